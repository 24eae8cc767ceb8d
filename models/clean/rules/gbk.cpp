// SPDX-License-Identifier: Apache-2.0
#include "models/clean/rules/gbk.h"

#include <unicode/ucnv.h>

#include <memory>
#include <string>
#include <vector>

namespace variorum::rules {

namespace {

struct Code {
    int lead = 0;
    int trail = 0;
};

std::vector<Code> codes() {
    std::vector<Code> all;
    for (int lead = 0x81; lead <= 0xFE; ++lead) {
        for (int trail = 0x40; trail <= 0xFE; ++trail) {
            if (trail != 0x7F)
                all.push_back({lead, trail});
        }
    }
    return all;
}

/// What a converter of ICU makes of each code; 0 where it does not know it. In one call with a line feed behind each
/// code, because as many calls take longer than reading a page.
std::vector<char16_t> decoded(const std::vector<Code> &codes, const char *name) {
    std::vector<char16_t> characters(codes.size(), u'\0');
    std::string bytes;
    for (const Code code : codes) {
        bytes += static_cast<char>(code.lead);
        bytes += static_cast<char>(code.trail);
        bytes += '\n';
    }
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(name, &status), &ucnv_close);
    if (U_FAILURE(status))
        return characters;
    std::u16string text(bytes.size(), u'\0');
    text.resize(static_cast<std::size_t>(ucnv_toUChars(converter.get(), text.data(), static_cast<int32_t>(text.size()),
                                                       bytes.data(), static_cast<int32_t>(bytes.size()), &status)));
    std::size_t begin = 0;
    for (char16_t &character : characters) {
        const std::size_t end = text.find(u'\n', begin);
        if (end == std::u16string::npos)
            break;
        if (end == begin + 1 && text[begin] != 0xFFFD)
            character = text[begin];
        begin = end + 1;
    }
    return characters;
}

} // namespace

const Gbk &Gbk::instance() {
    static const std::unique_ptr<const Gbk> table(new Gbk);
    return *table;
}

Gbk::Gbk() {
    const std::vector<Code> all = codes();
    const std::vector<char16_t> extended = decoded(all, "gb18030");
    const std::vector<char16_t> proper = decoded(all, "windows-936");
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto [lead, trail] = all[i];
        char16_t c = extended[i];
        if (c == 0)
            continue;
        // Decoders that know GBK only leave the user-defined zones private; so does this table.
        const std::size_t place = static_cast<std::size_t>(lead - 0x81) * 0xC0 + static_cast<std::size_t>(trail) - 0x40;
        const char16_t known = proper[i];
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

} // namespace variorum::rules
