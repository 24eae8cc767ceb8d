// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace variorum {

/// Loads the translations of the program and of Qt for a language ("" is the system's), in place of those before, and
/// gives the interface a font that has the language's forms of the characters. What has been translated already stays
/// as it is: windows are made after this.
void applyLanguage(const QString &language);

} // namespace variorum
