// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/figure/quantity.h"

/// What a unit word means beside its number and in its clause: money or pieces, degrees of heat or current, the 兆 of
/// data.
namespace variorum::figures {

/// 2025 and the like, which is rather a year than an amount.
[[nodiscard]] bool looksLikeYear(const Numeral &number);
/// Words that begin with a unit's character: 升级, 天然气, 周边, 米兰.
[[nodiscard]] bool unitIsOtherWord(const ScanText &text, const UnitMatch &match);
/// 人民币500亿: the name before a number without a unit, unless it is itself the unit of a number; or nullptr.
[[nodiscard]] const Unit *currencyBefore(const ScanText &text, qsizetype begin);
/// Says whether a quantity is valid with the unit that it has, and which unit and currency that is; may move its end.
void settleUnit(const ScanText &text, Quantity &q, const TextSense &sense);

} // namespace variorum::figures
