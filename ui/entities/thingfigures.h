// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/statedfiguremodel.h"
#include "ui/widgets/typography.h"

#include <QWidget>

#include <memory>
#include <vector>

class QComboBox;
class QLabel;
class QTableView;

namespace variorum {

class FigureChart;

/// The figures that are stated about a thing: a chart of those of one kind, and the same in a table below it.
class ThingFigures : public QWidget {
    Q_OBJECT

public:
    explicit ThingFigures(QWidget *parent = nullptr);

    /// Keeps the kind where the new figures have it too.
    void setDossier(std::shared_ptr<const ThingDossier> dossier);
    void setDisplay(const FigureDisplay &display);
    void setColours(const ReadingColours &colours);

Q_SIGNALS:
    void figureRequested(const variorum::ThingFigure &figure);

private:
    void showSeries();
    void request(int row);
    void choose(int row);
    [[nodiscard]] const FigureSeries *series() const;
    [[nodiscard]] QString valueText(double value) const;
    [[nodiscard]] QString pointText(int row) const;

    std::shared_ptr<const ThingDossier> m_dossier;
    std::vector<FigureSeries> m_series;
    FigureDisplay m_display;
    QComboBox *m_kinds;
    QLabel *m_undated;
    FigureChart *m_chart;
    StatedFigureModel *m_model;
    QTableView *m_table;
    QWidget *m_body;
    QLabel *m_none;
};

} // namespace variorum
