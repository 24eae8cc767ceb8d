// SPDX-License-Identifier: Apache-2.0
#include "models/clean/rules/swallowed.h"

#include "models/base/chinese.h"

#include <cmath>

namespace variorum::rules {

namespace {

constexpr float unseen = 0.7F; ///< occurrences of either way that are added to what the page shows

bool isAsciiDigit(char16_t c) {
    return c >= u'0' && c <= u'9';
}

} // namespace

bool isAsciiWord(char16_t c) {
    return isAsciiDigit(c) || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

char16_t firstOfYear(QStringView text, Offset at) {
    Offset end = at;
    while (end < text.size() && end - at < 4 && isAsciiDigit(text[end].unicode()))
        ++end;
    if (end - at != 3)
        return 0;
    const Offset behind = end < text.size() && text[end] == u' ' ? end + 1 : end;
    const bool year = behind < text.size() && (text[behind] == u'年' || text[end] == u')' || text[end] == u'）');
    const char16_t decade = text[at].unicode();
    return !year ? u'\0' : decade == u'0' ? u'2' : decade >= u'5' ? u'1' : u'\0';
}

bool isRestOfNumber(QStringView text, Offset at) {
    if (firstOfYear(text, at) != 0)
        return true;
    Offset end = at;
    while (end < text.size() && isAsciiDigit(text[end].unicode()))
        ++end;
    // A month, a day, an hour and a decimal may begin with a zero.
    static constexpr QStringView mayFollowZero = u".:：/-月日號号時时";
    return end > at && text[at] == u'0' && (end == text.size() || !mayFollowZero.contains(text[end]));
}

bool isEnd(char16_t c) {
    return c != 0 && QStringView(u"。」』）》】〉！？”’").contains(QChar(c));
}

AsciiSpacing::AsciiSpacing(QStringView text) {
    for (qsizetype at = 1; at + 1 < text.size(); ++at) {
        const char16_t c = text[at].unicode();
        const char16_t before = text[at - 1].unicode();
        if (c < 0x20 || c > 0x7E || text[at + 1].unicode() < 0x80 || (!isEnd(before) && !isHan(before)))
            continue;
        Singles &singles = isEnd(before) ? m_behindEnds : m_behindHanAlone;
        if (c == u' ')
            ++singles.blanks;
        else if (isAsciiWord(c))
            ++(isAsciiDigit(c) ? singles.digits : singles.letters);
    }
    for (qsizetype at = 1; at < text.size(); ++at) {
        if (!isAsciiWord(text[at].unicode()) || text[at - 1].unicode() < 0x20)
            continue;
        const bool apart = text[at - 1] == u' ';
        if (apart && at < 2)
            continue;
        const char16_t before = text[apart ? at - 2 : at - 1].unicode();
        if (before < 0x80)
            continue;
        Counts &counts = isHan(before) ? m_behindHan : m_behindMark;
        (apart ? counts.apart : counts.together) += 1;
    }
}

float AsciiSpacing::Singles::share(char16_t kind, const Singles &usual, float weight) const {
    return (of(kind) + weight * usual.of(kind)) / (blanks + digits + letters + weight);
}

// Shares over news of seven sites, and what they weigh against the page's own.
float AsciiSpacing::costBehindEnd(char16_t kind) const {
    constexpr Singles usual{0.95F, 0.04F, 0.01F};
    return -std::log(m_behindEnds.share(kind, usual, 4));
}

float AsciiSpacing::costBehindHan(char16_t kind) const {
    constexpr Singles usual{0.2F, 0.75F, 0.05F};
    return -std::log(m_behindHanAlone.share(kind, usual, 20) / usual.of(kind));
}

float AsciiSpacing::cost(char16_t before, bool blank) const {
    const Counts &counts = isHan(before) ? m_behindHan : m_behindMark;
    const float share =
        ((blank ? counts.apart : counts.together) + unseen) / (counts.apart + counts.together + 2 * unseen);
    return -std::log(2 * share);
}

} // namespace variorum::rules
