// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/span.h"

#include <QAbstractScrollArea>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace variorum::bench {

/// The text of a benchmark: paragraphs joined by line feeds, with mentions to underline.
struct Corpus {
    QString text;
    std::vector<Span> paragraphs;
    std::vector<Span> mentions; ///< sorted, apart
};
[[nodiscard]] Corpus corpusOf(int characters, bool oneLine);

/// A way to show a corpus.
struct Rival {
    QString name;
    std::unique_ptr<QAbstractScrollArea> view;
    std::function<void(const Corpus &)> load;
    std::function<void(Offset, Offset)> select;
};
[[nodiscard]] Rival textViewRival();
[[nodiscard]] Rival plainTextRival();
[[nodiscard]] Rival richTextRival();

} // namespace variorum::bench
