// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/figure/figure.h"

#include <QDir>
#include <QFile>
#include <QStringList>

namespace variorum::tests {

struct GoldenFigures {
    QString place; ///< file:line
    QString text;
    QString expected;
    QString published;
};

/// All cases of tests/golden/figures; their notation is described in the README there.
inline std::vector<GoldenFigures> goldenFigures(const QString &folder) {
    std::vector<GoldenFigures> cases;
    for (const QString &name : QDir(folder).entryList({QStringLiteral("*.tsv")}, QDir::Files, QDir::Name)) {
        QFile file(QDir(folder).filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        QString published = QStringLiteral("2025-09-24");
        int number = 0;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
            ++number;
            if (line.startsWith(QStringLiteral("#published")))
                published = line.mid(10).trimmed();
            if (line.isEmpty() || line.startsWith(QStringLiteral("# ")) ||
                line.startsWith(QStringLiteral("#published")))
                continue;
            const qsizetype tab = line.indexOf(QLatin1Char('\t'));
            cases.push_back({QStringLiteral("%1:%2").arg(name).arg(number), line.left(tab),
                             tab < 0 ? QStringLiteral("no tab") : line.mid(tab + 1), published});
        }
    }
    return cases;
}

inline QString numberText(const std::optional<double> &value) {
    return value ? QString::number(*value, 'g', 11) : QStringLiteral("null");
}

/// A figure without its span, in the notation of the golden files.
inline QString meaningOf(const Figure &figure) {
    QString text = figureKindName(figure.kind) + QLatin1Char(' ');
    if (figure.kind == FigureKind::Date || figure.kind == FigureKind::Duration) {
        // An impossible day has neither: it reads "@".
        const bool absolute = !figure.iso.isEmpty();
        text += absolute ? figure.iso : QStringLiteral("@") + figure.resolved;
    } else {
        text += numberText(figure.value);
        if (figure.valueMax)
            text += QStringLiteral("..") + numberText(figure.valueMax);
        text += QLatin1Char(' ') + (figure.unit.isEmpty() ? QStringLiteral("-") : figure.unit);
    }
    if (figure.approximate)
        text += QStringLiteral(" ~");
    if (figure.bound != Bound::None)
        text += figure.bound == Bound::Minimum ? QStringLiteral(" >=") : QStringLiteral(" <=");
    return text;
}

inline QString notationOf(QStringView text, const Figure &figure) {
    return text.mid(figure.span.begin, figure.span.length()).toString() + QLatin1Char('=') + meaningOf(figure);
}

inline QString notationOf(QStringView text, const std::vector<Figure> &figures) {
    QStringList all;
    for (const Figure &figure : figures)
        all += notationOf(text, figure);
    return all.isEmpty() ? QStringLiteral("-") : all.join(QStringLiteral(" ; "));
}

/// The same with numbers as notationOf() writes them, so that 1e11 and 100000000000 compare equal.
inline QString normalisedNotation(const QString &expected) {
    QStringList figures = expected.split(QStringLiteral(" ; "));
    for (QString &figure : figures) {
        const qsizetype sign = figure.indexOf(QLatin1Char('='));
        QStringList words = figure.mid(sign + 1).split(QLatin1Char(' '));
        if (sign < 0 || words.size() < 2 || words[0] == QStringLiteral("DATE") ||
            words[0] == QStringLiteral("DURATION"))
            continue;
        QStringList ends = words[1].split(QStringLiteral(".."));
        for (QString &end : ends) {
            if (end != QStringLiteral("null"))
                end = QString::number(end.toDouble(), 'g', 11);
        }
        words[1] = ends.join(QStringLiteral(".."));
        figure = figure.left(sign + 1) + words.join(QLatin1Char(' '));
    }
    return figures.join(QStringLiteral(" ; "));
}

} // namespace variorum::tests
