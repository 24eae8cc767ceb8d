// SPDX-License-Identifier: Apache-2.0
#include "models/exporting/exporter.h"

#include "models/exporting/htmlexport.h"
#include "models/exporting/jsonldexport.h"
#include "models/exporting/markdownexport.h"
#include "models/exporting/pdfwriter.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <array>

namespace variorum {

namespace {

struct FormatRow {
    ExportFormat format;
    const char *name;
    const char *suffix;
};

constexpr std::array formats{
    FormatRow{ExportFormat::Pdf, "pdf", "pdf"},
    FormatRow{ExportFormat::Html, "html", "html"},
    FormatRow{ExportFormat::Markdown, "markdown", "md"},
    FormatRow{ExportFormat::JsonLd, "jsonld", "jsonld"},
};

const FormatRow &row(ExportFormat format) {
    return formats[static_cast<std::size_t>(format)];
}

constexpr qsizetype longestName = 80;

} // namespace

QString exportFormatName(ExportFormat format) {
    return QLatin1StringView(row(format).name);
}

QString exportSuffix(ExportFormat format) {
    return QLatin1StringView(row(format).suffix);
}

std::optional<ExportFormat> exportFormatFromName(const QString &name) {
    for (const FormatRow &candidate : formats) {
        if (name == QLatin1StringView(candidate.name))
            return candidate.format;
    }
    return {};
}

QString exportFileName(const ExportedArticle &exported, ExportFormat format) {
    QString name = exported.article->article.title;
    if (name.trimmed().isEmpty())
        name = QFileInfo(exported.pageName).completeBaseName();
    for (QChar &c : name) {
        if (c.category() == QChar::Other_Control || QStringView(u"/\\:*?\"<>|").contains(c))
            c = QLatin1Char(' ');
    }
    name = name.simplified();
    if (name.size() > longestName)
        name.truncate(name[longestName].isLowSurrogate() ? longestName - 1 : longestName);
    // Neither hidden on Unix nor cut by Windows; and Windows keeps the names of its old devices for itself.
    while (name.startsWith(QLatin1Char('.')))
        name.remove(0, 1);
    while (name.endsWith(QLatin1Char('.')) || name.endsWith(QLatin1Char(' ')))
        name.chop(1);
    static const QStringList devices{QStringLiteral("con"), QStringLiteral("prn"), QStringLiteral("aux"),
                                     QStringLiteral("nul")};
    const QString lower = name.toLower();
    const bool port = lower.size() == 4 && lower[3].isDigit() &&
                      (lower.startsWith(QLatin1StringView("com")) || lower.startsWith(QLatin1StringView("lpt")));
    if (name.isEmpty() || devices.contains(lower) || port)
        name = QStringLiteral("article") + (name.isEmpty() ? QString() : QStringLiteral(" ") + name);
    return name + QLatin1Char('.') + exportSuffix(format);
}

Result<QByteArray> exportDocument(ExportFormat format, const std::vector<ExportedArticle> &articles,
                                  const ExportOptions &options, const Progress &progress) {
    switch (format) {
    case ExportFormat::Html:
        return htmlDocument(articles, options);
    case ExportFormat::Markdown:
        return markdownDocument(articles, options);
    case ExportFormat::JsonLd:
        return jsonLdDocument(articles, options);
    case ExportFormat::Pdf:
        break;
    }
    return pdfDocument(articles, options, progress);
}

Result<void> writeExport(const QString &path, const QByteArray &bytes) {
    if (QFileInfo(path).isDir())
        return Error{ErrorCode::FileIsDirectory, {path}};
    // A device or a pipe is written to, not replaced by a file.
    const QFileInfo there(path);
    const bool into = there.exists() && !there.isFile();
    QSaveFile replacement(path);
    QFile stream(path);
    QFileDevice &file = into ? static_cast<QFileDevice &>(stream) : replacement;
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() &&
                         (into ? stream.flush() : replacement.commit());
    if (written)
        return {};
    const bool full = file.error() == QFileDevice::ResourceError;
    return Error{full ? ErrorCode::DiskFull : ErrorCode::FileNotWritable, {path, file.errorString()}};
}

} // namespace variorum
