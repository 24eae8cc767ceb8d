// SPDX-License-Identifier: Apache-2.0
// Text whose GBK bytes were edited without regard to where characters begin, and then read out of step: a sign of loss
// and what follows it, up to where bytes and characters agree again. ByteLattice finds the likeliest original of such a
// passage. What it is sure of is repaired; of a passage in which some lost bytes cannot be known the rest is repaired,
// the characters that hold them stay marked as lost, and the likeliest whole is proposed.
#include "models/base/chinese.h"
#include "models/clean/rules/bytelattice.h"
#include "models/clean/rules/lines.h"
#include "models/clean/rules/rules.h"

#include <algorithm>
#include <optional>

namespace variorum::rules {

namespace {

constexpr int manyGlossed = 3;   ///< characters with readings from which a page is known to be damaged
constexpr float sure = 0.5F;     ///< as in the rule table
constexpr float certain = 0.95F; ///< of a passage that shows by itself that the page is damaged
constexpr float learned = 0.92F; ///< of one from which the others are learned

/// Behind "1200m" a sign of loss in the middle of a line was the power: square or cubic metres.
bool afterUnitOfLength(QStringView text, Offset at) {
    Offset unit = at;
    while (unit > 0 && at - unit < 2 && text[unit - 1].isLower() && text[unit - 1].unicode() < 0x80)
        --unit;
    static constexpr QStringView units[] = {u"m", u"km", u"cm", u"mm", u"dm"};
    const QStringView before = text.mid(unit, at - unit);
    return unit > 0 && (text[unit - 1].isDigit() || text[unit - 1] == u'/') && at + 1 < text.size() &&
           text[at + 1] != u'\n' && std::find(std::begin(units), std::end(units), before) != std::end(units);
}

/// A sign alone, where no question can have been asked: a character that the encoding did not have.
bool standsForLost(QStringView text, Offset at, bool lineBegins) {
    if (at + 1 >= text.size())
        return false;
    const bool begins = lineBegins && isHan(text[at + 1].unicode());
    const bool afterNumber = at > 0 && text[at - 1].isDigit() && text[at + 1] == u' ';
    return begins || afterNumber || afterUnitOfLength(text, at);
}

/// On a page whose bytes went through GBK: a sign between two characters, in a clause that asks nothing.
bool asksNothing(QStringView text, Offset at) {
    static constexpr QStringView asking = u"吗嗎么麼呢吧什甚怎哪谁誰何几幾否可难難岂豈为為多是能会會要不";
    if (at == 0 || at + 1 >= text.size() || !isHan(text[at - 1].unicode()) || !isHan(text[at + 1].unicode()))
        return false;
    for (Offset i = at - 1; i >= 0 && at - i < 40 && (isHan(text[i].unicode()) || text[i].unicode() < 0x250); --i) {
        if (asking.contains(text[i]) || text[i] == u'\n')
            return text[i] == u'\n';
        if (text[i] == u',' || text[i] == u'?' || text[i] == u'!')
            break;
    }
    return true;
}

/// Behind the sign of a person's emoji and of what joins it stands, of "🤷‍♂️", the one character that GBK has.
bool endsInEmoji(QStringView text, Offset behind) {
    return behind < text.size() && (text[behind] == QChar(0x2640) || text[behind] == QChar(0x2642));
}

/// Where a run of question marks ends that letters and signs of ASCII stand around: no lost byte, but what "# ???/???"
/// and "X???Container" hold a place with. `at` itself where it is none.
Offset placeholderEnd(QStringView text, Offset at) {
    const auto isAscii = [](QChar c) { return c.unicode() < 0x80; };
    Offset end = at;
    while (end < text.size() && text[end] == u'?')
        ++end;
    const bool among = (at == 0 || (isAscii(text[at - 1]) && text[at - 1] != u'!')) &&
                       (end == text.size() || (isAscii(text[end]) && text[end] != u'!'));
    return end - at >= 2 && among && readingEnd(text, end) == 0 ? end : at;
}

/// The original's character before a place; readings were inserted behind it, and what was repaired before counts.
class Before {
public:
    explicit Before(QStringView text) : m_text(text) {}

