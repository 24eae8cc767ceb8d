// SPDX-License-Identifier: Apache-2.0
#include "models/figure/figure.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace variorum {

namespace {

QString tr(const char *text) {
    return QCoreApplication::translate("variorum", text);
}

/// Up to six significant digits, thousands grouped, no exponent.
QString plain(double value) {
    const double size = std::abs(value);
    int decimals = 0;
    if (size > 0 && size < 1e6)
        decimals = std::max(0, 5 - static_cast<int>(std::floor(std::log10(size))));
    QString text = QString::number(value, 'f', std::min(decimals, 12));
    if (text.contains(QLatin1Char('.'))) {
        while (text.endsWith(QLatin1Char('0')))
            text.chop(1);
        if (text.endsWith(QLatin1Char('.')))
            text.chop(1);
    }
    const qsizetype point = text.indexOf(QLatin1Char('.'));
    for (qsizetype at = (point < 0 ? text.size() : point) - 3; at > (text.startsWith(QLatin1Char('-')) ? 1 : 0);
         at -= 3)
        text.insert(at, QLatin1Char(','));
    return text;
}

/// 1×10¹¹
QString scientific(double value) {
    int exponent = value == 0 ? 0 : static_cast<int>(std::floor(std::log10(std::abs(value))));
    double mantissa = value / std::pow(10.0, exponent);
    if (std::abs(mantissa) >= 9.9999995) {
        mantissa /= 10;
        ++exponent;
    }
    QString text = plain(mantissa) + QStringLiteral("×10");
    static constexpr char16_t digits[] = u"⁰¹²³⁴⁵⁶⁷⁸⁹";
    const QString power = QString::number(exponent);
    for (const QChar c : power)
        text += c == QLatin1Char('-') ? QChar(u'⁻') : QChar(digits[c.digitValue()]);
    return text;
}

struct LargeNumber {
    double from;
    const char *text;
};
constexpr LargeNumber byThousands[] = {{1e12, QT_TRANSLATE_NOOP("variorum", "%1 trillion")},
                                       {1e9, QT_TRANSLATE_NOOP("variorum", "%1 billion")},
                                       {1e6, QT_TRANSLATE_NOOP("variorum", "%1 million")}};
constexpr LargeNumber byTenThousands[] = {{1e12, QT_TRANSLATE_NOOP("variorum", "%1 ×10¹²")},
                                          {1e8, QT_TRANSLATE_NOOP("variorum", "%1 ×10⁸")},
                                          {1e4, QT_TRANSLATE_NOOP("variorum", "%1 ×10⁴")}};

QString worded(double value) {
    // Chinese counts by ten thousands: its translation says so.
    const bool chinese = QCoreApplication::translate("variorum", "1000",
                                                     "the step from one word for a large number to "
                                                     "the next: 1000 or 10000") != QStringLiteral("1000");
    const auto &words = chinese ? byTenThousands : byThousands;
    for (const LargeNumber &word : words) {
        if (std::abs(value) >= word.from * 0.9999995 && std::abs(value) < 1e15)
            return tr(word.text).arg(plain(value / word.from));
    }
    return std::abs(value) >= 1e15 ? scientific(value) : plain(value);
}

struct Prefix {
    double from;
    const char *sign;
};
constexpr Prefix prefixes[] = {{1e21, "Z"}, {1e18, "E"}, {1e15, "P"}, {1e12, "T"}, {1e9, "G"}, {1e6, "M"},
                               {1e3, "k"},  {1, ""},     {1e-3, "m"}, {1e-6, "µ"}, {1e-9, "n"}};

/// 1.2 GW, 900 GB/s, 3 nm.
QString prefixed(double value, const QString &unit, double largest, double smallest) {
    if (value == 0)
        return QStringLiteral("0 ") + unit; // not of the smallest prefix
    for (const Prefix &prefix : prefixes) {
        if (prefix.from > largest || prefix.from < smallest)
            continue;
        if (std::abs(value) >= prefix.from * 0.9999995 || prefix.from <= smallest * 1.000001)
            return plain(value / prefix.from) + QLatin1Char(' ') + QString::fromUtf8(prefix.sign) + unit;
    }
    return plain(value) + QLatin1Char(' ') + unit;
}

/// 120万千瓦, as the trade writes it.
QString inTenThousands(double value, const QString &unit) {
    const QString kilo = unit == QStringLiteral("W") ? QStringLiteral("千瓦") : QStringLiteral("千瓦时");
    const double kilos = value / 1e3;
    if (std::abs(kilos) >= 1e8 * 0.9999995)
        return plain(kilos / 1e8) + QStringLiteral(" 亿") + kilo;
    return std::abs(kilos) >= 1e4 * 0.9999995 ? plain(kilos / 1e4) + QStringLiteral(" 万") + kilo
                                              : plain(kilos) + u' ' + kilo;
}

QString amountText(double value, const Figure &figure, const FigureDisplay &display) {
    switch (figure.kind) {
    case FigureKind::Money:
        return QStringLiteral("%1 %2").arg(figure.unit, worded(value));
    case FigureKind::Power:
    case FigureKind::Energy:
        if (display.powerInTenThousands)
            return inTenThousands(value, figure.unit);
        return prefixed(value, figure.unit, 1e15, 1e-3);
    case FigureKind::Data:
    case FigureKind::Rate:
        return prefixed(value, figure.unit, 1e21, 1);
    case FigureKind::Length:
        return prefixed(value, figure.unit, 1e3, 1e-9);
    case FigureKind::Mass:
        return std::abs(value) >= 1000 ? QStringLiteral("%1 t").arg(worded(value / 1000))
                                       : QStringLiteral("%1 kg").arg(plain(value));
    case FigureKind::Area:
        return std::abs(value) >= 1e6 ? QStringLiteral("%1 km²").arg(worded(value / 1e6))
                                      : QStringLiteral("%1 m²").arg(plain(value));
    case FigureKind::Percent:
        return plain(value) + QStringLiteral(" %");
    case FigureKind::Multiple:
        return QStringLiteral("× ") + plain(value);
    default:
        return figure.unit.isEmpty() ? worded(value) : QStringLiteral("%1 %2").arg(worded(value), figure.unit);
    }
}

/// "2 years 3 months" of P2Y3M.
QString durationText(const QString &iso) {
    static constexpr struct {
        char unit;
        bool time;
        const char *text;
    } units[] = {
        {'Y', false, QT_TRANSLATE_NOOP("variorum", "%1 y")},  {'M', false, QT_TRANSLATE_NOOP("variorum", "%1 mo")},
        {'W', false, QT_TRANSLATE_NOOP("variorum", "%1 wk")}, {'D', false, QT_TRANSLATE_NOOP("variorum", "%1 d")},
        {'H', true, QT_TRANSLATE_NOOP("variorum", "%1 h")},   {'M', true, QT_TRANSLATE_NOOP("variorum", "%1 min")},
        {'S', true, QT_TRANSLATE_NOOP("variorum", "%1 s")}};
    QStringList parts;
    QString number;
    bool time = false;
    for (const QChar c : iso) {
        if (c == QLatin1Char('P'))
            continue;
        if (c == QLatin1Char('T')) {
            time = true;
        } else if (c.isDigit() || c == QLatin1Char('.')) {
            number += c;
        } else {
            for (const auto &unit : units) {
                if (c == QLatin1Char(unit.unit) && unit.time == time)
                    parts += tr(unit.text).arg(number);
            }
            number.clear();
        }
    }
    return parts.join(QLatin1Char(' '));
}

QString timeText(const Figure &figure) {
    const QString iso = figure.iso.isEmpty() ? figure.resolved : figure.iso;
    QStringList ends = iso.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    if (figure.kind == FigureKind::Duration) {
        for (QString &end : ends)
            end = durationText(end);
    }
    return ends.join(QStringLiteral(" – "));
}

} // namespace

