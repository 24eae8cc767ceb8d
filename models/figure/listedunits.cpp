// SPDX-License-Identifier: Apache-2.0
#include "models/figure/listedunits.h"

#include <algorithm>

namespace variorum::figures {

void takeUnitOfList(const ScanText &text, const TextSense &sense, Quantity &first) {
    constexpr int longest = 6;
    constexpr qsizetype reach = 40;
    const Numeral &number = first.numeral;
    if (first.valid || !number.valid || number.vague || number.digitString || number.leadingZero || number.approximate)
        return;
    qsizetype end = first.end;
    for (int i = 0; i < longest; ++i) {
        const qsizetype separator = text.skipBlanks(end);
        if (!isOneOf(text.at(separator), u"、和及与"))
            return;
        const qsizetype next = text.skipBlanks(separator + 1);
        if (!startsNumeral(text.at(next)))
            return;
        const Quantity other = readQuantity(text, next, sense);
        if (!other.valid && other.numeral.valid) {
            end = other.end;
            continue;
        }
        if (!other.valid || other.prefixed || !other.unit || (other.unit->traits & Unit::Classifier) ||
            other.unit->kind == FigureKind::Duration)
            return;
        const qsizetype from = std::max<qsizetype>(0, first.begin - reach);
        const bool respectively = text.folded().mid(from, first.begin - from).contains(u"分别");
        // 低温15、16度
        const bool degrees = other.unit->kind == FigureKind::Temperature && number.arabic && !number.decimal;
        if (!respectively && !degrees && number.scale < 4)
            return;
        first.unit = other.unit;
        first.currency = other.currency;
        first.valid = true;
        if (number.scale == 0 && other.numeral.scale > 0) {
            first.numeral.amount.exponent += other.numeral.scale;
            first.numeral.upper.exponent += other.numeral.scale;
        }
        return;
    }
}

} // namespace variorum::figures
