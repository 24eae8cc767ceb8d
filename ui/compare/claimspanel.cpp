// SPDX-License-Identifier: Apache-2.0
#include "ui/compare/claimspanel.h"

#include "models/compare/claimtext.h"
#include "ui/compare/claimdelegate.h"

#include <QAction>
#include <QButtonGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace variorum {

namespace {

constexpr int allClaims = -1;
constexpr int widestWords = 320;
constexpr int widestSource = 220;
constexpr std::array shownOrder{ClaimStatus::Conflict, ClaimStatus::Scope, ClaimStatus::Agree, ClaimStatus::Single};

} // namespace

ClaimTable::ClaimTable(QWidget *parent) : QTableView(parent) {
    connect(this, &QTableView::clicked, this, &ClaimTable::cellChosen);
}

void ClaimTable::keyPressEvent(QKeyEvent *event) {
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyRequested();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT cellChosen(currentIndex());
    } else {
        QTableView::keyPressEvent(event);
    }
}

void ClaimTable::resizeEvent(QResizeEvent *event) {
    QTableView::resizeEvent(event);
    stretchLast();
}

void ClaimTable::fitColumns(const std::function<int(int)> &widest) {
    constexpr int air = 12;
    resizeColumnsToContents();
    const int count = model()->columnCount();
    for (int column = 0; column < count; ++column) {
        m_lastWidth = std::min(columnWidth(column) + air, widest(column));
        setColumnWidth(column, m_lastWidth);
    }
    stretchLast();
}

/// The header's own stretching would shrink a last column to nothing where the others fill the table.
void ClaimTable::stretchLast() {
    const int last = model()->columnCount() - 1;
    if (last < 0)
        return;
    const int others = horizontalHeader()->length() - columnWidth(last);
    setColumnWidth(last, std::max(m_lastWidth, viewport()->width() - others));
}

ClaimsPanel::ClaimsPanel(QWidget *parent)
    : QWidget(parent), m_claims(new ClaimTableModel(this)), m_shown(new ClaimFilterModel(this)),
      m_table(new ClaimTable(this)), m_filters(new QButtonGroup(this)), m_copy(new QToolButton(this)),
      m_none(new QLabel(this)) {
    m_shown->setSourceModel(m_claims);
    m_table->setModel(m_shown);
    m_table->setItemDelegate(new ClaimDelegate(m_table));
    m_table->setAccessibleName(tr("What the sources state"));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ClaimTableModel::Status, Qt::AscendingOrder);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    const int rowHeight = m_table->fontMetrics().height() + 10;
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->setMinimumHeight(4 * rowHeight); // the header and three rows, in however small a window
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    connect(m_table, &ClaimTable::cellChosen, this, &ClaimsPanel::choose);
    connect(m_table, &ClaimTable::copyRequested, this, &ClaimsPanel::copyTable);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);

    m_copy->setText(tr("Copy Table"));
    m_copy->setToolTip(tr("Copies what the table shows, cells parted by tabs, for a spreadsheet"));
    m_copy->setAutoRaise(true);
    connect(m_copy, &QToolButton::clicked, this, &ClaimsPanel::copyTable);
    auto *copyAction = new QAction(tr("Copy Table"), m_table);
    connect(copyAction, &QAction::triggered, this, &ClaimsPanel::copyTable);
    m_table->addAction(copyAction);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 4, 8, 4);
    const auto addFilter = [this, bar](int id) {
        auto *button = new QToolButton(this);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        if (id != allClaims) {
            button->setToolTip(claimStatusExplanation(static_cast<ClaimStatus>(id)));
        }
        m_filters->addButton(button);
        m_filters->setId(button, id + 1); // the group keeps -1 for itself
        bar->addWidget(button);
    };
    addFilter(allClaims);
    for (const ClaimStatus status : shownOrder)
        addFilter(static_cast<int>(status));
    m_filters->button(allClaims + 1)->setChecked(true);
    connect(m_filters, &QButtonGroup::idClicked, this, [this](int id) {
        const int status = id - 1;
        m_shown->setStatus(status == allClaims ? std::nullopt : std::optional(static_cast<ClaimStatus>(status)));
    });
    bar->addStretch();
    bar->addWidget(m_copy);

    m_none->setText(tr("The sources state no figures."));
    m_none->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_table, 1);
    column->addWidget(m_none, 1);
    showIcons();
    showCounts();
}

