// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace variorum {

/// What people call rules, given by their names joined by '+': "Pinyin residue". A rule without a title keeps its name.
[[nodiscard]] QString ruleTitle(const QString &names);

} // namespace variorum
