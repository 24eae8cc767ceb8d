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
class RateBook;

/// The quantities and dates that the article states, each with its value: by place, size or date, in the units of the
/// person's choice, and money in another currency where there is a rate.
class FiguresPane : public QWidget {
    Q_OBJECT

public:
    FiguresPane(ReadingSession &reading, RateBook &rates, QWidget *parent = nullptr);

    [[nodiscard]] bool figuresShown() const;
    void setFiguresShown(bool shown);
    [[nodiscard]] FigureListModel::Order order() const { return m_model->order(); }
    void setOrder(FigureListModel::Order order);
    [[nodiscard]] const FigureDisplay &display() const { return m_model->display(); }
    /// The rates are always those of the book.
    void setDisplay(FigureDisplay display);

Q_SIGNALS:
    void figureChosen(variorum::Span text);
    void figuresShownChanged(bool shown); ///< in the article
    void orderChanged();
    void displayChanged();
    void ratesWanted(); ///< to be seen and entered

private:
    void reload();
    QMenu *menu();
    void addOrders(QMenu &menu);
    void fillCurrencies();
    QAction *addUnit(QMenu &menu, const QString &text, const char *name, bool FigureDisplay::*unit);
    [[nodiscard]] Card card(const QModelIndex &index) const;

    ReadingSession &m_reading;
    RateBook &m_rates;
    FigureListModel *m_model;
    FilterList *m_list;
    QAction *m_shown;
    QActionGroup *m_orders = nullptr;
    QAction *m_money = nullptr; ///< as written
    QAction *m_power = nullptr; ///< by ten thousand kilowatts
    QMenu *m_currencies = nullptr;
};

} // namespace variorum
