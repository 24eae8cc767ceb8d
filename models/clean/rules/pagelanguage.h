// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/chinese.h"
#include "models/base/languagemodel.h"

#include <QStringView>

#include <vector>

namespace variorum::rules {

/// The model of Chinese, corrected by the page's own words: what stands undamaged elsewhere on the page is likely to be
/// what stood here. Readings behind characters are passed over.
class PageLanguage {
public:
    PageLanguage(const LanguageModel &model, QStringView text);

    /// -ln of the probability that `c` follows `before`, with the form (script, kind of quotation mark) that it has.
    [[nodiscard]] LanguageModel::Step cost(char16_t before, LanguageModel::Place place, char16_t c) const;

private:
    [[nodiscard]] std::uint32_t pairCount(std::uint32_t key) const;
    void count(std::uint32_t key);

    struct Pair {
        std::uint32_t key = 0;
        std::uint32_t count = 0;
    };
    const LanguageModel &m_model;
    std::size_t m_kept = 0;
    std::vector<Pair> m_pairs;           // open addressing; a key of 0 is empty
    std::vector<std::uint32_t> m_single; // by token
    std::vector<float> m_unseen;         // by token: added to the cost of a pair that the page does not have
    std::vector<float> m_begins;         // by token: added to the cost of a new word that begins with it
    std::vector<bool> m_seen;            // by character
    Script m_script = Script::Unknown;
};

} // namespace variorum::rules
