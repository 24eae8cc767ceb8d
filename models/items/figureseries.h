// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/libraryentities.h"

#include <QDate>
#include <QString>

#include <vector>

namespace variorum {

/// The figures about a thing that can stand on one axis: those of one kind and unit.
struct FigureSeries {
    FigureKind kind = FigureKind::Other;
    QString unit;
    std::vector<std::size_t> figures; ///< of the dossier, the earliest article first, those without a date last

    [[nodiscard]] bool holds(const Figure &figure) const { return figure.kind == kind && figure.unit == unit; }
};

/// Those that occur, the one with most figures first.
[[nodiscard]] std::vector<FigureSeries> figureSeries(const ThingDossier &dossier);
/// "Money · USD (12)"
[[nodiscard]] QString seriesText(const FigureSeries &series);
/// The day on which a date lies, as exact as it is: of a month or a year the middle. Null for what is none.
[[nodiscard]] QDate chartDay(const QString &published);

} // namespace variorum
