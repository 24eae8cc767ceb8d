// SPDX-License-Identifier: Apache-2.0
#include "models/session/blockoperation.h"

#include "models/session/correction.h"
#include "models/session/handedits.h"

#include <algorithm>
#include <utility>

namespace variorum {

namespace {

using Change = StructureEdit::Change;

bool isLineEnd(QChar c) {
    return c == u'\n' || c == u'\r' || c == QChar(0x2028) || c == QChar(0x2029);
}

bool isBlank(const QString &text) {
    return text.trimmed().isEmpty();
}

StructureEdit handEdit(Change change) {
    StructureEdit edit;
    edit.change = change;
    return edit;
}

class Operator {
public:
    Operator(const Reading &reading, const BlockOperation &operation)
        : m_reading(reading), m_operation(operation), m_page(reading.page->text), m_hand(reading) {}

    std::vector<DecisionChange> decisions() {
        switch (m_operation.sort) {
        case BlockOperation::Sort::Drop:
            drop();
            break;
        case BlockOperation::Sort::BringBack:
            bringBack();
            break;
        case BlockOperation::Sort::Split:
            split();
            break;
        case BlockOperation::Sort::Join:
            join();
            break;
        case BlockOperation::Sort::Kind:
            setKind();
            break;
        case BlockOperation::Sort::Assign:
            assign();
            break;
        }
        std::vector<DecisionChange> changes = m_hand.changes();
        changes.insert(changes.end(), m_text.begin(), m_text.end());
        return changes;
    }

private:
    void drop() {
        for (const Span place : m_operation.places)
            m_hand.clear(place, {Change::Drop, Change::Keep});
        const std::vector<Section> now = m_hand.sections();
        for (const Span place : m_operation.places) {
            const auto stays = [](const Section &section) { return section.role != Section::Role::Dropped; };
            if (anySection(now, place, stays))
                m_hand.add(handEdit(Change::Drop), place);
            else
                m_hand.clear(place, {Change::Article}); // it was text of an article only by being brought back to it
        }
    }

    void bringBack() {
        for (const Span place : m_operation.places)
            m_hand.clear(place, {Change::Drop, Change::Keep});
        std::vector<Section> now = m_hand.sections();
        for (const Span place : m_operation.places) {
            const auto isGone = [](const Section &section) { return section.role == Section::Role::Dropped; };
            if (anySection(now, place, isGone))
                m_hand.add(handEdit(Change::Keep), place);
            showWords(place);
        }
        if (m_reading.articles.size() < 2 || !isThere(m_operation.article))
            return;
        now = m_hand.sections();
        const StructureEdit target = targetOf(m_operation.article);
        const int number = numberOf(m_operation.article);
        for (const Span place : m_operation.places) {
            const auto isElsewhere = [number](const Section &section) {
                return section.role == Section::Role::Block && section.article != number;
            };
            if (anySection(now, place, isElsewhere))
                m_hand.add(target, place);
        }
    }

    /// Words that text edits took out do not come back by being kept.
    void showWords(Span place) {
        const EditScript &script = m_reading.choice.script;
        if (!isBlank(script.apply(m_page, place)))
            return;
        const auto [first, last] = script.within(place);
        for (std::size_t i = first; i < last; ++i) {
            Decision decision = decisionOn(script.edits()[i], Verdict::Reject, m_page, m_reading.page->codePoints);
            EditId id = decision.id;
            const bool byHand = script.edits()[i].rules.contains(manualRule);
            m_text.push_back({std::move(id), byHand ? std::nullopt : std::optional(std::move(decision))});
        }
    }

    void split() {
        if (m_operation.places.empty())
            return;
        Offset at = m_operation.places.front().begin;
        const std::vector<Span> blocks = blocksIn(m_reading, Span(at, at));
        const auto around =
            std::find_if(blocks.begin(), blocks.end(), [at](Span block) { return block.begin < at && at < block.end; });
        if (around == blocks.end())
            return;
        // An edit is not cut in two.
        if (const Span edit = wholePart(m_reading, Span(at, at)).page; !edit.isEmpty())
            at = edit.begin > around->begin ? edit.begin : edit.end;
        const EditScript &script = m_reading.choice.script;
        if (at <= around->begin || at >= around->end || isBlank(script.apply(m_page, Span(around->begin, at))) ||
            isBlank(script.apply(m_page, Span(at, around->end))))
            return;
        for (const StructureEdit &join : m_hand.withdraw(Span(at, at), Change::Join))
            restoreLineEnds(join.span);
        const std::vector<Section> now = m_hand.sections();
        const auto next = sectionAt(now, at);
        if (next != now.end() && next->span.begin < at)
            m_hand.add(handEdit(Change::Boundary), Span(at, at));
    }

