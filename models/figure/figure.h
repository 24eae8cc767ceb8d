// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/span.h"

#include <QString>
#include <QStringView>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace variorum {

enum class FigureKind : std::uint8_t {
    Money,
    Power,
    Energy,
    Count,
    Percent,
    Multiple,
    Date,
    Duration,
    Data,
    Rate,
    Length,
    Mass,
    Area,
    Temperature,
    Other,
};
/// As in the command line's JSON: "MONEY".
[[nodiscard]] QString figureKindName(FigureKind kind);

enum class Bound : std::uint8_t { None, Minimum, Maximum };

/// A span of the article text that states a quantity or a date, from its number through its unit or classifier.
/// Hedges and the counted noun lie outside.
struct Figure {
    Span span;
    FigureKind kind = FigureKind::Other;
    std::optional<double> value;    ///< in the base unit (CLI table: USD, W, Wh, %, times, B, B/s, m, kg, m2, °C)
    std::optional<double> valueMax; ///< the upper end of a range
    QString unit;     ///< base unit; ISO 4217 for money; the counted noun, else the classifier, for counts
    QString iso;      ///< ISO 8601 for Date and Duration; empty where it is relative
    QString resolved; ///< the date that a relative one means, where the article's date is known
    bool approximate = false;
    Bound bound = Bound::None;
};

/// What the grammar is told beside the text.
struct FigureContext {
    QString published;                        ///< the article's date, ISO 8601, or empty
    const std::vector<Span> *names = nullptr; ///< spans that name things: no figure lies inside one ("A100"); sorted
};

/// All figures of a text, sorted, disjoint. Linear in the text's length.
[[nodiscard]] std::vector<Figure> findFigures(QStringView text, const FigureContext &context = {});

struct ExchangeRate;

/// The units that values are shown in.
struct FigureDisplay {
    bool moneyAsWritten = false;      ///< "1000亿美元" and not "USD 100 billion"
    bool powerInTenThousands = false; ///< power in 万千瓦, energy in 万千瓦时, and not in GW and GWh
    QString currency;                 ///< ISO 4217: money of others is shown in it too; empty: in none. See rates.h
    std::shared_ptr<const std::vector<ExchangeRate>> rates; ///< that money may be converted by

    friend bool operator==(const FigureDisplay &, const FigureDisplay &) = default;
};

/// The value for people: "USD 100 billion" of 1000亿美元, in the shape that the interface's language wants.
/// `words` are the article's, for what is shown as written.
[[nodiscard]] QString figureText(const Figure &figure, const FigureDisplay &display = {}, QStringView words = {});
/// The value in its base unit, to the last digit: "1,200,000,000 W". Empty for dates and durations, and where there is
/// no exact value.
[[nodiscard]] QString figureBaseText(const Figure &figure);

} // namespace variorum
