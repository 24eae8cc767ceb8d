// SPDX-License-Identifier: Apache-2.0
#include "ui/library/datespandialog.h"

#include <QDate>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace variorum {

namespace {

/// "2031", "2031-03", "2031-03-05"; nothing is a date too.
bool isDate(const QString &text) {
    static const QRegularExpression form(QStringLiteral("^\\d{4}(-\\d{2}(-\\d{2})?)?$"));
    if (text.isEmpty())
        return true;
    return form.match(text).hasMatch() &&
           QDate::fromString(text + QStringLiteral("-01-01").mid(0, 10 - text.size()), Qt::ISODate).isValid();
}

QString typedIn(const QLineEdit *field) {
    return field->text().trimmed().replace(u'/', u'-').replace(u'.', u'-');
}

} // namespace

DateSpanDialog::DateSpanDialog(const QString &span, QWidget *parent)
    : QDialog(parent), m_from(new QLineEdit), m_to(new QLineEdit), m_fault(new QLabel) {
    setObjectName(QStringLiteral("date-span"));
    setWindowTitle(tr("Articles of a Time"));
    const qsizetype dots = span.indexOf(QLatin1StringView(".."));
    m_from->setText(dots < 0 ? span : span.left(dots));
    m_to->setText(dots < 0 ? span : span.mid(dots + 2));
    m_from->setObjectName(QStringLiteral("date-from"));
    m_to->setObjectName(QStringLiteral("date-to"));
    for (QLineEdit *field : {m_from, m_to})
        field->setPlaceholderText(tr("2031, 2031-03 or 2031-03-05"));
    m_fault->setProperty("faint", true);
    m_fault->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_set = buttons->button(QDialogButtonBox::Ok);
    m_set->setText(tr("Filter"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    auto *form = new QFormLayout;
    form->addRow(tr("From:"), m_from);
    form->addRow(tr("Until:"), m_to);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(8);
    layout->addLayout(form);
    layout->addWidget(m_fault);
    layout->addWidget(buttons);
    setMinimumWidth(320);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_from, &QLineEdit::textChanged, this, &DateSpanDialog::look);
    connect(m_to, &QLineEdit::textChanged, this, &DateSpanDialog::look);
    look();
}

void DateSpanDialog::look() {
    const QString from = typedIn(m_from), to = typedIn(m_to);
    const qsizetype common = std::min(from.size(), to.size());
    const bool dates = isDate(from) && isDate(to);
    const bool backwards = dates && common > 0 && from.left(common) > to.left(common);
    m_fault->setText(!dates      ? tr("A date is written as a year, a month or a day: 2031, 2031-03, 2031-03-05.")
                     : backwards ? tr("The beginning lies behind the end.")
                                 : QString());
    m_set->setEnabled(dates && !backwards);
}

QString DateSpanDialog::span() const {
    const QString from = typedIn(m_from), to = typedIn(m_to);
    return from.isEmpty() && to.isEmpty() ? QString() : from + QStringLiteral("..") + to;
}

} // namespace variorum