    /// Goes on to a place.
    void advance(Offset to) {
        for (; m_at < to; ++m_at) {
            const char16_t c = m_text[m_at].unicode();
            if (c == u'(') {
                const Offset behind = readingEnd(m_text, m_at);
                if (behind > 0 && behind <= to) {
                    m_at = behind - 1;
                    continue;
                }
            }
            take(c);
        }
    }
    void repaired(const QString &text, Offset to) {
        for (const QChar c : text)
            take(c.unicode());
        m_at = to;
    }
    [[nodiscard]] const ByteLattice::Front &front() const { return m_front; }
    [[nodiscard]] Offset at() const { return m_at; }

private:
    void take(char16_t c) {
        m_front.phrasing.take(c, m_front.last);
        m_front.prior = m_front.last;
        m_front.last = c;
    }
    QStringView m_text;
    Offset m_at = 0;
    ByteLattice::Front m_front;
};

/// The next sign of loss from a place on; the text's length where there is none.
Offset nextSign(QStringView text, Offset from, Offset &question, Offset &replacementCharacter) {
    const auto next = [&](Offset &known, char16_t sign) {
        if (known < from) {
            const qsizetype found = text.indexOf(QChar(sign), from);
            known = static_cast<Offset>(found < 0 ? text.size() : found);
        }
        return known;
    };
    return std::min(next(question, u'?'), next(replacementCharacter, 0xFFFD));
}

/// Where half of a passage is lost, the rest of it may have been read into question marks that somebody typed.
bool isMostlyKnown(const QString &known) {
    return 2 * known.count(QChar(0xFFFD)) < known.size();
}

/// `damaged`: it is known that the page's bytes were changed.
void propose(const Inversion &found, QStringView text, bool damaged, Proposals &out) {
    const QString before = text.mid(found.span.begin, found.span.length()).toString();
    if (found.text == before)
        return;
    out.edits.push_back(replacement(found.span, found.text, found.confidence));
    const bool whole = found.confidence >= sure;
    if (whole || (!found.lost.empty() && found.knownConfidence >= sure && (damaged || isMostlyKnown(found.known)))) {
        QString known = found.known;
        known.replace(QChar(0xFFFD), u'?');
        if (!whole && known != before)
            out.edits.push_back(replacement(found.span, known, found.knownConfidence));
        if (whole && found.confidence < certain)
            out.issues.push_back({PageIssue::Kind::UncertainRepair, {}, found.span, before});
        if (!whole || known == found.text) {
            for (const Offset lost : found.lost)
                out.issues.push_back({PageIssue::Kind::LostCharacter, {}, Span(lost, lost + 1), {}});
        }
        return;
    }
    out.issues.push_back({PageIssue::Kind::UncertainRepair, {}, found.span, before});
}

/// A passage out of step, and what stood in front of it.
struct Passage {
    Offset at = 0;
    ByteLattice::Front front;
    Inversion found;
};

/// Goes over a page from one sign of loss to the next.
class Search {
public:
    explicit Search(const RuleInput &input)
        : m_model(input.language), m_progress(input.progress), m_text(input.working.text) {}

    /// False when it was cancelled.
    bool run() {
        if (!pass())
            return false;
        // What was read out of step and is known now tells of what is not.
        const bool doubtful = std::any_of(m_passages.begin(), m_passages.end(), isDoubtful);
        if (!doubtful || m_passages.size() < 2)
            return true;
        for (const Passage &passage : m_passages) {
            if (passage.found.knownConfidence >= learned)
                m_language->learn(passage.front.last, passage.found.known);
        }
        m_language->settle();
        m_earlier.swap(m_passages);
        return pass();
    }

