// SPDX-License-Identifier: Apache-2.0
#include "models/clean/rules/glosses.h"

#include "models/base/chinese.h"
#include "models/clean/rules/gbk.h"
#include "models/clean/rules/readings.h"

#include <algorithm>
#include <cmath>

namespace variorum::rules {

namespace {

constexpr Offset longestReading = 6; ///< zhuāng
constexpr float unlisted = 0.0005F;  ///< a character that simplification left alone
constexpr float leastListed = 0.002F;
constexpr float mostListed = 0.99F;
constexpr std::uint32_t manyMarks = 8;
constexpr float weight = 2; ///< in occurrences, of what the other characters say of one

bool isReadingLetter(char16_t c) {
    if (c < 0x80)
        return c >= u'a' && c <= u'z';
    static constexpr QStringView toned = u"āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüêńňǹḿ";
    return c < 0x1F00 && toned.contains(QChar(c));
}

} // namespace

Offset readingEnd(QStringView text, Offset at) {
    const bool opened = at < text.size() && (text[at] == u'(' || text[at] == u'（');
    const Offset begin = opened ? at + 1 : at;
    Offset i = begin;
    while (i < text.size() && i - begin <= longestReading && isReadingLetter(text[i].unicode()))
        ++i;
    const bool read = i > begin && i - begin <= longestReading;
    // Tables of readings have a blank behind some of theirs.
    i += i < text.size() && text[i].isSpace() && text[i] != u'\n' ? 1 : 0;
    const bool closed = i < text.size() && (text[i] == u')' || text[i] == u'）');
    return read && closed ? i + 1 : 0;
}

QStringView readingAt(QStringView text, Offset at, Offset end) {
    const Offset begin = text[at] == u'(' || text[at] == u'（' ? at + 1 : at;
    return text.mid(begin, end - 1 - begin).trimmed();
}

bool mayBeOutOfStep(QStringView text, Offset at) {
    if (!isLostSign(text[at]) || at + 1 >= text.size())
        return false;
    const char16_t next = text[at + 1].unicode();
    return next == u'!' || next == u'?' || next == u',' || readingEnd(text, at + 1) > 0;
}

Glosses::Glosses(QStringView text) : m_occurring(0x10000), m_glossed(0x10000) {
    std::uint32_t wide = 0;
    std::uint32_t narrow = 0;
    std::vector<char16_t> candidates; // that the text has
    for (Offset at = 0; at < text.size(); ++at) {
        const char16_t c = text[at].unicode();
        if (c >= 0x80) {
            if (++m_occurring[c] == 1 && isTraditionalOnly(c))
                candidates.push_back(c);
            wide += c == u'！' || c == u'？' || c == u'，' ? 1 : 0;
            continue;
        }
        if (at == 0 || !isHan(text[at - 1].unicode()))
            continue;
        narrow += c == u'!' || c == u'?' || c == u',' ? 1 : 0;
        if (c != u'(' || !isTraditionalOnly(text[at - 1].unicode()))
            continue;
        const Offset behind = readingEnd(text, at);
        if (behind > 0 && isReadingOf(readingAt(text, at, behind), text[at - 1]))
            ++m_glossed[text[at - 1].unicode()];
    }
    m_marksReplaced =
        std::clamp((static_cast<float>(narrow) + 0.5F) / (static_cast<float>(narrow + wide) + 1), 0.01F, 0.99F);
    m_allMarksReplaced = wide == 0 && narrow >= manyMarks;
    m_candidates = static_cast<int>(candidates.size());
    m_kinds = static_cast<int>(std::count_if(candidates.begin(), candidates.end(),
                                             [this](char16_t c) { return 2 * m_glossed[c] >= m_occurring[c]; }));
    m_coverage = (static_cast<float>(m_kinds) + 0.02F) / (static_cast<float>(m_candidates) + 1);
    m_unseenCost = -std::log(1 - std::clamp(m_coverage, leastListed, mostListed));
}

float Glosses::listed(char16_t c) const {
    if (!isTraditionalOnly(c))
        return unlisted;
    const float share =
        (static_cast<float>(m_glossed[c]) + weight * m_coverage) / (static_cast<float>(m_occurring[c]) + weight);
    return std::clamp(share, leastListed, mostListed);
}

float Glosses::unlistedCost(char16_t c) const {
    if (!isTraditionalOnly(c))
        return 0;
    return m_occurring[c] == 0 ? m_unseenCost : -std::log(1 - listed(c));
}

float Glosses::shown(char16_t first, char16_t second) const {
    const Gbk &gbk = Gbk::instance();
    const std::uint16_t code = gbk.code(first);
    const std::uint16_t next = gbk.code(second);
    if (code == 0 || next == 0)
        return 1;
    const auto lead = static_cast<std::uint8_t>(code & 0xFF);
    const auto trail = static_cast<std::uint8_t>(next >> 8);
    if (lead == 0xA3 && (trail == 0xA1 || trail == 0xBF || trail == 0xAC))
        return 1 - m_marksReplaced;
    return 1 - listed(gbk.character(lead, trail));
}

float Glosses::listedWithout(char16_t c, float expected) const {
    const auto occurring = static_cast<float>(m_occurring[c]);
    const auto glossed = static_cast<float>(m_glossed[c]);
    if (glossed < 1 || !isTraditionalOnly(c))
        return 0;
    const float others = static_cast<float>(m_kinds - (2 * glossed >= occurring ? 1 : 0));
    const float coverage = (others + expected) / static_cast<float>(m_candidates);
    return std::min(0.99F, (glossed - 1 + weight * coverage) / (occurring - 1 + weight));
}

} // namespace variorum::rules
