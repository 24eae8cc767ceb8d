// SPDX-License-Identifier: Apache-2.0
#include "models/base/unitclass.h"

#include <QChar>
#include <QStringView>

#include <memory>

namespace variorum {

namespace {

std::unique_ptr<const UnitClass::Table> made() {
    auto table = std::make_unique<UnitClass::Table>();
    const auto add = [&table](char32_t first, char32_t last, std::uint8_t flag) {
        for (char32_t c = first; c <= last; ++c)
            (*table)[c] |= flag;
    };
    for (char32_t c = 0; c <= 0x3007; ++c) { // no blank stands further up
        if (QChar::isSpace(c))
            add(c, c, UnitClass::Space);
        if (c < 0x2E80 && QChar::isLetterOrNumber(c))
            add(c, c, UnitClass::Latin);
    }
    add(0x3007, 0x3007, UnitClass::Han);
    add(0x3400, 0x4DBF, UnitClass::Han);
    add(0x4E00, 0x9FFF, UnitClass::Han);
    add(0xF900, 0xFAFF, UnitClass::Han);
    add(0x1100, 0x11FF, UnitClass::Syllable);
    add(0x3041, 0x30FF, UnitClass::Syllable);
    add(0xAC00, 0xD7A3, UnitClass::Syllable);
    add(0xD800, 0xDFFF, UnitClass::Syllable);
    for (const QChar c : QStringView(u"，。！？；：、,!?;:“”"))
        add(c.unicode(), c.unicode(), UnitClass::Mark);
    for (const QChar c : QStringView(u"，；：、,;“”「」"))
        add(c.unicode(), c.unicode(), UnitClass::Clause);
    return table;
}

} // namespace

const UnitClass::Table &UnitClass::table() {
    static const std::unique_ptr<const Table> table = made();
    return *table;
}

} // namespace variorum
