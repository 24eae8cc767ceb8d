// SPDX-License-Identifier: Apache-2.0
#include "tests/support/largelibrary.h"

#include "models/clean/ruletable.h"
#include "models/store/sqlite.h"
#include "tests/support/testlibrary.h"

namespace variorum::tests {

namespace {

void execute(const QString &path, const QByteArray &sql) {
    auto connection = sqlite::Connection::open(path);
    if (!(*connection)->execute(sql.constData()))
        qFatal("the library cannot be filled");
}

} // namespace

void fillRows(const QString &path, int count) {
    (void)opened(path);
    const QByteArray numbers = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<" +
                               QByteArray::number(count) + ") SELECT ";
    execute(path,
            "BEGIN; INSERT INTO pages (id, sha256, path, imported, byte_count, encoding, media_type, extractor) " +
                numbers +
                "i, printf('%064d', i), '/pages/'||i||'.txt', '2031-01-01T00:00:00Z', 2000, 'UTF-8', "
                "'text/plain', 1 FROM n; "
                "INSERT INTO contents SELECT id, zeroblob(1500), zeroblob(1500), NULL FROM pages; "
                "INSERT INTO articles (id, page_id, ranges) SELECT id, id, '0-900 902-1700' FROM pages; "
                "INSERT INTO notes SELECT 'n'||id, id, 1000, 1010, 'x', 'y', 'z', 'yellow', '', '', '', "
                "'' FROM pages WHERE id%10=0; COMMIT");
    execute(path + QStringLiteral("-cache"),
            "BEGIN; INSERT INTO rows " + numbers +
                "i, i, substr('海陵云河望潮山城北岭渡口沿岸灯塔水库桥头', 1+(i*7919)%19, "
                "2)||(i*104729)%100003||'号电站并网，首期装机三百兆瓦', '叶汀', "
                "'海陵第'||(i%97)||'报', '2031-01-01', 'Hans', 1700, 40, 60, '' "
                "FROM n; INSERT INTO seen " +
                numbers + "i, " + QByteArray::number(rulesVersion) + ", 0 FROM n; COMMIT");
}

} // namespace variorum::tests
