// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace variorum {

/// A file's bytes. Errors, each with the path as first argument: FileMissing, FileIsDirectory, FileNotReadable,
/// FileIsDevice, FileEmpty, FileTooLarge.
[[nodiscard]] Result<QByteArray> readInputFile(const QString &path);

/// The files that a path means: itself, or in a folder and those below all that may be pages, sorted. Links to folders
/// are not followed.
[[nodiscard]] QStringList pageFilesIn(const QString &path);

} // namespace variorum
