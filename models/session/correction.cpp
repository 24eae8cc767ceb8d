// SPDX-License-Identifier: Apache-2.0
#include "models/session/correction.h"

#include "models/session/editlookup.h"

#include <algorithm>

namespace variorum {

namespace {

/// Whole edits only: one that the span cuts is taken in. Edits do not overlap, so that one look is enough.
Span withWholeEdits(const EditScript &script, Span span) {
    const std::vector<Edit> &edits = script.edits();
    auto edit = std::partition_point(edits.begin(), edits.end(),
                                     [&span](const Edit &other) { return other.span.end <= span.begin; });
    Span whole = span;
    for (; edit != edits.end() && edit->span.begin < span.end; ++edit)
        whole = Span(std::min(whole.begin, edit->span.begin), std::max(whole.end, edit->span.end));
    // An insertion in the middle of a replacement.
    if (span.isEmpty() && edit != edits.end() && edit->span.begin < span.begin && span.begin < edit->span.end)
        whole = edit->span;
    return whole;
}

bool cutsPair(QStringView text, qsizetype at) {
    return at > 0 && at < text.size() && text[at - 1].isHighSurrogate() && text[at].isLowSurrogate();
}

/// Where two texts begin and cease to differ, in the first: they agree before `begin` and from `end` on.
Span difference(QStringView one, QStringView other) {
    const qsizetype most = std::min(one.size(), other.size());
    qsizetype begin = std::mismatch(one.begin(), one.begin() + most, other.begin()).first - one.begin();
    if (cutsPair(one, begin) || cutsPair(other, begin))
        --begin;
    qsizetype tail = 0;
    while (tail < most - begin && one[one.size() - 1 - tail] == other[other.size() - 1 - tail])
        ++tail;
    if (cutsPair(one, one.size() - tail) || cutsPair(other, other.size() - tail))
        --tail;
    return {begin, one.size() - tail};
}

/// A range of the page as the script shows it. Whether what is inserted at its edges belongs to it is said, because
/// that stays where it is when the range is replaced.
QString shownWords(const EditScript &script, QStringView page, Span range, bool insertedBefore, bool insertedBehind) {
    const auto [first, last] = script.within(range);
    QString words;
    Offset at = range.begin;
    for (std::size_t i = first; i < last; ++i) {
        const Edit &edit = script.edits()[i];
        const bool out = edit.isInsertion() && ((edit.span.begin == range.begin && !insertedBefore) ||
                                                (edit.span.end == range.end && !insertedBehind));
        if (out)
            continue;
        words.append(page.mid(at, edit.span.begin - at)).append(edit.after);
        at = edit.span.end;
    }
    return words.append(page.mid(at, range.end - at));
}

/// What the edit that replaces `range` takes away: an insertion between two characters, or all inside a range.
QString replacedWords(const EditScript &script, QStringView page, Span range) {
    return shownWords(script, page, range, range.isEmpty(), range.isEmpty());
}

/// The range of the page that a part of the words shown for `part` came from.
Span pageRange(const EditScript &script, Span part, Span words) {
    const OffsetMap map = script.map(part);
    Offset lead = 0; // an insertion at the beginning is in the map, but not in the words
    const auto [first, last] = script.within(part);
    if (!part.isEmpty() && first < last && script.edits()[first].isInsertion() &&
        script.edits()[first].span.begin == part.begin)
        lead = Offset(script.edits()[first].after.size());
    const Span out = words.shifted(lead);
    // Between two characters there may be removed text, or the place may lie within a replacement.
    if (out.isEmpty())
        return {map.toBase(out.begin, Bias::Backward), map.toBase(out.begin, Bias::Forward)};
    return map.toBase(out);
}

/// What was accepted or written over a span, and what lost against that: it would come to life again elsewhere.
std::vector<EditId> acceptedAt(const Decisions &decisions, const Reading &reading, Span codePoints) {
    // Two that cannot both be in force: an insertion meets what it lies within, and another at its place.
    const auto within = [](Span one, Span other) { return one.begin < other.begin && other.end < one.end; };
    const auto meets = [&within](Span one, Span other) {
        return one.overlaps(other) || within(one, other) || within(other, one) || (one == other && one.isEmpty());
    };
    std::vector<Span> cleared{codePoints};
    std::vector<EditId> found;
    for (std::size_t i = 0; i < cleared.size(); ++i) {
        for (const auto &[id, decision] : decisions.all()) {
            const bool text = decision.verdict == Verdict::Accept && decision.before != decision.after;
            if (!text || !meets(decision.codePoints, cleared[i]) ||
                std::find(found.begin(), found.end(), id) != found.end())
                continue;
            const std::optional<EditStanding> edit = i == 0 ? std::nullopt : findEdit(reading, id);
            if (edit && edit->now == EditState::Applied)
                continue;
            found.push_back(id);
            cleared.push_back(decision.codePoints);
        }
    }
    return found;
}

} // namespace

CorrectablePart wholePart(const Reading &reading, Span page) {
    const EditScript &script = reading.choice.script;
    const QString &text = reading.page->text;
    Span whole(cutsPair(text, page.begin) ? page.begin - 1 : page.begin,
               cutsPair(text, page.end) ? page.end + 1 : page.end);
    whole = withWholeEdits(script, whole);
    return {whole, replacedWords(script, text, whole)};
}

std::optional<CorrectablePart> correctablePart(const Reading &reading, Span page) {
    CorrectablePart part = wholePart(reading, page);
    if (part.words.contains(u'\n'))
        return std::nullopt;
    return part;
}

std::optional<Edit> correction(const Reading &reading, const CorrectablePart &part, const QString &words) {
    QString wanted = words;
    wanted.replace(u'\n', u' ');
    if (wanted == part.words)
        return std::nullopt;
    const EditScript &script = reading.choice.script;
    const QString &text = reading.page->text;
    Edit edit;
    edit.span = withWholeEdits(script, pageRange(script, part.page, difference(part.words, wanted)));
    edit.rules = RuleSet(manualRule);
    // Whole edits may reach further than the difference: their words come along.
    const bool replaces = !edit.span.isEmpty();
    const Span left(part.page.begin, edit.span.begin);
    const Span right(edit.span.end, part.page.end);
    const qsizetype before = left.isEmpty() ? 0 : shownWords(script, text, left, false, replaces).size();
    const qsizetype behind = right.isEmpty() ? 0 : shownWords(script, text, right, replaces, false).size();
    edit.after = wanted.mid(before, wanted.size() - before - behind);
    return edit;
}

std::vector<DecisionChange> correctionChanges(const Reading &reading, const Decisions &decisions, const Edit &edit) {
    const Page &page = *reading.page;
    std::vector<DecisionChange> changes;
    for (const EditId &id : acceptedAt(decisions, reading, page.codePoints.toCodePoints(edit.span)))
        changes.push_back({id, std::nullopt});
    const auto decide = [&](const Edit &on, Verdict verdict) {
        Decision decision = decisionOn(on, verdict, page.text, page.codePoints);
        EditId id = decision.id;
        changes.push_back({std::move(id), std::move(decision)});
    };
    if (edit.before(page.text) != edit.after) {
        decide(edit, Verdict::Accept);
        return changes;
    }
    // The words of the page are wanted: what rules made of them is rejected.
    const auto [first, last] = reading.choice.script.within(edit.span);
    for (std::size_t i = first; i < last; ++i) {
        const Edit &undone = reading.choice.script.edits()[i];
        if (!undone.rules.contains(manualRule))
            decide(undone, Verdict::Reject);
    }
    return changes;
}

} // namespace variorum
