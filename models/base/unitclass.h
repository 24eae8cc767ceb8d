// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>

namespace variorum {

/// What loops over whole pages ask of each UTF-16 unit, looked up in one table in place of a call each.
class UnitClass {
public:
    enum Flag : std::uint8_t {
        Space = 1,    ///< as QChar::isSpace()
        Han = 2,      ///< as isHan(), of the BMP
        Syllable = 4, ///< kana, Hangul, half of a pair: as heavy as a Han character
        Latin = 8,    ///< a letter or number of the scripts before the radicals
        Clause = 32,  ///< parts clauses or quotes: ，；：、,;“”「」
        Mark = 16,    ///< parts or ends a clause or a quotation: ，。！？；：、,!?;:“”
    };
    using Table = std::array<std::uint8_t, 0x10000>;

    /// Of flags, by unit. Ask once for a loop.
    [[nodiscard]] static const Table &table();
};

} // namespace variorum
