// SPDX-License-Identifier: Apache-2.0
#include "models/figure/rates.h"

#include "models/base/csv.h"

#include <QCoreApplication>
#include <QDate>

#include <cmath>
#include <utility>

namespace variorum {

namespace {

QString tr(const char *text) {
    return QCoreApplication::translate("variorum", text);
}

/// To the last digit that says something, as it was typed.
QString rateNumber(double value) {
    return QString::number(value, 'g', 10);
}

bool isCode(const QString &code) {
    if (code.size() != 3)
        return false;
    for (const QChar c : code) {
        if (c < u'A' || c > u'Z')
            return false;
    }
    return true;
}

bool joins(const ExchangeRate &rate, const QString &from, const QString &to) {
    return (rate.from == from && rate.to == to) || (rate.from == to && rate.to == from);
}

/// Whether the first serves better than the second, which may be none.
bool isNearer(const ExchangeRate &rate, const ExchangeRate *best, QStringView day) {
    if (best == nullptr)
        return true;
    const auto isBefore = [day](const ExchangeRate &one) {
        return day.isEmpty() || QStringView(one.day).left(day.size()) <= day;
    };
    if (isBefore(rate) != isBefore(*best))
        return isBefore(rate);
    return isBefore(rate) ? rate.day > best->day : rate.day < best->day;
}

enum Column { From, To, Rate, Day, ColumnCount };

std::optional<Column> columnNamed(const QString &word) {
    static const std::pair<QString, Column> columns[] = {{QStringLiteral("from"), From},
                                                         {QStringLiteral("to"), To},
                                                         {QStringLiteral("rate"), Rate},
                                                         {QStringLiteral("date"), Day},
                                                         {QStringLiteral("day"), Day}};
    for (const auto &[name, column] : columns) {
        if (word.compare(name, Qt::CaseInsensitive) == 0)
            return column;
    }
    return std::nullopt;
}

} // namespace

QString rateFault(const ExchangeRate &rate) {
    if (!isCode(rate.from) || !isCode(rate.to))
        return tr("A currency is three letters, as USD.");
    if (rate.from == rate.to)
        return tr("A rate needs two currencies.");
    if (!std::isfinite(rate.value) || rate.value < 1e-12 || rate.value > 1e12)
        return tr("A rate is a number above zero.");
    const QDate day = QDate::fromString(rate.day, Qt::ISODate);
    if (!day.isValid() || day.toString(Qt::ISODate) != rate.day)
        return tr("A date is written as 2025-09-22.");
    return {};
}

const ExchangeRate *findRate(const std::vector<ExchangeRate> &rates, const QString &from, const QString &to,
                             QStringView day) {
    const ExchangeRate *best = nullptr;
    for (const ExchangeRate &rate : rates) {
        if (joins(rate, from, to) && isNearer(rate, best, day.left(10)))
            best = &rate;
    }
    return best;
}

std::optional<ConvertedFigure> converted(const Figure &figure, const FigureDisplay &display, QStringView day) {
    if (figure.kind != FigureKind::Money || !figure.value || display.currency.isEmpty() || !display.rates)
        return std::nullopt;
    if (figure.unit == display.currency)
        return std::nullopt;
    const ExchangeRate *rate = findRate(*display.rates, figure.unit, display.currency, day);
    if (rate == nullptr)
        return std::nullopt;
    const double factor = rate->from == figure.unit ? rate->value : 1 / rate->value;
    ConvertedFigure result{figure, *rate};
    result.figure.unit = display.currency;
    result.figure.value = *figure.value * factor;
    if (figure.valueMax)
        result.figure.valueMax = *figure.valueMax * factor;
    return result;
}

QString convertedText(const Figure &figure, const FigureDisplay &display, QStringView day) {
    const std::optional<ConvertedFigure> other = converted(figure, display, day);
    if (!other)
        return {};
    return tr("%1, at 1 %2 = %3 %4 of %5")
        .arg(figureText(other->figure), other->rate.from, rateNumber(other->rate.value), other->rate.to,
             other->rate.day);
}

RateTable parseRates(QStringView csv) {
    RateTable table;
    CsvRecords records(csv);
    int order[ColumnCount] = {From, To, Rate, Day};
    bool first = true;
    while (!records.atEnd()) {
        const QStringList cells = records.next();
        if (cells.join(QString()).isEmpty())
            continue;
        if (std::exchange(first, false) && columnNamed(cells.front())) {
            for (qsizetype i = 0; i < cells.size(); ++i) {
                if (const auto column = columnNamed(cells[i]))
                    order[*column] = static_cast<int>(i);
            }
            continue;
        }
        const ExchangeRate rate{cells.value(order[From]).toUpper(), cells.value(order[To]).toUpper(),
                                cells.value(order[Rate]).toDouble(), cells.value(order[Day])};
        if (rateFault(rate).isEmpty())
            table.rates.push_back(rate);
        else
            ++table.faultCount;
    }
    return table;
}

QString writeRates(const std::vector<ExchangeRate> &rates) {
    QString text = QStringLiteral("from,to,rate,date\n");
    for (const ExchangeRate &rate : rates)
        text += rate.from + u',' + rate.to + u',' + QString::number(rate.value, 'g', 17) + u',' + rate.day + u'\n';
    return text;
}

} // namespace variorum
