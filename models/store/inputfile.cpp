// SPDX-License-Identifier: Apache-2.0
#include "models/store/inputfile.h"

#include "models/source/page.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace variorum {

Result<QByteArray> readInputFile(const QString &path) {
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::FileMissing, {path}};
    if (info.isDir())
        return Error{ErrorCode::FileIsDirectory, {path}};
    // A pipe or a device has no length and may never end.
    if (!info.isFile())
        return Error{ErrorCode::FileIsDevice, {path}};
    if (info.size() > maximumPageBytes)
        return Error{ErrorCode::FileTooLarge, {path}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileNotReadable, {path}};
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::FileNotReadable, {path}};
    if (bytes.isEmpty())
        return Error{ErrorCode::FileEmpty, {path}};
    return bytes;
}

namespace {

/// True for the pictures, frames and scripts that a browser saves beside a page, in a folder of the page's name.
bool belongsToPage(const QString &file, const QString &root) {
    static const QRegularExpression folderOf(
        QStringLiteral("^(.+)[_.](?:files?|Dateien|fichiers|archivos|\u6587\u4EF6|\u6A94\u6848)$"));
    const QDir top(root);
    for (QDir folder = QFileInfo(file).dir(); folder.absolutePath().size() > top.absolutePath().size();) {
        const QRegularExpressionMatch match = folderOf.match(folder.dirName());
        const QString name = match.captured(1);
        const bool up = folder.cdUp();
        for (const char *suffix : {".html", ".htm", ".xhtml"}) {
            if (match.hasMatch() && folder.exists(name + QLatin1StringView(suffix)))
                return true;
        }
        if (!up)
            break;
    }
    return false;
}

} // namespace

QStringList pageFilesIn(const QString &path) {
    if (!QFileInfo(path).isDir())
        return {path};
    static const QStringList suffixes{QString(),
                                      QStringLiteral("txt"),
                                      QStringLiteral("text"),
                                      QStringLiteral("html"),
                                      QStringLiteral("htm"),
                                      QStringLiteral("xhtml"),
                                      QStringLiteral("shtml"),
                                      QStringLiteral("mhtml"),
                                      QStringLiteral("mht")};
    QStringList files;
    QDirIterator walk(path, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString file = walk.next();
        if (suffixes.contains(QFileInfo(file).suffix().toLower()) && !belongsToPage(file, path))
            files.append(file);
    }
    files.sort();
    return files;
}

} // namespace variorum