void ClaimsPanel::setClaims(std::vector<Claim> claims, const QStringList &names, const QStringList &texts) {
    m_lastChosen = {};
    m_claims->setClaims(std::move(claims), names, texts);
    showCounts();
    m_table->fitColumns([](int column) { return column == ClaimTableModel::Words ? widestWords : widestSource; });
}

void ClaimsPanel::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcons();
}

/// In the colours of the theme.
void ClaimsPanel::showIcons() {
    const bool dark = palette().color(QPalette::Base).lightness() < 128;
    for (const ClaimStatus status : shownOrder)
        m_filters->button(static_cast<int>(status) + 1)->setIcon(claimStatusIcon(status, dark));
}

void ClaimsPanel::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    nameFilters();
}

/// With words where there is room for them all; icons tell the statuses too.
void ClaimsPanel::nameFilters() {
    constexpr int edges = 40; // margins, and the gaps between the buttons
    const auto label = [this](int id, const QString &text, int count, bool worded) {
        QAbstractButton *button = m_filters->button(id + 1);
        button->setText(worded ? QStringLiteral("%1 %2").arg(text).arg(count) : QString::number(count));
        button->setAccessibleName(QStringLiteral("%1 %2").arg(text).arg(count));
        button->setEnabled(count > 0 || id == allClaims);
        return button->sizeHint().width();
    };
    const auto labels = [this, &label](bool worded) {
        int wide = label(allClaims, tr("All"), m_claims->rowCount(), true) + m_copy->sizeHint().width() + edges;
        for (const ClaimStatus status : shownOrder)
            wide += label(static_cast<int>(status), claimStatusText(status), m_claims->countOf(status), worded);
        return wide;
    };
    if (labels(true) > width())
        labels(false);
}

void ClaimsPanel::showCounts() {
    nameFilters();
    m_filters->button(allClaims + 1)->setChecked(true);
    m_shown->setStatus(std::nullopt);
    const bool any = m_claims->rowCount() > 0;
    m_table->setVisible(any);
    m_none->setVisible(!any);
}

void ClaimsPanel::selectAt(int source, Offset at) {
    const int row = m_claims->rowAt(source, at);
    const QModelIndex index = m_shown->mapFromSource(m_claims->index(row, ClaimTableModel::FirstSource + source));
    if (row < 0 || !index.isValid())
        return;
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void ClaimsPanel::copyTable() const {
    QGuiApplication::clipboard()->setText(tsv());
}

/// A source's cell shows its words, the next ones each time; status and words show those of every source.
void ClaimsPanel::choose(const QModelIndex &index) {
    const QModelIndex inClaims = m_shown->mapToSource(index);
    const Claim *claim = m_claims->claim(inClaims.row());
    if (!claim)
        return;
    m_timesChosen = inClaims == m_lastChosen ? m_timesChosen + 1 : 0;
    m_lastChosen = inClaims;
    if (inClaims.column() >= ClaimTableModel::FirstSource) {
        const std::vector<ClaimReading> readings = m_claims->readingsAt(inClaims);
        if (!readings.empty())
            Q_EMIT readingChosen(readings[m_timesChosen % readings.size()]);
        return;
    }
    int last = -1;
    for (const ClaimReading &reading : claim->readings) {
        if (reading.source != last)
            Q_EMIT readingChosen(reading);
        last = reading.source;
    }
}

} // namespace variorum
