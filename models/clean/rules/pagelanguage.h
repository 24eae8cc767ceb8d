// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/chinese.h"
#include "models/base/languagemodel.h"
#include "models/clean/rules/glosses.h"

#include <QStringView>

#include <vector>

namespace variorum::rules {

/// The model of Chinese, corrected by the page's own words: what stands undamaged elsewhere on the page is likely to be
/// what stood here. Readings behind characters are passed over. That the page nowhere shows two characters side by side
/// says nothing where it could not: where their bytes hold a code that was changed wherever it stood.
class PageLanguage {
public:
    /// The references must outlive it.
    PageLanguage(const LanguageModel &model, const Glosses &glosses, QStringView text);

    /// Counts what a damaged passage is known to have been, behind a character; U+FFFD stands for what is not known.
    void learn(char16_t before, QStringView text);
    /// To be called before the next step() when something was learned.
    void settle();

    /// True where the character stands undamaged somewhere on the page.
    [[nodiscard]] bool shows(char16_t c) const { return m_seen[c]; }

    /// What of a text decides how it goes on.
    struct State {
        char16_t last = 0;
        char16_t prior = 0; ///< in front of the last; 0 where it does not matter
        LanguageModel::Context context = LanguageModel::noContext;
        std::uint32_t times = 0; ///< that the page has the two
        bool operator==(const State &) const = default;
    };
    [[nodiscard]] State state(char16_t prior, char16_t last) const;
    struct Step {
        float cost = 0;
        State behind;
    };
    /// -ln of the probability that `c` follows, with the form (script, kind of quotation mark) that it has.
    [[nodiscard]] Step step(const State &before, char16_t c) const;

private:
    [[nodiscard]] std::uint32_t seen(std::uint32_t key) const;
    [[nodiscard]] std::uint32_t seenPair(LanguageModel::Token first, LanguageModel::Token second) const;
    /// What stands in front of a character that is counted.
    struct Behind {
        LanguageModel::Token prior = LanguageModel::unknown;
        LanguageModel::Token before = LanguageModel::unknown;
    };
    void count(Behind &behind, char16_t c);
    void count(std::uint32_t key, std::size_t &kept);
    [[nodiscard]] float formCost(char16_t c, LanguageModel::Token token) const;
    struct Counted {
        std::uint32_t key = 0;
        std::uint32_t count = 0;
    };
    const LanguageModel &m_model;
    const Glosses &m_glosses;
    std::vector<Counted> m_counted; // pairs and triples; open addressing, a key of 0 is empty
    std::size_t m_pairs = 0;        // of them
    std::size_t m_triples = 0;
    std::vector<LanguageModel::Token> m_tokens; // that the page has
    std::vector<std::uint32_t> m_single;        // by token
    std::vector<float> m_unseen;                // by token: added to the cost of a pair that the page does not have
    std::vector<float> m_here; // by token: the probability of it that its number on the page speaks for
    std::vector<bool> m_seen;  // by character
    float m_wideBlanks = 0;    ///< ideographic ones, inside lines
    float m_narrowBlanks = 0;
    Script m_script = Script::Unknown;
};

} // namespace variorum::rules
