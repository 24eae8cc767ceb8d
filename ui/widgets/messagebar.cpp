// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/messagebar.h"

#include "ui/actions/icons.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace variorum {

namespace {

constexpr int leaveAfter = 12'000; // ms
constexpr int detailsHeight = 120;
constexpr int widest = 960; ///< beyond it, what is offered would stand far from what is said

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_text(new QLabel), m_details(new QLabel), m_offers(new QHBoxLayout), m_close(new QToolButton) {
    setObjectName(QStringLiteral("message-bar"));
    setProperty("panel", true);
    setMaximumWidth(widest);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("message-text"));
    m_details->setTextFormat(Qt::PlainText);
    m_details->setWordWrap(true);
    m_details->setProperty("faint", true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->setObjectName(QStringLiteral("message-details"));
    m_close->setIcon(themedIcon(QLatin1StringView("close")));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close the message"));

    auto *scroll = new QScrollArea;
    scroll->setWidget(m_details);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setMaximumHeight(detailsHeight);
    scroll->viewport()->setAutoFillBackground(false);
    m_details->setAutoFillBackground(false);

    m_offers->setSpacing(4);
    auto *line = new QHBoxLayout;
    line->addWidget(m_text, 1);
    line->addLayout(m_offers);
    line->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 8, 8, 8);
    layout->setSpacing(4);
    layout->addLayout(line);
    layout->addWidget(scroll);

    m_leave.setSingleShot(true);
    m_leave.setInterval(leaveAfter);
    connect(&m_leave, &QTimer::timeout, this, [this] {
        // Not from under the keyboard.
        if (isAncestorOf(window()->focusWidget()))
            m_leave.start();
        else
            goAway();
    });
    connect(m_close, &QToolButton::clicked, this, &MessageBar::leave);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, QWidget *now) {
        if (now != nullptr && isAncestorOf(now) && before != nullptr && !isAncestorOf(before))
            m_cameFrom = before;
    });
    hide();
}

void MessageBar::say(const QString &text, const QStringList &details, std::vector<Offer> offers) {
    while (QLayoutItem *item = m_offers->takeAt(0)) {
        item->widget()->hide(); // nobody chooses what was offered with another message
        item->widget()->deleteLater();
        delete item;
    }
    for (Offer &offer : offers) {
        auto *button = new QPushButton(offer.text);
        button->setFlat(true);
        connect(button, &QPushButton::clicked, this, [this, act = std::move(offer.act)] {
            const QString waiting = std::exchange(m_waiting, {}); // behind what is now done
            leave();
            act();
            if (!waiting.isEmpty())
                sayBehind(waiting);
        });
        m_offers->addWidget(button);
        button->show(); // at once: the keyboard may come before the layout
    }
    m_text->setText(text);
    m_details->setText(details.join(u'\n'));
    m_details->parentWidget()->parentWidget()->setVisible(!details.isEmpty());
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    setAccessibleName(text);
    if (details.isEmpty())
        m_leave.start();
    else
        m_leave.stop();
}

void MessageBar::sayBehind(const QString &text) {
    if (isVisible() && m_offers->count() > 0)
        m_waiting = text;
    else
        say(text);
}

void MessageBar::goAway() {
    hide();
    if (!m_waiting.isEmpty())
        say(std::exchange(m_waiting, {}));
}

void MessageBar::leave() {
    const bool focused = isAncestorOf(window()->focusWidget());
    goAway();
    if (!focused)
        return;
    if (m_cameFrom != nullptr && m_cameFrom->isVisible())
        m_cameFrom->setFocus();
    else
        Q_EMIT left();
}

QWidget *MessageBar::entrance() const {
    QLayoutItem *first = m_offers->itemAt(0);
    return first != nullptr ? first->widget() : m_close;
}

QString MessageBar::text() const {
    return m_text->text();
}

QString MessageBar::details() const {
    return m_details->text();
}

void MessageBar::enterEvent(QEnterEvent *event) {
    m_leave.stop();
    QFrame::enterEvent(event);
}

void MessageBar::leaveEvent(QEvent *event) {
    if (m_details->text().isEmpty())
        m_leave.start();
    QFrame::leaveEvent(event);
}

} // namespace variorum
