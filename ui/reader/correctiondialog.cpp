// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/correctiondialog.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace variorum {

namespace {

constexpr int longestShown = 300; ///< characters of the page beside which nobody compares more

} // namespace

CorrectionDialog::CorrectionDialog(const QString &words, const QString &page, QWidget *parent)
    : QDialog(parent), m_words(new QPlainTextEdit(words)) {
    setObjectName(QStringLiteral("correction-dialog"));
    setWindowTitle(tr("Correct the Text"));
    m_words->setObjectName(QStringLiteral("correction-words"));
    m_words->setAccessibleName(tr("How the words ought to read"));
    m_words->setTabChangesFocus(true);
    m_words->installEventFilter(this);
    m_words->selectAll();

    QString shown = page;
    if (shown.size() > longestShown)
        shown = shown.left(longestShown) + QChar(0x2026);
    auto *source = new QLabel(tr("On the page: %1").arg(shown));
    source->setTextFormat(Qt::PlainText);
    source->setWordWrap(true);
    source->setProperty("faint", true);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *correct = buttons->addButton(tr("Correct"), QDialogButtonBox::AcceptRole);
    correct->setObjectName(QStringLiteral("correction-go"));
    correct->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 20, 22, 18);
    layout->setSpacing(12);
    layout->addWidget(m_words);
    layout->addWidget(source);
    layout->addWidget(buttons);
    resize(480, words.size() > 60 ? 320 : 220);
}

QString CorrectionDialog::words() const {
    return m_words->toPlainText();
}

bool CorrectionDialog::eventFilter(QObject *watched, QEvent *event) {
    // A correction stays within its paragraph: Enter corrects instead of beginning another.
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            accept();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace variorum
