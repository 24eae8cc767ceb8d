// SPDX-License-Identifier: Apache-2.0
#include "models/pipeline/explain.h"

#include <algorithm>
#include <tuple>

namespace variorum {

namespace {

using Change = StructureEdit::Change;
using Holder = Explanation::Holder;

/// A range of the page and what holds it.
struct Held {
    Span source;
    Holder holder = Holder::Blank;
    int article = -1;
    int item = -1;
};

/// True where an edit has to do with a part: it covers some of it, or inserts at its edge.
bool concerns(Span edit, Span part) {
    return edit.isEmpty() ? edit.touches(part) : edit.overlaps(part);
}

class Explainer {
public:
    explicit Explainer(const Reading &reading) : m_reading(reading), m_page(reading.page->text) {}

    std::vector<Explanation> run(Span wanted) {
        collect(wanted);
        std::vector<Explanation> parts;
        Offset at = wanted.begin;
        for (const Held &held : m_held) {
            if (at < held.source.begin)
                parts.push_back(part(blank(Span(at, held.source.begin))));
            parts.push_back(part(held, held.source.intersected(wanted)));
            at = std::min(held.source.end, wanted.end);
        }
        if (at < wanted.end)
            parts.push_back(part(blank(Span(at, wanted.end))));
        return parts;
    }

private:
    struct Blank {
        Held held;
        Span span;
    };

    /// What holds some of the span, in order; and where the neighbours before and behind it end and begin.
    void collect(Span wanted) {
        m_before = 0;
        m_behind = static_cast<Offset>(m_page.size());
        const auto take = [&](Span source, Holder holder, int article, int item) {
            if (source.overlaps(wanted))
                m_held.push_back({source, holder, article, item});
            else if (source.end <= wanted.begin)
                m_before = std::max(m_before, source.end);
            else
                m_behind = std::min(m_behind, source.begin);
        };
        int article = 0;
        for (const auto &read : m_reading.articles) {
            int item = 0;
            for (const Block &block : read->article.blocks)
                take(block.source, Holder::Block, article, item++);
            item = 0;
            for (const FieldPlace &place : read->article.places)
                take(place.source, Holder::Field, article, item++);
            ++article;
        }
        int item = 0;
        for (const Discarded &range : m_reading.discarded)
            take(range.source, Holder::Discarded, -1, item++);
        std::sort(m_held.begin(), m_held.end(), [](const Held &a, const Held &b) { return a.source < b.source; });
    }

    [[nodiscard]] Blank blank(Span span) const {
        Held held;
        held.source = Span(endBefore(span.begin), beginBehind(span.end));
        return {held, span};
    }

    /// Where the last thing before an offset ends, and the first behind it begins.
    [[nodiscard]] Offset endBefore(Offset at) const {
        Offset end = m_before;
        for (const Held &held : m_held)
            end = held.source.end <= at ? std::max(end, held.source.end) : end;
        return end;
    }
    [[nodiscard]] Offset beginBehind(Offset at) const {
        Offset begin = m_behind;
        for (const Held &held : m_held)
            begin = held.source.begin >= at ? std::min(begin, held.source.begin) : begin;
        return begin;
    }

    [[nodiscard]] Explanation part(const Blank &blank) const { return part(blank.held, blank.span); }

    [[nodiscard]] Explanation part(const Held &held, Span span) const {
        Explanation made;
        made.span = span;
        made.holder = held.holder;
        made.article = held.article;
        made.item = held.item;
        made.source = held.source;
        made.run = span;
        if (held.holder == Holder::Block)
            block(made);
        else if (held.holder == Holder::Field)
            field(made);
        structure(made);
        edits(made);
        for (const PageIssue &issue : m_reading.issues) {
            if (concerns(issue.source, span))
                made.issues.push_back(issue);
        }
        return made;
    }

    [[nodiscard]] const Article &articleOf(const Explanation &made) const {
        return m_reading.articles[static_cast<std::size_t>(made.article)]->article;
    }

    void block(Explanation &made) const {
        const Article &article = articleOf(made);
        made.clean = article.map.toOut(made.span);
        made.after = article.text.mid(made.clean.begin, made.clean.length());
        widen(made, article.map, made.clean);
    }

    void field(Explanation &made) const {
        const OffsetMap map = m_reading.choice.script.map(made.source);
        const Span out = map.toOut(made.span);
        made.after = m_reading.choice.script.apply(m_page, made.source).mid(out.begin, out.length());
        widen(made, map, out);
    }

    /// A replacement that cannot be divided became what it is as a whole.
    static void widen(Explanation &made, const OffsetMap &map, Span out) {
        if (!out.isEmpty())
            made.run = map.toBase(out).united(made.span);
    }

