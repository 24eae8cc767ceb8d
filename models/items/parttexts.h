// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/span.h"

#include <QPoint>
#include <QString>
#include <QStringView>
#include <QVariant>

namespace variorum {

/// One line of it, shortened in its middle to what a list can show.
[[nodiscard]] QString shortened(QStringView text);

[[nodiscard]] inline QVariant spanVariant(Span span) {
    return QPoint(span.begin, span.end);
}

} // namespace variorum
