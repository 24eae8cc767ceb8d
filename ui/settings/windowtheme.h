// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/appsettings.h"

#include <QPalette>
#include <QString>

namespace variorum {

/// What a choice comes to; the system's is dark where the desktop's own palette is.
[[nodiscard]] Theme themeFor(ThemeChoice choice);
/// The window around the text in the text's own colours.
[[nodiscard]] QPalette windowPalette(Theme theme);
/// Frames, tabs, fields and scroll bars, quieter than the style draws them.
[[nodiscard]] QString windowStyleSheet(Theme theme);
/// Gives palette and style to the whole program.
void applyStyle(Theme theme);
/// And the style sheet. Widgets that get a parent after it are polished each time: it comes last, once they stand.
void applyTheme(Theme theme);

} // namespace variorum
