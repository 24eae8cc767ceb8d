// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/span.h"
#include "models/clean/edit.h"
#include "models/clean/structure.h"

#include <QPoint>
#include <QString>
#include <QStringView>
#include <QVariant>

namespace variorum {

/// What the lists say in the language of the interface.
[[nodiscard]] QString editStateText(EditState state); ///< "applied"
[[nodiscard]] QString structureChangeText(StructureEdit::Change change);

/// One line of it, shortened in its middle to what a list can show.
[[nodiscard]] QString shortened(QStringView text);

[[nodiscard]] inline QVariant spanVariant(Span span) {
    return QPoint(span.begin, span.end);
}

} // namespace variorum
