// SPDX-License-Identifier: Apache-2.0
#include "models/exporting/charclass.h"

#include <QChar>

namespace variorum {

namespace {

constexpr QStringView openings = u"（《〈「『【〔〖［｛“‘〝｢";
constexpr QStringView closings = u"）》〉」』】〕〗］｝”’〞｣，。、；：！？．";
constexpr QStringView middles = u"·・‧•／～〜";
// Marks of running Latin text that may not begin a line even where Chinese stands before them.
constexpr QStringView latinClosings = u",.;:!?)]}%‰°℃";
constexpr QStringView latinOpenings = u"([{$€£¥＄￥#@";
// Where an address or a path may be broken when it is longer than a line.
constexpr QStringView addressBreaks = u"/?&=_.,;";

bool isIn(QStringView set, char32_t c) {
    return c < 0x10000 && set.contains(QChar(static_cast<char16_t>(c)));
}

bool isSpace(char32_t c) {
    return c == 0x3000 || c < 0x20 || (QChar::isSpace(c) && c != 0xA0 && c != 0x202F);
}

} // namespace

CharClass charClass(char32_t c) {
    if (isSpace(c))
        return CharClass::Space;
    if (isIn(openings, c))
        return CharClass::Opening;
    if (isIn(closings, c))
        return CharClass::Closing;
    if (isIn(middles, c))
        return CharClass::Middle;
    if (c == 0x2014 || c == 0x2015 || c == 0x2026 || c == 0x2025 || c == 0x22EF || c == 0x2E3A)
        return CharClass::Joining;
    const bool wide = (c >= 0x2E80 && c <= 0x30FF) || (c >= 0x3100 && c <= 0x4DBF) || (c >= 0x4E00 && c <= 0x9FFF) ||
                      (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFF01 && c <= 0xFF60) ||
                      (c >= 0x1F000 && c <= 0x1FAFF) || (c >= 0x20000 && c <= 0x3FFFF) ||
                      (c >= 0x2460 && c <= 0x24FF) || (c >= 0x2600 && c <= 0x27BF);
    return wide ? CharClass::Han : CharClass::Latin;
}

bool isLatinClosing(char32_t c) {
    return isIn(latinClosings, c);
}
bool isLatinOpening(char32_t c) {
    return isIn(latinOpenings, c);
}
bool isAddressBreak(char32_t c) {
    return isIn(addressBreaks, c);
}

} // namespace variorum
