// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/sqlite.h"

#include <QByteArray>
#include <QFile>
#include <QString>

namespace variorum::tests {

/// Overwrites the first page of a table's tree in a library that nobody has open: what the file is, and which tables it
/// has, can still be told.
inline void damageTable(const QString &path, const QString &table) {
    qint64 begin = -1;
    qint64 size = 0;
    {
        const auto connection = sqlite::Connection::open(path);
        if (!connection)
            qFatal("the library cannot be opened");
        sqlite::Statement root(**connection, "SELECT rootpage FROM sqlite_master WHERE name=?");
        sqlite::Statement pageSize(**connection, "PRAGMA page_size");
        if (!root.bind(0, table).step() || !pageSize.step())
            qFatal("there is no such table");
        size = pageSize.integer(0);
        begin = (root.integer(0) - 1) * size;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(begin) || file.write(QByteArray(size, '\xA5')) != size)
        qFatal("the library cannot be damaged");
}

} // namespace variorum::tests
