// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/articleparts.h"
#include "models/session/readingsession.h"
#include "ui/widgets/carddelegate.h"

#include <QWidget>

class QAction;
class QActionGroup;
class QMenu;

namespace variorum {

class FilterList;

/// The quantities and dates that the article states, each with its value: by place, size or date, in the units of the
/// person's choice.
class FiguresPane : public QWidget {
    Q_OBJECT

public:
    explicit FiguresPane(ReadingSession &reading, QWidget *parent = nullptr);

    [[nodiscard]] bool figuresShown() const;
    void setFiguresShown(bool shown);
    [[nodiscard]] FigureListModel::Order order() const { return m_model->order(); }
    void setOrder(FigureListModel::Order order);
    [[nodiscard]] const FigureDisplay &display() const { return m_model->display(); }
    void setDisplay(const FigureDisplay &display);

Q_SIGNALS:
    void figureChosen(variorum::Span text);
    void figuresShownChanged(bool shown); ///< in the article
    void orderChanged();
    void displayChanged();

private:
    void reload();
    QMenu *menu();
    void addOrders(QMenu &menu);
    QAction *addUnit(QMenu &menu, const QString &text, const char *name, bool FigureDisplay::*unit);
    [[nodiscard]] Card card(const QModelIndex &index) const;

    ReadingSession &m_reading;
    FigureListModel *m_model;
    FilterList *m_list;
    QAction *m_shown;
    QActionGroup *m_orders = nullptr;
    QAction *m_money = nullptr; ///< as written
    QAction *m_power = nullptr; ///< by ten thousand kilowatts
};

} // namespace variorum
