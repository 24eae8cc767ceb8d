// SPDX-License-Identifier: Apache-2.0
#include "models/search/words.h"

#include "models/base/chinese.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include <array>
#include <memory>

namespace variorum {

namespace {

enum class Class : std::uint8_t {
    Nothing, ///< not there for the search: accents, zero-width characters
    Blank,
    Line,
    Letter,
    Digit,
    Dense, ///< of a script that is written without spaces
    Sign,
    Several, ///< folds into more than one unit: see foldedAtLength()
};

/// Marks that differ between the scripts of Chinese, or between keyboards and print, and mean the same.
char32_t plainMark(char32_t c) {
    switch (c) {
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0x300C:
    case 0x300D:
    case 0x300E:
    case 0x300F:
        return U'"';
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
        return U'\'';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
        return U'-';
    default:
        return c;
    }
}

Class classOf(char32_t c) {
    if (isHan(c))
        return Class::Dense;
    const auto point = static_cast<UChar32>(c);
    if (u_hasBinaryProperty(point, UCHAR_DEFAULT_IGNORABLE_CODE_POINT))
        return Class::Nothing;
    if (c == U'\n' || c == U'\r' || c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029)
        return Class::Line;
    if (isBlank(c) || u_iscntrl(point))
        return Class::Blank;
    if (u_isdigit(point))
        return Class::Digit;
    if (u_isalpha(point)) {
        UErrorCode status = U_ZERO_ERROR;
        const UScriptCode script = uscript_getScript(point, &status);
        const bool dense =
            uscript_breaksBetweenLetters(script) || script == USCRIPT_HANGUL || script == USCRIPT_BOPOMOFO;
        return dense ? Class::Dense : Class::Letter;
    }
    return u_getIntPropertyValue(point, UCHAR_GENERAL_CATEGORY) == U_NON_SPACING_MARK ? Class::Nothing : Class::Sign;
}

/// Everything that a code point folds into.
icu::UnicodeString foldedAtLength(char32_t c) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *fold = icu::Normalizer2::getNFKCCasefoldInstance(status);
    const icu::Normalizer2 *apart = icu::Normalizer2::getNFDInstance(status);
    icu::UnicodeString text(static_cast<UChar32>(plainMark(c)));
    if (U_FAILURE(status))
        return text;
    text = fold->normalize(text, status);
    // Accents go; the syllables of Hangul stay whole.
    const bool hangul = text.length() == 1 && text[0] >= 0xAC00 && text[0] <= 0xD7A3;
    if (!hangul)
        text = apart->normalize(text, status);
    icu::UnicodeString out;
    for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const UChar32 one = text.char32At(i);
        if (classOf(static_cast<char32_t>(one)) == Class::Nothing)
            continue;
        const int32_t digit = u_charDigitValue(one);
        out.append(u_isdigit(one) && digit >= 0 ? static_cast<UChar32>(U'0') + digit : one);
    }
    return out;
}

/// A row for each unit of the BMP.
struct Table {
    std::array<char16_t, 0x10000> folded{};
    std::array<Class, 0x10000> classes{};

    Table() {
        for (char32_t c = 0; c < 0x10000; ++c) {
            const bool plain = isHan(c) && c < 0xF900;
            folded[c] = plain ? variorum::folded(static_cast<char16_t>(c)) : static_cast<char16_t>(c);
            classes[c] = plain ? Class::Dense : Class::Sign;
            if (plain || QChar::isSurrogate(c))
                continue;
            classes[c] = classOf(c);
            if (classes[c] == Class::Line || classes[c] == Class::Blank)
                continue;
            const icu::UnicodeString text = foldedAtLength(c);
            if (text.isEmpty()) {
                classes[c] = Class::Nothing;
            } else if (text.length() > 1) {
                classes[c] = Class::Several;
            } else {
                // What folding makes an ordinary character, script folding may still have to do with.
                folded[c] = variorum::folded(text[0]);
                classes[c] = classOf(text[0]);
            }
        }
    }
};

const Table &table() {
    static const Table made;
    return made;
}

