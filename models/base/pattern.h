// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRegularExpression>
#include <QStringView>

namespace variorum {

/// A regular expression over Unicode that is compiled once for many texts. `\p{Han}`, alone or in a class, means the
/// characters of isHan() and the mark of repetition (U+3005) on every system. PCRE2's own meaning depends on its
/// version: from 10.40 on it takes in what Chinese shares with other scripts, brackets, commas and full stops among
/// them.
[[nodiscard]] QRegularExpression pattern(QStringView expression);

} // namespace variorum
