// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>
#include <QLatin1StringView>

namespace variorum {

/// An icon of resources/icons, drawn in the palette's text colour of the moment, sharp at any density.
[[nodiscard]] QIcon themedIcon(QLatin1StringView name);

} // namespace variorum
