// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/themestyle.h"

#include "ui/actions/icons.h"

#include <QAbstractSpinBox>
#include <QPainter>
#include <QStyleOption>
#include <QTabBar>

#include <algorithm>

namespace variorum {

namespace {

constexpr double lineWidth = 1.2;
constexpr double corner = 3;
constexpr int arrowSize = 14;
constexpr int comboIndent = 5;  ///< before the text
constexpr int comboPadding = 6; ///< over and under the text, as that of other fields

/// A square or round box with what is in it: a tick or a point, a dash where some are chosen and some are not.
void paintIndicator(QPainter &painter, const QStyleOption &option, bool round) {
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool mixed = option.state.testFlag(QStyle::State_NoChange);
    const bool filled = mixed || option.state.testFlag(QStyle::State_On);
    const bool lit = option.state.testFlag(QStyle::State_MouseOver) || option.state.testFlag(QStyle::State_HasFocus);
    const QColor paper = option.palette.color(QPalette::Base);
    const QColor edge = !enabled        ? option.palette.color(QPalette::Disabled, QPalette::Text)
                        : filled || lit ? option.palette.color(QPalette::Link)
                                        : option.palette.color(QPalette::PlaceholderText);
    const double side = std::min(option.rect.width(), option.rect.height()) - lineWidth;
    const QRectF box(option.rect.center().x() + 0.5 - side / 2, option.rect.center().y() + 0.5 - side / 2, side, side);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge, lineWidth));
    painter.setBrush(filled ? edge : paper);
    if (round)
        painter.drawEllipse(box);
    else
        painter.drawRoundedRect(box, corner, corner);
    const auto at = [&box](double x, double y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    if (filled && round) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(paper);
        painter.drawEllipse(box.center(), side * 0.2, side * 0.2);
    } else if (filled) {
        painter.setPen(QPen(paper, side / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        if (mixed)
            painter.drawLine(at(0.27, 0.5), at(0.73, 0.5));
        else
            painter.drawPolyline(QPolygonF({at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.31)}));
    }
    painter.restore();
}

/// One that is typed in as well, as a date is, looks like the other fields.
void paintComboBox(QPainter &painter, const QStyleOptionComboBox &option) {
    const QPalette &palette = option.palette;
    const bool lit = option.state.testFlag(QStyle::State_HasFocus);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled);
    const QColor edge = palette.color(lit ? QPalette::Link : QPalette::Mid);
    const QColor ground = option.editable ? palette.color(lit ? QPalette::Base : QPalette::Button)
                                          : palette.color(hovered ? QPalette::Highlight : QPalette::Button);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(option.editable && !lit ? QPen(Qt::NoPen) : QPen(edge, 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.restore();
    QRect arrow(0, 0, arrowSize, arrowSize);
    arrow.moveCenter(option.rect.center());
    const int edgeAt = option.rect.right() - arrowSize - 4;
    arrow.moveLeft(option.direction == Qt::RightToLeft ? option.rect.left() + 4 : edgeAt);
    themedIcon(QLatin1StringView("down"))
        .paint(&painter, arrow, Qt::AlignCenter,
               option.state.testFlag(QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled);
}

/// A row of a plain list or table that is chosen, or has the mouse over it: flat, as the cards of other lists are.
void paintRow(QPainter &painter, const QStyleOptionViewItem &option) {
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
    QColor ground = option.palette.color(QPalette::Highlight);
    if (!option.state.testFlag(QStyle::State_Selected)) {
        if (!option.state.testFlag(QStyle::State_MouseOver))
            return;
        ground = option.palette.color(QPalette::WindowText);
        ground.setAlphaF(0.05F);
    }
    painter.fillRect(option.rect, ground);
}

void paintFocus(QPainter &painter, const QStyleOption &option, const QWidget *widget) {
    // Of a tab Qt frames the words, so closely that the frame runs through the first and the last letter; the style
    // sheet leaves room around them.
    const bool tab = qobject_cast<const QTabBar *>(widget) != nullptr;
    const QRect rect = tab ? option.rect.adjusted(-7, -3, 6, 3) : option.rect;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(option.palette.color(QPalette::Link), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    painter.restore();
}

} // namespace

ThemeStyle::ThemeStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const {
    // What is typed in lies on the ground of the whole field.
    if (element == PE_PanelLineEdit && widget != nullptr && qobject_cast<QAbstractSpinBox *>(widget->parentWidget()))
        return;
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck)
        paintIndicator(*painter, *option, false);
    else if (element == PE_IndicatorRadioButton)
        paintIndicator(*painter, *option, true);
    else if (const auto *row = qstyleoption_cast<const QStyleOptionViewItem *>(option);
             element == PE_PanelItemViewItem && row != nullptr)
        paintRow(*painter, *row);
    else if (element == PE_FrameFocusRect)
        paintFocus(*painter, *option, widget);
    else
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ThemeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const {
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control == CC_ComboBox && combo != nullptr && combo->frame)
        paintComboBox(*painter, *combo);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect ThemeStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                 const QWidget *widget) const {
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    return control == CC_ComboBox && part == SC_ComboBoxEditField ? rect.adjusted(comboIndent, 0, 0, 0) : rect;
}

QSize ThemeStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const {
    QSize whole = QProxyStyle::sizeFromContents(type, option, size, widget);
    if ((type == CT_ComboBox || type == CT_SpinBox) && option != nullptr)
        whole = {whole.width() + comboIndent,
                 std::max(whole.height(), option->fontMetrics.height() + 2 * comboPadding)};
    return whole;
}

QIcon ThemeStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const {
    switch (icon) {
    case SP_LineEditClearButton:
        return themedIcon(QLatin1StringView("close"));
    case SP_ArrowLeft: // of a calendar's months
        return themedIcon(QLatin1StringView("back"));
    case SP_ArrowRight:
        return themedIcon(QLatin1StringView("forward"));
    case SP_ToolBarHorizontalExtensionButton: // every menu bar has one, also where all has room
        return themedIcon(QLatin1StringView("right"));
    default:
        return QProxyStyle::standardIcon(icon, option, widget);
    }
}

} // namespace variorum
