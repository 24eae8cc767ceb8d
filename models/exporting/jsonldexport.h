// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/exporting/document.h"

#include <QByteArray>
#include <QJsonObject>

#include <vector>

namespace variorum {

/// One note as a Web Annotation (W3C Recommendation of 23 February 2017). The target is the page, named by the hash of
/// its bytes as RFC 6920 has it; the selectors are a TextQuoteSelector with the page's own words and a
/// TextPositionSelector in code points of the page text. The colour is the target's styleClass.
[[nodiscard]] QJsonObject annotationObject(const Note &note, const QByteArray &pageSha256);

/// Annotations, made by annotationObject(), as an AnnotationCollection with one page. `date` is ISO 8601, or empty.
[[nodiscard]] QByteArray annotationCollection(const std::vector<QJsonObject> &annotations, const QString &label,
                                              const QString &date);

/// All notes of the articles as an AnnotationCollection with one page. A note that several articles of one page share
/// is there once.
[[nodiscard]] QByteArray jsonLdDocument(const std::vector<ExportedArticle> &articles, const ExportOptions &options);

} // namespace variorum
