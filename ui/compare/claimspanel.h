// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/claimtablemodel.h"

#include <QTableView>
#include <QWidget>

#include <functional>

#include <vector>

class QButtonGroup;
class QLabel;
class QToolButton;

namespace variorum {

/// A table whose cells are chosen by a click or with Enter.
class ClaimTable : public QTableView {
    Q_OBJECT

public:
    explicit ClaimTable(QWidget *parent = nullptr);

    /// Columns as wide as their contents up to a limit each; the last one takes the room that is left as well.
    void fitColumns(const std::function<int(int)> &widest);

Q_SIGNALS:
    void cellChosen(const QModelIndex &index);
    void copyRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void stretchLast();

    int m_lastWidth = 0; ///< that the last column wants
};

/// What the sources state: a row for each claim, a column for each source; buttons above show one status alone and say
/// how many there are.
class ClaimsPanel : public QWidget {
    Q_OBJECT

public:
    explicit ClaimsPanel(QWidget *parent = nullptr);

    void setClaims(std::vector<Claim> claims, const QStringList &names, const QStringList &texts);
    /// Selects the claim with a reading over a place, where the filter shows it.
    void selectAt(int source, Offset at);
    [[nodiscard]] QString tsv() const { return tableAsTsv(*m_shown); }
    void copyTable() const;

Q_SIGNALS:
    /// A source's words for a claim are to be shown.
    void readingChosen(const variorum::ClaimReading &reading);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void showIcons();
    void showCounts();
    void nameFilters();

    ClaimTableModel *m_claims;
    ClaimFilterModel *m_shown;
    ClaimTable *m_table;
    QButtonGroup *m_filters;
    QToolButton *m_copy;
    QLabel *m_none;
    QModelIndex m_lastChosen;
    std::size_t m_timesChosen = 0; ///< in a row: the next reading of the same cell comes next
};

} // namespace variorum
