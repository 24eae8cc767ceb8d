// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/emptystate.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace variorum {

namespace {

void setTextColour(QLabel *label, const QColor &colour) {
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, colour);
    label->setPalette(palette);
}

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_buttons(new QVBoxLayout), m_title(new QLabel(this)), m_text(new QLabel(this)) {
    for (QLabel *label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setForegroundRole(QPalette::WindowText); // whatever it stands on
        label->setMaximumWidth(420);
        label->setMinimumWidth(160);
    }
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_buttons->setSpacing(8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(10);
    column->addStretch(2);
    for (QLabel *label : {m_title, m_text}) {
        // Between stretches, not aligned: alignment would take away the height that the words need at their width.
        auto *row = new QHBoxLayout;
        row->addStretch(1);
        row->addWidget(label, 100);
        row->addStretch(1);
        column->addLayout(row);
    }
    column->addSpacing(8);
    column->addLayout(m_buttons);
    column->addStretch(3);
}

void EmptyState::setContents(const QString &title, const QString &text, const QStringList &actions) {
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    m_first = nullptr;
    QWidget *before = parentWidget();
    for (int i = 0; i < actions.size(); ++i) {
        auto *button = new QPushButton(actions[i], this);
        button->setAutoDefault(true);
        button->setDefault(i == 0);
        connect(button, &QPushButton::clicked, this, [this, i] { Q_EMIT actionTriggered(i); });
        m_buttons->addWidget(button, 0, Qt::AlignHCenter);
        if (before)
            setTabOrder(before, button);
        before = button;
        if (i == 0)
            m_first = button;
    }
}

void EmptyState::takeFocus() const {
    if (m_first)
        m_first->setFocus(Qt::OtherFocusReason);
}

void EmptyState::setInk(const QColor &title, const QColor &text) {
    setTextColour(m_title, title);
    setTextColour(m_text, text);
}

} // namespace variorum
