// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"

#include <QByteArray>

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

namespace variorum {

/// How likely one character is behind two others in Chinese text of either script. Characters are folded to tokens: to
/// their Simplified and half-width forms, digits and letters to one token each. Costs are -ln(p), in nats. The table
/// comes from resources/language, whose README says how it is made and what its bytes mean. Without a table every
/// character costs the same.
class LanguageModel {
public:
    using Token = std::uint16_t;
    static constexpr Token unknown = 0xFFFF;
    static constexpr float unknownCost = 16; ///< of characters that the table does not know

    /// A pair of the table, as far as what follows depends on more than its second character.
    using Context = std::uint32_t;
    static constexpr Context noContext = 0xFFFFFFFF;

    LanguageModel();
    /// Errors: ResourceDamaged with `name` as its argument.
    [[nodiscard]] static Result<std::shared_ptr<const LanguageModel>> load(const QByteArray &bytes,
                                                                           const QString &name);

    [[nodiscard]] bool isEmpty() const { return m_tokens.empty(); }
    /// All tokens are less.
    [[nodiscard]] std::size_t size() const { return m_tokens.size(); }
    [[nodiscard]] Token token(char16_t c) const { return m_tokenOf[c]; }
    /// Of a token anywhere.
    [[nodiscard]] float cost(Token token) const { return token == unknown ? unknownCost : m_tokens[token].cost; }
    struct Step {
        float cost = 0;
        Context context = noContext; ///< behind the token
    };
    /// Of a token behind another, which `context` may know together with the one in front of it.
    [[nodiscard]] Step cost(Token before, Context context, Token token) const;
    [[nodiscard]] Context context(Token before, Token token) const;
    /// True where the two mostly stand in one word.
    [[nodiscard]] bool inOneWord(Token before, Token token) const;
    /// What is added for one member of a token that stands for many: a certain digit, a certain letter.
    [[nodiscard]] static float memberCost(char16_t c);

private:
    struct Entry {
        float cost = 0;
        float otherwise = 0; ///< added to the cost of what its row does not have
        std::uint32_t row = 0;
    };
    /// The index of a pair; the number of pairs where there is none.
    [[nodiscard]] std::size_t pair(Token before, Token token) const;

    std::array<Token, 0x10000> m_tokenOf{};
    std::vector<Entry> m_tokens;           // one more at the end, for the last row's end
    std::vector<Token> m_second;           // of the pairs, sorted within a row; the highest bit: one word
    std::vector<std::uint8_t> m_pairCost;  // of the pairs
    std::vector<std::uint8_t> m_otherwise; // of the pairs: added to the cost of what their row does not have
    std::vector<std::uint32_t> m_pairRow;  // of the pairs, and one more
    std::vector<Token> m_third;            // of the triples, sorted within a row
    std::vector<std::uint8_t> m_tripleCost;
};

} // namespace variorum
