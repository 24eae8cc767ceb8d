// SPDX-License-Identifier: Apache-2.0
#include "models/pipeline/saidtogether.h"

#include "models/base/sentences.h"

#include <algorithm>

namespace variorum {

bool isQuantity(const Figure &figure) {
    return figure.value && figure.kind != FigureKind::Date && figure.kind != FigureKind::Duration;
}

SaidTogether saidTogether(QStringView text, const std::vector<Mention> &mentions, const std::vector<Figure> &figures) {
    SaidTogether said;
    const std::vector<Span> all = sentences(text);
    // What stands before the first sentence, blanks and marks, names nothing.
    const auto numberOf = [&all](Offset at) { return std::max(0, sentenceAt(all, at)); };
    for (const Mention &mention : mentions)
        said.mentions.push_back(numberOf(mention.span.begin));
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const int sentence = isQuantity(figures[i]) ? numberOf(figures[i].span.begin) : -1;
        if (std::binary_search(said.mentions.begin(), said.mentions.end(), sentence))
            said.figures.push_back({static_cast<int>(i), sentence});
    }
    return said;
}

} // namespace variorum
