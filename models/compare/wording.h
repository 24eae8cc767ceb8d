// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/span.h"

#include <QStringView>

#include <vector>

namespace variorum {

/// Where the wording of one passage goes its own way: the spans of `mine`, counted from its beginning, whose words
/// `theirs` has not in the same order. Script, width, case and punctuation make no difference. Runs that agree by
/// chance between two differences are counted as different. Quadratic in the lengths up to a limit, beyond which
/// nothing is marked.
[[nodiscard]] std::vector<Span> ownWording(QStringView mine, QStringView theirs);

} // namespace variorum
