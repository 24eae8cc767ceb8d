// SPDX-License-Identifier: Apache-2.0
#include "app/cli/annotationtexts.h"

#include <QJsonArray>

namespace variorum::cli {

namespace {

QString oneLine(const QString &text) {
    QString line = text;
    return line.replace(u'\n', u' ');
}

QString cell(const QJsonValue &value) {
    if (value.isDouble())
        return QString::number(value.toInteger());
    QStringList parts;
    if (value.isArray()) {
        for (const QJsonValue part : value.toArray())
            parts.append(part.toString());
    } else {
        parts.append(value.toString());
    }
    QString text = parts.join(QStringLiteral("; "));
    if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r'))
        text = u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return text;
}

QString quoted(const QString &text) {
    QString lines = text;
    return QStringLiteral("> ") + lines.replace(u'\n', QStringLiteral("\n> "));
}

} // namespace

QString annotationLine(const QJsonObject &annotation) {
    QStringList tags;
    for (const QJsonValue tag : annotation[QLatin1StringView("tags")].toArray())
        tags.append(u'#' + tag.toString());
    QStringList parts{annotation[QLatin1StringView("annotation")].toString(),
                      QString::number(annotation[QLatin1StringView("article")].toInteger()),
                      annotation[QLatin1StringView("color")].toString(),
                      oneLine(annotation[QLatin1StringView("quote")].toString()),
                      oneLine(annotation[QLatin1StringView("note")].toString()),
                      tags.join(u' ')};
    while (parts.back().isEmpty())
        parts.removeLast();
    return parts.join(u'\t') + u'\n';
}

QString annotationsCsv(const std::vector<NotedPage> &pages) {
    static const QStringList columns{
        QStringLiteral("annotation"), QStringLiteral("article"), QStringLiteral("title"),   QStringLiteral("start"),
        QStringLiteral("end"),        QStringLiteral("quote"),   QStringLiteral("note"),    QStringLiteral("tags"),
        QStringLiteral("color"),      QStringLiteral("author"),  QStringLiteral("created"), QStringLiteral("modified")};
    QString csv = columns.join(u',') + QStringLiteral("\r\n");
    for (const NotedPage &page : pages) {
        for (const Note &note : page.notes) {
            const QJsonObject object = annotationJson(page.page, note);
            QStringList cells;
            for (const QString &column : columns)
                cells.append(cell(object[column]));
            csv += cells.join(u',') + QStringLiteral("\r\n");
        }
    }
    return csv;
}

QString annotationsMarkdown(const std::vector<NotedPage> &pages) {
    QString text;
    for (const NotedPage &page : pages) {
        qint64 article = -1;
        for (const Note &note : page.notes) {
            const QJsonObject object = annotationJson(page.page, note);
            if (object[QLatin1StringView("article")].toInteger() != article) {
                article = object[QLatin1StringView("article")].toInteger();
                const QString title = object[QLatin1StringView("title")].toString(page.page.path);
                text += QStringLiteral("## %1\n\n").arg(oneLine(title));
            }
            text += quoted(object[QLatin1StringView("quote")].toString()) + QStringLiteral("\n\n");
            if (!note.body.isEmpty())
                text += note.body + QStringLiteral("\n\n");
            QStringList small{note.author, note.modified};
            for (const QString &tag : note.tags)
                small.append(u'#' + tag);
            small.removeAll(QString());
            if (!small.isEmpty())
                text += QStringLiteral("*%1*\n\n").arg(small.join(QStringLiteral(" · ")));
        }
    }
    return text;
}

} // namespace variorum::cli
