// SPDX-License-Identifier: Apache-2.0
#include "models/entity/namereader.h"

#include "models/base/codepoints.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>

namespace variorum {

namespace {

/// Of a name that comes without one: surer than the bundled network, less sure than the rules.
constexpr float usualConfidence = 0.75F;

std::optional<ForeignName> nameOf(const QJsonObject &mention, QStringView text, const CodePointIndex &index) {
    ForeignName name;
    const double begin = mention[QLatin1StringView("start")].toDouble(-1);
    const double end = mention[QLatin1StringView("end")].toDouble(-1);
    if (begin < 0 || end <= begin || end > static_cast<double>(index.length()))
        return std::nullopt;
    name.span = index.toUnits(Span(static_cast<Offset>(begin), static_cast<Offset>(end)));
    const QStringView named = text.mid(name.span.begin, name.span.length());
    // 《《: marks alone name nothing. Characters beyond the BMP are rare Han or what few would call a name.
    if (std::none_of(named.begin(), named.end(), [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); }))
        return std::nullopt;
    const QJsonValue words = mention[QLatin1StringView("text")];
    if (words.isString() && words.toString() != named)
        return std::nullopt;
    if (!entityTypeFromName(mention[QLatin1StringView("type")].toString(), &name.type))
        return std::nullopt;
    const double confidence = mention[QLatin1StringView("confidence")].toDouble(usualConfidence);
    name.confidence = confidence > 0 && confidence <= 1 ? static_cast<float>(confidence) : usualConfidence;
    return name;
}

} // namespace

Result<std::vector<ForeignName>> parseForeignNames(const QByteArray &json, QStringView text) {
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    QJsonObject object = document.object();
    if (object.contains(QLatin1StringView("articles")))
        object = object[QLatin1StringView("articles")].toArray().first().toObject();
    if (!object[QLatin1StringView("mentions")].isArray())
        return Error{ErrorCode::RecogniserFailed,
                     {{}, QCoreApplication::translate("variorum", "its answer is no JSON with mentions")}};
    const CodePointIndex index(text);
    std::vector<ForeignName> names;
    for (const QJsonValue mention : object[QLatin1StringView("mentions")].toArray()) {
        if (const auto name = nameOf(mention.toObject(), text, index))
            names.push_back(*name);
    }
    std::stable_sort(names.begin(), names.end(), [](const ForeignName &a, const ForeignName &b) {
        return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
    });
    std::vector<ForeignName> kept;
    for (const ForeignName &name : names) {
        if (kept.empty() || kept.back().span.end <= name.span.begin)
            kept.push_back(name);
    }
    return kept;
}

} // namespace variorum
