// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/expressionparts.h"

#include <QString>
#include <QStringView>

#include <array>
#include <bitset>
#include <string>
#include <vector>

namespace variorum {

/// What every text that a regular expression matches holds, read off the expression: of "^(?:来源|作者)[:|]" one of
/// 来源 and 作者, one of : and |, and 来 or 作 at its beginning. It errs to one side only: a text without it has no
/// match, a text with it may have none either. An expression of which nothing is known, or that is written in a way
/// that is not understood here (flags, references back, conditions), is in every text.
class Trigger {
public:
    Trigger() = default; ///< in every text
    explicit Trigger(QStringView regularExpression);

    [[nodiscard]] bool isIn(QStringView text) const;

    using Choice = expression::Choice;
    [[nodiscard]] const std::vector<Choice> &choices() const { return m_choices; } ///< a text must meet all

private:
    /// What the words of a choice begin with: two units, or the only one of a word; several beginnings share a place.
    struct Begins {
        std::array<bool, 2048> pairs{};
        std::array<bool, 2048> singles{};
        bool hasPairs = false;
        bool hasSingles = false;
    };

    std::vector<Choice> m_choices;
    std::vector<Begins> m_begins; ///< one for each choice
    /// Of an expression that matches at the beginning of a text alone, and never nothing: what it can begin with.
    std::bitset<2048> m_openings;
    bool m_opens = false;
    bool m_digitOpens = false;
};

} // namespace variorum
