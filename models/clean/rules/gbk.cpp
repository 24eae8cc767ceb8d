// SPDX-License-Identifier: Apache-2.0
#include "models/clean/rules/gbk.h"

#include <unicode/ucnv.h>

#include <memory>

namespace variorum::rules {

const Gbk &Gbk::instance() {
    static const std::unique_ptr<const Gbk> table(new Gbk);
    return *table;
}

Gbk::Gbk() {
    UErrorCode status = U_ZERO_ERROR;
    using Converter = std::unique_ptr<UConverter, decltype(&ucnv_close)>;
    const Converter all(ucnv_open("gb18030", &status), &ucnv_close);
    const Converter proper(ucnv_open("windows-936", &status), &ucnv_close);
    if (U_FAILURE(status))
        return;
    const auto decoded = [](const Converter &converter, const char *bytes) {
        char16_t units[4] = {};
        UErrorCode error = U_ZERO_ERROR;
        const int32_t length = ucnv_toUChars(converter.get(), units, 4, bytes, 2, &error);
        return U_FAILURE(error) || length != 1 || units[0] == 0xFFFD ? u'\0' : units[0];
    };
    for (int lead = 0x81; lead <= 0xFE; ++lead) {
        for (int trail = 0x40; trail <= 0xFE; ++trail) {
            if (trail == 0x7F)
                continue;
            const char bytes[2] = {static_cast<char>(lead), static_cast<char>(trail)};
            char16_t c = decoded(all, bytes);
            if (c == 0)
                continue;
            // Decoders that know GBK only leave the user-defined zones private; so does this table.
            const std::size_t place =
                static_cast<std::size_t>(lead - 0x81) * 0xC0 + static_cast<std::size_t>(trail) - 0x40;
            const char16_t known = decoded(proper, bytes);
            m_decodes[place] = known != 0 && (known < 0xE000 || known > 0xF8FF);
            if (trail >= 0xA1 && lead >= 0xAA && lead <= 0xAF)
                c = static_cast<char16_t>(0xE000 + (lead - 0xAA) * 94 + trail - 0xA1);
            else if (trail >= 0xA1 && lead >= 0xF8)
                c = static_cast<char16_t>(0xE234 + (lead - 0xF8) * 94 + trail - 0xA1);
            m_characters[place] = c;
            m_decodes[place] = m_decodes[place] || (c >= 0xE000 && c < 0xE4C6);
            if (m_codes[c] == 0)
                m_codes[c] = static_cast<std::uint16_t>(lead << 8 | trail);
        }
    }
}

} // namespace variorum::rules
