// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/session/readingsession.h"

#include <functional>
#include <optional>
#include <vector>

class QMenu;

namespace variorum {

/// What a menu on a name can say of it.
struct NameMenu {
    QString words;                  ///< as the menu calls them
    std::optional<EntityType> type; ///< what they name now; nothing: no name
    bool whole = false;             ///< the entity with all its names, not these words
    std::vector<NameScope> scopes;
    std::function<void(NameScope)> noName;
    std::function<void(EntityType, NameScope)> ofType;
    std::function<void()> known; ///< asks what is to be known of it in all texts
    std::function<void()> means; ///< asks for another thing
    std::function<void()> split; ///< asks which mentions are a thing of their own; none: there is nothing to split
};

/// Entries that say what words name. Each ends with how far that reaches.
void fillNameMenu(QMenu &menu, const NameMenu &name);
/// Entries that take back what was said of names on the open page, the latest first.
void fillCorrectionsMenu(QMenu &menu, ReadingSession &reading);

} // namespace variorum
