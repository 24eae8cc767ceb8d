// SPDX-License-Identifier: Apache-2.0
#include "models/store/library.h"

#include "models/clean/ruletable.h"
#include "models/store/sqlite.h"

#include <QFile>
#include <QStringList>

#include <algorithm>

namespace variorum {

using sqlite::Connection;
using sqlite::Statement;
using sqlite::Transaction;

namespace {

constexpr qint64 applicationId = 0x56415249; ///< "VARI", tells a library from other SQLite files
constexpr qint64 extractorVersion = 1;
constexpr qint64 cacheVersion = 1;

constexpr const char *cacheSchema = R"(
CREATE TABLE rows (
    article INTEGER PRIMARY KEY, page INTEGER NOT NULL, rules INTEGER NOT NULL, title TEXT, byline TEXT, publisher TEXT,
    published TEXT, script TEXT, characters INTEGER, edits INTEGER);
CREATE TABLE seen (page INTEGER PRIMARY KEY, rules INTEGER NOT NULL);
)";

/// The ranges of an article in code points, as text for the table.
QString rangesText(const Article &article, const CodePointIndex &index) {
    QStringList parts;
    for (const Block &block : article.blocks) {
        const Span span = index.toCodePoints(block.source);
        parts.append(QStringLiteral("%1-%2").arg(span.begin).arg(span.end));
    }
    return parts.join(u' ');
}

std::vector<Span> rangesOf(const QString &text) {
    std::vector<Span> ranges;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype dash = part.indexOf(u'-');
        ranges.emplace_back(part.first(dash).toInt(), part.sliced(dash + 1).toInt());
    }
    return ranges;
}

qint64 overlap(const std::vector<Span> &a, const std::vector<Span> &b) {
    qint64 total = 0;
    auto next = b.begin();
    for (const Span span : a) {
        while (next != b.end() && next->end <= span.begin)
            ++next;
        for (auto other = next; other != b.end() && other->begin < span.end; ++other)
            total += span.intersected(*other).length();
    }
    return total;
}

Result<std::unique_ptr<Connection>> openCache(const QString &path) {
    for (int attempt = 0; attempt < 2; ++attempt) {
        auto opened = Connection::open(path);
        if (opened) {
            std::unique_ptr<Connection> cache = opened.take();
            const bool wal = cache->execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=OFF").ok();
            if (wal && cache->pragma("user_version") == cacheVersion)
                return cache;
            if (wal && cache->pragma("user_version") == 0 && cache->execute(cacheSchema) &&
                cache->execute("PRAGMA user_version=1"))
                return cache;
            if (wal && cache->error().code == ErrorCode::LibraryBusy)
                return cache->error();
        }
        // Made by another version, or damaged: nothing in it is lost.
        for (const char *suffix : {"", "-wal", "-shm"})
            QFile::remove(path + QString::fromLatin1(suffix));
    }
    return Error{ErrorCode::LibraryNotOpened, {path}};
}

} // namespace

Library::Library(QString path, std::unique_ptr<Connection> main, std::unique_ptr<Connection> cache)
    : m_path(std::move(path)), m_main(std::move(main)), m_cache(std::move(cache)) {}

Library::~Library() = default;

Result<std::unique_ptr<Library>> Library::open(const QString &path, const std::vector<QByteArray> &migrations) {
    auto main = Connection::open(path);
    if (!main)
        return main.error();
    const qint64 version = (*main)->pragma("user_version");
    if (version < 0)
        return (*main)->error();
    const qint64 application = (*main)->pragma("application_id");
    if (application != applicationId && (application != 0 || version != 0 || (*main)->pragma("schema_version") != 0))
        return Error{ErrorCode::LibraryDamaged, {path}};
    if (version > static_cast<qint64>(migrations.size()))
        return Error{ErrorCode::LibraryTooNew, {path}};
    if (Result<void> set = (*main)->execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON");
        !set)
        return set.error();
    std::unique_ptr<Library> library(new Library(path, main.take(), nullptr));
    if (Result<void> migrated = library->migrate(migrations); !migrated)
        return migrated.error();
    auto cache = openCache(path + QStringLiteral("-cache"));
    if (!cache)
        return cache.error();
    library->m_cache = cache.take();
    return library;
}

