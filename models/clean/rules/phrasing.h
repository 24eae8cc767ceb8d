// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace variorum::rules {

/// True where a line feed behind the character ends a paragraph, and with it what was left open: text that was filled
/// to a width has line feeds inside sentences.
[[nodiscard]] bool lineEndsBehind(char16_t c);

/// How far a text is into its sentence, its clause, a list, and what is open: quotation marks, brackets, marks of
/// titles. That says more of the next mark than the characters beside it do. What is not open is hardly ever closed; a
/// quotation of four characters is a name and ends without a full stop, one of forty is a speech and ends with one; a
/// sentence of three characters does not end, and a line that had commas ends with a full stop.
class Phrasing {
public:
    /// Takes a character of the text; `last` stands before it.
    void take(char16_t c, char16_t last);
    /// What is added to the cost that the model of Chinese gives a character behind `last`.
    [[nodiscard]] float cost(char16_t c, char16_t last) const;
    /// True where a quotation, a title or a bracket is open for certain, and is left open by the end of a text.
    [[nodiscard]] bool isOpen() const;
    /// Begins anew, as behind the end of a paragraph.
    void clear() { *this = {}; }
    /// What is open, without how long it is.
    [[nodiscard]] std::uint16_t open() const { return m_open; }
    bool operator==(const Phrasing &) const = default;

private:
    [[nodiscard]] bool isQuoting() const;
    [[nodiscard]] float closingCost(std::uint16_t closing, char16_t last) const;
    [[nodiscard]] float stopCost() const;

    std::uint16_t m_open = 0;        ///< kinds of marks, from 1, four bits each, the innermost in the lowest
    std::uint8_t m_inside = 0;       ///< characters behind the innermost
    bool m_parted = false;           ///< a comma or the end of a sentence is among them
    std::uint8_t m_clause = 0;       ///< characters behind the last comma or end of a sentence
    std::uint8_t m_clauses = 0;      ///< that the sentence has had
    std::uint8_t m_sinceItem = none; ///< characters behind the last mark between items of a list

    static constexpr std::uint8_t none = 255;
};

} // namespace variorum::rules
