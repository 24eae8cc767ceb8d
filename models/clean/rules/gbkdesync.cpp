// SPDX-License-Identifier: Apache-2.0
// Text whose GBK bytes were edited without regard to where characters begin. Behind every code of a listed character
// its reading was inserted, and the codes of full-width ! ? , were replaced by ASCII. Where such a code lay across two
// characters, everything behind it was read one byte out of step, up to the next ASCII byte; what did not decode
// became '?'. This rule encodes the run again, puts back the byte that the inserted text displaced, and decodes it in
// step. A repair is believed when what comes out is made of ordinary characters and what stood there was not.
#include "models/base/chinese.h"
#include "models/clean/rules/gbk.h"
#include "models/clean/rules/lines.h"
#include "models/clean/rules/readings.h"
#include "models/clean/rules/rules.h"

#include <unicode/brkiter.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <memory>
#include <optional>

namespace variorum::rules {

namespace {

constexpr Offset longestRun = 400;          ///< units; a run ends at the first ASCII byte, so real ones are short
constexpr std::uint8_t replacedLead = 0xA3; ///< of the codes of full-width ! ? ,

bool isLostSign(QChar c) {
    return c == u'?' || c == QChar(0xFFFD);
}

/// The trail byte of the full-width form that was replaced by this ASCII character.
std::uint8_t replacedTrail(QChar c) {
    switch (c.unicode()) {
    case u'!':
        return 0xA1;
    case u'?':
        return 0xBF;
    case u',':
        return 0xAC;
    default:
        return 0;
    }
}

struct Repair {
    Span span;
    QString after;
    float confidence = 0;
    bool swallowed = false; ///< an ASCII character after the run was taken with a byte
};

/// The end of an inserted reading "shù)" or "(shù)" that begins here; -1 if none does.
Offset readingEnd(QStringView text, Offset at, QString *reading) {
    Offset i = at < text.size() && text[at] == u'(' ? at + 1 : at;
    const Offset begin = i;
    while (i < text.size() && i - begin < 7 && text[i].isLower() && !isHan(text[i].unicode()))
        ++i;
    if (i == begin || i >= text.size() || text[i] != u')')
        return -1;
    *reading = text.mid(begin, i - begin).toString();
    return i + 1;
}

/// ICU's dictionary of words, for one thread at a time.
icu::BreakIterator *wordBreaks() {
    thread_local const std::unique_ptr<icu::BreakIterator> words = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::BreakIterator> made(
            icu::BreakIterator::createWordInstance(icu::Locale::getChinese(), status));
        return U_SUCCESS(status) ? std::move(made) : nullptr;
    }();
    return words.get();
}

bool isWord(QChar first, QChar second) {
    icu::BreakIterator *words = wordBreaks();
    if (!words)
        return false;
    const char16_t pair[2] = {first.unicode(), second.unicode()};
    const icu::UnicodeString text(pair, 2);
    words->setText(text);
    return words->first() == 0 && words->next() == 2;
}

/// A common character whose code ends in \a trail and that makes a word of the dictionary with the one before it.
QChar wordEnding(QChar before, std::uint8_t trail) {
    for (int lead = 0x81; lead <= 0xFE; ++lead) {
        const char16_t c = Gbk::instance().character(static_cast<std::uint8_t>(lead), trail);
        if (c != 0 && Gbk::instance().isCommon(c) && isWord(before, QChar(c)))
            return QChar(c);
    }
    return {};
}

/// The same for a code that begins with \a lead.
QChar wordWith(QChar before, std::uint8_t lead) {
    for (int trail = 0x40; trail <= 0xFE; ++trail) {
        const char16_t c = Gbk::instance().character(lead, static_cast<std::uint8_t>(trail));
        if (c != 0 && Gbk::instance().isCommon(c) && isWord(before, QChar(c)))
            return QChar(c);
    }
    return {};
}

class Reader {
public:
    Reader(QStringView text, Offset lineBegin) : m_text(text), m_lineBegin(lineBegin) {}

