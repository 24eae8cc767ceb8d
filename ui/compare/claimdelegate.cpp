// SPDX-License-Identifier: Apache-2.0
#include "ui/compare/claimdelegate.h"

#include "models/items/claimtablemodel.h"
#include "ui/widgets/typography.h"

#include <QPainter>
#include <QPalette>

namespace variorum {

namespace {

constexpr int iconSize = 16;

QColor colourOf(ClaimStatus status, const ReadingColours &colours) {
    switch (status) {
    case ClaimStatus::Agree:
        return colours.agree;
    case ClaimStatus::Conflict:
        return colours.conflict;
    case ClaimStatus::Single:
    case ClaimStatus::Scope:
        break;
    }
    return colours.single;
}

bool isDark(const QPalette &palette) {
    return palette.color(QPalette::Base).lightness() < 128;
}

} // namespace

QIcon claimStatusIcon(ClaimStatus status, bool dark, qreal pixelRatio) {
    QPixmap picture(QSize(iconSize, iconSize) * pixelRatio);
    picture.setDevicePixelRatio(pixelRatio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = colourOf(status, readingColours(dark ? Theme::Dark : Theme::Light));
    QPen pen(colour, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(pen);
    switch (status) {
    case ClaimStatus::Conflict:
        painter.setBrush(colour);
        painter.drawPolygon(QPolygonF{{8, 2}, {14.5, 13.5}, {1.5, 13.5}});
        pen.setColor(dark ? Qt::black : Qt::white);
        painter.setPen(pen);
        painter.drawLine(QPointF(8, 6.5), QPointF(8, 9.5));
        painter.drawPoint(QPointF(8, 12));
        break;
    case ClaimStatus::Agree:
        painter.drawPolyline(QPolygonF{{3, 8.5}, {6.5, 12}, {13, 4}});
        break;
    case ClaimStatus::Scope:
        painter.drawEllipse(QPointF(6, 8), 4, 4);
        painter.drawEllipse(QPointF(10.5, 8), 4, 4);
        break;
    case ClaimStatus::Single:
        painter.drawEllipse(QPointF(8, 8), 4, 4);
        break;
    }
    painter.end();
    return picture;
}

void ClaimDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    const auto status = static_cast<ClaimStatus>(index.data(ClaimTableModel::StatusRole).toInt());
    const bool dark = isDark(option->palette);
    if (index.column() == ClaimTableModel::Status) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = claimStatusIcon(status, dark);
        option->decorationSize = QSize(iconSize, iconSize);
    }
    if (status != ClaimStatus::Conflict)
        return;
    QColor tint = readingColours(dark ? Theme::Dark : Theme::Light).conflict;
    tint.setAlpha(dark ? 56 : 28);
    option->backgroundBrush = tint;
    if (index.column() != ClaimTableModel::Words)
        option->font.setBold(true);
}

} // namespace variorum
