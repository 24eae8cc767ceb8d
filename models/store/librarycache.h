// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/sqlite.h"

namespace variorum {

/// The file of derived rows. One that another version made, or that is damaged, is thrown away; where none can be kept
/// it stands in memory, and is made again each time. Only a busy one is an error.
[[nodiscard]] Result<std::unique_ptr<sqlite::Connection>> openCache(const QString &path);

} // namespace variorum
