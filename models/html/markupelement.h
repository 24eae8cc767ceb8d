// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/span.h"

#include <QStringView>

namespace variorum {

/// The element that a text of the markup is the whole content of, with its tags: the innermost that is no element of
/// formatting. Where tags do not close around the text, what stands before it is taken, else the text alone. Looks no
/// further than what stands right beside the text.
[[nodiscard]] Span elementAround(QStringView markup, Span text);

} // namespace variorum
