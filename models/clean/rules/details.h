// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/clean/rules/linescore.h"

namespace variorum::rules {

/// True for what a notice says of something to come or something bought, behind its label: "place: …".
[[nodiscard]] bool isDetail(const QString &folded);

/// Counts the details of a notice as a part of its text: when and where something takes place, for whom, what is bought
/// at which price, each behind its label on a line of its own. Without marks they look like the rows of a form.
void findDetails(const std::vector<Line> &lines, std::vector<LineEvidence> &evidence);

} // namespace variorum::rules
