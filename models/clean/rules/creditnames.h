// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace variorum::rules {

/// Words of a conversation, which no name holds.
[[nodiscard]] bool isSaid(const QString &value);

/// What stands where a source's name should, and names none.
[[nodiscard]] bool isNobody(const QString &value);

/// A name without the role before it ("本报记者 ") and the marks around it.
[[nodiscard]] QString bareName(QString value);

/// Names of three characters each that nothing parts, with blanks between them.
[[nodiscard]] QString partedNames(const QString &glued);

} // namespace variorum::rules
