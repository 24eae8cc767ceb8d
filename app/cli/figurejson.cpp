// SPDX-License-Identifier: Apache-2.0
#include "app/cli/figurejson.h"

#include <optional>

namespace variorum::cli {

namespace {

QJsonValue orNull(const std::optional<double> &value) {
    return value ? QJsonValue(*value) : QJsonValue();
}

} // namespace

QJsonObject figureJson(const Figure &figure, const QString &text, const CodePointIndex &index) {
    const Span span = index.toCodePoints(figure.span);
    const bool dated = figure.kind == FigureKind::Date || figure.kind == FigureKind::Duration;
    QJsonObject object{{QStringLiteral("start"), span.begin},
                       {QStringLiteral("end"), span.end},
                       {QStringLiteral("text"), text.mid(figure.span.begin, figure.span.length())},
                       {QStringLiteral("kind"), figureKindName(figure.kind)},
                       {QStringLiteral("value"),
                        dated ? (figure.iso.isEmpty() ? QJsonValue() : QJsonValue(figure.iso)) : orNull(figure.value)},
                       {QStringLiteral("valueMax"), orNull(figure.valueMax)},
                       {QStringLiteral("unit"), figure.unit.isEmpty() ? QJsonValue() : QJsonValue(figure.unit)},
                       {QStringLiteral("approximate"), figure.approximate}};
    const bool bounded = figure.bound != Bound::None;
    object.insert(QStringLiteral("bound"),
                  !bounded
                      ? QJsonValue()
                      : QJsonValue(figure.bound == Bound::Minimum ? QStringLiteral("min") : QStringLiteral("max")));
    if (!figure.resolved.isEmpty())
        object.insert(QStringLiteral("resolved"), figure.resolved);
    return object;
}

} // namespace variorum::cli
