// SPDX-License-Identifier: Apache-2.0
#include "models/items/figureseries.h"

#include "models/items/parttexts.h"

#include <QLocale>

#include <algorithm>

namespace variorum {

std::vector<FigureSeries> figureSeries(const ThingDossier &dossier) {
    std::vector<FigureSeries> all;
    for (std::size_t i = 0; i < dossier.figures.size(); ++i) {
        const Figure &figure = dossier.figures[i].figure;
        const auto known =
            std::find_if(all.begin(), all.end(), [&figure](const FigureSeries &one) { return one.holds(figure); });
        if (known == all.end())
            all.push_back({figure.kind, figure.unit, {i}});
        else
            known->figures.push_back(i);
    }
    const auto dateOf = [&dossier](std::size_t i) -> const QString & {
        return dossier.articles[dossier.figures[i].article].published;
    };
    for (FigureSeries &one : all) {
        std::stable_sort(one.figures.begin(), one.figures.end(), [&dateOf](std::size_t a, std::size_t b) {
            const QString &first = dateOf(a), &second = dateOf(b);
            return first.isEmpty() || second.isEmpty() ? !first.isEmpty() && second.isEmpty() : first < second;
        });
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const FigureSeries &a, const FigureSeries &b) { return a.figures.size() > b.figures.size(); });
    return all;
}

QString seriesText(const FigureSeries &series) {
    const QString kind = figureKindText(series.kind);
    const QString name = series.unit.isEmpty() ? kind : kind + QStringLiteral(" · ") + series.unit;
    return QStringLiteral("%1 (%2)").arg(name, QLocale().toString(qlonglong(series.figures.size())));
}

QDate chartDay(const QString &published) {
    constexpr int middleMonth = 7;
    constexpr int middleDay = 15;
    const QString date = published.left(10);
    if (date.size() == 4)
        return QDate(date.toInt(), middleMonth, 1);
    if (date.size() == 7)
        return QDate(date.left(4).toInt(), date.mid(5).toInt(), middleDay);
    return QDate::fromString(date, Qt::ISODate);
}

} // namespace variorum
