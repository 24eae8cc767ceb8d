// SPDX-License-Identifier: Apache-2.0
#include "models/items/shelf.h"

#include <algorithm>
#include <iterator>

namespace variorum {

namespace {

constexpr const char *keys[] = {"all", "unread", "noted", "c", "s", "bin"}; // in the order of the kinds

} // namespace

bool stands(const ArticleRow &row, const Shelf &shelf) {
    if (row.binned != (shelf.kind == Shelf::Kind::Bin))
        return false;
    switch (shelf.kind) {
    case Shelf::Kind::All:
    case Shelf::Kind::Bin:
        return true;
    case Shelf::Kind::Unread:
        return row.progress == 0;
    case Shelf::Kind::Noted:
        return row.notes > 0;
    case Shelf::Kind::Own:
        return std::binary_search(row.collections.begin(), row.collections.end(), shelf.id);
    case Shelf::Kind::Story:
        return row.story == shelf.id;
    }
    return false;
}

QString shelfKey(const Shelf &shelf) {
    const QString key = QString::fromLatin1(keys[static_cast<std::size_t>(shelf.kind)]);
    return isOwn(shelf) ? key + QString::number(shelf.id) : key;
}

Shelf shelfFromKey(const QString &key) {
    for (std::size_t i = 0; i < std::size(keys); ++i) {
        const Shelf shelf{static_cast<Shelf::Kind>(i), 0};
        const QLatin1StringView name(keys[i]);
        if (!isOwn(shelf) && key == name)
            return shelf;
        bool number = false;
        const qint64 id = key.mid(name.size()).toLongLong(&number);
        if (isOwn(shelf) && number && key.startsWith(name))
            return {shelf.kind, id};
    }
    return {};
}

} // namespace variorum