    /// Decodes in step from \a at, with \a pending the first byte of the next character.
    bool follow(Offset at, std::uint8_t pending, Repair &repair) const {
        const Gbk &gbk = Gbk::instance();
        const Offset limit = std::min<Offset>(static_cast<Offset>(m_text.size()), at + longestRun);
        while (at < limit) {
            const QChar c = m_text[at];
            if (const std::uint16_t code = gbk.code(c.unicode())) {
                const char16_t character = gbk.character(pending, static_cast<std::uint8_t>(code >> 8));
                if (character == 0)
                    return false;
                repair.after.append(QChar(character));
                pending = static_cast<std::uint8_t>(code & 0xFF);
                ++at;
                continue;
            }
            if (c.unicode() >= 0x80 && c != QChar(0xFFFD))
                return false;
            // An inserted reading inside the run displaced nothing here: its character stands in step on both sides.
            QString reading;
            const Offset behindReading = c == u'(' ? readingEnd(m_text, at, &reading) : -1;
            if (behindReading > 0) {
                at = behindReading;
                continue;
            }
            if (isLostSign(c))
                return endAtLost(at, pending, repair);
            if (const char16_t character =
                    c.unicode() < 0x80 ? gbk.character(pending, static_cast<std::uint8_t>(c.unicode())) : 0) {
                repair.after.append(QChar(character));
                repair.span.end = at + 1;
                return true;
            }
            const std::uint8_t trail = replacedTrail(c);
            const char16_t character = trail ? gbk.character(pending, replacedLead) : 0;
            if (character == 0)
                return false;
            repair.after.append(QChar(character));
            pending = trail;
            ++at;
        }
        return false;
    }

private:
    /// The run's last byte was lost with its sign: choose what most likely stood there.
    bool endAtLost(Offset at, std::uint8_t pending, Repair &repair) const {
        const Gbk &gbk = Gbk::instance();
        QString reading;
        const Offset behind = readingEnd(m_text, at + 1, &reading);
        if (behind > 0) {
            // The lost byte ends the code of a listed character: its reading stands right behind.
            for (int trail = 0x40; trail <= 0xFE; ++trail) {
                const char16_t listed = gbk.character(pending, static_cast<std::uint8_t>(trail));
                if (listed != 0 && isTraditionalOnly(listed) && readingOf(QChar(listed)) == reading) {
                    repair.after.append(QChar(listed));
                    repair.span.end = behind;
                    return true;
                }
            }
            return false;
        }
        const QChar next = at + 1 < m_text.size() ? m_text[at + 1] : QChar(u'\n');
        repair.swallowed = next == u'/' || (next.isLower() && next.unicode() < 0x80);
        if (pending == 0xA1) {
            repair.after.append(closingQuote(at));
        } else {
            // The code's second byte is unknown; common characters are few enough to choose one, with little
            // confidence.
            QChar best = repair.after.isEmpty() ? QChar() : wordWith(repair.after.back(), pending);
            int candidates = best.isNull() ? 0 : 1;
            const bool known = !best.isNull();
            for (int trail = 0x40; trail <= 0xFE && !known; ++trail) {
                const char16_t c = gbk.character(pending, static_cast<std::uint8_t>(trail));
                if (c != 0 && gbk.isCommon(c)) {
                    best = candidates == 0 ? QChar(c) : best;
                    ++candidates;
                }
            }
            if (candidates == 0)
                return false;
            repair.after.append(best);
            repair.confidence = candidates == 1 ? 0.85F : 0.4F;
        }
        if (repair.swallowed)
            repair.after.append(u'<');
        repair.span.end = at + 1;
        return true;
    }

    /// What closes the last quotation that the line leaves open.
    QChar closingQuote(Offset at) const {
        static constexpr QStringView openers = u"“‘「『《〈【";
        static constexpr QStringView closers = u"”’」』》〉】";
        std::vector<qsizetype> open;
        for (Offset i = m_lineBegin; i < at; ++i) {
            const qsizetype opener = openers.indexOf(m_text[i]);
            if (opener >= 0)
                open.push_back(opener);
            else if (closers.contains(m_text[i]) && !open.empty())
                open.pop_back();
        }
        return open.empty() ? QChar(u'”') : closers[open.back()];
    }

