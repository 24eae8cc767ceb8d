// SPDX-License-Identifier: Apache-2.0
#include "models/figure/codes.h"

namespace variorum::figures {

bool isInCode(const ScanText &text, qsizetype at) {
    const char16_t sign = text.at(at - 1);
    return (sign == u'-' || sign == u'+') && ScanText::isDigit(text.at(at - 2));
}

qsizetype endOfLatin(const ScanText &text, qsizetype at) {
    qsizetype p = at;
    while (p < text.size()) {
        const char16_t c = text.at(p);
        const bool sign = isOneOf(c, u"-_.") && p > at && ScanText::isLatinOrDigit(text.at(p + 1)) &&
                          ScanText::isLatinOrDigit(text.at(p - 1));
        if (ScanText::isLatin(c) || sign) {
            ++p;
        } else if (ScanText::isDigit(c)) {
            qsizetype end = p;
            while (ScanText::isDigit(text.at(end)) || (text.at(end) == u'.' && ScanText::isDigit(text.at(end + 1))))
                ++end;
            if (isOneOf(text.at(end), u"万亿%年倍个月天") && p > at && ScanText::isLatin(text.at(p - 1)))
                return p;
            p = end;
        } else {
            break;
        }
    }
    return p;
}

qsizetype endOfAddress(const ScanText &text, qsizetype at) {
    while (at < text.size() && text.at(at) > u' ' && text.at(at) < 0x7F)
        ++at;
    return at;
}

} // namespace variorum::figures
