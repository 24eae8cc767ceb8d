// SPDX-License-Identifier: Apache-2.0
#include "models/store/inputfile.h"

#include "models/source/page.h"

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

} // namespace variorum
