// SPDX-License-Identifier: Apache-2.0
#include "models/exporting/articleflow.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace variorum {

EntityLook entityLook(EntityType type) {
    switch (type) {
    case EntityType::Organisation:
        return {QColor(0x2f, 0x6d, 0xb5), Underline::Solid};
    case EntityType::Person:
        return {QColor(0xb0, 0x4a, 0x2f), Underline::Dashed};
    case EntityType::Place:
        return {QColor(0x2e, 0x7d, 0x4f), Underline::Wave};
    case EntityType::Product:
        break;
    }
    return {QColor(0x7b, 0x4f, 0xa3), Underline::Double};
}

QString entityTypeText(EntityType type) {
    switch (type) {
    case EntityType::Organisation:
        return QCoreApplication::translate("variorum", "Organisations");
    case EntityType::Person:
        return QCoreApplication::translate("variorum", "People");
    case EntityType::Place:
        return QCoreApplication::translate("variorum", "Places");
    case EntityType::Product:
        break;
    }
    return QCoreApplication::translate("variorum", "Products");
}

QString entityKindText(EntityType type) {
    switch (type) {
    case EntityType::Organisation:
        return QCoreApplication::translate("variorum", "Organisation");
    case EntityType::Person:
        return QCoreApplication::translate("variorum", "Person");
    case EntityType::Place:
        return QCoreApplication::translate("variorum", "Place");
    case EntityType::Product:
        break;
    }
    return QCoreApplication::translate("variorum", "Product");
}

QPainterPath wavePath(const QRectF &rect) {
    const int halves = 2 * std::max(1, static_cast<int>(std::lround(rect.width() / (3 * rect.height()))));
    const qreal half = rect.width() / halves;
    const qreal middle = rect.center().y();
    QPainterPath wave(QPointF(rect.left(), middle));
    for (int i = 0; i < halves; ++i) {
        const qreal left = rect.left() + i * half;
        // The curve comes half as far as its control point.
        const qreal swing = i % 2 == 0 ? -rect.height() : rect.height();
        wave.quadTo(QPointF(left + half / 2, middle + swing), QPointF(left + half, middle));
    }
    return wave;
}

qreal waveWidth(const QRectF &rect) {
    return rect.height() * 0.4;
}

std::vector<Decoration> underline(qreal left, qreal right, qreal top, const EntityLook &look) {
    std::vector<Decoration> shapes;
    const qreal width = right - left;
    const auto stroke = [&](qreal from, qreal length, qreal below, qreal thick) {
        shapes.push_back({Decoration::Kind::Fill, QRectF(left + from, top + below, length, thick), look.colour});
    };
    const auto pieces = [&](qreal length, qreal gap) {
        // Whole pieces from end to end: a pattern that is cut off looks like another one.
        const int count = std::max(1, static_cast<int>((width + gap) / (length + gap)));
        const qreal scale = width / (count * length + (count - 1) * gap);
        for (int i = 0; i < count; ++i)
            stroke(i * (length + gap) * scale, length * scale, 0, points(0.6));
    };
    switch (look.underline) {
    case Underline::Solid:
        stroke(0, width, 0, points(0.6));
        break;
    case Underline::Dashed:
        pieces(points(3), points(1.8));
        break;
    case Underline::Wave:
        shapes.push_back({Decoration::Kind::Wave, QRectF(left, top - points(0.3), width, points(1.5)), look.colour});
        break;
    case Underline::Double:
        stroke(0, width, -points(0.3), points(0.4));
        stroke(0, width, points(0.9), points(0.4));
        break;
    }
    return shapes;
}

} // namespace variorum
