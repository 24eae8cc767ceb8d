// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/clean/rules/credits.h"

#include <optional>

namespace variorum::rules {

/// The people of a line that names each behind or before what they did: "海湾经济记者 江声 海湾经济编辑 林溪",
/// "江声/文 林溪/摄", "主笔／江声". Nothing for lines with other words; an empty list where all of them only took
/// pictures and the like.
[[nodiscard]] std::optional<std::vector<Credit>> roleCredits(const QString &line);

} // namespace variorum::rules
