// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>

namespace variorum {

/// `share` of the first colour (0 to 1) over the second.
[[nodiscard]] inline QColor mixed(const QColor &colour, const QColor &ground, double share) {
    const auto mix = [share](int from, int to) { return static_cast<int>(from * share + to * (1 - share)); };
    return {mix(colour.red(), ground.red()), mix(colour.green(), ground.green()), mix(colour.blue(), ground.blue())};
}

} // namespace variorum
