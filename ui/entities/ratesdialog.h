// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/ratesmodel.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace variorum {

/// The exchange rates that money is converted by: entered, changed, removed. What is done is kept at once.
class RatesDialog : public QDialog {
    Q_OBJECT

public:
    /// A new rate begins with `day`, that of the open article, ISO 8601; else with today.
    RatesDialog(RateBook &book, const QString &day, QWidget *parent = nullptr);

private:
    QWidget *newRow(const QString &day);
    void add();
    void say(const QString &text);
    void refresh();

    RatesModel *m_model;
    QTableView *m_table;
    QLabel *m_none;
    QComboBox *m_from;
    QComboBox *m_to;
    QLineEdit *m_rate;
    QDateEdit *m_day;
    QPushButton *m_remove;
    QLabel *m_said;
};

} // namespace variorum