Result<void> Library::migrate(const std::vector<QByteArray> &migrations) {
    const qint64 before = m_main->pragma("user_version");
    const auto target = static_cast<qint64>(migrations.size());
    if (before == target)
        return {};
    if (before > 0) {
        const QString backup = QStringLiteral("%1.before-%2").arg(m_path).arg(target);
        QFile::remove(backup);
        Statement copy(m_main->handle(), "VACUUM INTO ?");
        if (!copy.bind(0, backup).run())
            return m_main->error();
    }
    Transaction transaction(*m_main);
    if (!transaction.begun())
        return m_main->error();
    // Another process may have been first.
    for (qint64 version = m_main->pragma("user_version"); version < target; ++version) {
        if (Result<void> done = m_main->execute(migrations[static_cast<std::size_t>(version)].constData()); !done)
            return done;
    }
    const QByteArray stamp = QByteArray("PRAGMA user_version=") + QByteArray::number(target) +
                             "; PRAGMA application_id=" + QByteArray::number(applicationId);
    if (Result<void> done = m_main->execute(stamp.constData()); !done)
        return done;
    return transaction.commit();
}

ImportOutcome Library::find(const QByteArray &sha256) const {
    ImportOutcome outcome;
    Statement page(m_main->handle(), "SELECT id FROM pages WHERE sha256=?");
    if (!page.bind(0, QString::fromLatin1(sha256)).step())
        return outcome;
    outcome.page = page.integer(0);
    outcome.skipped = true;
    Statement articles(m_main->handle(), "SELECT id FROM articles WHERE page_id=? ORDER BY id");
    articles.bind(0, outcome.page);
    while (articles.step())
        outcome.articles.push_back(articles.integer(0));
    return outcome;
}

Result<ImportOutcome> Library::importPage(const QByteArray &bytes, const Reading &reading, const QString &path,
                                          const QString &now) {
    const Page &page = *reading.page;
    Transaction transaction(*m_main);
    if (!transaction.begun())
        return m_main->error();
    if (ImportOutcome there = find(page.sha256); there.page != 0)
        return there;
    Statement insert(
        m_main->handle(),
        "INSERT INTO pages (sha256, path, imported, byte_count, bytes, encoding, media_type, extractor, text) "
        "VALUES (?,?,?,?,?,?,?,?,?)");
    insert.bind(0, QString::fromLatin1(page.sha256))
        .bind(1, path)
        .bind(2, now)
        .bind(3, page.bytes)
        .bindBlob(4, qCompress(bytes));
    insert.bind(5, page.encoding)
        .bind(6, page.mediaType)
        .bind(7, extractorVersion)
        .bindBlob(8, qCompress(page.text.toUtf8()));
    if (!insert.run())
        return m_main->error();
    ImportOutcome outcome;
    outcome.page = m_main->lastId();
    for (const auto &read : reading.articles) {
        Statement article(m_main->handle(), "INSERT INTO articles (page_id, ranges) VALUES (?,?)");
        if (!article.bind(0, outcome.page).bind(1, rangesText(read->article, page.codePoints)).run())
            return m_main->error();
        outcome.articles.push_back(m_main->lastId());
    }
    if (Result<void> done = transaction.commit(); !done)
        return done.error();
    // The cache is not part of the promise: rows that do not get there are made again.
    (void)cacheRows(outcome.page, reading, outcome.articles);
    return outcome;
}

