// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/textdocument.h"

#include <algorithm>

namespace variorum {

int TextDocument::blockAt(Offset at) const {
    const auto after = std::upper_bound(blocks.begin(), blocks.end(), at,
                                        [](Offset place, const TextBlock &block) { return place < block.begin; });
    return static_cast<int>(after - blocks.begin()) - 1;
}

QString TextDocument::textOf(Span span) const {
    QString out;
    for (int i = std::max(0, blockAt(span.begin)); i < static_cast<int>(blocks.size()); ++i) {
        const TextBlock &block = blocks[static_cast<std::size_t>(i)];
        if (block.begin > span.end)
            break;
        const Span part = block.span().intersected(span);
        // A line end counts where the span reaches from before it to the next block's first unit.
        if (block.begin > span.begin && i > 0)
            out += QLatin1Char('\n');
        out += block.text.mid(part.begin - block.begin, part.length());
    }
    return out;
}

namespace {

/// The block of `after` with the same text as a block of `before`, the nearest one by its place from either end; -1
/// where there is none near.
int sameBlock(const TextDocument &before, const TextDocument &after, int block) {
    constexpr int reach = 400;
    const auto textAt = [](const TextDocument &document, int index) {
        return document.blocks[static_cast<std::size_t>(index)].text;
    };
    const int count = static_cast<int>(after.blocks.size());
    const int fromEnd = count - (static_cast<int>(before.blocks.size()) - block);
    for (int distance = 0; distance <= reach; ++distance) {
        for (const int candidate : {block + distance, block - distance, fromEnd + distance, fromEnd - distance}) {
            if (candidate >= 0 && candidate < count && textAt(after, candidate) == textAt(before, block))
                return candidate;
        }
    }
    return -1;
}

/// A place in a text that has changed in one stretch: behind that, it is as far from the end as it was.
Offset keptIn(QStringView before, QStringView after, Offset at) {
    const auto [old, now] = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const auto same = static_cast<Offset>(old - before.begin());
    if (at <= same)
        return at;
    const auto rest = std::min(before.end() - old, after.end() - now);
    const auto fromEnd = std::mismatch(before.rbegin(), before.rbegin() + rest, after.rbegin()).first;
    const auto sameEnd = static_cast<Offset>(fromEnd - before.rbegin());
    const auto toEnd = static_cast<Offset>(before.size()) - at;
    return toEnd <= sameEnd ? static_cast<Offset>(after.size()) - toEnd : same;
}

} // namespace

Offset keptOffset(const TextDocument &before, const TextDocument &after, Offset at) {
    const int block = before.blockAt(at);
    if (block < 0 || after.blocks.empty())
        return std::clamp<Offset>(at, 0, after.length());
    const auto begins = [](const TextDocument &document, int index) {
        return document.blocks[static_cast<std::size_t>(index)].begin;
    };
    const Offset within = at - begins(before, block);
    const int same = sameBlock(before, after, block);
    if (same >= 0)
        return begins(after, same) + within;
    // The block itself has changed: it stands behind the one before it, if that one is still there.
    const int previous = block > 0 ? sameBlock(before, after, block - 1) : -1;
    const auto changed = static_cast<std::size_t>(
        std::min<int>(previous >= 0 || block == 0 ? previous + 1 : block, static_cast<int>(after.blocks.size()) - 1));
    const TextBlock &now = after.blocks[changed];
    return now.begin + keptIn(before.blocks[static_cast<std::size_t>(block)].text, now.text, within);
}

} // namespace variorum
