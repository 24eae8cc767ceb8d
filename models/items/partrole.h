// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <Qt>

namespace variorum {

/// Roles that every list of the inspector answers.
enum PartRole {
    SpanRole = Qt::UserRole, ///< QPoint(begin, end) of the article text; of the page text in ChangeListModel
    IdRole,                  ///< entity slug, note id or edit id
    PartSortRole,
};

} // namespace variorum
