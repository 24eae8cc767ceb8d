// SPDX-License-Identifier: Apache-2.0
#include "models/figure/numerals.h"

#include "models/figure/chinesesum.h"
#include "models/figure/digits.h"
#include "models/figure/wordtable.h"

#include <cmath>
#include <limits>

namespace variorum::figures {

namespace {

constexpr int longestChineseRun = 32;

/// 十 1, 百 2, 千 3, 万 4, 亿 8, 兆 12; 0 for anything else.
int placeOf(char16_t c) {
    switch (c) {
    case u'十':
    case u'拾':
        return 1;
    case u'百':
    case u'佰':
        return 2;
    case u'千':
    case u'仟':
        return 3;
    case u'万':
        return 4;
    case u'亿':
        return 8;
    case u'兆':
        return 12;
    default:
        return 0;
    }
}

/// 陆 and 拾 are words of their own (大陆, 收拾): in a number they never stand alone.
bool isFinancial(char16_t c) {
    return QStringView(u"壹贰叁肆伍陆柒捌玖拾佰仟").contains(QChar(c));
}
bool isMore(char16_t c) {
    return c == u'多' || c == u'余' || c == u'几';
}

const WordTable<int> &scales() {
    static const WordTable<int> table(
        {{u"百", 2},      {u"千", 3},      {u"万", 4},       {u"十万", 5},    {u"百万", 6},    {u"千万", 7},
         {u"亿", 8},      {u"十亿", 9},    {u"百亿", 10},    {u"千亿", 11},   {u"万亿", 12},   {u"兆", 12},
         {u"十万亿", 13}, {u"百万亿", 14}, {u"千万亿", 15},  {u"亿亿", 16},   {u"十亿亿", 17}, {u"百亿亿", 18},
         {u"千亿亿", 19}, {u"万亿亿", 20}, {u"佰", 2},       {u"仟", 3},      {u"佰万", 6},    {u"仟万", 7},
         {u"佰亿", 10},   {u"仟亿", 11},   {u"thousand", 3}, {u"million", 6}, {u"billion", 9}, {u"trillion", 12},
         {u"bn", 9},      {u"mn", 6},      {u"tn", 12},      {u"b", 9},       {u"m", 6},       {u"k", 3}});
    return table;
}

/// 70B参数, 15M tokens: a letter multiplies only what is always counted so.
bool isModelScale(const ScanText &text, qsizetype end) {
    static const WordList words(u"参数 个参数 词元 token 参数量");
    return words.lengthAt(text.folded(), text.skipBlanks(end)) > 0;
}

/// 廿二, 卅: a digit and 十 in one character. 0 for others.
int tensOf(char16_t c) {
    return c == u'廿' ? 2 : c == u'卅' ? 3 : 0;
}

/// 台币3兆, NT$ 1.2兆: a currency stands before the number that ends at `end`.
bool isPriced(const ScanText &text, qsizetype end) {
    qsizetype p = end;
    while (p > 0 && (ScanText::isDigit(text.at(p - 1)) || chineseDigit(text.at(p - 1)) >= 0 ||
                     ScanText::isInlineBlank(text.at(p - 1)) || QStringView(u".,点").contains(QChar(text.at(p - 1)))))
        --p;
    return p > 0 && p < end && QStringView(u"币元圆镑金$€£¥").contains(QChar(text.at(p - 1)));
}

/// In 兆瓦, 兆赫, 兆字节, 兆比特 the character is the prefix mega; as a number it is 10^12 and counts money or things.
bool isTrillion(const ScanText &text, qsizetype at) {
    qsizetype next = text.skipBlanks(at + 1);
    if (isMore(text.at(next)))
        ++next;
    // 3兆8090亿, 29兆6,310.12亿, 1兆 933.6 亿, 一兆二千亿, 四十九兆九千五百九十二亿
    constexpr qsizetype longest = 9;
    qsizetype more = next;
    while (more - next < longest &&
           (ScanText::isDigit(text.at(more)) || chineseDigit(text.at(more)) >= 0 || isOneOf(text.at(more), u"十百千") ||
            (more > next && isOneOf(text.at(more), u".,") && ScanText::isDigit(text.at(more + 1)))))
        ++more;
    if (more > next && isOneOf(text.at(text.skipBlanks(more)), u"亿万"))
        return true;
    return QStringView(u"元美日韩台新人港欧英圆円卢印个").contains(QChar(text.at(next))) || isPriced(text, at);
}

/// 千瓦, 千克, 千米: the prefix kilo where no more digits can be meant.
bool isKilo(const ScanText &text, qsizetype at) {
    return text.at(at) == u'千' && QStringView(u"瓦克米卡赫字比伏帕焦兆").contains(QChar(text.at(at + 1)));
}

struct Scale {
    int exponent = 0;
    bool approximate = false;
    bool vague = false;
    bool spelled = false; // 个亿
    qsizetype end = 0;
};

/// What multiplies the number that ends at `at`: 万, 亿, 多亿, 个亿, million.
Scale readScale(const ScanText &text, qsizetype at, int digitsBefore) {
    Scale scale;
    scale.end = at;
    const qsizetype blank = text.skipBlanks(at);
    qsizetype p = blank;
    if (isMore(text.at(p)) && placeOf(text.at(p + 1)) > 0) {
        scale.approximate = true;
        scale.vague = text.at(p) == u'几';
        ++p;
    }
    if (text.at(p) == u'个' && text.at(p + 1) == u'亿') {
        scale.spelled = true;
        ++p;
    }
    const auto *row = scales().matchAt(text.folded(), p);
    if (!row)
        return Scale{0, false, false, false, at};
    const qsizetype end = p + static_cast<qsizetype>(row->word.size());
    const bool latin = ScanText::isLatin(row->word.front());
    const bool small = row->value < 4 && !latin;
    const char16_t next = text.at(end);
    const bool refused =
        (latin && ScanText::isLatinOrDigit(next)) || (latin && row->word.size() == 1 && !isModelScale(text, end)) ||
        (row->word == u"兆" && !isTrillion(text, p)) ||
        (small && (blank != at || digitsBefore > 2 || QStringView(u"分度货姓科胜事问里年").contains(QChar(next)))) ||
        (blank != at && !latin && row->value == 4 && QStringView(u"一科达").contains(QChar(next)));
    if (refused)
        return Scale{0, false, false, false, at};
    scale.exponent = row->value;
    scale.end = end;
    return scale;
}

/// What stands behind the last scale without one: 1万2304户, 9万500只, and 2万5 as people say it.
void readRest(const ScanText &text, Numeral &number, int scale) {
    if (scale < 4 || number.vague || number.approximate || !ScanText::isDigit(text.at(number.end)))
        return;
    const Digits rest = readDigits(text, number.end);
    const char16_t next = text.at(rest.end);
    const bool shortened = rest.count == 1 && !number.decimal && placeOf(next) == 0;
    // 2万5点 may be a time of day, 3万0810点 is none.
    if (rest.decimal || rest.broken || ScanText::isLatin(next) ||
        QStringView(u"月日号年时:%/-").contains(QChar(next)) || (shortened && next == u'点'))
        return;
    if (!shortened && !(scale == 4 && rest.count <= 4 && (rest.count == 4 || isHan(next))))
        return;
    const Amount less{rest.mantissa, shortened ? scale - 1 : 0};
    number.amount = {number.amount.value() + less.value(), 0};
    number.scale = 0;
    number.compound = true;
    number.end = rest.end;
}

/// 1、2天, 3、4名: one or the other. Before words that number things (期, 号, 级) they are the first and the second.
bool isOneOrTheNext(const ScanText &text, const Digits &digits) {
    const qsizetype next = digits.end + 1;
    return digits.count == 1 && text.at(digits.end) == u'、' && !isOneOf(text.at(digits.end - 2), u"、.第") &&
           text.at(next) == text.at(digits.end - 1) + 1 && text.at(next) <= u'9' &&
           isOneOf(text.at(next + 1), u"天个人次小周岁位名家倍成年") && text.folded().mid(next + 1, 2) != u"年级";
}

void readArabic(const ScanText &text, Numeral &number) {
    const Digits digits = readDigits(text, number.begin);
    number.arabic = true;
    number.end = digits.end;
    number.digits = digits.count;
    number.grouped = digits.grouped;
    number.decimal = digits.decimal;
    number.leadingZero = digits.count > 1 && text.at(number.begin) == u'0';
    number.valid = !digits.broken && !number.leadingZero;
    number.amount = {digits.mantissa, digits.exponent};
    number.lead = number.amount.value();
    if (!number.valid)
        return;
    if (isOneOrTheNext(text, digits)) {
        number.upper = {digits.mantissa + 1, 0};
        number.approximate = true;
        number.end = digits.end + 2;
        return;
    }
    Scale scale = readScale(text, digits.end, digits.count);
    number.amount.exponent += scale.exponent;
    number.scale = scale.exponent;
    number.approximate = scale.approximate;
    number.vague = scale.vague;
    number.hundredMillions = scale.spelled;
    number.end = scale.end;
    // 1亿2000万, 3万5千, 1 兆 460 亿: parts with ever smaller scales, with blanks where the first has one.
    const bool spaced = ScanText::isInlineBlank(text.at(digits.end));
    for (int last = scale.exponent; last > 2;) {
        const qsizetype next = spaced ? text.skipBlanks(number.end) : number.end;
        if (!ScanText::isDigit(text.at(next)))
            break;
        const Digits more = readDigits(text, next);
        const Scale less = readScale(text, more.end, more.count);
        // 3千5百万: (3千5百)万
        const int big = less.exponent >= 8 ? 8 : 4;
        if (last <= 3 && !more.broken && less.exponent > big && less.exponent - big < last && next == number.end) {
            const Amount part{more.mantissa, more.exponent + less.exponent - big};
            number.amount = {number.amount.value() + part.value(), big};
            number.scale = big;
            number.end = less.end;
            break;
        }
        if (more.broken || less.exponent == 0 || less.exponent >= last || (next > number.end && less.exponent < 4))
            break;
        number.compound = true;
        number.amount = {number.amount.value() + Amount{more.mantissa, more.exponent + less.exponent}.value(), 0};
        number.scale = 0;
        number.end = less.end;
        last = less.exponent;
    }
    readRest(text, number, scale.exponent);
    number.upper = number.amount;
}

/// Where the run of number characters that starts at `at` ends.
qsizetype endOfRun(const ScanText &text, qsizetype at) {
    qsizetype p = at;
    while (chineseDigit(text.at(p)) >= 0 || placeOf(text.at(p)) > 0 || tensOf(text.at(p)) > 0) {
        const char16_t c = text.at(p);
        if (c == u'兆' && !isTrillion(text, p))
            break;
        if (c == u'百' && p > at && (text.at(p + 1) == u'分' || text.at(p + 1) == u'度'))
            break;
        if (isKilo(text, p) && p > at && placeOf(text.at(p - 1)) > 0)
            break;
        ++p;
    }
    return p;
}

void readDigitString(const ScanText &text, Numeral &number, qsizetype end) {
    const int first = chineseDigit(text.at(number.begin));
    const int second = chineseDigit(text.at(number.begin + 1));
    number.valid = true;
    if (end - number.begin == 2 && first > 0 && (second == first + 1 || (first == 3 && second == 5))) {
        number.amount = {static_cast<double>(first), 0};
        number.upper = {static_cast<double>(second), 0};
        number.approximate = true;
        return;
    }
    number.digitString = true;
    number.digits = static_cast<int>(end - number.begin);
    double value = 0;
    for (qsizetype p = number.begin; p < end; ++p)
        value = value * 10 + chineseDigit(text.at(p));
    number.amount = number.upper = {value, 0};
}

/// One digit, 廿 or place of a run.
bool addTo(ChineseSum &sum, char16_t c) {
    if (const int tens = tensOf(c))
        return sum.addDigit(tens) && sum.addPlace(1);
    const int digit = chineseDigit(c);
    return digit >= 0 ? sum.addDigit(digit) : sum.addPlace(placeOf(c));
}

/// 四五二三亿, 二十亿二〇六一万: sections before ever smaller places, some of them digit by digit.
bool readSections(const ScanText &text, Numeral &number, qsizetype end) {
    int last = std::numeric_limits<int>::max();
    int sections = 0;
    Amount amount;
    for (qsizetype p = number.begin; p < end; ++sections) {
        ChineseSum sum;
        double digits = 0;
        bool plain = true;
        const qsizetype begin = p;
        bool fits = true;
        for (; p < end && placeOf(text.at(p)) < 4; ++p) {
            const int digit = chineseDigit(text.at(p));
            plain = plain && digit >= 0;
            fits = fits && addTo(sum, text.at(p));
            digits = digits * 10 + digit;
        }
        int scale = 0;
        for (; p < end && placeOf(text.at(p)) >= 4; ++p)
            scale += placeOf(text.at(p));
        sum.finish();
        if (p == begin || scale >= last || (!plain && !fits) || (scale == 0 && last > 12))
            return false;
        const double section = plain ? digits : sum.low();
        number.lead = section;
        amount = sections == 0 ? Amount{section, scale} : Amount{amount.value() + Amount{section, scale}.value(), 0};
        last = scale;
    }
    number.scale = last;
    number.amount = number.upper = amount;
    number.valid = true;
    return true;
}

/// The point of 三点五亿 and 六八三．七万, with digits behind it.
bool isChinesePoint(const ScanText &text, qsizetype at) {
    const bool wide = text.at(at) == u'.' && text.raw()[at].unicode() == 0xFF0E;
    return (wide || text.at(at) == u'点') && chineseDigit(text.at(at + 1)) >= 0;
}

void readChinese(const ScanText &text, Numeral &number) {
    const qsizetype end = endOfRun(text, number.begin);
    number.end = std::max(end, number.begin + 1);
    const qsizetype length = end - number.begin;
    if (length == 0 || length > longestChineseRun)
        return;
    bool places = false;
    bool financial = false;
    for (qsizetype p = number.begin; p < end; ++p) {
        places = places || placeOf(text.at(p)) > 0 || tensOf(text.at(p)) > 0;
        financial = financial || isFinancial(text.at(p));
    }
    if (financial && length == 1)
        return;
    number.single = length == 1 && !places;
    if (!places && length > 1) {
        readDigitString(text, number, end);
    } else {
        ChineseSum sum;
        for (qsizetype p = number.begin; p < end; ++p) {
            if (!addTo(sum, text.at(p))) {
                (void)readSections(text, number, end);
                return;
            }
        }
        sum.finish();
        number.amount = {sum.low(), 0};
        number.upper = {sum.high(), 0};
        number.approximate = sum.isRange() || sum.isBare();
        number.bareScale = sum.isBare();
        number.scale = sum.lastScale();
        number.lead = sum.low() / std::pow(10.0, number.scale);
        number.valid = true;
    }
    const bool point = isChinesePoint(text, end) && number.amount.value() < 10000;
    if (number.digitString && !point)
        return;
    if (point) {
        number.digitString = false;
        qsizetype p = end + 1;
        Amount amount = number.amount;
        for (; chineseDigit(text.at(p)) >= 0; ++p) {
            if (amount.mantissa < mostSignificantDigits) {
                amount.mantissa = amount.mantissa * 10 + chineseDigit(text.at(p));
                --amount.exponent;
            }
        }
        number.amount = number.upper = amount;
        number.decimal = true;
        number.single = false;
        number.end = p;
        number.lead = amount.value();
    }
    const Scale scale = readScale(text, number.end, number.decimal || number.single ? 1 : 3);
    if (scale.exponent > 0 && scale.end > number.end) {
        number.amount.exponent += scale.exponent;
        number.upper.exponent += scale.exponent;
        number.approximate = number.approximate || scale.approximate;
        number.vague = scale.vague || (scale.approximate && number.bareScale); // 千余万
        number.scale = scale.exponent;
        number.hundredMillions = scale.spelled;
        number.single = false;
        number.end = scale.end;
    }
}

/// 数十亿, 几百: places behind 数 or 几 give an order of magnitude and no value.
void readVague(const ScanText &text, Numeral &number) {
    qsizetype p = number.begin + 1;
    while (p - number.begin < 6 && placeOf(text.at(p)) > 0 && !(text.at(p) == u'兆' && !isTrillion(text, p)) &&
           !(isKilo(text, p) && p > number.begin + 1))
        ++p;
    number.end = p;
    number.valid = p > number.begin + 1;
    number.vague = number.approximate = true;
    number.scale = 4;
}

} // namespace

double Amount::value(int extraExponent) const {
    const int power = exponent + extraExponent;
    if (mantissa == 0 || power == 0)
        return mantissa;
    if (power > 400 || power < -400)
        return power > 0 ? HUGE_VAL : 0;
    if (power > 0)
        return mantissa * std::pow(10.0, power);
    return mantissa / std::pow(10.0, -power);
}

bool startsNumeral(char16_t c) {
    return ScanText::isDigit(c) ||
           (c >= 0x3007 && (chineseDigit(c) >= 0 || placeOf(c) > 0 || tensOf(c) > 0 || c == u'数' || c == u'几'));
}

Numeral readNumeral(const ScanText &text, qsizetype at) {
    Numeral number;
    number.begin = at;
    number.end = at + 1;
    const char16_t c = text.at(at);
    if (ScanText::isDigit(c))
        readArabic(text, number);
    else if (c == u'数' || c == u'几')
        readVague(text, number);
    else
        readChinese(text, number);
    return number;
}

SmallNumber readSmallNumber(const ScanText &text, qsizetype at) {
    SmallNumber small;
    qsizetype p = at;
    if (ScanText::isDigit(text.at(p))) {
        int value = 0;
        for (; ScanText::isDigit(text.at(p)) && p - at < 3; ++p)
            value = value * 10 + (text.at(p) - u'0');
        if (p - at <= 2)
            small = {value, p};
        return small;
    }
    const int first = chineseDigit(text.at(p));
    int value = 0;
    if (first > 0) {
        value = first;
        ++p;
    }
    if (text.at(p) == u'十') {
        value = (first > 0 ? first : 1) * 10;
        ++p;
        const int ones = chineseDigit(text.at(p));
        if (ones > 0) {
            value += ones;
            ++p;
        }
    }
    if (p == at || chineseDigit(text.at(p)) >= 0 || placeOf(text.at(p)) > 0)
        return small;
    return {value, p};
}

} // namespace variorum::figures
