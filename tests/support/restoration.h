// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/languagemodel.h"
#include "tests/support/damage.h"

#include <QString>

#include <array>

namespace variorum::tests {

/// How much of the damage the rules undid. A run is a maximal span in which the damaged text differs from the original,
/// widths apart.
struct Restoration {
    int runs = 0;
    int exact = 0;      ///< as in the original
    int lost = 0;       ///< not exact, but right in all that is not marked as lost
    int marked = 0;     ///< not exact, and an edit is proposed there or an issue reported
    int worse = 0;      ///< further from the original than before, undamaged text that was changed included
    double loss = 0;    ///< of the confidences, in nats: of edits that leave nothing open
    int straddling = 0; ///< runs that are more than a reading behind its character
    int straddlingExact = 0;
    /// By confidence in tenths: edits of these rules, and those of them that are right.
    struct Bin {
        int edits = 0;
        int right = 0;
        double confidence = 0; ///< sum
    };
    std::array<Bin, 12> bins; ///< the last two: 0.95 to 0.99, above
    QStringList failures;     ///< "original | damaged | restored"

    void add(const Restoration &other);
    [[nodiscard]] QString table() const;
};

[[nodiscard]] Restoration restoration(const Damaged &page, const LanguageModel &language);
} // namespace variorum::tests
