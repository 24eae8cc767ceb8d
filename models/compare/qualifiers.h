// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/compare/figurevalue.h"
#include "models/entity/entity.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace variorum::comparing {

/// Words that narrow what a figure is about. Two figures with the same words beside them but other qualifiers state two
/// quantities: 首期投资 and 总投资, 去年营收 and 今年营收, 由9.4亿元 and 降到3.1亿元.
struct Qualifiers {
    enum class Role : std::uint8_t { None, From, To };
    QString part;                     ///< 首期, 二期, 其余; "*" for 总, 全部, 合计; empty for none
    QString per;                      ///< 每度: what one of is meant
    QString time;                     ///< 去年, 今年: the year in words, where no date figure says it
    std::optional<ValueRange> period; ///< of the year, half, quarter or month that the figure is of, in days
    Role role = Role::None;           ///< of a change
    QStringList names;                ///< companies and products named before it in the clause, else in the sentence
};

/// `folded` is the source's text; `sentence` the span in which the figure stands; `figures` and `mentions` the
/// source's.
[[nodiscard]] Qualifiers qualifiersOf(const QString &folded, Span sentence, const std::vector<Figure> &figures,
                                      std::size_t figure, const std::vector<Mention> &mentions);

/// False where the qualifiers say that two figures of different values are of two quantities.
[[nodiscard]] bool sameScope(const Qualifiers &a, const Qualifiers &b);
/// The same without regard to names.
[[nodiscard]] bool sameThing(const Qualifiers &a, const Qualifiers &b);
/// False where they do so even for equal values.
[[nodiscard]] bool sameScopeOfEqual(const Qualifiers &a, const Qualifiers &b);

} // namespace variorum::comparing
