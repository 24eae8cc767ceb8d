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
constexpr float sure = 0.8F;     ///< as in the rule table
constexpr float certain = 0.95F; ///< of a passage that shows by itself that the page is damaged

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
        if (quoteOpened(c) != 0)
            m_front.quoting = quoteOpened(c);
        else if (quoteClosed(c) != 0 || (c == u'\n' && lineEndsBehind(m_front.last)))
            m_front.quoting = 0;
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
        if (!whole || known == found.text) {
            for (const Offset lost : found.lost)
                out.issues.push_back({PageIssue::Kind::LostCharacter, {}, Span(lost, lost + 1), {}});
        }
        return;
    }
    out.issues.push_back({PageIssue::Kind::UncertainRepair, {}, found.span, before});
}

} // namespace

void gbkDesync(const RuleInput &input, Proposals &out) {
    const QStringView text = input.working.text;
    std::optional<PageLanguage> language;
    std::optional<Glosses> glosses;
    std::optional<ByteLattice> lattice;
    const auto glossesOfPage = [&]() -> const Glosses & { return glosses ? *glosses : glosses.emplace(text); };
    Before before(text);
    Offset question = -1;
    Offset unreadable = -1;
    std::vector<Inversion> passages;
    for (Offset at = nextSign(text, 0, question, unreadable); at < text.size();
         at = nextSign(text, std::max(at + 1, before.at()), question, unreadable)) {
        if (input.progress.cancelled())
            return;
        Offset behind = at;
        while (behind < text.size() && isLostSign(text[behind]))
            ++behind;
        if (behind - at >= ByteLattice::hopeless) {
            before.advance(behind);
            continue;
        }
        if (behind - at == 2 && endsInEmoji(text, behind)) {
            for (Offset sign = at; sign < behind; ++sign)
                out.issues.push_back({PageIssue::Kind::LostCharacter, {}, Span(sign, sign + 1), {}});
            before.advance(behind + 1);
            continue;
        }
        if (const Offset end = placeholderEnd(text, at); end > at) {
            before.advance(end);
            continue;
        }
        if (afterUnitOfLength(text, at) || !mayBeOutOfStep(text, at)) {
            if ((asksNothing(text, at) && glossesOfPage().kinds() >= manyGlossed) ||
                standsForLost(text, at, at == 0 || text[at - 1] == u'\n'))
                out.issues.push_back({PageIssue::Kind::LostCharacter, {}, Span(at, at + 1), {}});
            continue;
        }
        if (!lattice) {
            language.emplace(input.language, text);
            lattice.emplace(text, *language, glossesOfPage());
        }
        before.advance(at);
        const Inversion found = lattice->invert(at, before.front());
        if (found.span.isEmpty())
            continue; // nothing but what stands there
        if (found.text.isEmpty()) {
            out.issues.push_back({PageIssue::Kind::RepairSkipped, {}, found.span, {}});
            before.advance(found.span.end);
            continue;
        }
        before.repaired(found.text, found.span.end);
        passages.push_back(found);
    }
    const bool damaged =
        (glosses && glosses->kinds() >= manyGlossed) ||
        std::any_of(passages.begin(), passages.end(), [](const Inversion &of) { return of.confidence >= certain; });
    for (const Inversion &passage : passages)
        propose(passage, text, damaged, out);
}

} // namespace variorum::rules
