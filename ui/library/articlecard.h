// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/carddelegate.h"

namespace variorum {

/// An article of ArticleListModel as the library shows it: title; publisher and date; changes and notes.
[[nodiscard]] Card articleCard(const QModelIndex &index);

} // namespace variorum
