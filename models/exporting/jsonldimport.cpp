// SPDX-License-Identifier: Apache-2.0
#include "models/exporting/jsonldimport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace variorum {

namespace {

/// For the ids of notes whose annotation has no UUID.
const QUuid namespaceId(QStringLiteral("{5c1f0a52-6d0e-5b0e-9a37-2f8f5d7f3a10}"));

/// JSON-LD allows one value where it allows several.
QJsonArray listOf(const QJsonValue &value) {
    if (value.isArray())
        return value.toArray();
    return value.isUndefined() || value.isNull() ? QJsonArray() : QJsonArray{value};
}

bool hasType(const QJsonObject &object, QLatin1StringView name) {
    for (const QJsonValue type : listOf(object[QLatin1StringView("type")])) {
        if (type.toString() == name)
            return true;
    }
    return false;
}

QJsonArray annotationsIn(const QJsonDocument &document) {
    if (document.isArray())
        return document.array();
    QJsonObject object = document.object();
    if (object[QLatin1StringView("first")].isObject())
        object = object[QLatin1StringView("first")].toObject();
    if (object.contains(QLatin1StringView("items")))
        return listOf(object[QLatin1StringView("items")]);
    return hasType(object, QLatin1StringView("Annotation")) ? QJsonArray{object} : QJsonArray();
}

QByteArray sha256Of(const QString &source) {
    const QLatin1StringView scheme("ni:///sha-256;");
    if (!source.startsWith(scheme))
        return {};
    const QByteArray digest =
        QByteArray::fromBase64(source.mid(scheme.size()).toLatin1(), QByteArray::Base64UrlEncoding);
    return digest.size() == 32 ? digest.toHex() : QByteArray();
}

QString noteId(const QString &iri, const QByteArray &whole) {
    const QLatin1StringView uuid("urn:uuid:");
    const QUuid given = iri.startsWith(uuid) ? QUuid::fromString(iri.mid(uuid.size())) : QUuid();
    const QUuid id = !given.isNull() ? given : QUuid::createUuidV5(namespaceId, iri.isEmpty() ? whole : iri.toUtf8());
    return id.toString(QUuid::WithoutBraces);
}

void readBody(const QJsonValue &body, Note &note) {
    const QJsonObject object = body.toObject();
    const QString value = body.isString() ? body.toString() : object[QLatin1StringView("value")].toString();
    if (value.isEmpty())
        return;
    if (object[QLatin1StringView("purpose")].toString() == QLatin1StringView("tagging")) {
        if (!note.tags.contains(value))
            note.tags.append(value);
    } else {
        note.body += note.body.isEmpty() ? value : QStringLiteral("\n\n") + value;
    }
}

void readSelectors(const QJsonValue &selectors, Anchor &anchor) {
    for (const QJsonValue value : listOf(selectors)) {
        const QJsonObject selector = value.toObject();
        if (hasType(selector, QLatin1StringView("TextQuoteSelector"))) {
            anchor.exact = selector[QLatin1StringView("exact")].toString();
            anchor.prefix = selector[QLatin1StringView("prefix")].toString();
            anchor.suffix = selector[QLatin1StringView("suffix")].toString();
        } else if (hasType(selector, QLatin1StringView("TextPositionSelector"))) {
            const int start = selector[QLatin1StringView("start")].toInt();
            const int end = selector[QLatin1StringView("end")].toInt();
            if (start >= 0 && end >= start)
                anchor.codePoints = Span(start, end);
        }
        readSelectors(selector[QLatin1StringView("refinedBy")], anchor);
    }
}

std::optional<ReadNote> readNote(const QJsonObject &annotation) {
    ReadNote read;
    Note &note = read.note;
    note.id = noteId(annotation[QLatin1StringView("id")].toString(),
                     QJsonDocument(annotation).toJson(QJsonDocument::Compact));
    for (const QJsonValue body : listOf(annotation[QLatin1StringView("body")]))
        readBody(body, note);
    if (note.body.isEmpty())
        note.body = annotation[QLatin1StringView("bodyValue")].toString();
    for (const QJsonValue target : listOf(annotation[QLatin1StringView("target")])) {
        const QJsonObject object = target.toObject();
        readSelectors(object[QLatin1StringView("selector")], note.anchor);
        const QString source = object[QLatin1StringView("source")].toString();
        if (read.pageSha256.isEmpty())
            read.pageSha256 = sha256Of(source);
        for (const QJsonValue style : listOf(object[QLatin1StringView("styleClass")]))
            (void)noteColourFromName(style.toString(), &note.colour); // another program's class: the first colour
    }
    for (const QJsonValue creator : listOf(annotation[QLatin1StringView("creator")])) {
        const QString name =
            creator.isString() ? creator.toString() : creator.toObject()[QLatin1StringView("name")].toString();
        if (note.author.isEmpty())
            note.author = name;
    }
    note.created = annotation[QLatin1StringView("created")].toString();
    note.modified = annotation[QLatin1StringView("modified")].toString(note.created);
    if (note.anchor.exact.isEmpty())
        return std::nullopt;
    return read;
}

} // namespace

std::optional<std::vector<ReadNote>> notesFromJsonLd(const QByteArray &bytes) {
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (document.isNull())
        return std::nullopt;
    std::vector<ReadNote> notes;
    for (const QJsonValue annotation : annotationsIn(document)) {
        if (std::optional<ReadNote> note = readNote(annotation.toObject()))
            notes.push_back(std::move(*note));
    }
    return notes;
}

} // namespace variorum
