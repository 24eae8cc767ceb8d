// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/span.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace variorum::rules {

struct RelativeDate {
    std::size_t line = 0;
    Span span; ///< of the line
    QString iso;
};

/// The date of a text that its page dates by "3 hours ago" or "yesterday 14:33": the page says in a clock above the
/// text what day it was itself. Of the lines above the text; the age stands below the title.
[[nodiscard]] std::optional<RelativeDate> relativeDate(const std::vector<QStringView> &lines, std::size_t title);

} // namespace variorum::rules
