// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/entity/entity.h"
#include "models/figure/figure.h"

#include <QDir>
#include <QFile>
#include <QString>
#include <QStringList>

#include <cmath>
#include <vector>

namespace variorum::tests {

struct GoldMention {
    Span span;
    QString type;
    QString entity;
};

struct GoldFigure {
    Span span;
    QString kind;
    QString value; ///< "3.51e10", "5e9..6e9", "null", an ISO date, "@" and a resolved one
    QString unit;
};

/// A passage of tests/golden/passages without its marks; their notation is described in the README there.
struct GoldPassage {
    QString name;
    QString published;
    QString text;
    std::vector<GoldMention> mentions;
    std::vector<GoldFigure> figures;
    [[nodiscard]] bool heldOut() const { return name.startsWith(QStringLiteral("held-")); }
};

inline GoldPassage unmarkedPassage(const QString &name, const QString &source) {
    GoldPassage passage;
    passage.name = name;
    passage.published = source.section(u'\n', 0, 0).section(u' ', 1);
    const QString body = source.section(u'\n', 1);
    for (qsizetype at = 0; at < body.size(); ++at) {
        const bool mention = body[at] == u'[';
        if (!mention && body[at] != u'{') {
            passage.text += body[at];
            continue;
        }
        const qsizetype close = body.indexOf(mention ? u']' : u'}', at);
        const QString inside = body.mid(at + 1, close - at - 1);
        const QString words = inside.section(u'|', 0, 0);
        const QStringList answer = inside.section(u'|', 1).split(u' ');
        const Span span(static_cast<Offset>(passage.text.size()),
                        static_cast<Offset>(passage.text.size() + words.size()));
        passage.text += words;
        if (mention)
            passage.mentions.push_back({span, answer.value(0), answer.value(1)});
        else
            passage.figures.push_back({span, answer.value(0), answer.value(1), answer.mid(2).join(u' ')});
        at = close;
    }
    return passage;
}

inline std::vector<GoldPassage> goldPassages(const QString &folder) {
    std::vector<GoldPassage> all;
    const QDir dir(folder);
    for (const QString &name : dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        QFile file(dir.filePath(name + QStringLiteral("/passage.txt")));
        if (file.open(QIODevice::ReadOnly))
            all.push_back(unmarkedPassage(name, QString::fromUtf8(file.readAll())));
    }
    return all;
}

inline bool sameNumber(const QString &gold, const std::optional<double> &value) {
    if (gold.isEmpty() || gold == QStringLiteral("null"))
        return !value;
    const double expected = gold.toDouble();
    return value && std::abs(*value - expected) <= 1e-9 * std::max(1.0, std::abs(expected));
}

/// Whether a figure says what the gold says of its place.
inline bool agrees(const GoldFigure &gold, const Figure &figure) {
    if (figure.span != gold.span || figureKindName(figure.kind) != gold.kind)
        return false;
    if (figure.kind == FigureKind::Date || figure.kind == FigureKind::Duration)
        return gold.value == (figure.iso.isEmpty() ? QStringLiteral("@") + figure.resolved : figure.iso);
    return sameNumber(gold.value.section(QStringLiteral(".."), 0, 0), figure.value) &&
           sameNumber(gold.value.section(QStringLiteral(".."), 1), figure.valueMax) &&
           (figure.kind == FigureKind::Count || figure.unit == gold.unit);
}

} // namespace variorum::tests
