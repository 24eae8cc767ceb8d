// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace variorum {

/// Asks for the first and the last day, month or year; either may be left empty.
class DateSpanDialog : public QDialog {
    Q_OBJECT

public:
    /// `span` as ArticleFilter has it: "2031-03..2031-05".
    explicit DateSpanDialog(const QString &span, QWidget *parent = nullptr);
    /// Empty where neither is given.
    [[nodiscard]] QString span() const;

private:
    void look();

    QLineEdit *m_from;
    QLineEdit *m_to;
    QLabel *m_fault;
    QPushButton *m_set;
};

} // namespace variorum
