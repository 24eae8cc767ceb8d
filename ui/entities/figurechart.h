// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/figure/figure.h"
#include "ui/entities/chartaxis.h"
#include "ui/widgets/typography.h"

#include <QDate>
#include <QPointF>
#include <QRectF>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

namespace variorum {

/// A figure as the chart shows it.
struct ChartPoint {
    QDate day;
    double value = 0;
    std::optional<double> largest; ///< the upper end of a range
    Bound bound = Bound::None;
    bool approximate = false;
    int row = 0; ///< by which the chart names it to others
};

/// Values over time: a point for each figure, shaped by how exact it is. Points are walked through with the arrow keys,
/// told on hovering and to a screen reader, and gone to by a click or Enter.
class FigureChart : public QWidget {
    Q_OBJECT

public:
    explicit FigureChart(QWidget *parent = nullptr);

    /// `points` by day. `valueText` writes a value on the axis, `pointText` tells a point by its row.
    void setPoints(std::vector<ChartPoint> points, std::function<QString(double)> valueText,
                   std::function<QString(int)> pointText);
    void setColours(const ReadingColours &colours);
    void setCurrent(int row);                     ///< a row without a point: none; says nothing
    [[nodiscard]] int current() const;            ///< -1 for none
    [[nodiscard]] QPointF placeOf(int row) const; ///< of its point in the widget
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(int row);
    void activated(int row);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void arrange();
    void go(int point);
    [[nodiscard]] QPointF placeAt(const ChartPoint &point, double value) const;
    /// Those near a position, the nearest first.
    [[nodiscard]] std::vector<int> pointsAt(QPointF position) const;
    void paintAxes(QPainter &painter) const;
    void paintPoint(QPainter &painter, const ChartPoint &point, bool current) const;
    void paintLegend(QPainter &painter) const;

    std::vector<ChartPoint> m_points;
    std::function<QString(double)> m_valueText;
    std::function<QString(int)> m_pointText;
    ReadingColours m_colours;
    QRectF m_area; ///< between the axes
    ValueAxis m_values;
    DateAxis m_days;
    int m_current = -1; ///< index into the points
    int m_pressed = -1;
};

} // namespace variorum
