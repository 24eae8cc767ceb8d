// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/codepoints.h"
#include "models/figure/figure.h"

#include <QJsonObject>
#include <QString>

namespace variorum::cli {

/// A figure of `text` as all commands print it; `index` is that text's. Offsets are in code points.
[[nodiscard]] QJsonObject figureJson(const Figure &figure, const QString &text, const CodePointIndex &index);

} // namespace variorum::cli
