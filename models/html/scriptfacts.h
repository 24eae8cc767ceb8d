// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

namespace variorum {

/// The day on which a page was published, as its scripts have it: `publishTime = "2031-05-20 14:33"`, `"pub_time":
/// 1936845180`. ISO 8601; empty where there is none, or where they name several days, as they do of lists of stories.
/// Seconds since 1970 are read in China's time, for the sites that leave the date to a script.
[[nodiscard]] QString dateInScripts(QStringView source);

/// The account that put a page up on a platform for accounts: `var nickname = "Harbour Light"`; empty where none is
/// named.
[[nodiscard]] QString accountInScripts(QStringView source);

} // namespace variorum
