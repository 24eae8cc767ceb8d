// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/syncpoints.h"

namespace variorum {

std::vector<SyncPoint> syncPoints(const Article &article, Offset bodyBegin) {
    std::vector<SyncPoint> points;
    const auto add = [&points](Offset reader, Offset page, Offset pageEnd) {
        if (points.empty() || (points.back().reader < reader && points.back().page < page))
            points.push_back({reader, page, pageEnd});
    };
    if (article.blocks.empty())
        return points;
    // What stands above the text comes from the place of the title, or has none of its own.
    const Offset text = article.blocks.front().source.begin;
    for (const FieldPlace &place : article.places) {
        if (place.field == FieldKind::Title && place.source.begin < text && bodyBegin > 0) {
            add(0, place.source.begin, place.source.end);
            break;
        }
    }
    for (const Block &block : article.blocks)
        add(bodyBegin + block.range.begin, block.source.begin, block.source.end);
    const Block &last = article.blocks.back();
    add(bodyBegin + last.range.end, last.source.end, last.source.end);
    return points;
}

} // namespace variorum