Result<void> Library::cacheRows(qint64 page, const Reading &reading, const std::vector<qint64> &ids) {
    Transaction transaction(*m_cache);
    if (!transaction.begun())
        return m_cache->error();
    Statement clear(m_cache->handle(), "DELETE FROM rows WHERE page=?");
    if (!clear.bind(0, page).run())
        return m_cache->error();
    for (std::size_t i = 0; i < ids.size() && i < reading.articles.size(); ++i) {
        const Article &article = reading.articles[i]->article;
        qint64 edits = 0;
        for (const Block &block : article.blocks) {
            const auto [first, last] = reading.choice.script.within(block.source);
            edits += static_cast<qint64>(last - first);
        }
        Statement row(m_cache->handle(), "INSERT OR REPLACE INTO rows VALUES (?,?,?,?,?,?,?,?,?,?)");
        row.bind(0, ids[i])
            .bind(1, page)
            .bind(2, static_cast<qint64>(rulesVersion))
            .bind(3, article.title)
            .bind(4, article.byline);
        row.bind(5, article.publisher).bind(6, article.published).bind(7, scriptCode(article.script));
        row.bind(8, static_cast<qint64>(CodePointIndex(article.text).length())).bind(9, edits);
        if (!row.run())
            return m_cache->error();
    }
    Statement seen(m_cache->handle(), "INSERT OR REPLACE INTO seen VALUES (?,?)");
    if (!seen.bind(0, page).bind(1, static_cast<qint64>(rulesVersion)).run())
        return m_cache->error();
    return transaction.commit();
}

Result<std::vector<ArticleRow>> Library::articles() const {
    std::vector<ArticleRow> rows;
    Statement all(
        m_main->handle(),
        "SELECT a.id, a.page_id, p.path, p.imported FROM articles a JOIN pages p ON p.id=a.page_id ORDER BY a.id");
    Statement derived(
        m_cache->handle(),
        "SELECT title, byline, publisher, published, script, characters, edits FROM rows WHERE article=?");
    while (all.step()) {
        ArticleRow row;
        row.article = all.integer(0);
        row.page = all.integer(1);
        row.path = all.text(2);
        row.imported = all.text(3);
        derived.bind(0, row.article);
        if (derived.step()) {
            row.title = derived.text(0);
            row.byline = derived.text(1);
            row.publisher = derived.text(2);
            row.published = derived.text(3);
            row.script = derived.text(4);
            row.characters = derived.integer(5);
            row.edits = derived.integer(6);
        }
        derived.reset();
        rows.push_back(std::move(row));
    }
    if (all.failed())
        return m_main->error();
    return rows;
}

std::vector<qint64> Library::stale() const {
    std::vector<qint64> fresh;
    Statement seen(m_cache->handle(), "SELECT page FROM seen WHERE rules=? ORDER BY page");
    seen.bind(0, static_cast<qint64>(rulesVersion));
    while (seen.step())
        fresh.push_back(seen.integer(0));
    std::vector<qint64> missing;
    Statement pages(m_main->handle(), "SELECT id FROM pages ORDER BY id");
    while (pages.step()) {
        if (!std::binary_search(fresh.begin(), fresh.end(), pages.integer(0)))
            missing.push_back(pages.integer(0));
    }
    return missing;
}

