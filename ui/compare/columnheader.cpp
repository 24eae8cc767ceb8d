// SPDX-License-Identifier: Apache-2.0
#include "ui/compare/columnheader.h"

#include <QGridLayout>
#include <QLabel>
#include <QStringList>
#include <QToolButton>

namespace variorum {

ColumnHeader::ColumnHeader(const Article &article, const QString &title, const QString &copied, QWidget *parent)
    : QWidget(parent), m_titleText(title.isEmpty() ? article.title : title), m_title(new QLabel(this)),
      m_detail(new QLabel(this)) {
    if (m_titleText.isEmpty())
        m_titleText = tr("Without a title");
    QStringList details{article.publisher, article.published.left(10)};
    if (!copied.isEmpty())
        details.prepend(tr("Copy of %1").arg(copied));
    details.removeAll(QString());
    m_detailText = details.join(QStringLiteral(" · "));

    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setTextFormat(Qt::PlainText);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {m_title, m_detail}) {
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        label->setToolTip(m_titleText + u'\n' + m_detailText);
    }
    auto *open = new QToolButton(this);
    open->setText(tr("Read"));
    open->setToolTip(tr("Open this article in the reader"));
    open->setAccessibleName(tr("Read “%1”").arg(m_titleText));
    open->setAutoRaise(true);
    connect(open, &QToolButton::clicked, this, &ColumnHeader::openRequested);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(12, 6, 6, 6);
    grid->setVerticalSpacing(2);
    grid->addWidget(m_title, 0, 0);
    grid->addWidget(m_detail, 1, 0);
    grid->addWidget(open, 0, 1, 2, 1, Qt::AlignVCenter);
    grid->setColumnStretch(0, 1);
}

void ColumnHeader::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    m_title->setText(m_title->fontMetrics().elidedText(m_titleText, Qt::ElideRight, m_title->width()));
    m_detail->setText(m_detail->fontMetrics().elidedText(m_detailText, Qt::ElideRight, m_detail->width()));
}

} // namespace variorum
