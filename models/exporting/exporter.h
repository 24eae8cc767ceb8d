// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/exporting/document.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace variorum {

enum class ExportFormat : std::uint8_t { Pdf, Html, Markdown, JsonLd };

/// "pdf", "html", "markdown", "jsonld".
[[nodiscard]] QString exportFormatName(ExportFormat format);
[[nodiscard]] std::optional<ExportFormat> exportFormatFromName(const QString &name);
/// What a file of that format is called after its dot: "md".
[[nodiscard]] QString exportSuffix(ExportFormat format);
/// A file name made from an article's title that every system takes: no separators, reserved names or control
/// characters, at most 80 characters; "article" where nothing is left.
[[nodiscard]] QString exportFileName(const ExportedArticle &exported, ExportFormat format);

/// The articles as one file of a format. Errors: PdfFailed; Cancelled.
[[nodiscard]] Result<QByteArray> exportDocument(ExportFormat format, const std::vector<ExportedArticle> &articles,
                                                const ExportOptions &options, const Progress &progress = {});

/// Writes a file whole or not at all: what was there before stays until the new one is complete.
/// Errors, with the path: FileIsDirectory, FileNotWritable, DiskFull.
[[nodiscard]] Result<void> writeExport(const QString &path, const QByteArray &bytes);

} // namespace variorum