    /// Takes back what the join of a gap wrote there.
    void restoreLineEnds(Span gap) {
        for (const auto &[id, decision] : m_reading.decisions.all()) {
            const bool joined = decision.verdict == Verdict::Accept && decision.before != decision.after &&
                                std::any_of(decision.before.begin(), decision.before.end(), isLineEnd);
            if (joined && m_reading.page->codePoints.toUnits(decision.codePoints).overlaps(gap))
                m_text.push_back({id, std::nullopt});
        }
    }

    void join() {
        std::vector<std::pair<Span, Span>> pairs;
        for (std::size_t i = 1; i < m_operation.places.size(); ++i) {
            if (nothingBetween(m_operation.places[i - 1], m_operation.places[i]))
                pairs.emplace_back(m_operation.places[i - 1], m_operation.places[i]);
        }
        for (const auto &[one, other] : pairs)
            m_hand.withdraw(Span(one.end, other.begin), Change::Boundary);
        const std::vector<Section> now = m_hand.sections();
        for (const auto &[one, other] : pairs) {
            const auto section = sectionAt(now, one.begin);
            if (section != now.end() && section->span.contains(Span(one.begin, other.begin + 1)))
                continue;
            m_hand.add(handEdit(Change::Join), Span(one.end, other.begin));
            removeLineEnds(Span(one.end, other.begin));
        }
    }

    /// Only blanks, and what text edits took out.
    [[nodiscard]] bool nothingBetween(Span one, Span other) const {
        if (one.end > other.begin)
            return false;
        const Span gap(one.end, other.begin);
        const auto around = [&](const Article &article) {
            const auto block = std::partition_point(article.blocks.begin(), article.blocks.end(),
                                                    [&](const Block &each) { return each.source.begin < one.begin; });
            return block != article.blocks.end() && block->source == one && std::next(block) != article.blocks.end() &&
                   std::next(block)->source == other;
        };
        const bool follow = std::any_of(m_reading.articles.begin(), m_reading.articles.end(),
                                        [&](const auto &read) { return around(read->article); });
        if (m_former.empty())
            m_former = m_hand.sections();
        return follow && !anySection(m_former, gap, [this](const Section &section) {
                   return section.role != Section::Role::Block ||
                          !isBlank(m_reading.choice.script.apply(m_page, section.span));
               });
    }

    void removeLineEnds(Span gap) {
        const CorrectablePart part = wholePart(m_reading, gap);
        const auto first = std::find_if(part.words.begin(), part.words.end(), isLineEnd);
        if (first == part.words.end())
            return;
        auto begin = first - part.words.begin();
        auto end = begin;
        while (begin > 0 && part.words[begin - 1].isSpace())
            --begin;
        while (end < part.words.size() && part.words[end].isSpace())
            ++end;
        // Words of letters stay apart; Chinese is written without spaces.
        const auto isWide = [](QChar c) { return c.unicode() >= 0x2E80; };
        const bool apart = !isWide(m_page[gap.begin - 1]) && !isWide(m_page[gap.end]);
        QString words = part.words;
        words.replace(begin, end - begin, apart ? QStringLiteral(" ") : QString());
        if (const std::optional<Edit> edit = correction(m_reading, part, words)) {
            for (DecisionChange &change : correctionChanges(m_reading, m_reading.decisions, *edit))
                m_text.push_back(std::move(change));
        }
    }

    void setKind() {
        for (const Span place : m_operation.places)
            m_hand.clear(place, {Change::Kind});
        const std::vector<Section> now = m_hand.sections();
        const std::uint8_t level = m_operation.kind == BlockKind::Heading ? m_operation.level : std::uint8_t{0};
        StructureEdit edit = handEdit(Change::Kind);
        edit.kind = m_operation.kind;
        edit.level = level;
        for (const Span place : m_operation.places) {
            const auto section = sectionAt(now, place.begin);
            if (section == now.end() || section->kind != m_operation.kind || section->level != level)
                m_hand.add(edit, place);
        }
    }

