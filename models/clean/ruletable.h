// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/clean/rule.h"

#include <span>

namespace variorum {

/// All rules, in the order of precedence within their pass. To add one: its file in models/clean/rules, its
/// declaration in rules/rules.h, a row in ruletable.cpp, a folder in tests/golden.
[[nodiscard]] std::span<const Rule> ruleTable();
[[nodiscard]] RuleId ruleId(QLatin1StringView name);
[[nodiscard]] QString ruleName(RuleId rule);
/// The reason for an edit as a sentence in the language of the interface.
[[nodiscard]] QString reasonText(const Edit &edit);
[[nodiscard]] QString reasonText(const StructureEdit &edit);

/// Part of what identifies derived data: changes whenever any rule may answer differently.
inline constexpr int rulesVersion = 16;

} // namespace variorum
