// SPDX-License-Identifier: Apache-2.0
#include "models/compare/figurevalue.h"

#include "models/base/chinese.h"
#include "models/compare/timerange.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace variorum::comparing {

namespace {

constexpr double unlimited = std::numeric_limits<double>::infinity();
constexpr double aboutShare = 0.02;

/// How a number is written: what its last digit stands for, and whether words in it leave the rest open.
struct Notation {
    double lastDigit = 0;    ///< 0 where it cannot be told, or where it is a single digit
    double lastNonZero = 0;  ///< the place of the last digit that is not zero
    bool andMore = false;    ///< 三百多, 10余, 出头
    bool nearlyUpTo = false; ///< 近, 将近, 接近
    bool roundShare = false; ///< 成, 分之, 半: shares in words are rounder than they look
};

double placeOfLastNonZero(double value) {
    const double size = std::abs(value);
    if (size == 0 || !std::isfinite(size))
        return 0;
    double place = std::pow(10.0, std::floor(std::log10(size)));
    // Twelve digits are more than any page states.
    for (int digits = 1; digits < 12; ++digits) {
        const double rest = size / place;
        if (std::abs(rest - std::round(rest)) < 1e-9 * rest)
            break;
        place /= 10;
    }
    return place;
}

Notation notationOf(QStringView text, const Figure &figure) {
    Notation out;
    const QString written = folded(text.mid(figure.span.begin, figure.span.length()));
    const QString before = folded(text.mid(std::max(0, figure.span.begin - 3), std::min(3, figure.span.begin)));
    const QString behind = folded(text.mid(figure.span.end, 2));
    out.andMore = written.contains(u'多') || written.contains(u'余') || behind.startsWith(u'多') ||
                  behind.startsWith(u'余') || behind.startsWith(QStringLiteral("出头"));
    out.nearlyUpTo = before.endsWith(u'近');
    out.roundShare = written.contains(u'成') || written.contains(QStringLiteral("分之")) || written.contains(u'半');
    out.lastNonZero = placeOfLastNonZero(*figure.value);

    QString digits;
    qsizetype decimals = -1;
    for (const QChar c : written) {
        if (c >= u'0' && c <= u'9') {
            digits += c;
            decimals += decimals >= 0 ? 1 : 0;
        } else if (c == u'.' && !digits.isEmpty() && decimals < 0) {
            decimals = 0;
        } else if (c != u',' && !digits.isEmpty()) {
            break;
        }
    }
    const double number = digits.toDouble() * std::pow(10.0, -static_cast<double>(std::max<qsizetype>(0, decimals)));
    const bool severalDigits = digits.size() >= 2;
    if (number > 0 && severalDigits)
        out.lastDigit =
            std::abs(*figure.value) / number * std::pow(10.0, -static_cast<double>(std::max<qsizetype>(0, decimals)));
    return out;
}

/// 数十亿 is 20亿 to 100亿. Units that are multiples themselves (吉瓦) leave it open.
ValueRange vague(QStringView text, const Figure &figure) {
    if (figure.kind != FigureKind::Money && figure.kind != FigureKind::Count)
        return {-unlimited, unlimited};
    double scale = 0;
    for (const QChar c : text.mid(figure.span.begin, figure.span.length())) {
        static constexpr std::pair<char16_t, double> words[] = {{u'十', 1e1}, {u'百', 1e2}, {u'千', 1e3},
                                                                {u'万', 1e4}, {u'亿', 1e8}, {u'兆', 1e12}};
        for (const auto &[word, factor] : words)
            scale = folded(c.unicode()) == word ? factor * std::max(1.0, scale) : scale;
    }
    return scale > 0 ? ValueRange{scale, 10 * scale} : ValueRange{-unlimited, unlimited};
}

ValueRange measured(QStringView text, const Figure &figure) {
    if (!figure.value)
        return vague(text, figure);
    const double value = *figure.value;
    const Notation notation = notationOf(text, figure);
    ValueRange range{value, value};
    // A whole number of things is counted, not rounded: 11天 and 12天 differ; 86亿 may be 86.3亿.
    // What 约 leaves open is more than the rounding.
    const double rounding = figure.approximate ? 0 : 0.499 * notation.lastDigit;
    range.low -= rounding;
    range.high += rounding;
    if (figure.valueMax)
        range.high = std::max(range.high, *figure.valueMax + rounding);
    if (notation.roundShare) {
        range.low -= std::abs(value) * 0.05;
        range.high += std::abs(value) * 0.05;
    }
    if (notation.andMore) {
        range.high = std::max(range.high, value + notation.lastNonZero);
    } else if (notation.nearlyUpTo) {
        range.low = std::min(range.low, value - std::abs(value) * 0.1);
    } else if (figure.approximate) {
        range.low -= std::abs(value) * aboutShare;
        range.high += std::abs(value) * aboutShare;
    }
    if (figure.bound == Bound::Minimum)
        range.high = unlimited;
    else if (figure.bound == Bound::Maximum)
        range.low = -unlimited;
    return range;
}

/// 座 of 10座; empty where the span ends in its number.
QStringView classifierOf(QStringView folded) {
    const bool any = !folded.isEmpty() && isHan(folded.back().unicode()) &&
                     !QStringView(u"〇零一二两三四五六七八九十百千万亿兆半多余几数").contains(folded.back());
    return any ? folded.last(1) : QStringView();
}

} // namespace

bool ValueRange::bounded() const {
    return std::isfinite(low) && std::isfinite(high);
}

ValueRange valueRange(QStringView text, const Figure &figure) {
    if (figure.kind == FigureKind::Date || figure.kind == FigureKind::Duration) {
        const auto range = timeRange(figure);
        if (!range)
            return {-unlimited, unlimited};
        return *range;
    }
    return measured(text, figure);
}

bool hasValue(const Figure &figure) {
    if (figure.kind == FigureKind::Date || figure.kind == FigureKind::Duration)
        return timeRange(figure).has_value();
    return true;
}

bool comparable(const Figure &figureA, QStringView a, const Figure &figureB, QStringView b) {
    if (figureA.kind != figureB.kind)
        return false;
    switch (figureA.kind) {
    case FigureKind::Count:
    case FigureKind::Other: {
        const QString unitA = folded(figureA.unit);
        const QString unitB = folded(figureB.unit);
        if (unitA == unitB || unitA.contains(unitB) || unitB.contains(unitA))
            return true;
        return !classifierOf(a).isEmpty() && classifierOf(a) == classifierOf(b);
    }
    case FigureKind::Date:
    case FigureKind::Duration:
        return true;
    default:
        return figureA.unit == figureB.unit;
    }
}

} // namespace variorum::comparing
