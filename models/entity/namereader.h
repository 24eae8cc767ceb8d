// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/base/span.h"
#include "models/entity/entity.h"

#include <QByteArray>
#include <QStringView>

#include <vector>

namespace variorum {

/// A name that somebody else found in a text. Who it is, the program decides with the whole article before it.
struct ForeignName {
    Span span; ///< of the text that was given
    EntityType type = EntityType::Organisation;
    float confidence = 0; ///< above 0, up to 1

    friend bool operator==(const ForeignName &, const ForeignName &) = default;
};

/// Somebody else who finds names: see models/session/outsiderecogniser.h. Asked on any thread, from several at once.
class NameReader {
public:
    virtual ~NameReader() = default;

    /// Sorted, disjoint. Nothing where it fails or is cancelled. The same text is not read twice in a row.
    [[nodiscard]] virtual std::vector<ForeignName> read(QStringView text, const Progress &progress) const = 0;

protected:
    NameReader() = default;
    NameReader(const NameReader &) = default;
    NameReader &operator=(const NameReader &) = default;
};

/// Names out of the JSON that `variorum-cli entities` writes: an object with "mentions", or with "articles" of which
/// the first one's count. Offsets are code points of `text`. A mention is left out where its offsets lie outside, its
/// "text" is not what stands there, its type is none of CLI's four, or another one stands in its place.
/// Errors: RecogniserFailed without a program, where it is no such JSON.
[[nodiscard]] Result<std::vector<ForeignName>> parseForeignNames(const QByteArray &json, QStringView text);

} // namespace variorum
