// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSet>
#include <QString>
#include <QStringView>

namespace variorum {

/// The classes (".name") and ids ("#name") whose elements the page's own style sheets do not display: by rules of one
/// simple selector that say `display: none` or `visibility: hidden` (CSS 2.2, 9.2.4 and 11.2). A name that any rule
/// displays again, in a state that a script sets, is none of them; rules for other media do not count.
[[nodiscard]] QSet<QString> hiddenNames(QStringView markup);

} // namespace variorum
