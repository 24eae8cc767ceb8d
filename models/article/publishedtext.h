// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace variorum {

/// The date and time of an article for people, as exact as the page says: "2031-04-08 21:40".
[[nodiscard]] QString publishedText(const QString &iso);

} // namespace variorum
