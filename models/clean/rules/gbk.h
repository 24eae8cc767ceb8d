// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace variorum::rules {

/// The two-byte codes of GBK with its user-defined zones 1 and 2, which decoders map to U+E000 and following
/// (Unicode's GB 18030 mapping). From ICU's converter, once.
class Gbk {
public:
    static const Gbk &instance();

    /// 0 where there is no such code.
    [[nodiscard]] char16_t character(std::uint8_t lead, std::uint8_t trail) const {
        return lead < 0x81 || lead == 0xFF || trail < 0x40 ? u'\0' : m_characters[(lead - 0x81) * 0xC0 + trail - 0x40];
    }
    /// Lead byte in the high half; 0 for what GBK has not, ASCII included.
    [[nodiscard]] std::uint16_t code(char16_t character) const { return m_codes[character]; }
    /// False for the codes that decoders of GBK proper do not know: those of GB 18030 alone and of user-defined zone 3.
    [[nodiscard]] bool decodes(std::uint8_t lead, std::uint8_t trail) const {
        return lead >= 0x81 && lead != 0xFF && trail >= 0x40 && m_decodes[(lead - 0x81) * 0xC0 + trail - 0x40];
    }

private:
    Gbk();
    char16_t m_characters[126 * 0xC0] = {};
    bool m_decodes[126 * 0xC0] = {};
    std::uint16_t m_codes[0x10000] = {};
};

} // namespace variorum::rules
