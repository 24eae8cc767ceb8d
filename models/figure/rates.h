// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/figure/figure.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>
#include <vector>

namespace variorum {

/// What one unit of a currency was worth in another on a day, as the analyst found it. Money is converted by nothing
/// else.
struct ExchangeRate {
    QString from;     ///< ISO 4217
    QString to;       ///< ISO 4217, another one
    double value = 0; ///< of one `from`, in `to`; finite and above 0
    QString day;      ///< ISO 8601, whole: "2025-09-22"

    friend bool operator==(const ExchangeRate &, const ExchangeRate &) = default;
};

/// The codes of the currencies that figures can have, sorted.
[[nodiscard]] QStringList currencyCodes();

/// What is wrong with a rate, as a sentence in the language of the interface; empty: nothing.
[[nodiscard]] QString rateFault(const ExchangeRate &rate);

/// The rate to convert by: the last one on or before `day`, else the first one after it; without a day the last of all.
/// A rate of the opposite direction serves as well; two rates in a row do not. `day` is as exact as it is known
/// ("2025-09"), and then reaches to its end.
[[nodiscard]] const ExchangeRate *findRate(const std::vector<ExchangeRate> &rates, const QString &from,
                                           const QString &to, QStringView day);

/// An amount of money in another currency, at a rate.
struct ConvertedFigure {
    Figure figure; ///< in the other currency; otherwise as it was
    ExchangeRate rate;
};
/// In the currency of the display. Nothing where that is none, where it is the figure's own, or without a rate.
[[nodiscard]] std::optional<ConvertedFigure> converted(const Figure &figure, const FigureDisplay &display,
                                                       QStringView day);
/// "USD 14.05 billion, at 1 CNY = 0.1405 USD of 2025-09-22": a converted value always says by what. Empty for nothing.
[[nodiscard]] QString convertedText(const Figure &figure, const FigureDisplay &display, QStringView day);

/// A table of rates as CSV (see CsvRecords), with the columns from, to, rate, date in this order or in that of a first
/// line that names them. Lines that are no rate are left out and counted.
struct RateTable {
    std::vector<ExchangeRate> rates;
    int faultCount = 0;
};
[[nodiscard]] RateTable parseRates(QStringView csv);
[[nodiscard]] QString writeRates(const std::vector<ExchangeRate> &rates);

} // namespace variorum
