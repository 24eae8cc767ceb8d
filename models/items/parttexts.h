// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/span.h"
#include "models/figure/figure.h"
#include "models/pipeline/namecorrections.h"

#include <QPoint>
#include <QString>
#include <QStringView>
#include <QVariant>

namespace variorum {

/// What the lists say in the language of the interface.
[[nodiscard]] QString nameScopeText(NameScope scope); ///< "in this article"
/// "“words” is no name · in this article"
[[nodiscard]] QString correctionText(const KeptCorrection &correction);

[[nodiscard]] QString figureKindText(FigureKind kind); ///< "Money"

/// One line of it, shortened in its middle to what a list can show.
[[nodiscard]] QString shortened(QStringView text);

[[nodiscard]] inline QVariant spanVariant(Span span) {
    return QPoint(span.begin, span.end);
}

} // namespace variorum
