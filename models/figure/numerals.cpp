// SPDX-License-Identifier: Apache-2.0
#include "models/figure/numerals.h"

#include "models/figure/chinesesum.h"
#include "models/figure/digits.h"
#include "models/figure/scales.h"

#include <cmath>
#include <limits>

namespace variorum::figures {

namespace {

constexpr int longestChineseRun = 32;

/// 陆 and 拾 are words of their own (大陆, 收拾): in a number they never stand alone.
bool isFinancial(char16_t c) {
    return QStringView(u"壹贰叁肆伍陆柒捌玖拾佰仟").contains(QChar(c));
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
bool isOneOrTheNext(const ScanText &text, qsizetype at) {
    const auto digit = [&text](qsizetype place) {
        const char16_t c = text.at(place);
        return ScanText::isDigit(c) ? c - u'0' : c == u'两' ? -1 : chineseDigit(c);
    };
    const qsizetype next = at + 2;
    return text.at(at + 1) == u'、' && !isOneOf(text.at(at - 1), u"、.第列居") && !ScanText::isDigit(text.at(at - 1)) &&
           digit(at) > 0 && digit(next) == digit(at) + 1 && isOneOf(text.at(next + 1), u"天个人次小周岁位名家倍成年") &&
           text.folded().mid(next + 1, 2) != u"年级";
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
    if (digits.count == 1 && isOneOrTheNext(text, number.begin)) {
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
        const qsizetype zero = text.at(number.end) == u'零' ? 1 : 0; // 1亿零800万
        const qsizetype next = spaced ? text.skipBlanks(number.end) : number.end + zero;
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
        if (more.broken || less.exponent == 0 || less.exponent >= last ||
            (spaced && next > number.end && less.exponent < 4))
            break;
        number.compound = true;
        number.approximate = number.approximate || less.approximate;
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
    if (isOneOrTheNext(text, number.begin)) {
        const int digit = chineseDigit(text.at(number.begin));
        number.amount = {static_cast<double>(digit), 0};
        number.upper = {digit + 1.0, 0};
        number.approximate = number.valid = true;
        number.end = number.begin + 3;
        return;
    }
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
    if (const int tens = tensOf(text.at(p))) { // 廿七
        const int ones = chineseDigit(text.at(p + 1));
        if (placeOf(text.at(p + (ones > 0 ? 2 : 1))) > 0 || chineseDigit(text.at(p + 2)) >= 0)
            return small;
        return {10 * tens + std::max(ones, 0), p + (ones > 0 ? 2 : 1)};
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
