// SPDX-License-Identifier: Apache-2.0
#include "models/clean/rules/pagelanguage.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>

namespace variorum::rules {

namespace {

constexpr float pageWeight = 40;  ///< occurrences of a character on the page that count as much as the model
constexpr float pairWeight = 30;  ///< the same of a pair
constexpr float otherScript = 4;  ///< cost of a character of the script that the page is not written in
constexpr float notSeen = 0.6F;   ///< cost of a character that the page does not show
constexpr float markNotSeen = 3;  ///< the same of a mark
constexpr float fromPage = 0.01F; ///< share of the characters of a page that are there because they are elsewhere on it
constexpr float leastPage = 300;  ///< characters from which that can be told
constexpr float otherForm = 4;    ///< the same where the page shows another form of it
constexpr float wideBlank = 0.02F; ///< wide blanks inside lines that a page is taken to have beside those it shows
constexpr std::size_t mostKept = 1 << 16;         ///< different pairs, and different triples
constexpr std::uint32_t hashFactor = 2654435769U; ///< Knuth's multiplicative hashing
constexpr std::uint32_t tripleFactor = 2246822519U;

std::uint32_t pairKey(LanguageModel::Token first, LanguageModel::Token second) {
    return (static_cast<std::uint32_t>(first) << 16 | second) + 1; // no pair has the key 0
}

/// Triples share their keys with hardly any others, and never with pairs.
std::uint32_t tripleKey(LanguageModel::Token first, LanguageModel::Token second, LanguageModel::Token third) {
    const std::uint32_t mixed = (pairKey(first, second) * hashFactor ^ third) * tripleFactor;
    return (mixed ^ mixed >> 15) | 0x80000000U;
}

char16_t otherHalf(char16_t c) {
    static constexpr QStringView halves = u"“”‘’「」『』《》〈〉【】";
    const qsizetype at = halves.indexOf(QChar(c));
    return at < 0 ? u'\0' : halves[at ^ 1].unicode();
}

} // namespace

PageLanguage::PageLanguage(const LanguageModel &model, const Glosses &glosses, QStringView text)
    : m_model(model), m_glosses(glosses), m_single(model.size()), m_unseen(model.size()), m_here(model.size()),
      m_seen(0x10000), m_script(scriptOf(text.left(1 << 20))) {
    const std::size_t room = std::min<std::size_t>(static_cast<std::size_t>(text.size()), mostKept);
    m_counted.resize(std::bit_ceil(3 * room + 16));
    Behind passed;
    bool outOfStep = false;
    for (Offset at = 0; at < text.size(); ++at) {
        const char16_t c = text[at].unicode();
        if (outOfStep) { // what stands here is no Chinese
            outOfStep = c >= 0x80;
            passed.before = LanguageModel::unknown;
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
        count(passed, c);
    }
    settle();
}

void PageLanguage::count(Behind &behind, char16_t c) {
    m_seen[c] = true;
    const LanguageModel::Token token = m_model.token(c);
    // Paragraphs may be indented with them.
    const bool insideLine = behind.before != m_model.token(u'\n') && behind.before != token;
    if (c == 0x3000 || c == u' ')
        (c == u' ' ? m_narrowBlanks : m_wideBlanks) += insideLine ? 1 : 0;
    if (token != LanguageModel::unknown) {
        if (++m_single[token] == 1)
            m_tokens.push_back(token);
        if (behind.before != LanguageModel::unknown)
            count(pairKey(behind.before, token), m_pairs);
        if (behind.before != LanguageModel::unknown && behind.prior != LanguageModel::unknown)
            count(tripleKey(behind.prior, behind.before, token), m_triples);
    }
    behind = {behind.before, token};
}

void PageLanguage::learn(char16_t before, QStringView text) {
    Behind behind{LanguageModel::unknown, m_model.token(before)};
    for (const QChar c : text) {
        if (c == QChar(0xFFFD))
            behind = {};
        else
            count(behind, c.unicode());
    }
}

void PageLanguage::settle() {
    const auto counted = std::accumulate(m_tokens.begin(), m_tokens.end(), std::uint32_t{0},
                                         [this](std::uint32_t sum, auto token) { return sum + m_single[token]; });
    const float all = std::max(leastPage, static_cast<float>(counted));
    for (const LanguageModel::Token token : m_tokens) {
        m_here[token] = fromPage * static_cast<float>(m_single[token]) / all;
        m_unseen[token] = std::log((pageWeight + static_cast<float>(m_single[token])) / pageWeight);
    }
}

void PageLanguage::count(std::uint32_t key, std::size_t &kept) {
    const std::size_t mask = m_counted.size() - 1;
    std::size_t at = (key * hashFactor >> 8) & mask;
    while (m_counted[at].key != 0 && m_counted[at].key != key)
        at = (at + 1) & mask;
    if (m_counted[at].key == 0) {
        if (kept == mostKept)
            return;
        ++kept;
        m_counted[at].key = key;
    }
    ++m_counted[at].count;
}

std::uint32_t PageLanguage::seen(std::uint32_t key) const {
    const std::size_t mask = m_counted.size() - 1;
    std::size_t at = (key * hashFactor >> 8) & mask;
    while (m_counted[at].key != 0 && m_counted[at].key != key)
        at = (at + 1) & mask;
    return m_counted[at].count;
}

/// Of the form that a token has here.
float PageLanguage::formCost(char16_t c, LanguageModel::Token token) const {
    if (c == 0x3000)
        return -std::log((m_wideBlanks + wideBlank) / (m_wideBlanks + m_narrowBlanks + 1));
    if (m_seen[c] || c < 0x80)
        return 0;
    float cost = 0;
    // A mark that opens or closes is seen where its other half is.
    const char16_t half = otherHalf(c);
    if (half == 0 || !m_seen[half]) {
        const auto shown = [this](LanguageModel::Token of) { return of != LanguageModel::unknown && m_single[of] > 0; };
        const bool instead =
            token != LanguageModel::unknown && (shown(token) || (half != 0 && shown(m_model.token(half))));
        cost += instead ? otherForm : isHan(c) ? notSeen : markNotSeen;
    }
    if ((m_script == Script::Hant && isSimplifiedOnly(c)) || (m_script == Script::Hans && isTraditionalOnly(c)))
        cost += otherScript;
    return cost;
}

std::uint32_t PageLanguage::seenPair(LanguageModel::Token first, LanguageModel::Token second) const {
    const bool may = first != LanguageModel::unknown && second != LanguageModel::unknown && m_single[first] > 0 &&
                     m_single[second] > 0;
    return may ? seen(pairKey(first, second)) : 0;
}

PageLanguage::State PageLanguage::state(char16_t prior, char16_t last) const {
    const LanguageModel::Token first = m_model.token(prior);
    const LanguageModel::Token second = m_model.token(last);
    const LanguageModel::Context context = m_model.context(first, second);
    const std::uint32_t times = seenPair(first, second);
    return {last, context != LanguageModel::noContext || times > 0 ? prior : u'\0', context, times};
}

PageLanguage::Step PageLanguage::step(const State &before, char16_t c) const {
    const LanguageModel::Token first = m_model.token(before.last);
    const LanguageModel::Token second = m_model.token(c);
    const LanguageModel::Step model = m_model.cost(first, before.context, second);
    const std::uint32_t pairs = seenPair(first, second);
    Step step{model.cost, {c, u'\0', model.context, pairs}};
    if (model.context != LanguageModel::noContext || pairs > 0)
        step.behind.prior = before.last;
    if (first != LanguageModel::unknown && second != LanguageModel::unknown) {
        const auto ofFirst = static_cast<float>(m_single[first]);
        const float share = m_here[second] + static_cast<float>(pairs) / (pageWeight + ofFirst);
        const float shown = m_glosses.shown(before.last, c);
        step.cost += shown * m_unseen[first];
        if (share > 0)
            step.cost = -std::log(std::exp(-step.cost) + share);
        if (before.times > 0 && (shown > 0.5F || pairs > 0)) {
            const std::uint32_t triples = pairs > 0 ? seen(tripleKey(m_model.token(before.prior), first, second)) : 0;
            const float of = pairWeight + static_cast<float>(before.times);
            step.cost = -std::log(std::exp(-step.cost) * pairWeight / of + static_cast<float>(triples) / of);
        }
    }
    step.cost += LanguageModel::memberCost(c) + formCost(c, second);
    return step;
}

} // namespace variorum::rules
