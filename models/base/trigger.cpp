// SPDX-License-Identifier: Apache-2.0
#include "models/base/trigger.h"

#include <algorithm>
#include <optional>

namespace variorum {

namespace {

constexpr std::size_t mostChoices = 3;
constexpr std::size_t fewWords = 3;
constexpr std::size_t places = 2048;

constexpr std::size_t placeOf(char16_t unit) {
    return unit % places;
}
constexpr std::size_t placeOf(char16_t first, char16_t second) {
    return (first + 61U * second) % places;
}

/// A decimal digit of some script, or a unit that may be half of one: of those beyond ASCII only roughly.
bool mayBeDigit(char16_t c) {
    if (c < 0x80)
        return c >= u'0' && c <= u'9';
    return (c >= 0x0660 && c < 0x2000) || (c >= 0xA620 && c < 0xE000) || (c >= 0xFF10 && c <= 0xFF19);
}

} // namespace

Trigger::Trigger(QStringView regularExpression) {
    const std::optional<expression::Part> part = expression::read(regularExpression);
    if (!part)
        return;
    m_choices = part->allNeeds();
    std::stable_sort(m_choices.begin(), m_choices.end(),
                     [](const Choice &a, const Choice &b) { return frequency(a) < frequency(b); });
    m_choices.erase(std::unique(m_choices.begin(), m_choices.end()), m_choices.end());
    m_choices.resize(std::min(m_choices.size(), mostChoices));
    for (Choice &choice : m_choices) {
        std::sort(choice.words.begin(), choice.words.end());
        choice.words.erase(std::unique(choice.words.begin(), choice.words.end()), choice.words.end());
        Begins &begins = m_begins.emplace_back();
        for (const std::u16string &word : choice.words) {
            const bool pair = word.size() > 1;
            (pair ? begins.hasPairs : begins.hasSingles) = true;
            (pair ? begins.pairs[placeOf(word[0], word[1])] : begins.singles[placeOf(word[0])]) = true;
        }
    }
    const expression::Opening opening = part->begins();
    m_opens = part->anchored && !part->canBeEmpty() && !opening.any;
    m_digitOpens = opening.digit;
    for (const char16_t unit : opening.units)
        m_openings[placeOf(unit)] = true;
}

bool Trigger::isIn(QStringView text) const {
    const char16_t *const units = text.utf16();
    const auto size = static_cast<std::size_t>(text.size());
    if (m_opens && (size == 0 || !(m_openings[placeOf(*units)] || (m_digitOpens && mayBeDigit(*units)))))
        return false;
    const auto holds = [&](const Choice &choice, std::size_t end, auto mayBegin) {
        for (std::size_t i = 0; i < end; ++i) {
            // Four at a time up to the next place that may be one: this is where a page's time goes.
            while (i + 4 <= end && !(mayBegin(i) | mayBegin(i + 1) | mayBegin(i + 2) | mayBegin(i + 3)))
                i += 4;
            if (i == end || !mayBegin(i))
                continue;
            const std::u16string_view rest(units + i, size - i);
            const auto first = std::lower_bound(choice.words.begin(), choice.words.end(), rest.front(),
                                                [](const std::u16string &word, char16_t c) { return word[0] < c; });
            for (auto word = first; word != choice.words.end() && word->front() == rest.front(); ++word) {
                if (rest.starts_with(*word))
                    return true;
            }
        }
        return false;
    };
    const auto meets = [&](const Choice &choice, const Begins &begins) {
        if (choice.digit && std::any_of(units, units + size, mayBeDigit))
            return true;
        // Looked for one after the other: the library looks at many units at once.
        if (!begins.hasPairs && choice.words.size() <= fewWords)
            return std::any_of(choice.words.begin(), choice.words.end(),
                               [text](const std::u16string &word) { return text.contains(QChar(word[0])); });
        const auto pairAt = [&](std::size_t at) { return begins.pairs[placeOf(units[at], units[at + 1])]; };
        const auto singleAt = [&](std::size_t at) { return begins.singles[placeOf(units[at])]; };
        return (begins.hasPairs && size > 1 && holds(choice, size - 1, pairAt)) ||
               (begins.hasSingles && holds(choice, size, singleAt));
    };
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        if (!meets(m_choices[i], m_begins[i]))
            return false;
    }
    return true;
}

} // namespace variorum