    QStringView m_text;
    Offset m_lineBegin;
};

/// How much like Chinese a passage reads, from 0 to 2: the share of ordinary characters (Han of level 1, punctuation,
/// ASCII but for the signs of loss) and the share of the Han that stand in words of the dictionary.
double likeness(QStringView text) {
    if (text.isEmpty())
        return 1;
    const Gbk &gbk = Gbk::instance();
    qsizetype good = 0;
    qsizetype han = 0;
    for (const QChar c : text) {
        const bool plain = c.unicode() < 0x80 && !isLostSign(c);
        good += plain || gbk.isCommon(c.unicode()) || isChinesePunctuation(c.unicode()) ? 1 : 0;
        han += isHan(c.unicode()) ? 1 : 0;
    }
    qsizetype inWords = 0;
    if (icu::BreakIterator *words = wordBreaks()) {
        const icu::UnicodeString units(reinterpret_cast<const char16_t *>(text.utf16()),
                                       static_cast<int32_t>(text.size()));
        words->setText(units);
        for (int32_t from = words->first(), to = words->next(); to != icu::BreakIterator::DONE;
             from = to, to = words->next()) {
            if (to - from >= 2 && isHan(units.charAt(from)))
                inWords += to - from;
        }
    }
    return static_cast<double>(good) / static_cast<double>(text.size()) +
           (han == 0 ? 0.5 : static_cast<double>(inWords) / static_cast<double>(han));
}

/// The place of the character before \a at, behind which its reading may have been put; -1 without one.
Offset characterBefore(QStringView text, Offset at) {
    Offset i = at - 1;
    if (i < 0 || text[i] != u')')
        return i;
    while (i > 0 && at - i < 9 && text[i] != u'(')
        --i;
    QString reading;
    return text[i] == u'(' && readingEnd(text, i, &reading) == at ? i - 1 : at - 1;
}

/// Behind "1200m" a sign of loss in the middle of a line was the power: square or cubic metres.
bool afterUnitOfLength(QStringView text, Offset at) {
    Offset unit = at;
    while (unit > 0 && at - unit < 2 && text[unit - 1].isLower() && text[unit - 1].unicode() < 0x80)
        --unit;
    static constexpr QStringView units[] = {u"m", u"km", u"cm", u"mm", u"dm"};
    const QStringView before = text.mid(unit, at - unit);
    return unit > 0 && (text[unit - 1].isDigit() || text[unit - 1] == u'/') && text[at + 1] != u'\n' &&
           std::find(std::begin(units), std::end(units), before) != std::end(units);
}

/// "?" and then the ASCII form of a full-width mark: the mark's code lay across two characters. The first of them lost
/// its lead byte; among those that end in 0xA3 the full stop is by far the likeliest, unless a word says otherwise.
std::optional<Repair> afterReplacedMark(QStringView text, Offset at, Offset lineBegin) {
    const std::uint8_t trail = replacedTrail(text[at + 1]);
    if (trail == 0)
        return std::nullopt;
    Repair repair;
    repair.span.begin = at;
    repair.confidence = 0.95F;
    if (!Reader(text, lineBegin).follow(at + 2, trail, repair))
        return std::nullopt;
    QChar first = u'。';
    // Before another mark no sentence has ended: then the lost character was the end of a word.
    if (!repair.after.isEmpty() && QStringView(u"…。，、；：！？").contains(repair.after.front()) && at > 0) {
        const Offset before = characterBefore(text, at);
        const QChar ending = before < 0 ? QChar() : wordEnding(text[before], replacedLead);
        first = ending.isNull() ? first : ending;
        repair.confidence = ending.isNull() ? 0.5F : 0.85F;
    }
    repair.after.prepend(first);
    return repair;
}

/// "?" and then a reading: the code of a listed character lay across the one before and the one behind.
std::optional<Repair> afterReading(QStringView text, Offset at, Offset lineBegin) {
    const Gbk &gbk = Gbk::instance();
    QString reading;
    const Offset behind = readingEnd(text, at + 1, &reading);
    const Offset place = characterBefore(text, at);
    const std::uint16_t before = place >= 0 ? gbk.code(text[place].unicode()) : 0;
    if (behind < 0 || before == 0)
        return std::nullopt;
    std::optional<Repair> best;
    for (int trail = 0x40; trail <= 0xFE; ++trail) {
        const char16_t listed =
            gbk.character(static_cast<std::uint8_t>(before & 0xFF), static_cast<std::uint8_t>(trail));
        if (listed == 0 || !isTraditionalOnly(listed) || readingOf(QChar(listed)) != reading)
            continue;
        Repair repair;
        repair.span.begin = at;
        repair.confidence = 0.97F;
        if (!Reader(text, lineBegin).follow(behind, static_cast<std::uint8_t>(trail), repair))
            continue;
        if (!best || likeness(repair.after) > likeness(best->after))
            best = repair;
    }
    return best;
}

} // namespace

void gbkDesync(const RuleInput &input, Proposals &out) {
    const QStringView text = input.working.text;
    Offset lineBegin = 0;
    for (Offset at = 0; at + 1 < text.size(); ++at) {
        if (text[at] == u'\n')
            lineBegin = at + 1;
        if (!isLostSign(text[at]))
            continue;
        if (afterUnitOfLength(text, at)) {
            out.issues.push_back({PageIssue::Kind::LostCharacter, {}, Span(at, at + 1), {}});
            continue;
        }
        std::optional<Repair> repair = afterReading(text, at, lineBegin);
        if (!repair)
            repair = afterReplacedMark(text, at, lineBegin);
        if (!repair) {
            // A sign alone, where no question can have been asked: a character that the encoding did not have.
            const bool begins = at == lineBegin && isHan(text[at + 1].unicode());
            const bool afterNumber = at > 0 && text[at - 1].isDigit() && text[at + 1] == u' ';
            if (begins || afterNumber)
                out.issues.push_back({PageIssue::Kind::LostCharacter, {}, Span(at, at + 1), {}});
            continue;
        }
        const QStringView before = text.mid(repair->span.begin, repair->span.length());
        // With the two characters behind, because a run often ends inside a word.
        const QStringView context = text.mid(repair->span.end, 2);
        const double better = likeness(repair->after + context.toString());
        const double gain = better - likeness(before.toString() + context.toString());
        const bool marksOnly = std::none_of(before.begin(), before.end(), [](QChar c) { return isHan(c.unicode()); });
        if (better < 0.9 || (gain < 0.15 && !marksOnly)) {
            if (repair->after.size() < 3)
                out.issues.push_back({PageIssue::Kind::UncertainRepair, {}, repair->span, before.toString()});
            continue;
        }
        out.edits.push_back(replacement(repair->span, repair->after, repair->confidence));
        at = repair->span.end - 1;
    }
}

} // namespace variorum::rules
