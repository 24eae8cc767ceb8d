// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"

#include <QByteArray>

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

namespace variorum {

/// How likely one character is behind another in Chinese text of either script. Characters are folded to tokens: to
/// their Simplified and half-width forms, digits and letters to one token each. Costs are -ln(p), in nats. The table
/// comes from resources/language, whose README says how it is made and what its bytes mean. Without a table every
/// character costs the same.
class LanguageModel {
public:
    using Token = std::uint16_t;
    static constexpr Token unknown = 0xFFFF;
    static constexpr float unknownCost = 16; ///< of characters that the table does not know

    LanguageModel();
    /// Errors: ResourceDamaged with `name` as its argument.
    [[nodiscard]] static Result<std::shared_ptr<const LanguageModel>> load(const QByteArray &bytes,
                                                                           const QString &name);

    [[nodiscard]] bool isEmpty() const { return m_tokens.empty(); }
    [[nodiscard]] Token token(char16_t c) const { return m_tokenOf[c]; }
    /// Of a token anywhere.
    [[nodiscard]] float cost(Token token) const { return token == unknown ? unknownCost : m_tokens[token].cost; }
    /// Where in a word a character stands, as far as the pair that it ends tells.
    enum class Place : std::uint8_t { Unknown, Begins, Ends };
    struct Step {
        float cost = 0;
        Place place = Place::Unknown;
    };
    /// Of a token behind another at a place. What begins a word and is followed by another word was a word alone; what
    /// ends one does not go on in a word.
    [[nodiscard]] Step cost(Token before, Place place, Token token) const;
    /// What is added for one member of a token that stands for many: a certain digit, a certain letter.
    [[nodiscard]] static float memberCost(char16_t c);

private:
    struct Entry {
        float cost = 0;
        float first = 0;     ///< as the first of a word
        float otherwise = 0; ///< added to the cost of what its row does not have
        float alone = 0;     ///< of being the whole word that it begins
        std::uint32_t row = 0;
        bool mark = false; ///< no part of words
    };
    std::array<Token, 0x10000> m_tokenOf{};
    std::vector<Entry> m_tokens; // one more at the end, for the last row's end
    std::vector<Token> m_second; // of the pairs, sorted within a row
    std::vector<bool> m_ends;    // of the pairs: the end of a word
    std::vector<std::uint8_t> m_pairCost;
};

} // namespace variorum
