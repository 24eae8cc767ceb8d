// SPDX-License-Identifier: Apache-2.0
// Making edits tight: nothing at their edges, and no longer run inside them, that they do not change.
#include "models/clean/editscript.h"

#include <algorithm>
#include <unordered_map>

namespace variorum {

namespace {

constexpr Offset keptRun = 4;                 ///< characters in common that split an edit
constexpr qsizetype exhaustiveArea = 1 << 22; ///< before x after units up to which the longest common run is looked for

struct CommonRun {
    Offset before = 0;
    Offset after = 0;
    Offset length = 0;
};

bool splitsPair(QStringView text, Offset at) {
    return at > 0 && at < text.size() && text[at - 1].isHighSurrogate() && text[at].isLowSurrogate();
}

Offset characters(QStringView text) {
    return static_cast<Offset>(std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isLowSurrogate(); }));
}

/// Shrinks a run so that neither end cuts a surrogate pair on either side.
CommonRun wholeCharacters(CommonRun run, QStringView before, QStringView after) {
    if (run.length > 0 && (splitsPair(before, run.before) || splitsPair(after, run.after)))
        run = {run.before + 1, run.after + 1, run.length - 1};
    if (run.length > 0 && (splitsPair(before, run.before + run.length) || splitsPair(after, run.after + run.length)))
        --run.length;
    return run;
}

CommonRun longestRun(QStringView before, QStringView after) {
    std::vector<Offset> lengths(static_cast<std::size_t>(after.size()) + 1, 0);
    CommonRun best;
    for (Offset i = 0; i < before.size(); ++i) {
        Offset diagonal = 0;
        for (Offset j = 0; j < after.size(); ++j) {
            Offset &cell = lengths[static_cast<std::size_t>(j) + 1];
            const Offset above = cell;
            cell = before[i] == after[j] ? diagonal + 1 : 0;
            if (cell > best.length)
                best = {i + 1 - cell, j + 1 - cell, cell};
            diagonal = above;
        }
    }
    return best;
}

/// The first run of keptRun units in common, as long as it goes: for edits too large to look for the longest.
CommonRun anyRun(QStringView before, QStringView after) {
    const auto key = [](QStringView text, Offset at) {
        std::uint64_t value = 0;
        for (Offset i = 0; i < keptRun; ++i)
            value = value << 16 | text[at + i].unicode();
        return value;
    };
    std::unordered_map<std::uint64_t, Offset> places;
    for (Offset j = static_cast<Offset>(after.size()) - keptRun; j >= 0; --j)
        places[key(after, j)] = j;
    for (Offset i = 0; i + keptRun <= before.size(); ++i) {
        const auto found = places.find(key(before, i));
        if (found == places.end())
            continue;
        Offset length = keptRun;
        while (i + length < before.size() && found->second + length < after.size() &&
               before[i + length] == after[found->second + length])
            ++length;
        return {i, found->second, length};
    }
    return {};
}

void trim(Edit &edit, QStringView base) {
    const QStringView before = edit.before(base);
    const QStringView after = edit.after;
    const Offset most = static_cast<Offset>(std::min(before.size(), after.size()));
    Offset front = 0;
    while (front < most && before[front] == after[front])
        ++front;
    if (splitsPair(before, front) || splitsPair(after, front))
        --front;
    Offset back = 0;
    while (back < most - front && before[before.size() - 1 - back] == after[after.size() - 1 - back])
        ++back;
    if (back > 0 && (splitsPair(before, static_cast<Offset>(before.size()) - back) ||
                     splitsPair(after, static_cast<Offset>(after.size()) - back)))
        --back;
    if (front == 0 && back == 0)
        return;
    const Span inner(front, after.size() - back);
    std::vector<AlignedPair> alignment;
    for (const AlignedPair &pair : edit.alignment) {
        if (pair.before.begin >= front && pair.after.begin >= front && pair.before.end <= before.size() - back &&
            pair.after.end <= inner.end)
            alignment.push_back({pair.before.shifted(-front), pair.after.shifted(-front)});
    }
    edit.alignment = std::move(alignment);
    edit.span = Span(edit.span.begin + front, edit.span.end - back);
    edit.after = edit.after.mid(inner.begin, inner.length());
}

} // namespace

std::vector<Edit> normalised(Edit edit, QStringView base, RuleSet keepWhole) {
    std::vector<Edit> pieces;
    std::vector<Edit> waiting;
    waiting.push_back(std::move(edit));
    while (!waiting.empty()) {
        Edit piece = std::move(waiting.back());
        waiting.pop_back();
        trim(piece, base);
        const QStringView before = piece.before(base);
        if (before.isEmpty() && piece.after.isEmpty())
            continue;
        CommonRun run;
        if (!piece.rules.intersects(keepWhole) && before.size() >= keptRun && piece.after.size() >= keptRun) {
            run = before.size() * piece.after.size() <= exhaustiveArea ? longestRun(before, piece.after)
                                                                       : anyRun(before, piece.after);
            run = wholeCharacters(run, before, piece.after);
        }
        if (run.length < keptRun || characters(before.mid(run.before, run.length)) < keptRun) {
            pieces.push_back(std::move(piece));
            continue;
        }
        // The alignment's pairs that lie in one of the halves could be kept; edits that are split have none in
        // practice.
        Edit right = piece;
        right.alignment.clear();
        right.span.begin = piece.span.begin + run.before + run.length;
        right.after = piece.after.mid(run.after + run.length);
        Edit left = std::move(piece);
        left.alignment.clear();
        left.span.end = left.span.begin + run.before;
        left.after.truncate(run.after);
        waiting.push_back(std::move(right));
        waiting.push_back(std::move(left)); // taken first: pieces come out in order
    }
    return pieces;
}

} // namespace variorum
