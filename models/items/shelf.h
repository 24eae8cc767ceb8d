// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/library.h"

#include <QString>

#include <cstdint>

namespace variorum {

/// A part of the library that the list shows: everything, what is not read yet, a collection, a story, the bin.
struct Shelf {
    enum class Kind : std::uint8_t { All, Unread, Noted, Own, Story, Bin };
    Kind kind = Kind::All;
    qint64 id = 0; ///< of the collection (Own) or the story

    friend bool operator==(const Shelf &, const Shelf &) = default;
};

/// Only the bin has what is in it.
[[nodiscard]] bool stands(const ArticleRow &row, const Shelf &shelf);
/// Those that the analyst makes, names and removes.
[[nodiscard]] inline bool isOwn(const Shelf &shelf) {
    return shelf.kind == Shelf::Kind::Own || shelf.kind == Shelf::Kind::Story;
}
/// For settings: "unread", "c12".
[[nodiscard]] QString shelfKey(const Shelf &shelf);
[[nodiscard]] Shelf shelfFromKey(const QString &key);

} // namespace variorum
