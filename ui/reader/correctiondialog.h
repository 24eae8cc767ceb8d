// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QString>

class QPlainTextEdit;

namespace variorum {

/// Asks how some words of the page ought to read.
class CorrectionDialog : public QDialog {
    Q_OBJECT

public:
    /// `words` as they read now; `page` as the page has them.
    CorrectionDialog(const QString &words, const QString &page, QWidget *parent = nullptr);
    [[nodiscard]] QString words() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPlainTextEdit *m_words;
};

} // namespace variorum
