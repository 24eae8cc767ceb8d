// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/sqlite.h"

namespace variorum {

/// The file of derived rows. One that another version made, or that is damaged, is thrown away; where none can be
/// written, what there is stands in memory, the same for all of this process, and is made again each time. Only a busy
/// one is an error.
[[nodiscard]] Result<std::unique_ptr<sqlite::Connection>> openCache(const QString &path);
/// With what SQLite puts beside it.
void removeCache(const QString &path);

} // namespace variorum
