// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/store/library.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace variorum {

/// A file's bytes. Errors, each with the path as first argument: FileMissing, FileIsDirectory, FileNotReadable,
/// FileEmpty, FileTooLarge.
[[nodiscard]] Result<QByteArray> readInputFile(const QString &path);

/// The files that a path means: itself, or in a folder and those below all that may be pages, sorted. Links to folders
/// are not followed.
[[nodiscard]] QStringList pageFilesIn(const QString &path);

/// Reads one file into the library, unless its page is there already. Errors: those of readInputFile(), readPage() and
/// Library; Cancelled.
[[nodiscard]] Result<ImportOutcome> importFile(Library &library, const QString &path, const ReadOptions &options,
                                               const QString &now, const Progress &progress = {});

/// The same for bytes that come from elsewhere than a file, under a name that says whence. Empty bytes: FileEmpty.
[[nodiscard]] Result<ImportOutcome> importBytes(Library &library, const QByteArray &bytes, const QString &name,
                                                const ReadOptions &options, const QString &now,
                                                const Progress &progress = {});

} // namespace variorum
