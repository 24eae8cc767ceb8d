// SPDX-License-Identifier: Apache-2.0
#include "models/figure/digits.h"

#include "models/base/chinese.h"

namespace variorum::figures {

namespace {

void add(Digits &digits, char16_t c, bool fraction) {
    if (digits.mantissa < mostSignificantDigits) {
        digits.mantissa = digits.mantissa * 10 + (c - u'0');
        digits.exponent -= fraction ? 1 : 0;
    } else if (!fraction && digits.exponent < 100000) {
        ++digits.exponent;
    }
}

bool isGroupSeparator(const ScanText &text, qsizetype at) {
    if (at >= text.size())
        return false;
    const char16_t c = text.raw()[at].unicode();
    if (c == u',' || c == 0x2009 || c == 0x202F)
        return true;
    // A full-width comma groups digits only where they are of full width themselves; else it separates clauses.
    return c == 0xFF0C && at > 0 && text.raw()[at - 1].unicode() >= 0xFF10;
}

/// "1 000 000元": blanks group digits where the number stands free and something is counted behind it.
bool isSpaced(const ScanText &text, qsizetype at, qsizetype p) {
    const char16_t before = text.at(text.skipBlanksBefore(at) - 1);
    if (p - at > 3 || p == at || ScanText::isLatinOrDigit(before) || before == u'第' || text.at(at) == u'0')
        return false;
    qsizetype groups = 0;
    while ((text.at(p) == u' ' || text.at(p) == 0x00A0) && ScanText::isDigit(text.at(p + 1)) &&
           ScanText::isDigit(text.at(p + 2)) && ScanText::isDigit(text.at(p + 3)) &&
           !ScanText::isDigit(text.at(p + 4))) {
        p += 4;
        if (++groups > 6)
            return false;
    }
    if (groups > 0 && text.at(p) == u'.' && ScanText::isDigit(text.at(p + 1))) { // 1 200.50 美元
        ++p;
        while (ScanText::isDigit(text.at(p)))
            ++p;
    }
    return groups > 0 && isHan(text.at(text.skipBlanks(p)));
}

} // namespace

Digits readDigits(const ScanText &text, qsizetype at) {
    Digits digits;
    qsizetype p = at;
    for (; ScanText::isDigit(text.at(p)); ++p, ++digits.count)
        add(digits, text.at(p), false);
    const bool spaced = ScanText::isInlineBlank(text.at(p)) && isSpaced(text, at, p);
    while (digits.count > 0 && (digits.grouped || digits.count <= 3) && (spaced || isGroupSeparator(text, p)) &&
           ScanText::isDigit(text.at(p + 1)) && ScanText::isDigit(text.at(p + 2)) &&
           ScanText::isDigit(text.at(p + 3)) && !ScanText::isDigit(text.at(p + 4))) {
        for (qsizetype i = p + 1; i <= p + 3; ++i, ++digits.count)
            add(digits, text.at(i), false);
        digits.grouped = true;
        p += 4;
    }
    if (text.at(p) == u'.' && ScanText::isDigit(text.at(p + 1))) {
        digits.decimal = true;
        for (++p; ScanText::isDigit(text.at(p)); ++p)
            add(digits, text.at(p), true);
        if (text.at(p) == u'.' && ScanText::isDigit(text.at(p + 1))) {
            digits.broken = true;
            while (text.at(p) == u'.' || ScanText::isDigit(text.at(p)))
                ++p;
        }
    }
    digits.end = p;
    return digits;
}

int chineseDigit(char16_t c) {
    switch (c) {
    case u'零':
    case u'〇':
    case u'○':
        return 0;
    case u'一':
    case u'壹':
        return 1;
    case u'二':
    case u'两':
    case u'贰':
        return 2;
    case u'三':
    case u'叁':
        return 3;
    case u'四':
    case u'肆':
        return 4;
    case u'五':
    case u'伍':
        return 5;
    case u'六':
    case u'陆':
        return 6;
    case u'七':
    case u'柒':
        return 7;
    case u'八':
    case u'捌':
        return 8;
    case u'九':
    case u'玖':
        return 9;
    default:
        return -1;
    }
}

} // namespace variorum::figures
