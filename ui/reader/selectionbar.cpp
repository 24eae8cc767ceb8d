// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/selectionbar.h"

#include "ui/reader/tips.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QKeyEvent>
#include <QPainter>
#include <QPixmap>
#include <QToolButton>

#include <algorithm>

namespace variorum {

namespace {

constexpr NoteColour colourOrder[] = {NoteColour::Yellow, NoteColour::Green, NoteColour::Blue, NoteColour::Pink,
                                      NoteColour::Orange};
constexpr int iconSize = 18;

QIcon swatch(const QColor &fill, const QColor &edge, qreal ratio) {
    QPixmap pixmap(QSize(iconSize, iconSize) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge, 1.5));
    painter.setBrush(fill);
    painter.drawEllipse(QRectF(1.5, 1.5, iconSize - 3, iconSize - 3));
    return QIcon(pixmap);
}

} // namespace

SelectionBar::SelectionBar(QWidget *parent) : QFrame(parent), m_note(new QToolButton(this)) {
    setObjectName(QStringLiteral("selectionBar"));
    setCursor(Qt::ArrowCursor);
    setAutoFillBackground(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(5, 4, 5, 4);
    row->setSpacing(2);
    for (const NoteColour colour : colourOrder) {
        auto *button = new QToolButton(this);
        button->setObjectName(noteColourName(colour));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setIconSize(QSize(iconSize, iconSize));
        connect(button, &QToolButton::clicked, this, [this, colour] { Q_EMIT colourChosen(colour); });
        row->addWidget(button);
        m_swatches.push_back(button);
    }
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setAutoRaise(true);
    m_note->setFocusPolicy(Qt::TabFocus);
    connect(m_note, &QToolButton::clicked, this, &SelectionBar::noteChosen);
    row->addWidget(m_note);
    setTexts();
    hide();
}

void SelectionBar::setTexts() {
    setAccessibleName(tr("Highlight the selection"));
    for (std::size_t i = 0; i < m_swatches.size(); ++i) {
        const QString colour = noteColourWord(colourOrder[i]);
        m_swatches[i]->setAccessibleName(tr("Highlight in %1").arg(colour));
        m_swatches[i]->setToolTip(tr("Highlight in %1 (%2)").arg(colour).arg(i + 1));
    }
    m_note->setText(tr("Note…"));
    m_note->setToolTip(tr("Write a note (N)"));
}

void SelectionBar::setColours(const ReadingColours &colours) {
    QPalette palette = this->palette();
    palette.setColor(QPalette::Window, colours.box);
    palette.setColor(QPalette::Button, colours.box);
    palette.setColor(QPalette::WindowText, colours.ink);
    palette.setColor(QPalette::ButtonText, colours.ink);
    setPalette(palette);
    setStyleSheet(QStringLiteral("#selectionBar { background: %1; border: 1px solid %2; border-radius: 5px; }"
                                 "QToolButton { color: %3; border: 1px solid transparent; border-radius: 4px;"
                                 " padding: 3px; }"
                                 "QToolButton:hover { background: %4; }"
                                 "QToolButton:focus { border-color: %5; }")
                      .arg(colours.box.name(), colours.rule.name(), colours.ink.name(), colours.hover.name(),
                           colours.accent.name()));
    for (std::size_t i = 0; i < m_swatches.size(); ++i)
        m_swatches[i]->setIcon(
            swatch(colours.highlight(colourOrder[i]), colours.mark(colourOrder[i]), devicePixelRatioF()));
}

void SelectionBar::showAt(const QRect &firstLine, const QRect &lastLine) {
    adjustSize();
    constexpr int away = 6;
    const QRect area = parentWidget()->rect();
    int top = firstLine.top() - height() - away;
    if (top < area.top())
        top = std::min(lastLine.bottom() + away, area.bottom() - height());
    const int wanted = firstLine.center().x() - width() / 2;
    move(std::clamp(wanted, area.left() + away, std::max(area.left() + away, area.right() - width() - away)), top);
    show();
    raise();
}

void SelectionBar::changeEvent(QEvent *event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setTexts();
}

void SelectionBar::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace variorum
