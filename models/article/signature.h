// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/article/article.h"

namespace variorum {

/// Who signs an article inside its own sentences: "（记者江声）" in the first of them or behind the last,
/// "海陵网记者江声5月 20日报道". The words stay where they are. Empty if nobody does.
[[nodiscard]] QString signatureOf(const std::vector<Block> &blocks);

/// The day that the dateline of an article's first paragraph states with its year: "东港2031年5月20日 /海湾新闻专线/
/// --". ISO 8601; empty where it states none.
[[nodiscard]] QString datelineOf(const std::vector<Block> &blocks);

} // namespace variorum
