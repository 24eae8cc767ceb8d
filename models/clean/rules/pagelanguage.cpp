// SPDX-License-Identifier: Apache-2.0
#include "models/clean/rules/pagelanguage.h"

#include "models/clean/rules/glosses.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>

namespace variorum::rules {

namespace {

constexpr float pageWeight = 24;    ///< occurrences of a character on the page that count as much as the model
constexpr float otherScript = 5;    ///< cost of a character of the script that the page is not written in
constexpr float notSeen = 0.4F;     ///< cost of a character that the page does not show
constexpr float markNotSeen = 1.5F; ///< the same of a mark
constexpr float fromPage = 0.1F;    ///< share of the words of a page that are there because they are elsewhere on it
constexpr float leastPage = 300;    ///< characters from which that can be told
constexpr float otherForm = 5;      ///< the same where the page shows another form of it
constexpr std::size_t mostPairs = 1 << 16;        ///< different ones that are kept
constexpr std::uint32_t hashFactor = 2654435769U; ///< Knuth's multiplicative hashing

char16_t otherHalf(char16_t c) {
    static constexpr QStringView halves = u"“”‘’「」『』《》〈〉【】";
    const qsizetype at = halves.indexOf(QChar(c));
    return at < 0 ? u'\0' : halves[at ^ 1].unicode();
}

} // namespace

PageLanguage::PageLanguage(const LanguageModel &model, QStringView text)
    : m_model(model), m_single(0x10000), m_unseen(0x10000), m_begins(0x10000), m_seen(0x10000),
      m_script(scriptOf(text.left(1 << 20))) {
    const std::size_t room = std::min<std::size_t>(static_cast<std::size_t>(text.size()), mostPairs);
    m_pairs.resize(std::bit_ceil(2 * room + 16));
    LanguageModel::Token before = LanguageModel::unknown;
    bool outOfStep = false;
    for (Offset at = 0; at < text.size(); ++at) {
        const char16_t c = text[at].unicode();
        if (outOfStep) { // what stands here is no Chinese
            outOfStep = c >= 0x80;
            before = LanguageModel::unknown;
            continue;
        }
        if (c == u'(') {
            const Offset behind = readingEnd(text, at);
            if (behind > 0) {
                at = behind - 1;
                continue;
            }
        }
        if (mayBeOutOfStep(text, at)) {
            const Offset behind = readingEnd(text, at + 1);
            at = behind > 0 ? behind - 1 : at + 1;
            outOfStep = true;
            continue;
        }
        m_seen[c] = true;
        const LanguageModel::Token token = model.token(c);
        if (token != LanguageModel::unknown) {
            ++m_single[token];
            if (before != LanguageModel::unknown)
                count(static_cast<std::uint32_t>(before) << 16 | token);
        }
        before = token;
    }
    const auto all = std::max(leastPage, static_cast<float>(std::accumulate(m_single.begin(), m_single.end(), 0U)));
    for (std::size_t i = 0; i < m_single.size(); ++i) {
        if (m_single[i] == 0)
            continue;
        const float first =
            model.cost(LanguageModel::unknown, LanguageModel::Place::Unknown, static_cast<LanguageModel::Token>(i))
                .cost;
        const float here = static_cast<float>(m_single[i]) / all;
        m_begins[i] = -std::log((1 - fromPage) * std::exp(-first) + fromPage * here) - first;
        m_unseen[i] = std::log((pageWeight + static_cast<float>(m_single[i])) / pageWeight);
    }
}

void PageLanguage::count(std::uint32_t key) {
    ++key; // no pair has the key 0
    const std::size_t mask = m_pairs.size() - 1;
    std::size_t at = (key * hashFactor >> 8) & mask;
    while (m_pairs[at].key != 0 && m_pairs[at].key != key)
        at = (at + 1) & mask;
    if (m_pairs[at].key == 0) {
        if (m_kept == mostPairs)
            return;
        ++m_kept;
        m_pairs[at].key = key;
    }
    ++m_pairs[at].count;
}

std::uint32_t PageLanguage::pairCount(std::uint32_t key) const {
    ++key;
    const std::size_t mask = m_pairs.size() - 1;
    std::size_t at = (key * hashFactor >> 8) & mask;
    while (m_pairs[at].key != 0 && m_pairs[at].key != key)
        at = (at + 1) & mask;
    return m_pairs[at].count;
}

LanguageModel::Step PageLanguage::cost(char16_t before, LanguageModel::Place place, char16_t c) const {
    const LanguageModel::Token first = m_model.token(before);
    const LanguageModel::Token second = m_model.token(c);
    LanguageModel::Step step = m_model.cost(first, place, second);
    if (second != LanguageModel::unknown && step.place == LanguageModel::Place::Begins)
        step.cost += m_begins[second];
    if (first != LanguageModel::unknown && second != LanguageModel::unknown && m_single[first] > 0) {
        const std::uint32_t pairs = pairCount(static_cast<std::uint32_t>(first) << 16 | second);
        step.cost += m_unseen[first];
        if (pairs > 0) {
            const float share = static_cast<float>(pairs) / (pageWeight + static_cast<float>(m_single[first]));
            step.cost = -std::log(std::exp(-step.cost) + share);
            if (step.place == LanguageModel::Place::Begins)
                step.place = LanguageModel::Place::Unknown;
        }
    }
    step.cost += LanguageModel::memberCost(c);
    if (!m_seen[c] && c >= 0x80) {
        // A mark that opens or closes is seen where its other half is.
        const char16_t half = otherHalf(c);
        if (half == 0 || !m_seen[half]) {
            const bool instead = second != LanguageModel::unknown &&
                                 (m_single[second] > 0 || (half != 0 && m_model.token(half) != LanguageModel::unknown &&
                                                           m_single[m_model.token(half)] > 0));
            step.cost += instead ? otherForm : isHan(c) ? notSeen : markNotSeen;
        }
        if ((m_script == Script::Hant && isSimplifiedOnly(c)) || (m_script == Script::Hans && isTraditionalOnly(c)))
            step.cost += otherScript;
    }
    return step;
}

} // namespace variorum::rules