    void assign() {
        if (m_operation.places.empty())
            return;
        const bool isNew = !isThere(m_operation.article);
        StructureEdit target = handEdit(Change::Article);
        target.place = m_operation.places.front().begin;
        target.ownArticle = true;
        if (!isNew)
            target = targetOf(m_operation.article);
        const int number = isNew ? -1 : numberOf(m_operation.article);
        for (const Span place : m_operation.places)
            m_hand.clear(place, {Change::Article});
        const std::vector<Section> now = m_hand.sections();
        for (const Span place : m_operation.places) {
            const auto section = sectionAt(now, place.begin);
            if (target.ownArticle || section == now.end() || section->article != number)
                m_hand.add(target, place);
        }
    }

    [[nodiscard]] bool isThere(int article) const {
        return article >= 0 && static_cast<std::size_t>(article) < m_reading.articles.size();
    }
    [[nodiscard]] const std::vector<Block> &blocksOf(int article) const {
        return m_reading.articles[static_cast<std::size_t>(article)]->article.blocks;
    }

    /// The edit that gives a span to an article of the Reading, by a place that rules give to it if there is one.
    [[nodiscard]] StructureEdit targetOf(int article) const {
        const auto at = [](const std::vector<StructureEdit> &edits, Offset place) {
            return std::find_if(edits.begin(), edits.end(), [place](const StructureEdit &edit) {
                return edit.change == Change::Article && edit.state == EditState::Applied && edit.span.contains(place);
            });
        };
        StructureEdit target = handEdit(Change::Article);
        target.place = blocksOf(article).front().source.begin;
        for (const Block &block : blocksOf(article)) {
            const Offset begin = block.source.begin;
            if (const auto hand = at(m_hand.edits(), begin); hand != m_hand.edits().end()) {
                target.place = hand->place;
                target.ownArticle = hand->ownArticle;
                return target;
            }
            if (at(m_hand.byRules(), begin) != m_hand.byRules().end()) {
                target.place = begin;
                return target;
            }
        }
        return target;
    }

    [[nodiscard]] int numberOf(int article) const {
        const std::vector<Section> before = HandEdits(m_reading).sections();
        const auto section = sectionAt(before, blocksOf(article).front().source.begin);
        return section == before.end() ? 0 : section->article;
    }

    template <typename Condition>
    [[nodiscard]] static bool anySection(const std::vector<Section> &sections, Span span, const Condition &condition) {
        for (auto section = sectionAt(sections, span.begin);
             section != sections.end() && section->span.begin < span.end; ++section) {
            if (condition(*section))
                return true;
        }
        return false;
    }

    const Reading &m_reading;
    const BlockOperation &m_operation;
    const QString &m_page;
    HandEdits m_hand;
    mutable std::vector<Section> m_former; ///< before the operation; made when it is asked for
    std::vector<DecisionChange> m_text;
};

template <typename Of>
std::vector<Span> blocksTouching(const Article &article, Span span, Of of, std::vector<Span> found = {}) {
    auto block = std::partition_point(article.blocks.begin(), article.blocks.end(),
                                      [&](const Block &each) { return of(each).end < span.begin; });
    for (; block != article.blocks.end() && of(*block).begin <= span.end; ++block) {
        if (span.isEmpty() || of(*block).overlaps(span))
            found.push_back(block->source);
    }
    return found;
}

} // namespace

std::vector<DecisionChange> decisionsFor(const Reading &reading, const BlockOperation &operation) {
    return Operator(reading, operation).decisions();
}

std::vector<Span> blocksIn(const Article &article, Span text) {
    return blocksTouching(article, text, [](const Block &block) { return block.range; });
}

std::vector<Span> blocksIn(const Reading &reading, Span page) {
    std::vector<Span> found;
    for (const auto &read : reading.articles)
        found = blocksTouching(
            read->article, page, [](const Block &block) { return block.source; }, std::move(found));
    std::sort(found.begin(), found.end());
    return found;
}

std::vector<Span> discardedIn(const Reading &reading, Span page) {
    const QString &text = reading.page->text;
    std::vector<Span> found;
    auto range = std::partition_point(reading.discarded.begin(), reading.discarded.end(),
                                      [page](const Discarded &each) { return each.source.end < page.begin; });
    for (; range != reading.discarded.end() && range->source.begin <= page.end; ++range) {
        const Span source = range->source;
        if (page.isEmpty()) {
            found.assign(1, source);
            continue;
        }
        Span part = source.intersected(page);
        if (part.isEmpty())
            continue;
        while (part.begin > source.begin && !isLineEnd(text[part.begin - 1]))
            --part.begin;
        while (part.end < source.end && !isLineEnd(text[part.end]))
            ++part.end;
        found.push_back(part);
    }
    return found;
}

} // namespace variorum