struct Character {
    Class kind = Class::Sign;
    qsizetype length = 1; ///< units of the text
    char16_t folded = 0;  ///< where it folds into one unit
};

Character characterAt(QStringView text, qsizetype at) {
    const char16_t unit = text[at].unicode();
    if (QChar::isHighSurrogate(unit) && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return {Class::Several, 2, 0};
    return {table().classes[unit], 1, table().folded[unit]};
}

/// For what folds into several units: what it is, by the first of them.
Class severalClass(const icu::UnicodeString &text) {
    return text.isEmpty() ? Class::Nothing : classOf(static_cast<char32_t>(text.char32At(0)));
}

icu::UnicodeString foldedAt(QStringView text, qsizetype at, qsizetype length) {
    return foldedAtLength(length == 2 ? QChar::surrogateToUcs4(text[at], text[at + 1]) : char32_t(text[at].unicode()));
}

bool endsSomething(QChar c) {
    const QChar::Category category = c.category();
    return category == QChar::Punctuation_Other || category == QChar::Punctuation_Close ||
           category == QChar::Punctuation_FinalQuote;
}

QStringView viewOf(const icu::UnicodeString &text) {
    return {text.getBuffer(), text.length()};
}

} // namespace

bool WordReader::next() {
    qsizetype blank = -1;
    while (m_at < m_text.size()) {
        const Character c = characterAt(m_text, m_at);
        icu::UnicodeString several;
        Class kind = c.kind;
        if (kind == Class::Several) {
            several = foldedAt(m_text, m_at, c.length);
            kind = severalClass(several);
        }
        switch (kind) {
        case Class::Nothing:
            m_at += c.length;
            continue;
        case Class::Blank:
            if (blank < 0)
                blank = m_at;
            m_at += c.length;
            continue;
        case Class::Line: {
            const qsizetype from = m_at;
            m_at += c.length;
            m_dense = false;
            if (m_closed)
                continue;
            if (m_word.kind == SearchWord::Kind::Break && m_word.text == u"\n")
                continue;
            m_folded = QStringLiteral("\n");
            give(SearchWord::Kind::Break, Span(from, m_at));
            return true;
        }
        case Class::Letter:
            m_dense = false;
            readRun(SearchWord::Kind::Letters);
            return true;
        case Class::Digit:
            m_dense = false;
            readRun(SearchWord::Kind::Digits);
            return true;
        case Class::Dense:
            if (m_dense && blank >= 0) {
                m_dense = false;
                m_folded = QStringLiteral(" ");
                give(SearchWord::Kind::Break, Span(blank, m_at));
                return true;
            }
            break;
        case Class::Sign:
        case Class::Several:
            break;
        }
        m_dense = kind == Class::Dense;
        m_folded.resize(0);
        if (several.isEmpty())
            m_folded.append(QChar(c.folded));
        else
            m_folded.append(viewOf(several));
        give(SearchWord::Kind::Single, Span(m_at, m_at + c.length));
        m_closed = kind != Class::Dense && endsSomething(m_folded.back());
        m_at += c.length;
        return true;
    }
    return false;
}

void WordReader::readRun(SearchWord::Kind kind) {
    const Class wanted = kind == SearchWord::Kind::Letters ? Class::Letter : Class::Digit;
    m_folded.resize(0);
    const qsizetype begin = m_at;
    qsizetype end = m_at;
    while (m_at < m_text.size()) {
        const Character c = characterAt(m_text, m_at);
        if (c.kind == wanted) {
            m_folded.append(QChar(c.folded));
        } else if (c.kind == Class::Several) {
            const icu::UnicodeString several = foldedAt(m_text, m_at, c.length);
            if (severalClass(several) == wanted)
                m_folded.append(viewOf(several));
            else if (!several.isEmpty())
                break;
        } else if (c.kind != Class::Nothing) {
            break;
        }
        m_at += c.length;
        end = m_at;
    }
    m_folded.truncate(maximumWordLength);
    give(kind, Span(begin, end));
}

void WordReader::give(SearchWord::Kind kind, Span span) {
    m_word = {kind, m_folded, span};
    m_closed = false;
}

} // namespace variorum
