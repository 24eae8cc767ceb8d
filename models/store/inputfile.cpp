// SPDX-License-Identifier: Apache-2.0
#include "models/store/inputfile.h"

#include "models/source/page.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

namespace variorum {

Result<QByteArray> readInputFile(const QString &path) {
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::FileMissing, {path}};
    if (info.isDir())
        return Error{ErrorCode::FileIsDirectory, {path}};
    // A pipe or a device has no length and may never end.
    if (!info.isFile())
        return Error{ErrorCode::FileNotReadable, {path}};
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

QStringList pageFilesIn(const QString &path) {
    if (!QFileInfo(path).isDir())
        return {path};
    QStringList files;
    QDirIterator walk(path, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString file = walk.next();
        const QString suffix = QFileInfo(file).suffix().toLower();
        if (suffix.isEmpty() || suffix == QLatin1StringView("txt") || suffix == QLatin1StringView("text"))
            files.append(file);
    }
    files.sort();
    return files;
}

Result<ImportOutcome> importFile(Library &library, const QString &path, const ReadOptions &options, const QString &now,
                                 const Progress &progress) {
    const Result<QByteArray> bytes = readInputFile(path);
    if (!bytes)
        return bytes.error();
    return importBytes(library, *bytes, path, options, now, progress);
}

Result<ImportOutcome> importBytes(Library &library, const QByteArray &bytes, const QString &name,
                                  const ReadOptions &options, const QString &now, const Progress &progress) {
    if (bytes.isEmpty())
        return Error{ErrorCode::FileEmpty, {name}};
    const Result<PagePointer> page = readPage(bytes, name);
    if (!page)
        return page.error();
    if (ImportOutcome there = library.find((*page)->sha256); there.page != 0)
        return there;
    const ReadingPointer reading = read(*page, {}, options, progress);
    if (!reading)
        return Error{ErrorCode::Cancelled, {name}};
    return library.importPage(bytes, *reading, name, now);
}

} // namespace variorum
