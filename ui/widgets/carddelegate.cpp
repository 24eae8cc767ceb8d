// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/carddelegate.h"

#include "ui/widgets/typography.h"

#include <QApplication>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QTextLayout>

namespace variorum {

namespace {

constexpr int sideMargin = 14;
constexpr int topMargin = 8;
constexpr int lineGap = 3;
constexpr int chipSize = 9;
constexpr int chipGap = 8;
constexpr int indentStep = 14;
constexpr int columnGap = 10;

QFont titleFont(const QFont &base, const Card &card) {
    QFont font = base;
    QStringList families = base.families();
    if (families.isEmpty())
        families << base.family();
    // The interface's own letters, then the regional forms of the characters.
    font.setFamilies(families + fontFamilies(Face::Sans, card.script));
    if (card.emphasis)
        font.setWeight(QFont::DemiBold);
    font.setStrikeOut(card.struck);
    return font;
}

QFont detailFont(const QFont &base) {
    QFont font = base;
    if (base.pixelSize() > 0)
        font.setPixelSize(qRound(base.pixelSize() * 0.88));
    else
        font.setPointSizeF(base.pointSizeF() * 0.88);
    return font;
}

/// The title broken into at most `lines` lines, the last one shortened.
QStringList brokenTitle(const QString &text, const QFont &font, int width, int lines) {
    const QFontMetrics metrics(font);
    if (lines <= 1)
        return {metrics.elidedText(text, Qt::ElideRight, width)};
    QStringList broken;
    QTextLayout layout(text, font);
    layout.beginLayout();
    for (;;) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        if (broken.size() == lines - 1) {
            broken << metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, width);
            break;
        }
        broken << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return broken;
}

struct Layout {
    QFont title, detail;
    QStringList lines;
    int lineHeight = 0;
    int detailHeight = 0;
    int left = 0;
    int height = 0;
};

Layout laidOut(const Card &card, const QFont &base, int width) {
    Layout out;
    out.title = titleFont(base, card);
    out.detail = detailFont(base);
    out.left = sideMargin + card.indent * indentStep + (card.chip.isValid() ? chipSize + chipGap : 0);
    int room = width - out.left - sideMargin;
    if (!card.side.isEmpty() && card.titleLines <= 1)
        room -= QFontMetrics(out.detail).horizontalAdvance(card.side) + columnGap;
    out.lines = brokenTitle(card.title, out.title, qMax(room, 20), card.titleLines);
    out.lineHeight = QFontMetrics(out.title).height() + 1;
    out.detailHeight = card.detail.isEmpty() && card.detailSide.isEmpty() ? 0 : QFontMetrics(out.detail).height();
    out.height = 2 * topMargin + int(out.lines.size()) * out.lineHeight +
                 (out.detailHeight > 0 ? lineGap + out.detailHeight : 0);
    return out;
}

void paintGround(QPainter &painter, const QStyleOptionViewItem &option) {
    const QRect ground = option.rect.adjusted(6, 1, -6, -1);
    painter.setPen(Qt::NoPen);
    if ((option.state & QStyle::State_Selected) != 0) {
        QColor fill = option.palette.color(QPalette::Highlight);
        if ((option.state & QStyle::State_Active) == 0 || (option.state & QStyle::State_HasFocus) == 0)
            fill.setAlphaF(fill.alphaF() * 0.75F);
        painter.setBrush(fill);
        painter.drawRoundedRect(ground, 6, 6);
    } else if ((option.state & QStyle::State_MouseOver) != 0) {
        QColor fill = option.palette.color(QPalette::WindowText);
        fill.setAlphaF(0.05F);
        painter.setBrush(fill);
        painter.drawRoundedRect(ground, 6, 6);
    }
    if ((option.state & QStyle::State_HasFocus) != 0) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(option.palette.color(QPalette::Link), 1.2));
        painter.drawRoundedRect(QRectF(ground).adjusted(0.6, 0.6, -0.6, -0.6), 6, 6);
    }
}

int widthFor(const QStyleOptionViewItem &option) {
    // The same whether a scroll bar is there or not: where a title breaks must not depend on it.
    const auto *view = qobject_cast<const QListView *>(option.widget);
    return view != nullptr ? view->width() - view->verticalScrollBar()->sizeHint().width() : option.rect.width();
}

} // namespace

CardDelegate::CardDelegate(Maker maker, QObject *parent) : QStyledItemDelegate(parent), m_maker(std::move(maker)) {}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const {
    const Card card = m_maker(index);
    const Layout layout = laidOut(card, option.font, widthFor(option));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(option.rect);
    paintGround(*painter, option);

    const bool selected = (option.state & QStyle::State_Selected) != 0;
    const QColor ink = option.palette.color(selected ? QPalette::HighlightedText : QPalette::WindowText);
    const QColor faint = option.palette.color(QPalette::PlaceholderText);
    const int right = option.rect.right() - sideMargin;
    int y = option.rect.top() + topMargin;
    int x = option.rect.left() + layout.left;

    if (card.chip.isValid()) {
        painter->setPen(QPen(card.chip.darker(125), 1));
        painter->setBrush(card.chip);
        painter->drawEllipse(
            QRectF(x - chipSize - chipGap + 0.5, y + (layout.lineHeight - chipSize) / 2.0, chipSize - 1, chipSize - 1));
    }
    const QFontMetrics titleMetrics(layout.title);
    for (const QString &line : layout.lines) {
        painter->setFont(layout.title);
        painter->setPen(card.dim ? faint : ink);
        painter->drawText(QPoint(x, y + titleMetrics.ascent()), line);
        y += layout.lineHeight;
    }
    const int lastBase = y - layout.lineHeight + titleMetrics.ascent();
    painter->setFont(layout.detail);
    painter->setPen(faint);
    const QFontMetrics detailMetrics(layout.detail);
    const int sideWidth = detailMetrics.horizontalAdvance(card.side);
    if (!card.side.isEmpty())
        painter->drawText(QPoint(right - sideWidth, lastBase), card.side);
    if (!card.remark.isEmpty()) {
        const int from = x + titleMetrics.horizontalAdvance(layout.lines.last()) + columnGap;
        const int room = right - from - (sideWidth > 0 ? sideWidth + columnGap : 0);
        painter->drawText(QPoint(from, lastBase), detailMetrics.elidedText(card.remark, Qt::ElideRight, room));
    }
    if (layout.detailHeight > 0) {
        const int base = y + lineGap + detailMetrics.ascent();
        const int detailSide = detailMetrics.horizontalAdvance(card.detailSide);
        painter->drawText(QPoint(right - detailSide, base), card.detailSide);
        const int room = right - x - (detailSide > 0 ? detailSide + columnGap : 0);
        painter->drawText(QPoint(x, base), detailMetrics.elidedText(card.detail, Qt::ElideRight, room));
    }
    painter->restore();
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const {
    const int width = widthFor(option);
    return {width, laidOut(m_maker(index), option.font, width).height};
}

} // namespace variorum
