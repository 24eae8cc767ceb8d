// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <string>
#include <vector>

namespace variorum {

/// What every text that a regular expression matches holds, read off the expression: of "^(?:来源|作者)[:|]" one of
/// 来源 and 作者, and one of : and |. It errs to one side only: a text without it has no match, a text with it may have
/// none either. An expression of which nothing is known, or that is written in a way that is not understood here
/// (flags, references back, conditions), is in every text.
class Trigger {
public:
    Trigger() = default; ///< in every text
    explicit Trigger(QStringView expression);

    [[nodiscard]] bool isIn(QStringView text) const;

    /// Short strings, and perhaps the digits of all scripts, of which a text must hold one.
    struct Choice {
        std::vector<std::u16string> words; ///< of one unit or more; sorted
        bool digit = false;
        friend bool operator==(const Choice &, const Choice &) = default;
    };
    [[nodiscard]] const std::vector<Choice> &choices() const { return m_choices; } ///< a text must meet all

private:
    /// What the words of a choice begin with: units that differ by a multiple of the table's size share a place.
    using Begins = std::array<bool, 1024>;

    std::vector<Choice> m_choices;
    std::vector<Begins> m_begins; ///< one for each choice
};

} // namespace variorum