    void propose(Proposals &out) {
        out.issues.insert(out.issues.end(), m_issues.begin(), m_issues.end());
        const bool damaged = (m_glosses && m_glosses->kinds() >= manyGlossed) ||
                             std::any_of(m_passages.begin(), m_passages.end(),
                                         [](const Passage &of) { return of.found.confidence >= certain; });
        for (const Passage &passage : m_passages)
            rules::propose(passage.found, m_text, damaged, out);
    }

private:
    static bool isDoubtful(const Passage &passage) { return passage.found.confidence < certain; }

    bool pass() {
        Before before(m_text);
        Offset question = -1;
        Offset unreadable = -1;
        Offset judged = 0;
        m_passages.clear();
        m_issues.clear();
        for (Offset at = nextSign(m_text, 0, question, unreadable); at < m_text.size();
             at = nextSign(m_text, std::max(at + 1, before.at()), question, unreadable)) {
            if (m_progress.cancelled())
                return false;
            if (isNoPassage(at, before) || at < judged)
                continue;
            before.advance(at);
            const Inversion found = inverted(at, before.front());
            judged = found.judged; // what was only copied would be looked at anew for each of its signs
            if (found.span.isEmpty())
                continue; // nothing but what stands there
            if (found.text.isEmpty()) {
                m_issues.push_back({PageIssue::Kind::RepairSkipped, {}, found.span, {}});
                before.advance(found.span.end);
                continue;
            }
            m_passages.push_back({at, before.front(), found});
            before.repaired(found.text, found.span.end);
        }
        return true;
    }

    void lose(Offset at) { m_issues.push_back({PageIssue::Kind::LostCharacter, {}, Span(at, at + 1), {}}); }

    /// True where a sign has nothing to do with bytes out of step.
    bool isNoPassage(Offset at, Before &before) {
        Offset behind = at;
        while (behind < m_text.size() && isLostSign(m_text[behind]))
            ++behind;
        if (const Offset end = ByteLattice::hopelessEnd(m_text, at); end > at) {
            before.advance(end);
            return true;
        }
        if (behind - at == 2 && endsInEmoji(m_text, behind)) {
            for (Offset sign = at; sign < behind; ++sign)
                lose(sign);
            before.advance(behind + 1);
            return true;
        }
        if (const Offset end = placeholderEnd(m_text, at); end > at) {
            before.advance(end);
            return true;
        }
        if (!afterUnitOfLength(m_text, at) && mayBeOutOfStep(m_text, at))
            return false;
        if ((asksNothing(m_text, at) && glosses().kinds() >= manyGlossed) ||
            standsForLost(m_text, at, at == 0 || m_text[at - 1] == u'\n'))
            lose(at);
        return true;
    }

    Inversion inverted(Offset at, const ByteLattice::Front &front) {
        while (m_next < m_earlier.size() && m_earlier[m_next].at < at)
            ++m_next;
        if (m_next < m_earlier.size() && m_earlier[m_next].at == at && m_earlier[m_next].front == front &&
            !isDoubtful(m_earlier[m_next]))
            return m_earlier[m_next].found;
        if (!m_lattice) {
            m_language.emplace(m_model, glosses(), m_text);
            m_lattice.emplace(m_text, *m_language, glosses());
        }
        return m_lattice->invert(at, front);
    }

    const Glosses &glosses() { return m_glosses ? *m_glosses : m_glosses.emplace(m_text); }

    const LanguageModel &m_model;
    const Progress &m_progress;
    QStringView m_text;
    std::optional<Glosses> m_glosses;
    std::optional<PageLanguage> m_language;
    std::optional<ByteLattice> m_lattice;
    std::vector<Passage> m_passages; ///< of this pass
    std::vector<Passage> m_earlier;  ///< and of the one before
    std::size_t m_next = 0;          ///< of the earlier ones: where this pass is
    std::vector<PageIssue> m_issues;
};

} // namespace

void gbkDesync(const RuleInput &input, Proposals &out) {
    Search search(input);
    if (search.run())
        search.propose(out);
}

} // namespace variorum::rules
