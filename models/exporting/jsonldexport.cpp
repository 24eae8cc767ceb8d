// SPDX-License-Identifier: Apache-2.0
#include "models/exporting/jsonldexport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QUuid>

namespace variorum {

namespace {

const QString context = QStringLiteral("http://www.w3.org/ns/anno.jsonld");

QString noteIri(const QString &id) {
    return QUuid::fromString(id).isNull() ? QStringLiteral("urn:variorum:note:") + id
                                          : QStringLiteral("urn:uuid:") + id;
}

QJsonObject textBody(const QString &value, const QString &purpose) {
    return {{QStringLiteral("type"), QStringLiteral("TextualBody")},
            {QStringLiteral("value"), value},
            {QStringLiteral("format"), QStringLiteral("text/plain")},
            {QStringLiteral("purpose"), purpose}};
}

} // namespace

QJsonObject annotationObject(const Note &note, const QByteArray &pageSha256) {
    QJsonArray bodies;
    if (!note.body.isEmpty())
        bodies.append(textBody(note.body, QStringLiteral("commenting")));
    for (const QString &tag : note.tags)
        bodies.append(textBody(tag, QStringLiteral("tagging")));

    QJsonObject quote{{QStringLiteral("type"), QStringLiteral("TextQuoteSelector")},
                      {QStringLiteral("exact"), note.anchor.exact}};
    if (!note.anchor.prefix.isEmpty())
        quote.insert(QStringLiteral("prefix"), note.anchor.prefix);
    if (!note.anchor.suffix.isEmpty())
        quote.insert(QStringLiteral("suffix"), note.anchor.suffix);
    const QJsonObject position{{QStringLiteral("type"), QStringLiteral("TextPositionSelector")},
                               {QStringLiteral("start"), note.anchor.codePoints.begin},
                               {QStringLiteral("end"), note.anchor.codePoints.end}};
    const QByteArray digest =
        QByteArray::fromHex(pageSha256).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const QJsonObject target{{QStringLiteral("type"), QStringLiteral("SpecificResource")},
                             {QStringLiteral("source"), QStringLiteral("ni:///sha-256;") + QString::fromLatin1(digest)},
                             {QStringLiteral("styleClass"), noteColourName(note.colour)},
                             {QStringLiteral("selector"), QJsonArray{quote, position}}};

    QJsonObject annotation{{QStringLiteral("@context"), context},
                           {QStringLiteral("id"), noteIri(note.id)},
                           {QStringLiteral("type"), QStringLiteral("Annotation")},
                           {QStringLiteral("motivation"),
                            note.body.isEmpty() ? QStringLiteral("highlighting") : QStringLiteral("commenting")},
                           {QStringLiteral("target"), target}};
    if (!bodies.isEmpty())
        annotation.insert(QStringLiteral("body"), bodies);
    if (!note.author.isEmpty())
        annotation.insert(QStringLiteral("creator"), QJsonObject{{QStringLiteral("type"), QStringLiteral("Person")},
                                                                 {QStringLiteral("name"), note.author}});
    if (!note.created.isEmpty())
        annotation.insert(QStringLiteral("created"), note.created);
    if (!note.modified.isEmpty())
        annotation.insert(QStringLiteral("modified"), note.modified);
    return annotation;
}

QByteArray annotationCollection(const std::vector<QJsonObject> &annotations, const QString &label,
                                const QString &date) {
    QJsonArray items;
    for (QJsonObject item : annotations) {
        item.remove(QStringLiteral("@context")); // the collection has it for all
        items.append(item);
    }
    QJsonObject collection{
        {QStringLiteral("@context"), context},
        {QStringLiteral("type"), QStringLiteral("AnnotationCollection")},
        {QStringLiteral("label"), label},
        {QStringLiteral("total"), items.size()},
        {QStringLiteral("first"), QJsonObject{{QStringLiteral("type"), QStringLiteral("AnnotationPage")},
                                              {QStringLiteral("startIndex"), 0},
                                              {QStringLiteral("items"), items}}}};
    if (!date.isEmpty())
        collection.insert(QStringLiteral("generated"), date);
    return QJsonDocument(collection).toJson(QJsonDocument::Indented);
}

QByteArray jsonLdDocument(const std::vector<ExportedArticle> &articles, const ExportOptions &options) {
    std::vector<QJsonObject> items;
    QSet<QString> seen;
    for (const ExportedArticle &exported : articles) {
        const QByteArray sha256 = exported.reading ? exported.reading->page->sha256() : QByteArray();
        for (const ExportedNote &note : exported.notes) {
            if (seen.contains(note.note.id))
                continue;
            seen.insert(note.note.id);
            items.push_back(annotationObject(note.note, sha256));
        }
    }
    return annotationCollection(items, articles.empty() ? QString() : articles.front().article->article.title,
                                options.date);
}

} // namespace variorum
