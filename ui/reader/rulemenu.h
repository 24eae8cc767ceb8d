// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/session/readingsession.h"

#include <functional>

class QMenu;

namespace variorum {

/// Entries that turn all changes of a rule off or on: in the open article, on its page, on all pages of its publisher.
/// The last is told to `inSource`. `rules` are the names of a change's rules joined by '+'; the first one is meant.
void fillRuleMenu(QMenu &menu, ReadingSession &reading, const QString &rules,
                  const std::function<void(RuleId, Verdict)> &inSource);

} // namespace variorum
