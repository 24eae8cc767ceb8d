// SPDX-License-Identifier: Apache-2.0
#include "models/clean/rules/gbk.h"

#include "models/base/chinese.h"

#include <unicode/ucnv.h>

#include <memory>

namespace variorum::rules {

const Gbk &Gbk::instance() {
    static const std::unique_ptr<const Gbk> table(new Gbk);
    return *table;
}

Gbk::Gbk() {
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open("gb18030", &status);
    if (U_FAILURE(status))
        return;
    for (int lead = 0x81; lead <= 0xFE; ++lead) {
        for (int trail = 0x40; trail <= 0xFE; ++trail) {
            if (trail == 0x7F)
                continue;
            const char bytes[2] = {static_cast<char>(lead), static_cast<char>(trail)};
            char16_t units[4] = {};
            status = U_ZERO_ERROR;
            const int32_t length = ucnv_toUChars(converter, units, 4, bytes, 2, &status);
            if (U_FAILURE(status) || length != 1 || units[0] == 0xFFFD)
                continue;
            // Decoders that know GBK only leave the user-defined zones private; so does this table.
            char16_t c = units[0];
            if (trail >= 0xA1 && lead >= 0xAA && lead <= 0xAF)
                c = static_cast<char16_t>(0xE000 + (lead - 0xAA) * 94 + trail - 0xA1);
            else if (trail >= 0xA1 && lead >= 0xF8)
                c = static_cast<char16_t>(0xE234 + (lead - 0xF8) * 94 + trail - 0xA1);
            m_characters[(lead - 0x81) * 0xC0 + trail - 0x40] = c;
            if (m_codes[c] == 0)
                m_codes[c] = static_cast<std::uint16_t>(lead << 8 | trail);
        }
    }
    ucnv_close(converter);
}

bool Gbk::isCommon(char16_t character) const {
    if (!isHan(character))
        return false;
    const std::uint16_t code = m_codes[simplified(character)];
    const int lead = code >> 8;
    return lead >= 0xB0 && lead <= 0xD7 && (code & 0xFF) >= 0xA1;
}

} // namespace variorum::rules
