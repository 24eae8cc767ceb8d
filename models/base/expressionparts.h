// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace variorum::expression {

using Words = std::set<std::u16string>;

/// Short strings, and perhaps the digits of all scripts, of which a text must hold one.
struct Choice {
    std::vector<std::u16string> words; ///< of one unit or more; sorted
    bool digit = false;
    friend bool operator==(const Choice &, const Choice &) = default;
};

/// How often a text meets a choice, roughly: one character in so many is it.
[[nodiscard]] double frequency(const Choice &choice);

/// The units with which what a part matches can begin.
struct Opening {
    std::u16string units; ///< in no order, some perhaps twice
    bool digit = false;   ///< a digit of any script as well
    bool any = false;     ///< or anything
};

/// What is known of a part of an expression.
struct Part {
    std::optional<Words> exactly; ///< all that it can match, where that can be written out
    std::vector<Choice> needs;    ///< a match of the part lies in a text that meets all of these
    Opening opening;              ///< where `exactly` is not known
    bool mayBeEmpty = true;       ///< likewise
    bool anchored = false;        ///< it matches at the beginning of the text alone

    static Part nothing() { return {Words{{}}, {}, {}, true, false}; } ///< matches the empty string
    static Part anything() { return {std::nullopt, {}, {{}, false, true}, true, false}; }
    /// One unit that is not known.
    static Part unit() { return {std::nullopt, {}, {{}, false, true}, false, false}; }

    [[nodiscard]] std::vector<Choice> allNeeds() const;
    [[nodiscard]] Opening begins() const;
    [[nodiscard]] bool canBeEmpty() const;
};

/// Reads the syntax of PCRE as far as patterns use it. Nothing for an expression that is not understood.
[[nodiscard]] std::optional<Part> read(QStringView expression);

} // namespace variorum::expression
