// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/entity/tagger/chain.h"
#include "models/entity/tagger/tagger.h"

#include <QStringView>

#include <vector>

namespace variorum::tagging {

/// What two networks said of a text as one list, sorted and disjoint. Both lists are sorted and disjoint.
[[nodiscard]] std::vector<Tagger::Name> agreement(QStringView text, const std::vector<Found> &first,
                                                  const std::vector<Found> &second);

} // namespace variorum::tagging
