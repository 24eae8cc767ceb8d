// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/newslibrary.h"

#include "models/store/librarycache.h"
#include "models/store/searchindex.h"
#include "tests/support/testlibrary.h"

namespace variorum::tests {

namespace {

void require(bool done, const char *what) {
    if (!done)
        qFatal("%s", what);
}

} // namespace

void fillLibrary(const QString &path, const std::vector<NewsText> &texts) {
    (void)opened(path);
    auto main = sqlite::Connection::open(path);
    const QByteArray articles = "BEGIN; WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<" +
                                QByteArray::number(static_cast<qint64>(texts.size())) +
                                ") INSERT INTO articles (id, page_id, ranges) SELECT i, i, '0-900' FROM n; COMMIT";
    require((*main)->execute(articles.constData()).ok(), "the articles cannot be written");
    auto cache = openCache(path + QStringLiteral("-cache"));
    require((*cache)->execute("BEGIN").ok(), "the cache cannot be written");
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const auto article = static_cast<qint64>(i + 1);
        const QString script = texts[i].traditional ? QStringLiteral("Hant") : QStringLiteral("Hans");
        sqlite::Statement row(**cache, "INSERT INTO rows VALUES (?,?,?,'',?,?,?,0,0,0,'')");
        row.bind(0, article).bind(1, article).bind(2, texts[i].title).bind(3, texts[i].publisher);
        require(row.bind(4, texts[i].published).bind(5, script).run(), "a row cannot be written");
        require(searchindex::replaceTexts(**cache, article,
                                          {{article, texts[i].title, texts[i].publisher, {}, script, texts[i].body}}),
                "a text cannot be written");
    }
    require((*cache)->execute("COMMIT").ok(), "the cache cannot be written");
}

} // namespace variorum::tests
