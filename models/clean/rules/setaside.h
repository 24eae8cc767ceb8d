// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/clean/rule.h"

namespace variorum::rules {

/// Says so where most of what reads like the sentences of an article was set aside: a list of stories and a talk among
/// readers look like this as well as an article that was missed, and only the analyst can tell them apart.
void tellSetAside(const RuleInput &input, Proposals &out);

} // namespace variorum::rules
