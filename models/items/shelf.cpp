// SPDX-License-Identifier: Apache-2.0
#include "models/items/shelf.h"

#include <algorithm>
#include <iterator>

namespace variorum {

namespace {

constexpr const char *keys[] = {"all", "unread", "noted", "c", "bin"}; // in the order of the kinds

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
        return std::binary_search(row.collections.begin(), row.collections.end(), shelf.collection);
    }
    return false;
}

QString shelfKey(const Shelf &shelf) {
    const QString key = QString::fromLatin1(keys[static_cast<std::size_t>(shelf.kind)]);
    return shelf.kind == Shelf::Kind::Own ? key + QString::number(shelf.collection) : key;
}

Shelf shelfFromKey(const QString &key) {
    for (std::size_t i = 0; i < std::size(keys); ++i) {
        const auto kind = static_cast<Shelf::Kind>(i);
        if (kind != Shelf::Kind::Own && key == QLatin1StringView(keys[i]))
            return {kind, 0};
    }
    bool number = false;
    const qint64 collection = key.mid(1).toLongLong(&number);
    return number && key.startsWith(u'c') ? Shelf{Shelf::Kind::Own, collection} : Shelf();
}

} // namespace variorum
