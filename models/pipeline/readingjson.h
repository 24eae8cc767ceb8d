// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/jsonwriter.h"
#include "models/pipeline/reading.h"

#include <QJsonObject>
#include <QString>

namespace variorum {

/// The members of the object that `variorum-cli clean --format json` prints for a page, into the object that is open.
/// Spans are in code points of the page text.
void writeReading(JsonWriter &json, const Reading &reading, const QString &path, bool withSource);
/// The members of a text edit's object, into the one that is open.
void writeEdit(JsonWriter &json, const Page &page, const Edit &edit);
/// A span of the page text as a pair of offsets in code points.
void writeSpan(JsonWriter &json, const Page &page, Span span);
/// As it is printed: to the thousandth.
[[nodiscard]] double printedConfidence(float confidence);
/// Its "page" member.
[[nodiscard]] QJsonObject pageJson(const Page &page, const QString &path);
/// Markdown with title, byline, source and date as front matter.
[[nodiscard]] QString readingMarkdown(const Reading &reading);

} // namespace variorum