QString figureKindName(FigureKind kind) {
    switch (kind) {
    case FigureKind::Money:
        return QStringLiteral("MONEY");
    case FigureKind::Power:
        return QStringLiteral("POWER");
    case FigureKind::Energy:
        return QStringLiteral("ENERGY");
    case FigureKind::Count:
        return QStringLiteral("COUNT");
    case FigureKind::Percent:
        return QStringLiteral("PERCENT");
    case FigureKind::Multiple:
        return QStringLiteral("MULTIPLE");
    case FigureKind::Date:
        return QStringLiteral("DATE");
    case FigureKind::Duration:
        return QStringLiteral("DURATION");
    case FigureKind::Data:
        return QStringLiteral("DATA");
    case FigureKind::Rate:
        return QStringLiteral("RATE");
    case FigureKind::Length:
        return QStringLiteral("LENGTH");
    case FigureKind::Mass:
        return QStringLiteral("MASS");
    case FigureKind::Area:
        return QStringLiteral("AREA");
    case FigureKind::Temperature:
        return QStringLiteral("TEMPERATURE");
    case FigureKind::Other:
        break;
    }
    return QStringLiteral("OTHER");
}

QString figureText(const Figure &figure, const FigureDisplay &display, QStringView words) {
    if (display.moneyAsWritten && figure.kind == FigureKind::Money && !words.isEmpty())
        return words.toString();
    QString text;
    if (figure.kind == FigureKind::Date || figure.kind == FigureKind::Duration)
        text = timeText(figure);
    else if (figure.value)
        text = figure.valueMax && figure.kind == FigureKind::Count ? worded(*figure.value)
                                                                   : amountText(*figure.value, figure, display);
    if (figure.value && figure.valueMax)
        text += QStringLiteral(" – ") + amountText(*figure.valueMax, figure, display);
    if (text.isEmpty()) {
        text = tr("no exact value");
        return figure.unit.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, figure.unit);
    }
    if (figure.bound == Bound::Minimum)
        return QStringLiteral("≥ ") + text;
    if (figure.bound == Bound::Maximum)
        return QStringLiteral("≤ ") + text;
    return figure.approximate ? QStringLiteral("≈ ") + text : text;
}

QString figureBaseText(const Figure &figure) {
    if (figure.kind == FigureKind::Date || figure.kind == FigureKind::Duration || !figure.value)
        return {};
    const auto exact = [](double value) {
        return std::abs(value) < 1e21 && std::abs(value) >= 1e-6 ? plain(value) : QString::number(value, 'g', 6);
    };
    QString text = exact(*figure.value);
    if (figure.valueMax)
        text += QStringLiteral(" – ") + exact(*figure.valueMax);
    return figure.unit.isEmpty() ? text : text + u' ' + figure.unit;
}

} // namespace variorum
