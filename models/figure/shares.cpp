// SPDX-License-Identifier: Apache-2.0
#include "models/figure/hedges.h"
#include "models/figure/quantity.h"
#include "models/figure/wordtable.h"

namespace variorum::figures {

namespace {

struct Fixed {
    double value;
    bool multiple;
    bool minimum;
};

/// Past 成 where it means tenths and does not begin a word of its own; 0 elsewhere.
qsizetype tenthsAt(const ScanText &text, qsizetype at) {
    const bool arabic = ScanText::isDigit(text.at(at - 1));
    if (text.at(at) != u'成' || (text.at(at + 1) == u'不' && !arabic) || (text.at(at + 1) == u'人' && !arabic) ||
        isOneOf(text.at(at + 1), u"为立本功员熟果长绩交都型年份像分品群色语天就教语书家对套因名体千百真"))
        return 0;
    return at + 1;
}

/// 三分之一, 百分之三十, 千分之五.
Share fraction(const ScanText &text, const Numeral &below) {
    Share share;
    if (text.folded().mid(below.end, 2) != u"分之" || !below.valid)
        return share;
    const qsizetype at = below.end + 2;
    if (!startsNumeral(text.at(at)))
        return share;
    const Numeral above = readNumeral(text, at);
    const double divisor = below.amount.value();
    if (!above.valid || divisor < 2)
        return share;
    share.end = above.end;
    share.vague = above.vague || below.vague;
    share.value = above.amount.value() / divisor * 100;
    share.upper = above.upper.value() / divisor * 100;
    if (divisor == 100) {
        share.value = above.amount.value();
        share.upper = above.upper.value();
    }
    return share;
}

} // namespace

bool mayStartShare(char16_t c) {
    return isOneOf(c, u"百千万翻半过一") || startsNumeral(c);
}

Share shareAt(const ScanText &text, qsizetype at) {
    static const WordTable<Fixed> fixed({
        {u"一半", {50, false, false}},
        {u"半数", {50, false, false}},
        {u"半成", {5, false, false}},
        {u"过半", {50, false, true}},
        {u"翻番", {2, true, false}},
        {u"翻倍", {2, true, false}},
        {u"翻一番", {2, true, false}},
        {u"翻了一番", {2, true, false}},
        {u"翻一倍", {2, true, false}},
        {u"翻了一倍", {2, true, false}},
        {u"翻了番", {2, true, false}},
        {u"翻两番", {4, true, false}},
        {u"翻了两番", {4, true, false}},
        {u"翻三番", {8, true, false}},
        {u"翻了三番", {8, true, false}},
        {u"翻了倍", {2, true, false}},
        {u"百分百", {100, false, false}},
    });
    Share share;
    if (const auto *row = fixed.matchAt(text.folded(), at)) {
        const qsizetype end = at + static_cast<qsizetype>(row->word.size());
        if (!(row->word == u"半成" && isOneOf(text.at(end), u"品熟体型")) &&
            !(row->word == u"过半" && isOneOf(text.at(end), u"个小年天百")) &&
            !(row->word == u"过半" && text.at(at - 1) == u'超') && // 超过|半数
            !(row->word == u"一半" && text.at(at - 1) == u'另')) {
            share.end = end;
            share.value = share.upper = row->value.value;
            share.multiple = row->value.multiple;
            share.minimum = row->value.minimum;
        }
        return share;
    }
    if (!startsNumeral(text.at(at)))
        return share;
    // 1/3的, 2/3以上, 超过1/3: a fraction only among such words; else it may be a date or a version.
    const SmallNumber above = readSmallNumber(text, at);
    if (ScanText::isDigit(text.at(at)) && above.value > 0 && text.at(above.end) == u'/' &&
        ScanText::isDigit(text.at(above.end + 1))) {
        const SmallNumber below = readSmallNumber(text, above.end + 1);
        const bool hedged = hedgeAround(text, at, below.end).any || isOneOf(text.at(at - 1), u"占");
        if (below.value > above.value && (text.at(below.end) == u'的' || hedged)) {
            share.end = below.end;
            share.value = share.upper = 100.0 * above.value / below.value;
            return share;
        }
    }
    const Numeral number = readNumeral(text, at);
    if (Share part = fraction(text, number); part.end > 0)
        return part;
    // 约 7 成, as pages with blanks around digits write it
    const qsizetype tenths = tenthsAt(text, number.arabic ? text.skipBlanks(number.end) : number.end);
    const double value = number.amount.value();
    if (!number.valid || tenths == 0 || number.scale > 0 || value <= 0 || value > 10)
        return share;
    share.end = tenths;
    share.value = number.amount.value(1);
    share.upper = number.upper.value(1);
    // 三成五, 一成半, but 三成五年内 and 三成两家
    const bool arabic =
        number.arabic && ScanText::isDigit(text.at(tenths)) && !ScanText::isDigit(text.at(tenths + 1)); // 7成5
    const int more = text.at(tenths) == u'半' ? 5 : arabic ? text.at(tenths) - u'0' : chineseDigit(text.at(tenths));
    const Numeral alone = more > 0 ? readNumeral(text, tenths) : Numeral();
    const bool ends = text.at(tenths) == u'半' || (alone.end == tenths + 1 && !unitAt(text, tenths + 1).unit &&
                                                   !isOneOf(text.at(tenths + 1), u"大多余月成分"));
    if (more > 0 && ends && (number.single || arabic)) {
        share.value += more;
        share.upper = share.value;
        ++share.end;
    } else if (isOneOf(text.at(tenths), u"多余") && !isOneOf(text.at(tenths + 1), u"数年月天元")) {
        share.about = true;
        ++share.end;
    }
    return share;
}

} // namespace variorum::figures
