// SPDX-License-Identifier: Apache-2.0
#include "ui/notes/colourbar.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QIcon>
#include <QPainter>
#include <QPixmap>
#include <QToolButton>

namespace variorum {

namespace {

/// A filled disc; the current one has a ring and a tick as well, so that it is not told by colour.
QIcon swatch(const QColor &fill, const QColor &ink, bool current, qreal scale) {
    constexpr int size = 20;
    QPixmap pixmap(QSize(size, size) * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(current ? ink : fill.darker(130), current ? 1.6 : 1));
    painter.setBrush(fill);
    painter.drawEllipse(QRectF(2, 2, 16, 16));
    if (current) {
        painter.setPen(QPen(ink, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF({{6.5, 10.2}, {9, 12.8}, {13.6, 7.4}}));
    }
    return QIcon(pixmap);
}

} // namespace

QString noteColourText(NoteColour colour) {
    static constexpr const char *names[] = {
        QT_TRANSLATE_NOOP("variorum", "Yellow"), QT_TRANSLATE_NOOP("variorum", "Green"),
        QT_TRANSLATE_NOOP("variorum", "Blue"), QT_TRANSLATE_NOOP("variorum", "Pink"),
        QT_TRANSLATE_NOOP("variorum", "Orange")};
    return QCoreApplication::translate("variorum", names[std::size_t(colour)]);
}

ColourBar::ColourBar(QWidget *parent) : QWidget(parent), m_colours(readingColours(Theme::Light)) {
    setAccessibleName(tr("Colour of the note"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        const auto colour = NoteColour(i);
        auto *button = new QToolButton;
        button->setObjectName(QStringLiteral("colour-") + noteColourName(colour));
        button->setToolTip(noteColourText(colour));
        button->setAccessibleName(noteColourText(colour));
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setIconSize(QSize(20, 20));
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, colour] {
            setCurrent(colour);
            Q_EMIT picked(colour);
        });
        layout->addWidget(button);
        m_buttons[i] = button;
    }
    paintButtons();
}

void ColourBar::setColours(const ReadingColours &colours) {
    m_colours = colours;
    paintButtons();
}

void ColourBar::setCurrent(NoteColour colour) {
    m_current = colour;
    paintButtons();
}

void ColourBar::paintButtons() {
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        const auto colour = NoteColour(i);
        m_buttons[i]->setChecked(colour == m_current);
        m_buttons[i]->setIcon(swatch(m_colours.mark(colour), m_colours.dark ? m_colours.paper : m_colours.ink,
                                     colour == m_current, devicePixelRatioF()));
    }
}

} // namespace variorum
