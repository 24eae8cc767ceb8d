// SPDX-License-Identifier: Apache-2.0
#include "ui/entities/figurespane.h"

#include "models/session/ratebook.h"
#include "ui/actions/icons.h"
#include "ui/widgets/filterlist.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QListView>
#include <QMenu>
#include <QPoint>
#include <QToolButton>
#include <QVBoxLayout>

#include <iterator>
#include <utility>

namespace variorum {

FiguresPane::FiguresPane(ReadingSession &reading, RateBook &rates, QWidget *parent)
    : QWidget(parent), m_reading(reading), m_rates(rates), m_model(new FigureListModel(this)),
      m_list(new FilterList(m_model, [this](const QModelIndex &index) { return card(index); })),
      m_shown(new QAction(tr("Mark figures in the article"), this)) {
    m_list->setNames(tr("Figures"), tr("Filter figures"), tr("No quantities or dates were found in this article."));
    m_list->view()->setObjectName(QStringLiteral("figure-list"));
    m_shown->setCheckable(true);
    m_shown->setChecked(true);
    auto *button = new QToolButton;
    button->setIcon(themedIcon(QLatin1StringView("underline")));
    button->setToolTip(tr("Order, units and marks"));
    button->setAccessibleName(tr("Order, units and marks"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::TabFocus);
    button->setMenu(menu());
    m_list->head()->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);

    const auto walk = [this](const QModelIndex &index) {
        const QPoint span = index.siblingAtColumn(0).data(SpanRole).toPoint();
        Q_EMIT figureChosen(Span(span.x(), span.y()));
    };
    connect(m_list, &FilterList::chosen, this, walk);
    connect(m_list, &FilterList::activated, this, walk);
    connect(m_shown, &QAction::toggled, this, &FiguresPane::figuresShownChanged);
    connect(&m_reading, &ReadingSession::openedArticle, this, &FiguresPane::reload);
    connect(&m_reading, &ReadingSession::readingChanged, this, &FiguresPane::reload);
    connect(&m_reading, &ReadingSession::namesChanged, this, &FiguresPane::reload);
    connect(&m_rates, &RateBook::ratesChanged, this, [this] { setDisplay(display()); });
    setDisplay({});
    reload();
}

bool FiguresPane::figuresShown() const {
    return m_shown->isChecked();
}

void FiguresPane::setFiguresShown(bool shown) {
    m_shown->setChecked(shown);
}

void FiguresPane::setOrder(FigureListModel::Order order) {
    m_orders->actions().at(static_cast<int>(order))->setChecked(true);
    if (order == m_model->order())
        return;
    m_model->setOrder(order);
    Q_EMIT orderChanged();
}

void FiguresPane::setDisplay(FigureDisplay display) {
    display.rates = m_rates.rates();
    m_money->setChecked(display.moneyAsWritten);
    m_power->setChecked(display.powerInTenThousands);
    if (display == m_model->display())
        return;
    m_model->setDisplay(display);
    Q_EMIT displayChanged();
}

QMenu *FiguresPane::menu() {
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("figures-menu"));
    addOrders(*menu);
    menu->addSeparator();
    m_money = addUnit(*menu, tr("Money as written"), "money-as-written", &FigureDisplay::moneyAsWritten);
    m_power = addUnit(*menu, tr("Power by 万千瓦"), "power-by-ten-thousands", &FigureDisplay::powerInTenThousands);
    m_currencies = menu->addMenu(tr("Convert money to"));
    m_currencies->setObjectName(QStringLiteral("currencies-menu"));
    connect(m_currencies, &QMenu::aboutToShow, this, &FiguresPane::fillCurrencies);
    menu->addSeparator();
    menu->addAction(m_shown);
    return menu;
}

void FiguresPane::fillCurrencies() {
    m_currencies->clear();
    auto *choices = new QActionGroup(m_currencies);
    QStringList codes = m_rates.currencies();
    // The one that was chosen can be seen to be chosen after its rates are gone.
    if (!display().currency.isEmpty() && !codes.contains(display().currency))
        codes << display().currency;
    codes.prepend(QString());
    for (const QString &code : codes) {
        QAction *choice = m_currencies->addAction(code.isEmpty() ? tr("No other currency") : code);
        choice->setCheckable(true);
        choice->setChecked(code == display().currency);
        choices->addAction(choice);
        connect(choice, &QAction::triggered, this, [this, code] {
            FigureDisplay next = display();
            next.currency = code;
            setDisplay(next);
        });
    }
    m_currencies->addSeparator();
    connect(m_currencies->addAction(tr("Exchange Rates…")), &QAction::triggered, this, &FiguresPane::ratesWanted);
}

void FiguresPane::addOrders(QMenu &menu) {
    m_orders = new QActionGroup(this);
    const std::pair<const char *, QString> orders[] = {
        {"by-place", tr("By place")}, {"by-size", tr("By size")}, {"by-date", tr("By date")}};
    for (std::size_t i = 0; i < std::size(orders); ++i) {
        QAction *action = menu.addAction(orders[i].second);
        action->setObjectName(QLatin1StringView(orders[i].first));
        action->setCheckable(true);
        action->setChecked(i == 0);
        m_orders->addAction(action);
        connect(action, &QAction::triggered, this, [this, i] { setOrder(static_cast<FigureListModel::Order>(i)); });
    }
}

QAction *FiguresPane::addUnit(QMenu &menu, const QString &text, const char *name, bool FigureDisplay::*unit) {
    QAction *action = menu.addAction(text);
    action->setObjectName(QLatin1StringView(name));
    action->setCheckable(true);
    connect(action, &QAction::triggered, this, [this, unit](bool on) {
        FigureDisplay next = display();
        next.*unit = on;
        setDisplay(next);
    });
    return action;
}

void FiguresPane::reload() {
    m_model->setArticle(
        m_reading.index() < 0 ? nullptr : m_reading.reading()->articles[static_cast<std::size_t>(m_reading.index())]);
}

Card FiguresPane::card(const QModelIndex &index) const {
    const auto column = [&index](int wanted) { return index.siblingAtColumn(wanted).data().toString(); };
    Card card;
    card.title = column(FigureListModel::Words);
    card.script = m_reading.readArticle() != nullptr ? m_reading.readArticle()->article.script : Script::Unknown;
    card.side = column(FigureListModel::Kind);
    card.detail = column(FigureListModel::Value);
    card.foot = column(FigureListModel::Converted);
    return card;
}

} // namespace variorum