    template <typename AnyEdit>
    [[nodiscard]] std::optional<Verdict> verdictOn(const AnyEdit &edit) const {
        if (m_reading.decisions.isEmpty())
            return std::nullopt;
        const Decision *decision = m_reading.decisions.find(editId(edit, m_reading.page->codePoints));
        return decision ? std::optional(decision->verdict) : std::nullopt;
    }

    /// The index of the edit that counts, as sections() has it: of those in force that speak of the beginning of the
    /// part the last by the analyst's hand, else the first by a rule.
    [[nodiscard]] int deciding(Change change, Offset at) const {
        int found = -1;
        const auto &all = m_reading.choice.structure;
        for (std::size_t i = 0; i < all.size(); ++i) {
            const StructureEdit &edit = all[i];
            const bool counts = found < 0 || edit.rule == manualRule;
            if (counts && edit.change == change && edit.state == EditState::Applied && edit.span.contains(at))
                found = static_cast<int>(i);
        }
        return found;
    }

    [[nodiscard]] int holding(const Explanation &made) const {
        switch (made.holder) {
        case Holder::Block:
            if (const int kind = deciding(Change::Kind, made.span.begin); kind >= 0)
                return kind;
            return deciding(Change::Keep, made.span.begin);
        case Holder::Field:
            return deciding(Change::Field, made.span.begin);
        case Holder::Discarded: {
            const int drop = m_reading.discarded[static_cast<std::size_t>(made.item)].structureEdit;
            return drop >= 0 ? drop : deciding(Change::Field, made.span.begin);
        }
        case Holder::Blank:
            break;
        }
        return -1;
    }

    void structure(Explanation &made) const {
        using Decides = ExplainedStructure::Decides;
        const int holder = holding(made);
        const int belongs = made.isKept() ? deciding(Change::Article, made.span.begin) : -1;
        // A block begins or ends in the white space beside it.
        const Span before(endBefore(made.source.begin), made.source.begin);
        const Span behind(made.source.end, beginBehind(made.source.end));
        const auto &all = m_reading.choice.structure;
        for (std::size_t i = 0; i < all.size(); ++i) {
            const StructureEdit &edit = all[i];
            const bool edge = made.holder == Holder::Block && edit.change == Change::Boundary &&
                              (edit.span.touches(before) || edit.span.touches(behind));
            if (!edge && !concerns(edit.span, made.span))
                continue;
            const bool shapes = edit.change == Change::Boundary || edit.change == Change::Join;
            const auto at = static_cast<int>(i);
            Decides decides = Decides::Nothing;
            if (at == holder)
                decides = Decides::Holder;
            else if (at == belongs)
                decides = Decides::Article;
            else if (shapes && edit.state == EditState::Applied && made.holder != Holder::Discarded)
                decides = Decides::Edge;
            made.structure.push_back({edit, decides, verdictOn(edit)});
        }
        std::stable_sort(
            made.structure.begin(), made.structure.end(),
            [](const ExplainedStructure &a, const ExplainedStructure &b) { return a.decides < b.decides; });
    }

    void edits(Explanation &made) const {
        const auto take = [&](const Edit &edit) {
            if (!concerns(edit.span, made.span))
                return;
            ExplainedEdit explained{edit, {}, verdictOn(edit)};
            if (edit.state == EditState::Superseded) {
                if (const Edit *winner = winnerOver(edit, m_reading.choice.script))
                    explained.by = winner->rules;
            }
            made.edits.push_back(std::move(explained));
        };
        const Choice &choice = m_reading.choice;
        std::for_each(choice.script.edits().begin(), choice.script.edits().end(), take);
        for (const std::vector<Edit> *list : {&choice.proposed, &choice.superseded, &choice.rejected})
            std::for_each(list->begin(), list->end(), take);
        std::stable_sort(made.edits.begin(), made.edits.end(), [](const ExplainedEdit &a, const ExplainedEdit &b) {
            return std::tie(a.edit.span, a.edit.state) < std::tie(b.edit.span, b.edit.state);
        });
    }

    const Reading &m_reading;
    const QString &m_page;
    std::vector<Held> m_held;
    Offset m_before = 0;
    Offset m_behind = 0;
};

} // namespace

std::vector<Explanation> explain(const Reading &reading, Span page) {
    if (page.isEmpty())
        return {};
    const Span whole = characterAt(reading, page.begin).united(characterAt(reading, page.end - 1));
    return Explainer(reading).run(whole);
}

Span characterAt(const Reading &reading, Offset unit) {
    const QString &text = reading.page->text;
    if (unit < 0 || unit >= text.size())
        return {};
    const CodePointIndex &index = reading.page->codePoints;
    const Offset point = index.toCodePoints(unit);
    return {index.toUnits(point), index.toUnits(point + 1)};
}

} // namespace variorum
