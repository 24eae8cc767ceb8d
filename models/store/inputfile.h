// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QString>

namespace variorum {

/// A file's bytes. Errors, each with the path as first argument: FileMissing, FileIsDirectory, FileNotReadable,
/// FileEmpty, FileTooLarge.
[[nodiscard]] Result<QByteArray> readInputFile(const QString &path);

} // namespace variorum
