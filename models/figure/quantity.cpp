// SPDX-License-Identifier: Apache-2.0
#include "models/figure/quantity.h"

#include "models/figure/dateparts.h"
#include "models/figure/durations.h"
#include "models/figure/unitsense.h"
#include "models/figure/wordtable.h"

#include <cmath>

namespace variorum::figures {

namespace {

constexpr double mostSane = 1e300;

/// Hundredths of a second, 半 behind a unit, and further parts of a duration: 一年半, 1小时20分钟.
void readDurationTail(const ScanText &text, Quantity &q) {
    const auto digit = [&text, &q](qsizetype place) { return ScanText::isDigit(text.at(q.end + place)); };
    if (text.at(q.end - 1) == u'秒' && q.unit->factor == 1 && q.unit->exponent == 0 && !q.numeral.decimal && digit(0) &&
        digit(1) && !digit(2) && !isOneOf(text.at(q.end + 2), u".,%")) { // 9秒79
        const int hundredths = (text.at(q.end) - u'0') * 10 + text.at(q.end + 1) - u'0';
        q.numeral.amount = q.numeral.upper = {q.numeral.amount.value() * 100 + hundredths, -2};
        q.end += 2;
    }
    double amount = q.numeral.amount.value() * q.unit->factor * std::pow(10.0, q.unit->exponent);
    if (text.at(q.end) == u'半' && !isOneOf(text.at(q.end + 1), u"导径年场个小天")) {
        amount += q.unit->factor / 2;
        q.half = true;
        ++q.end;
    }
    q.iso = isoDuration(amount, q.unit->name);
    std::u16string_view last = q.unit->name;
    for (int parts = 0; parts < 3 && !q.half && !q.approximate; ++parts) {
        qsizetype p = text.skipBlanks(q.end);
        if (isOneOf(text.at(p), u"零又"))
            ++p;
        const SmallNumber more = readSmallNumber(text, p);
        if (more.value < 0)
            return;
        const qsizetype at = text.skipBlanks(more.end);
        UnitMatch unit = unitAt(text, at);
        static const Unit minute{FigureKind::Duration, u"TM", 1, 0, Unit::Plain, 0};
        const bool divides = isOneOf(text.at(at + 1), u"类之布组区级"); // 48小时四分类
        if (last == u"TH" && text.at(at) == u'分' && !divides &&
            (!unit.unit || unit.unit->kind != FigureKind::Duration))
            unit = {&minute, at + 1};
        // 判刑2年4月
        static const Unit month{FigureKind::Duration, u"M", 1, 0, Unit::Plain, 0};
        if (last == u"Y" && text.at(at) == u'月' && more.value > 0 && more.value < 12 &&
            !ScanText::isDigit(text.at(at + 1)))
            unit = {&month, at + 1};
        if (!unit.unit || unit.unit->kind != FigureKind::Duration || unit.unit->name == last)
            return;
        const QString joined = joinedDurations(q.iso, isoDuration(more.value * unit.unit->factor, unit.unit->name));
        if (joined.isEmpty())
            return;
        q.iso = joined;
        q.end = unit.end;
        last = unit.unit->name;
        // 2分03秒91
        const auto figure = [&text, &q](qsizetype place) { return ScanText::isDigit(text.at(q.end + place)); };
        if (last == u"TS" && q.iso.endsWith(u'S') && figure(0) && figure(1) && !figure(2)) {
            q.iso.insert(q.iso.size() - 1, QLatin1Char('.') + text.folded().mid(q.end, 2).toString());
            q.end += 2;
        }
    }
}

/// 一吨半, 两米半, 1米85.
void readRestBehind(const ScanText &text, Quantity &q) {
    const FigureKind kind = q.unit->kind;
    const auto digit = [&text, &q](qsizetype place) { return ScanText::isDigit(text.at(q.end + place)); };
    if (q.unit->name == u"m" && q.unit->exponent == 0 && text.at(q.end - 1) == u'米' && !q.numeral.decimal &&
        digit(0)) {
        // 1米85, 1米9
        const qsizetype digits = digit(1) ? 2 : 1;
        const char16_t behind = text.at(q.end + digits);
        if (ScanText::isLatinOrDigit(behind) || isHan(behind) || isOneOf(behind, u".%"))
            return;
        const int tens = 10 * (text.at(q.end) - u'0');
        const int centimetres = digits == 2 ? tens + text.at(q.end + 1) - u'0' : tens;
        q.numeral.amount = q.numeral.upper = {q.numeral.amount.value() * 100 + centimetres, -2};
        q.end += digits;
        return;
    }
    const char16_t next = text.at(q.end + 1);
    if (text.at(q.end) != u'半' || (isHan(next) && !isOneOf(next, u"的多左以重长高")) || q.numeral.decimal ||
        q.numeral.vague || (kind != FigureKind::Mass && kind != FigureKind::Length && kind != FigureKind::Area))
        return;
    q.half = true;
    ++q.end;
}

/// 6个多月, 3个多小时.
bool readMoreInside(const ScanText &text, Quantity &q) {
    const qsizetype p = q.numeral.end;
    if (text.at(p) != u'个' || !isOneOf(text.at(p + 1), u"多余"))
        return false;
    static const WordTable<Unit> units({{u"月", {FigureKind::Duration, u"M", 1, 0, Unit::Plain, 0}},
                                        {u"小时", {FigureKind::Duration, u"TH", 1, 0, Unit::Plain, 0}},
                                        {u"钟头", {FigureKind::Duration, u"TH", 1, 0, Unit::Plain, 0}},
                                        {u"星期", {FigureKind::Duration, u"W", 1, 0, Unit::Plain, 0}},
                                        {u"礼拜", {FigureKind::Duration, u"W", 1, 0, Unit::Plain, 0}},
                                        {u"世纪", {FigureKind::Duration, u"Y", 100, 0, Unit::Plain, 0}}});
    const auto *row = units.matchAt(text.folded(), p + 2);
    if (!row)
        return false;
    q.unit = &row->value;
    q.end = p + 2 + static_cast<qsizetype>(row->word.size());
    q.approximate = q.valid = true;
    q.iso = isoDuration(q.numeral.amount.value() * q.unit->factor, q.unit->name);
    return true;
}

/// 两个半小时, 三个半月.
bool readHalfInside(const ScanText &text, Quantity &q) {
    static const Unit month{FigureKind::Duration, u"M", 1, 0, Unit::Plain, 0};
    const qsizetype p = q.numeral.end;
    if (text.at(p) != u'个' || text.at(p + 1) != u'半')
        return false;
    UnitMatch unit = unitAt(text, p + 2);
    if (text.at(p + 2) == u'月')
        unit = {&month, p + 3};
    if (text.folded().mid(p + 2, 3) == u"百分点")
        unit = unitAt(text, p + 2);
    if (!unit.unit || (unit.unit->kind != FigureKind::Duration && unit.unit->kind != FigureKind::Percent))
        return false;
    q.unit = unit.unit;
    q.end = unit.end;
    q.half = q.valid = true;
    if (unit.unit->kind == FigureKind::Percent)
        return true;
    q.iso = isoDuration((q.numeral.amount.value() + 0.5) * q.unit->factor, q.unit->name);
    return true;
}

void readPrefixedTail(const ScanText &text, Quantity &q) {
    static const WordTable<int> letters({{u"k", 3}, {u"m", 6}, {u"b", 9}, {u"t", 12}});
    if (const auto *row = letters.matchAt(text.folded(), q.end);
        row && q.numeral.scale == 0 && !ScanText::isLatinOrDigit(text.at(q.end + 1))) {
        q.numeral.amount.exponent += row->value;
        q.numeral.upper.exponent += row->value;
        q.numeral.scale = row->value;
        ++q.end;
    }
    if (isOneOf(text.at(q.end), u"多余")) {
        q.approximate = true;
        if (tables::currencyAt(text, q.end + 1).unit)
            ++q.end;
    }
    const UnitMatch suffix = tables::currencyAt(text, text.skipBlanks(q.end));
    if (suffix.unit && !(suffix.unit->traits & Unit::Slang))
        q.end = suffix.end;
    q.valid = !q.numeral.digitString && !q.numeral.vague;
}

/// 几个月, 数年: an order of magnitude that has no place. 这几年 and 前几天 say when.
bool readFew(const ScanText &text, Quantity &q) {
    const char16_t c = text.at(q.begin);
    if (!isOneOf(c, u"数几"))
        return false;
    UnitMatch match = unitAt(text, q.begin + 1);
    static const Unit month{FigureKind::Duration, u"M", 1, 0, Unit::Plain, 0};
    if (c == u'数' && text.at(q.begin + 1) == u'月')
        match = {&month, q.begin + 2};
    if (!match.unit || match.unit->kind != FigureKind::Duration || unitIsOtherWord(text, match) ||
        isOneOf(text.at(q.begin - 1), u"这那近前后过好没无岁倒") ||
        (c == u'数' && isOneOf(text.at(q.begin - 1),
                               u"指位人次点倍系函参总少多半变户栋件户笔家台辆单")) || // 四大指数周一, 双位数年增
        (c == u'几' && match.end - q.begin < 3))
        return false;
    q.unit = match.unit;
    q.end = match.end;
    q.numeral.vague = q.numeral.approximate = q.valid = true;
    return true;
}

/// 5分30秒: 分 are minutes where seconds follow.
bool readMinutes(const ScanText &text, Quantity &q) {
    static const Unit minute{FigureKind::Duration, u"TM", 1, 0, Unit::Plain, 0};
    const qsizetype p = q.numeral.end;
    if (text.at(p) != u'分' || q.numeral.vague)
        return false;
    const SmallNumber seconds = readSmallNumber(text, p + 1);
    if (seconds.value < 0 || seconds.value > 59 || text.at(seconds.end) != u'秒')
        return false;
    q.unit = &minute;
    q.end = p + 1;
    q.valid = true;
    readDurationTail(text, q);
    return true;
}

/// 连跌4日, 结束6日跌势, 约25日11小时, 连7月, 连12季, 创近11季新高
bool readStreak(const ScanText &text, Quantity &q) {
    static const WordTable<Unit> units({{u"日", {FigureKind::Duration, u"D", 1, 0, Unit::Plain, 0}},
                                        {u"月", {FigureKind::Duration, u"M", 1, 0, Unit::Plain, 0}},
                                        {u"季", {FigureKind::Duration, u"M", 3, 0, Unit::Plain, 0}},
                                        {u"周", {FigureKind::Duration, u"W", 1, 0, Unit::Plain, 0}}});
    const auto *row = units.matchAt(text.folded(), q.numeral.end);
    const bool lately = row && text.at(q.numeral.end) == u'季' && isOneOf(text.at(q.begin - 1), u"近");
    if (!row || q.numeral.vague)
        return false;
    const qsizetype end = q.numeral.end + static_cast<qsizetype>(row->word.size());
    const bool day = text.at(q.numeral.end) == u'日';
    const bool trend = day && isTrendAt(text, end);
    const bool hours = day && hoursEnd(text, end) > 0;
    if (!lately && !trend && !hours && !isStreak(text, q.begin))
        return false;
    q.unit = &row->value;
    q.end = end;
    if (hours) {
        q.valid = true;
        readDurationTail(text, q);
        return true;
    }
    q.iso = isoDuration(q.numeral.amount.value() * q.unit->factor, q.unit->name);
    q.valid = true;
    return true;
}

/// 2×660兆瓦: so many of one power each; the value is that of all.
bool readProduct(const ScanText &text, Quantity &q) {
    constexpr double most = 100; // machines in one plant
    const Numeral &count = q.numeral;
    const qsizetype sign = text.skipBlanks(count.end);
    const qsizetype next = text.skipBlanks(sign + 1);
    if (!isOneOf(text.at(sign), u"×x*") || !startsNumeral(text.at(next)) || !count.arabic || count.decimal ||
        count.scale > 0 || !(count.amount.value() >= 1 && count.amount.value() <= most))
        return false;
    Numeral each = readNumeral(text, next);
    const UnitMatch unit = unitAt(text, text.skipBlanks(each.end));
    if (!each.valid || each.vague || !unit.unit || unit.unit->kind != FigureKind::Power)
        return false;
    each.amount.mantissa *= count.amount.value();
    each.upper.mantissa *= count.amount.value();
    q.numeral = each;
    q.unit = unit.unit;
    q.end = unit.end;
    q.valid = true;
    return true;
}

} // namespace

Quantity readQuantity(const ScanText &text, qsizetype at, const TextSense &sense) {
    Quantity q;
    q.begin = at;
    q.end = at + 1;
    qsizetype p = at;
    if (const UnitMatch prefix = currencyPrefixAt(text, at); prefix.unit) {
        p = prefix.end;
        q.unit = prefix.unit;
        q.currency = prefix.unit->name;
        q.prefixed = true;
    }
    if (text.at(p) == u'半' && !q.prefixed) {
        // 半年, 半个月, 半小时
        const UnitMatch unit = unitAt(text, p + 1);
        q.numeral.amount = q.numeral.upper = {5, -1};
        q.valid = unit.unit && unit.unit->kind == FigureKind::Duration && unit.unit->name != u"W" &&
                  !isOneOf(text.at(at - 1), u"上下前后大多小") && !isOneOf(text.at(unit.end), u"报度刊");
        if (q.valid) {
            q.unit = unit.unit;
            q.end = unit.end;
            q.iso = isoDuration(0.5 * unit.unit->factor, unit.unit->name);
        }
        return q;
    }
    if (!startsNumeral(text.at(p))) {
        q.unit = nullptr;
        return q;
    }
    q.numeral = readNumeral(text, p);
    // 000 亿元: the rest of a number that is none
    if (q.numeral.bareScale && ScanText::isDigit(text.at(text.skipBlanksBefore(p) - 1)))
        q.numeral.valid = false;
    q.end = q.numeral.end;
    if (!q.numeral.valid) {
        if (!q.prefixed && q.end == at + 1)
            (void)readFew(text, q);
        return q;
    }
    if (q.prefixed) {
        readPrefixedTail(text, q);
        return q;
    }
    if (readProduct(text, q) || readStreak(text, q) || readHalfInside(text, q) || readMoreInside(text, q) ||
        readMinutes(text, q))
        return q;
    qsizetype unitAtPlace = q.end;
    const qsizetype more = q.numeral.arabic ? text.skipBlanks(q.end) : q.end; // 4500 余辆
    if (isOneOf(text.at(more), u"多余来几") && unitAt(text, more + 1).unit) {
        const bool few = text.at(more) == u'几';
        if (!few || isOneOf(text.at(q.end - 1), u"十百千万亿")) {
            q.approximate = true;
            // 百余 is more than a hundred by who knows how many; 二十余 stays near its number.
            q.numeral.vague = q.numeral.vague || few || q.numeral.bareScale;
            unitAtPlace = more + 1;
        }
    }
    unitAtPlace = text.skipBlanks(unitAtPlace);
    const UnitMatch match = unitAt(text, unitAtPlace);
    if (match.unit && !unitIsOtherWord(text, match)) {
        const qsizetype numberEnd = q.end;
        q.unit = match.unit;
        q.end = match.end;
        settleUnit(text, q, sense);
        if (q.valid) {
            if (q.unit->kind == FigureKind::Duration && !q.numeral.vague)
                readDurationTail(text, q);
            else
                readRestBehind(text, q);
            return q;
        }
        q.unit = nullptr;
        q.end = numberEnd;
        // 市值突破2兆: where money is not counted in yuan of the mainland, a million millions.
        if ((match.unit->traits & Unit::Mega) && text.at(match.end - 1) == u'兆' && sense.yuan != u"CNY") {
            q.numeral.amount.exponent += 12;
            q.numeral.upper.exponent += 12;
            q.numeral.scale = 12;
            q.end = q.numeral.end = match.end;
        }
    }
    if (const Unit *before = currencyBefore(text, at); before && (q.numeral.arabic || q.numeral.scale >= 4) &&
                                                       !looksLikeYear(q.numeral) &&
                                                       !ScanText::isLatin(text.at(q.end))) {
        q.unit = before;
        q.currency = before->name;
        q.valid = true;
    }
    return q;
}

std::optional<double> valueOf(const Amount &amount, const Quantity &quantity) {
    if (quantity.numeral.vague)
        return std::nullopt;
    double value = amount.value(quantity.unit ? quantity.unit->exponent : 0);
    if (quantity.unit) {
        value = value * quantity.unit->factor + quantity.unit->offset;
        if (quantity.half)
            value += quantity.unit->factor / 2 * std::pow(10.0, quantity.unit->exponent);
    }
    if (!(std::abs(value) < mostSane))
        return std::nullopt;
    return value;
}

} // namespace variorum::figures