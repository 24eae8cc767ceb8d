// SPDX-License-Identifier: Apache-2.0
#include "models/figure/quantity.h"

#include "models/figure/durations.h"
#include "models/figure/wordtable.h"

#include <cmath>

namespace variorum::figures {

namespace {

constexpr double mostSane = 1e300;

bool isOneOf(char16_t c, QStringView characters) {
    return c != 0 && characters.contains(QChar(c));
}

bool looksLikeYear(const Numeral &number) {
    const double value = number.amount.value();
    return number.arabic && number.digits == 4 && !number.grouped && !number.decimal && number.scale == 0 &&
           value >= 1900 && value <= 2100;
}

/// Words that begin with a unit's character: 升级, 天然气, 周边, 米兰.
bool unitIsOtherWord(const ScanText &text, const UnitMatch &match) {
    const char16_t next = text.at(match.end);
    switch (text.at(match.end - 1)) {
    case u'升':
        return isOneOf(next, u"级至高到值温降为了任迁职旗");
    case u'天':
        return isOneOf(next, u"然津文使河空猫才气线齐元问");
    case u'周':
        return isOneOf(next, u"边围期转刊密全活均度");
    case u'米':
        return isOneOf(next, u"兰饭粉其");
    case u'年':
        return isOneOf(next, u"级代轻货活均");
    case u'秒':
        return isOneOf(next, u"杀懂");
    case u'克':
        return isOneOf(next, u"里服制隆罗林");
    case u'倍':
        return isOneOf(next, u"率");
    default:
        return false;
    }
}

/// A 块 before a noun counts pieces; else it is money.
bool isPieces(const ScanText &text, qsizetype end) {
    const qsizetype p = text.skipBlanks(end);
    return ScanText::isLatin(text.at(p)) ||
           (isHan(text.at(end)) && !isOneOf(text.at(end), u"钱的到至左以一吧了多和与起上"));
}

bool settleDegree(const ScanText &text, Quantity &q) {
    static const Unit energy{FigureKind::Energy, u"Wh", 1, 3, Unit::Plain, 0};
    static const Unit celsius{FigureKind::Temperature, u"°C", 1, 0, Unit::Plain, 0};
    const QStringView context =
        text.folded().mid(std::max<qsizetype>(0, q.begin - 12), std::min<qsizetype>(12, q.begin));
    for (const auto word : {u"零下", u"零上", u"气温", u"温度", u"高温", u"低温", u"体温", u"升温", u"水温", u"摄氏"}) {
        if (context.contains(QStringView(word))) {
            q.unit = &celsius;
            return true;
        }
    }
    bool electric = text.at(q.end) == u'电' || q.numeral.scale >= 4;
    for (const auto word : {u"电量", u"用电", u"发电", u"耗电", u"供电", u"输电", u"送电", u"电费"})
        electric = electric || context.contains(QStringView(word));
    if (electric)
        q.unit = &energy;
    // 一度, 三度 mean once and three times.
    return electric || !q.numeral.single;
}

bool settleMega(const ScanText &text, Quantity &q) {
    static const Unit rate{FigureKind::Rate, u"B/s", 0.125, 6, Unit::Plain, 0};
    const QStringView next = text.folded().mid(q.end, 2);
    if (next == u"宽带" || next == u"带宽") {
        q.unit = &rate;
        return true;
    }
    return next == u"流量" || next == u"内存" || next == u"空间" || next == u"文件" || next == u"数据";
}

bool classifierFits(const Numeral &number, char16_t classifier) {
    if (number.single && number.amount.value() <= 1)
        return false; // 一家 is an article
    if (number.digitString)
        return false;
    if (looksLikeYear(number) && isOneOf(classifier, u"款届级年版期次集"))
        return false;
    if (!number.arabic && isOneOf(classifier, u"分点核步处道单级"))
        return false;
    if (classifier == u'点' && number.digits < 3 && !number.decimal)
        return false;
    return !(number.single && isOneOf(classifier, u"国口股段节章集门班局圈格词列排票席期类层线"));
}

/// The currency of a bare 元, and of a number behind the currency's name.
void settleCurrency(const ScanText &text, Quantity &q, const TextSense &sense) {
    if (!q.unit || !(q.unit->traits & Unit::BareYuan)) {
        q.currency = q.unit ? q.unit->name : std::u16string_view();
        return;
    }
    q.currency = sense.taiwanDollars ? u"TWD" : u"CNY";
    const Unit *before = currencyNameBefore(text, q.begin);
    if (before && text.at(text.skipBlanksBefore(q.begin) - 1) == u'币')
        q.currency = before->name;
}

/// 人民币500亿: the name before a number without a unit, unless it is itself the unit of a number.
const Unit *currencyBefore(const ScanText &text, qsizetype begin) {
    const Unit *before = currencyNameBefore(text, begin);
    if (!before)
        return nullptr;
    const qsizetype end = text.skipBlanksBefore(begin);
    const qsizetype length =
        text.folded().mid(end - 3, 3) == u"人民币" || text.folded().mid(end - 3, 3) == u"新台币" ? 3 : 2;
    const char16_t previous = text.at(text.skipBlanksBefore(end - length) - 1);
    return startsNumeral(previous) || isOneOf(previous, u"元每多余兑") ? nullptr : before;
}

/// 半 behind a unit, and further parts of a duration: 一年半, 1小时20分钟.
void readDurationTail(const ScanText &text, Quantity &q) {
    double amount = q.numeral.amount.value() * q.unit->factor * std::pow(10.0, q.unit->exponent);
    if (text.at(q.end) == u'半' && !isOneOf(text.at(q.end + 1), u"导径年场")) {
        amount += q.unit->factor / 2;
        q.half = true;
        ++q.end;
    }
    q.iso = isoDuration(amount, q.unit->name);
    for (int parts = 0; parts < 2 && !q.half && !q.approximate; ++parts) {
        qsizetype p = text.skipBlanks(q.end);
        if (isOneOf(text.at(p), u"零又"))
            ++p;
        const SmallNumber more = readSmallNumber(text, p);
        if (more.value < 0)
            return;
        const qsizetype at = text.skipBlanks(more.end);
        UnitMatch unit = unitAt(text, at);
        static const Unit minute{FigureKind::Duration, u"TM", 1, 0, Unit::Plain, 0};
        if (q.unit->name == u"TH" && text.at(at) == u'分' && (!unit.unit || unit.unit->kind != FigureKind::Duration))
            unit = {&minute, at + 1};
        if (!unit.unit || unit.unit->kind != FigureKind::Duration || unit.unit->name == q.unit->name)
            return;
        const QString joined = joinedDurations(q.iso, isoDuration(more.value * unit.unit->factor, unit.unit->name));
        if (joined.isEmpty())
            return;
        q.iso = joined;
        q.end = unit.end;
    }
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
    if (!unit.unit || unit.unit->kind != FigureKind::Duration)
        return false;
    q.unit = unit.unit;
    q.end = unit.end;
    q.half = q.valid = true;
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

void settleUnit(const ScanText &text, Quantity &q, const TextSense &sense) {
    const Unit &unit = *q.unit;
    const Numeral &number = q.numeral;
    if (unit.traits & Unit::Degree) {
        q.valid = settleDegree(text, q);
    } else if (unit.traits & Unit::Mega) {
        q.valid = settleMega(text, q);
    } else if (unit.traits & Unit::Classifier) {
        q.valid = classifierFits(number, unit.name.front());
    } else if (unit.kind == FigureKind::Money) {
        const bool coins = unit.name == u"CNY" && text.at(q.end - 1) == u'块';
        if (coins && isPieces(text, q.end)) {
            q.unit = tables::classifierAt(text, q.end - 1).unit;
            q.valid = q.unit && classifierFits(number, u'块');
            return;
        }
        const bool slang = (unit.traits & Unit::Slang) && !coins;
        q.valid = (!slang || (number.arabic && !isHan(text.at(q.end)))) &&
                  !(number.single && (unit.traits & Unit::BareYuan) && text.at(q.end - 1) != u'钱') &&
                  !number.digitString;
        settleCurrency(text, q, sense);
    } else if (unit.kind == FigureKind::Duration) {
        const bool bare = number.bareScale && (unit.name == u"Y" || unit.name == u"D");
        q.valid = !number.digitString && !bare && !(looksLikeYear(number) && unit.name == u"Y") &&
                  !(number.single && isOneOf(text.at(q.begin - 1), u"有那哪") && unit.name == u"D");
        if (q.valid && !number.vague)
            readDurationTail(text, q);
    } else {
        q.valid = !number.digitString;
    }
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
    q.end = q.numeral.end;
    if (!q.numeral.valid)
        return q;
    if (q.prefixed) {
        readPrefixedTail(text, q);
        return q;
    }
    if (readHalfInside(text, q) || readMoreInside(text, q))
        return q;
    qsizetype unitAtPlace = q.end;
    if (isOneOf(text.at(q.end), u"多余来几") && unitAt(text, q.end + 1).unit) {
        const bool few = text.at(q.end) == u'几';
        if (!few || isOneOf(text.at(q.end - 1), u"十百千万亿")) {
            q.approximate = true;
            q.numeral.vague = q.numeral.vague || few;
            ++unitAtPlace;
        }
    }
    unitAtPlace = text.skipBlanks(unitAtPlace);
    const UnitMatch match = unitAt(text, unitAtPlace);
    if (match.unit && !unitIsOtherWord(text, match)) {
        const qsizetype numberEnd = q.end;
        q.unit = match.unit;
        q.end = match.end;
        settleUnit(text, q, sense);
        if (q.valid)
            return q;
        q.unit = nullptr;
        q.end = numberEnd;
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
            value += quantity.unit->factor / 2;
    }
    if (!(std::abs(value) < mostSane))
        return std::nullopt;
    return value;
}

} // namespace variorum::figures
