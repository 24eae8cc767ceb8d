// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/figure/quantity.h"

namespace variorum::figures {

/// 总投资1269亿, 市值突破2兆, 1350亿市值: a large number without a unit is money where a word beside it speaks of
/// nothing else. Its currency is the one that the clause names, else that of a bare 元. Nothing where no word says so.
void takeMoneyOfWords(const ScanText &text, const TextSense &sense, Quantity &number);

/// Of a large number that counts nothing, not far behind an amount of money in its paragraph: 收入6亿元，支出5亿.
void takeMoneyOfSentence(const ScanText &text, const TextSense &sense, const Figure &last, Quantity &number);

} // namespace variorum::figures
