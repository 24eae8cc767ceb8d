// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace variorum::unknown {

/// Whether a folded Latin word is one of the first names that news has most: ada, johannes, priya.
[[nodiscard]] bool isGivenName(QStringView word);
/// Whether a folded Latin word is one of the surnames of China, Korea and Vietnam: zhang, kwok, nguyen.
[[nodiscard]] bool isEastSurname(QStringView word);
/// Whether a folded Latin word is an English word that Chinese texts use as one: dock, markdown, premium.
[[nodiscard]] bool isEnglishWord(QStringView word);

} // namespace variorum::unknown
