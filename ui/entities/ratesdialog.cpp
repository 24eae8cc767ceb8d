// SPDX-License-Identifier: Apache-2.0
#include "ui/entities/ratesdialog.h"

#include <QCalendarWidget>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTextCharFormat>
#include <QVBoxLayout>

namespace variorum {

namespace {

QPushButton *button(const QString &text, const char *name) {
    auto *made = new QPushButton(text);
    made->setObjectName(QLatin1StringView(name));
    made->setAutoDefault(false);
    return made;
}

QComboBox *currencyBox(const QString &name, const char *objectName, const QString &chosen) {
    auto *box = new QComboBox;
    box->setObjectName(QLatin1StringView(objectName));
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->addItems(currencyCodes());
    box->setCurrentText(chosen);
    return box;
}

} // namespace

RatesDialog::RatesDialog(RateBook &book, const QString &day, QWidget *parent)
    : QDialog(parent), m_model(new RatesModel(book, this)), m_table(new QTableView),
      m_none(new QLabel(tr("No rates yet. Money is shown as the articles state it until you enter one below and choose "
                           "its currency in the list of figures."))),
      m_from(currencyBox(tr("One unit of"), "rate-from", QStringLiteral("CNY"))),
      m_to(currencyBox(tr("Was worth in"), "rate-to", QStringLiteral("USD"))), m_rate(new QLineEdit),
      m_day(new QDateEdit), m_remove(button(tr("Remove"), "rates-remove")), m_said(new QLabel) {
    setObjectName(QStringLiteral("rates"));
    setWindowTitle(tr("Exchange Rates"));
    m_none->setObjectName(QStringLiteral("rates-none"));
    m_none->setProperty("faint", true);
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setMargin(24);
    m_table->setObjectName(QStringLiteral("rates-table"));
    m_table->setAccessibleName(tr("Exchange rates"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_said->setObjectName(QStringLiteral("rates-said"));
    m_said->setWordWrap(true);
    m_said->hide();

    auto *buttons = new QHBoxLayout;
    QPushButton *close = button(tr("Close"), "rates-close");
    buttons->addWidget(m_remove);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 16, 18, 16);
    layout->setSpacing(10);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_none, 1);
    layout->addWidget(newRow(day));
    layout->addWidget(m_said);
    layout->addLayout(buttons);
    resize(560, 420);

    connect(m_model, &QAbstractItemModel::modelReset, this, &RatesDialog::refresh);
    connect(m_model, &RatesModel::refused, this, &RatesDialog::say);
    connect(&book, &RateBook::failed, this, [this](const Error &error) { say(errorText(error)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RatesDialog::refresh);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_said->hide();
        m_model->remove(m_table->selectionModel()->selectedRows());
    });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    if (book.trouble())
        say(errorText(*book.trouble()));
    refresh();
    m_rate->setFocus();
}

QWidget *RatesDialog::newRow(const QString &day) {
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_rate->setObjectName(QStringLiteral("rate-value"));
    m_rate->setAccessibleName(tr("Rate"));
    m_rate->setPlaceholderText(tr("Rate"));
    m_day->setObjectName(QStringLiteral("rate-day"));
    m_day->setAccessibleName(tr("On the day"));
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    // Red is for what conflicts; a Sunday is a day like others.
    for (const auto weekend : {Qt::Saturday, Qt::Sunday})
        m_day->calendarWidget()->setWeekdayTextFormat(weekend, {});
    m_day->calendarWidget()->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_day->setMinimumWidth(m_day->sizeHint().width() + m_day->fontMetrics().height() / 2); // beside its arrow
    const QDate begin = QDate::fromString(day.left(10), Qt::ISODate);
    m_day->setDate(begin.isValid() ? begin : QDate::currentDate());
    QPushButton *put = button(tr("Add"), "rates-add");
    layout->addWidget(new QLabel(QStringLiteral("1")));
    layout->addWidget(m_from);
    layout->addWidget(new QLabel(QStringLiteral("=")));
    layout->addWidget(m_rate, 1);
    layout->addWidget(m_to);
    layout->addWidget(m_day);
    layout->addWidget(put);
    connect(put, &QPushButton::clicked, this, &RatesDialog::add);
    connect(m_rate, &QLineEdit::returnPressed, this, &RatesDialog::add);
    return row;
}

void RatesDialog::add() {
    if (m_rate->text().trimmed().isEmpty())
        return;
    m_said->hide();
    if (!m_model->add({m_from->currentText(), m_to->currentText(), typedRate(m_rate->text().trimmed()),
                       m_day->date().toString(Qt::ISODate)}))
        return;
    m_rate->clear();
    m_rate->setFocus();
}

void RatesDialog::say(const QString &text) {
    m_said->setText(text);
    m_said->show();
}

void RatesDialog::refresh() {
    const bool any = m_model->rowCount() > 0;
    m_table->setVisible(any);
    m_none->setVisible(!any);
    m_remove->setEnabled(any && m_table->selectionModel()->hasSelection());
}

} // namespace variorum