Result<std::vector<qint64>> Library::reconcile(qint64 page, const Reading &reading) {
    Transaction transaction(*m_main);
    if (!transaction.begun())
        return m_main->error();
    struct Identity {
        qint64 id;
        std::vector<Span> ranges;
        bool taken;
    };
    std::vector<Identity> known;
    Statement select(m_main->handle(), "SELECT id, ranges FROM articles WHERE page_id=? ORDER BY id");
    select.bind(0, page);
    while (select.step())
        known.push_back(Identity{select.integer(0), rangesOf(select.text(1)), false});
    std::vector<qint64> ids;
    for (const auto &read : reading.articles) {
        const QString text = rangesText(read->article, reading.page->codePoints);
        const std::vector<Span> ranges = rangesOf(text);
        Identity *best = nullptr;
        qint64 most = 0;
        for (Identity &identity : known) {
            const qint64 shared = identity.taken ? 0 : overlap(ranges, identity.ranges);
            if (shared > most) {
                most = shared;
                best = &identity;
            }
        }
        if (best) {
            best->taken = true;
            Statement update(m_main->handle(), "UPDATE articles SET ranges=? WHERE id=?");
            if (!update.bind(0, text).bind(1, best->id).run())
                return m_main->error();
            ids.push_back(best->id);
        } else {
            Statement insert(m_main->handle(), "INSERT INTO articles (page_id, ranges) VALUES (?,?)");
            if (!insert.bind(0, page).bind(1, text).run())
                return m_main->error();
            ids.push_back(m_main->lastId());
        }
    }
    if (Result<void> done = transaction.commit(); !done)
        return done.error();
    (void)cacheRows(page, reading, ids);
    return ids;
}

Result<qint64> Library::pageOf(qint64 article) const {
    Statement select(m_main->handle(), "SELECT page_id FROM articles WHERE id=?");
    if (!select.bind(0, article).step())
        return Error{ErrorCode::NoSuchArticle, {QString::number(article)}};
    return select.integer(0);
}

Result<PagePointer> Library::page(qint64 id) const {
    Statement select(m_main->handle(), "SELECT sha256, byte_count, encoding, media_type, text FROM pages WHERE id=?");
    if (!select.bind(0, id).step())
        return Error{ErrorCode::NoSuchArticle, {QString::number(id)}};
    auto page = std::make_shared<Page>();
    page->sha256 = select.blob(0);
    page->bytes = select.integer(1);
    page->encoding = select.text(2);
    page->mediaType = select.text(3);
    page->text = QString::fromUtf8(qUncompress(select.blob(4)));
    page->codePoints = CodePointIndex(page->text);
    page->issues = decodingIssues(page->text);
    return PagePointer(page);
}

Result<QByteArray> Library::originalBytes(qint64 page) const {
    Statement select(m_main->handle(), "SELECT bytes FROM pages WHERE id=?");
    if (!select.bind(0, page).step())
        return Error{ErrorCode::NoSuchArticle, {QString::number(page)}};
    return qUncompress(select.blob(0));
}

Decisions Library::decisions(qint64 page) const {
    Decisions decisions;
    Statement select(m_main->handle(),
                     "SELECT edit_id, verdict, begin_at, end_at, before, after FROM decisions WHERE page_id=?");
    select.bind(0, page);
    while (select.step()) {
        decisions.put({select.blob(0), static_cast<Verdict>(select.integer(1)),
                       Span(select.integer(2), select.integer(3)), QString::fromUtf8(select.blob(4)),
                       QString::fromUtf8(select.blob(5))});
    }
    return decisions;
}

Result<void> Library::setDecisions(qint64 page, const Decisions &decisions) {
    Transaction transaction(*m_main);
    if (!transaction.begun())
        return m_main->error();
    Statement clear(m_main->handle(), "DELETE FROM decisions WHERE page_id=?");
    if (!clear.bind(0, page).run())
        return m_main->error();
    for (const auto &[id, decision] : decisions.all()) {
        Statement insert(m_main->handle(), "INSERT INTO decisions VALUES (?,?,?,?,?,?,?)");
        insert.bind(0, page).bind(1, QString::fromLatin1(id)).bind(2, static_cast<qint64>(decision.verdict));
        insert.bind(3, static_cast<qint64>(decision.codePoints.begin))
            .bind(4, static_cast<qint64>(decision.codePoints.end));
        insert.bindBlob(5, decision.before.toUtf8()).bindBlob(6, decision.after.toUtf8());
        if (!insert.run())
            return m_main->error();
    }
    return transaction.commit();
}

void Library::limitPages(int pages) {
    (void)m_main->execute(("PRAGMA max_page_count=" + QByteArray::number(pages)).constData());
}

} // namespace variorum
