// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/clean/rules/credits.h"
#include "models/clean/rules/datepatterns.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace variorum::rules {

/// A line around an article's text, as plain text and markup both have it.
struct HeadLine {
    enum class Place : std::uint8_t {
        Above,  ///< the title
        Head,   ///< between the title and the text
        Behind, ///< what the text begins with, or behind it
    };
    QString text;
    std::vector<FoundDate> dates; ///< of the text
    Place place = Place::Head;
    bool belowTitle = false; ///< right below it
    bool datedBelow = false; ///< a line that dates the article stands shortly below
    bool nearDate = false;   ///< a line that dates the article stands one or two above it, or the text right below
    bool aboveDate = false;  ///< such a line stands right below it
};

/// Who wrote and published an article, as a line says it without labels: what is left of it without its dates and
/// bars are names, an outlet, or neither.
[[nodiscard]] std::vector<Credit> unlabelledCredits(const HeadLine &line);

/// True for "原创 江声 海湾观察", the word for an original story with who wrote it and where.
[[nodiscard]] bool isOriginal(const QString &text);

/// True for nothing but names in Latin letters: "Anna Harbour and Tom Pier", "ANNA HARBOUR, TOM PIER".
[[nodiscard]] bool areLatinNames(const QString &text);

} // namespace variorum::rules
