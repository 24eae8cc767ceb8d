// SPDX-License-Identifier: Apache-2.0
#include "ui/entities/thingfigures.h"

#include "ui/entities/figurechart.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace variorum {

ThingFigures::ThingFigures(QWidget *parent)
    : QWidget(parent), m_kinds(new QComboBox), m_undated(new QLabel), m_chart(new FigureChart),
      m_model(new StatedFigureModel(this)), m_table(new QTableView), m_body(new QWidget), m_none(new QLabel) {
    m_kinds->setObjectName(QStringLiteral("figure-kinds"));
    m_kinds->setAccessibleName(tr("Kind of figures"));
    m_kinds->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_undated->setObjectName(QStringLiteral("figures-undated"));
    m_undated->setProperty("faint", true);
    m_table->setObjectName(QStringLiteral("figure-table"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int letter = fontMetrics().horizontalAdvance(u'0');
    constexpr int widths[] = {13, 20, 16, 16}; // letters
    for (int column = 0; column < StatedFigureModel::Title; ++column)
        m_table->setColumnWidth(column, widths[column] * letter);
    m_none->setText(tr("No sentence of the library that names it states a quantity."));
    m_none->setProperty("faint", true);
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_none->setMargin(24);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 10, 12, 6);
    head->addWidget(m_kinds);
    head->addWidget(m_undated, 1);
    auto *split = new QSplitter(Qt::Vertical);
    split->setHandleWidth(1);
    split->setChildrenCollapsible(false);
    split->addWidget(m_chart);
    split->addWidget(m_table);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    body->addLayout(head);
    body->addWidget(split, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_body, 1);
    layout->addWidget(m_none, 1);

    connect(m_kinds, &QComboBox::currentIndexChanged, this, &ThingFigures::showSeries);
    connect(m_chart, &FigureChart::activated, this, &ThingFigures::request);
    connect(m_chart, &FigureChart::currentChanged, this, &ThingFigures::choose);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) { request(index.row()); });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { request(index.row()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) { m_chart->setCurrent(now.isValid() ? now.row() : -1); });
    setDossier(std::make_shared<const ThingDossier>());
}

void ThingFigures::setDossier(std::shared_ptr<const ThingDossier> dossier) {
    const FigureSeries *before = series();
    const Figure shown = before == nullptr ? Figure() : [before] {
        Figure figure;
        figure.kind = before->kind;
        figure.unit = before->unit;
        return figure;
    }();
    m_dossier = std::move(dossier);
    std::vector<FigureSeries> now = figureSeries(*m_dossier);
    const auto same =
        std::find_if(now.begin(), now.end(), [&shown](const FigureSeries &one) { return one.holds(shown); });
    const int chosen = before == nullptr || same == now.end() ? 0 : static_cast<int>(same - now.begin());
    const QSignalBlocker quiet(m_kinds);
    m_kinds->clear();
    m_series = std::move(now);
    for (const FigureSeries &one : m_series)
        m_kinds->addItem(seriesText(one));
    m_kinds->setCurrentIndex(m_series.empty() ? -1 : chosen);
    m_body->setVisible(!m_series.empty());
    m_none->setVisible(m_series.empty());
    showSeries();
}

void ThingFigures::setDisplay(const FigureDisplay &display) {
    m_display = display;
    m_model->setDisplay(display);
    showSeries();
}

void ThingFigures::setColours(const ReadingColours &colours) {
    m_chart->setColours(colours);
}

const FigureSeries *ThingFigures::series() const {
    const auto at = static_cast<std::size_t>(m_kinds->currentIndex());
    return at < m_series.size() ? &m_series[at] : nullptr;
}

void ThingFigures::showSeries() {
    const FigureSeries none;
    const FigureSeries *shown = series() != nullptr ? series() : &none;
    m_model->setFigures(m_dossier, *shown);
    std::vector<ChartPoint> points;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const ThingFigure *stated = m_model->figure(row);
        const QDate day = chartDay(m_model->articleOf(*stated).published);
        const Figure &figure = stated->figure;
        if (day.isValid())
            points.push_back({day, *figure.value, figure.valueMax, figure.bound, figure.approximate, row});
    }
    // A month without a day lies in its middle: the order of days is not wholly that of dates.
    std::stable_sort(points.begin(), points.end(),
                     [](const ChartPoint &a, const ChartPoint &b) { return a.day < b.day; });
    const int undated = m_model->rowCount() - static_cast<int>(points.size());
    m_undated->setText(undated > 0 ? tr("%n without a date, in the table alone", nullptr, undated) : QString());
    const QString kinds = m_kinds->currentText();
    m_chart->setAccessibleName(tr("Chart of figures over time: %1").arg(kinds));
    m_table->setAccessibleName(tr("Table of figures: %1").arg(kinds));
    m_chart->setPoints(
        std::move(points), [this](double value) { return valueText(value); },
        [this](int row) { return pointText(row); });
}

QString ThingFigures::valueText(double value) const {
    Figure figure;
    figure.kind = series()->kind;
    figure.unit = series()->unit;
    figure.value = value;
    return figureText(figure, m_display);
}

QString ThingFigures::pointText(int row) const {
    const auto cell = [this, row](int column) { return m_model->index(row, column).data().toString(); };
    return QStringList{cell(StatedFigureModel::Date), cell(StatedFigureModel::Value),
                       cell(StatedFigureModel::Publisher), cell(StatedFigureModel::Title)}
        .join(QStringLiteral(" · "));
}

void ThingFigures::choose(int row) {
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_table->scrollTo(m_model->index(row, 0));
}

void ThingFigures::request(int row) {
    if (const ThingFigure *figure = m_model->figure(row))
        Q_EMIT figureRequested(*figure);
}

} // namespace variorum
