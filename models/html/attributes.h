// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

#include <vector>

namespace variorum {

struct Attribute {
    QStringView name;  ///< as written
    QStringView value; ///< without quotes; character references not resolved
};

/// The attributes between a tag's name and its end.
[[nodiscard]] std::vector<Attribute> attributesIn(QStringView markup);

[[nodiscard]] constexpr bool isHtmlSpace(char16_t c) {
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
}

} // namespace variorum
