// SPDX-License-Identifier: Apache-2.0
// The list of articles, what of it is kept in the cache, and the identities of articles.
#include "models/clean/ruletable.h"
#include "models/store/library.h"
#include "models/store/searchindex.h"
#include "models/store/sqlite.h"

#include <QFileInfo>

#include <algorithm>

namespace variorum {

using sqlite::Statement;
using sqlite::Transaction;

namespace {

constexpr qsizetype openingLength = 40; ///< units

/// The first words of a text, of its first line at most.
QString openingOf(const QString &text) {
    QString line = text.left(4 * openingLength).section(u'\n', 0, 0, QString::SectionSkipEmpty).simplified();
    if (line.size() <= openingLength)
        return line;
    line.truncate(line[openingLength - 1].isHighSurrogate() ? openingLength - 1 : openingLength);
    return line + u'…';
}

struct ListedPage {
    qint64 id = 0;
    QString path;
    QString imported;
};

} // namespace

QString articleTitle(const ArticleRow &row) {
    if (!row.title.isEmpty())
        return row.title;
    return row.opening.isEmpty() ? QFileInfo(row.path).fileName() : row.opening;
}

Result<std::vector<ArticleRow>> Library::articles() const {
    return listed({});
}

Result<std::vector<ArticleRow>> Library::latestArticles(int pages) const {
    Statement last(*m_main, "SELECT max(id) FROM pages");
    const qint64 newest = last.step() ? last.integer(0) : 0;
    return listed({newest - pages + 1, newest});
}

Result<std::vector<ArticleRow>> Library::articlesOf(qint64 page) const {
    return listed({page, page});
}

Result<std::vector<ArticleRow>> Library::listed(PageRange range) const {
    // Three scans in the order of their keys, side by side: no look-up for each article.
    std::vector<ListedPage> pages;
    Statement page(*m_main, "SELECT id, path, imported FROM pages WHERE id BETWEEN ? AND ? ORDER BY id");
    page.bind(0, range.first).bind(1, range.last);
    while (page.step())
        pages.push_back({page.integer(0), page.text(1), page.text(2)});
    if (page.failed())
        return m_main->error();

    const std::vector<qint64> unread = staleWithin(range);
    std::vector<ArticleRow> rows;
    Statement all(*m_main, "SELECT id, page_id, binned FROM articles WHERE page_id BETWEEN ? AND ? AND "
                           "binned<2 ORDER BY id");
    all.bind(0, range.first).bind(1, range.last);
    Statement derived(*m_cache, "SELECT article, title, byline, publisher, published, script, characters, "
                                "edits, changed, opening FROM rows WHERE page BETWEEN ? AND ? ORDER BY article");
    derived.bind(0, range.first).bind(1, range.last);
    bool more = derived.step();
    while (all.step()) {
        ArticleRow row;
        row.article = all.integer(0);
        row.page = all.integer(1);
        row.binned = all.integer(2) != 0;
        const auto from = std::lower_bound(pages.begin(), pages.end(), row.page,
                                           [](const ListedPage &listed, qint64 id) { return listed.id < id; });
        if (from != pages.end() && from->id == row.page) {
            row.path = from->path;
            row.imported = from->imported;
        }
        while (more && derived.integer(0) < row.article)
            more = derived.step();
        if (more && derived.integer(0) == row.article) {
            row.title = derived.text(1);
            row.byline = derived.text(2);
            row.publisher = derived.text(3);
            row.published = derived.text(4);
            row.script = derived.text(5);
            row.characters = derived.integer(6);
            row.edits = derived.integer(7);
            row.changed = derived.integer(8);
            row.opening = derived.text(9);
        } else if (!std::binary_search(unread.begin(), unread.end(), row.page)) {
            continue; // the page has been read, and has no such article any more
        }
        rows.push_back(std::move(row));
    }
    addNoteCounts(rows, range);
    addOrder(rows);
    if (all.failed() || m_main->damage())
        return m_main->error();
    return rows;
}

void Library::addNoteCounts(std::vector<ArticleRow> &rows, PageRange range) const {
    const auto rowOf = [&rows](qint64 article) {
        const auto row =
            std::lower_bound(rows.begin(), rows.end(), article,
                             [](const ArticleRow &candidate, qint64 id) { return candidate.article < id; });
        return row != rows.end() && row->article == article ? row : rows.end();
    };
    std::vector<Identity> known;
    qint64 page = 0;
    Statement notes(*m_main,
                    "SELECT page_id, begin_at, end_at FROM notes WHERE page_id BETWEEN ? AND ? ORDER BY page_id");
    notes.bind(0, range.first).bind(1, range.last);
    while (notes.step()) {
        if (notes.integer(0) != page) {
            page = notes.integer(0);
            known = identities(page);
            const auto unlisted = [&](const Identity &identity) { return rowOf(identity.id) == rows.end(); };
            known.erase(std::remove_if(known.begin(), known.end(), unlisted), known.end());
        }
        const int at = identityAt(Span(notes.integer(1), notes.integer(2)), known);
        if (at >= 0)
            ++rowOf(known[static_cast<std::size_t>(at)].id)->notes;
    }
}

std::vector<qint64> Library::stale() const {
    return staleWithin({});
}

std::vector<qint64> Library::staleWithin(PageRange range) const {
    std::vector<qint64> missing;
    Statement pages(*m_main, "SELECT id, decided FROM pages WHERE id BETWEEN ? AND ? ORDER BY id");
    pages.bind(0, range.first).bind(1, range.last);
    Statement seen(*m_cache, "SELECT page, decided FROM seen WHERE page BETWEEN ? AND ? AND rules=? ORDER BY page");
    seen.bind(0, range.first).bind(1, range.last).bind(2, static_cast<qint64>(rulesVersion));
    bool more = seen.step();
    while (pages.step()) {
        while (more && seen.integer(0) < pages.integer(0))
            more = seen.step();
        if (!more || seen.integer(0) != pages.integer(0) || seen.integer(1) != pages.integer(1))
            missing.push_back(pages.integer(0));
    }
    return missing;
}

void Library::cacheRows(qint64 page, const Reading &reading, const std::vector<qint64> &ids) {
    // The cache is not part of the promise: rows that do not get there are made again.
    const qint64 decided = revision(page).decided;
    Statement known(*m_cache, "SELECT 1 FROM seen WHERE page=? AND rules=? AND decided=?");
    if (known.bind(0, page).bind(1, static_cast<qint64>(rulesVersion)).bind(2, decided).step())
        return;
    if (reading.decisions != decisions(page))
        return; // somebody has decided since it was read
    Transaction transaction(*m_cache);
    Statement clear(*m_cache, "DELETE FROM rows WHERE page=?");
    if (!transaction.begun() || !clear.bind(0, page).run())
        return;
    std::vector<searchindex::Text> texts;
    for (std::size_t i = 0; i < ids.size() && i < reading.articles.size(); ++i) {
        if (ids[i] == 0)
            continue; // nobody may give it an identity
        const Article &article = reading.articles[i]->article;
        qint64 edits = 0;
        qint64 changed = 0;
        for (const Block &block : article.blocks) {
            const auto range = reading.choice.script.within(block.source);
            edits += static_cast<qint64>(range.second - range.first);
            for (std::size_t at = range.first; at < range.second; ++at) {
                const Edit &edit = reading.choice.script.edits()[at];
                changed += std::max(qint64{edit.span.length()}, qint64{edit.after.size()});
            }
        }
        Statement row(*m_cache, "INSERT OR REPLACE INTO rows VALUES (?,?,?,?,?,?,?,?,?,?,?)");
        row.bind(0, ids[i]).bind(1, page).bind(2, article.title).bind(3, article.byline);
        row.bind(4, article.publisher).bind(5, article.published).bind(6, scriptCode(article.script));
        row.bind(7, static_cast<qint64>(CodePointIndex(article.text).length())).bind(8, edits).bind(9, changed);
        const QString opening = i > 0 && article.title.isEmpty() ? openingOf(article.text) : QString();
        row.bind(10, opening);
        if (!row.run())
            return;
        // Where there is no title, the list may show the file's name: what is shown is found.
        const QString name =
            article.title.isEmpty() && opening.isEmpty() ? QFileInfo(pagePath(page)).completeBaseName() : QString();
        const QString source = QStringList{article.publisher, article.byline, name}.join(u'\n').trimmed();
        texts.push_back(
            {ids[i], article.title, source, article.tags.join(u'\n'), scriptCode(article.script), article.text});
    }
    if (!searchindex::replaceTexts(*m_cache, page, texts))
        return;
    Statement seen(*m_cache, "INSERT OR REPLACE INTO seen VALUES (?,?,?)");
    if (seen.bind(0, page).bind(1, static_cast<qint64>(rulesVersion)).bind(2, decided).run())
        (void)transaction.commit();
}

std::vector<Identity> Library::identities(qint64 page) const {
    std::vector<Identity> known;
    Statement select(*m_main, "SELECT id, ranges FROM articles WHERE page_id=? ORDER BY id");
    select.bind(0, page);
    while (select.step())
        known.push_back({select.integer(0), rangesFromText(select.text(1))});
    return known;
}

Result<std::vector<qint64>> Library::reconcile(qint64 page, const Reading &reading) {
    QStringList texts;
    std::vector<std::vector<Span>> ranges;
    for (const auto &read : reading.articles) {
        texts.append(rangesText(read->article, reading.page->codePoints));
        ranges.push_back(rangesFromText(texts.back()));
    }
    std::vector<qint64> ids(ranges.size(), 0);

    // Most often nothing has moved, and then nothing is locked.
    const auto settled = [&] {
        const std::vector<Identity> known = identities(page);
        const std::vector<int> matches = matchedIdentities(ranges, known);
        bool same = true;
        for (std::size_t i = 0; i < matches.size(); ++i) {
            const Identity *match = matches[i] < 0 ? nullptr : &known[static_cast<std::size_t>(matches[i])];
            ids[i] = match ? match->id : 0;
            same = same && match && match->ranges == ranges[i];
        }
        return same;
    };
    if (!settled() && !isReadOnly()) {
        Transaction transaction(*m_main);
        if (!transaction.begun())
            return m_main->error();
        (void)settled(); // another process may have been first
        for (std::size_t i = 0; i < ids.size(); ++i) {
            const QString &text = texts[static_cast<qsizetype>(i)];
            if (ids[i] == 0) {
                const Result<qint64> added = addArticle(page, text);
                if (!added)
                    return added.error();
                ids[i] = *added;
                continue;
            }
            Statement write(*m_main, "UPDATE articles SET ranges=? WHERE id=?");
            if (!write.bind(0, text).bind(1, ids[i]).run())
                return m_main->error();
        }
        if (Result<void> done = transaction.commit(); !done)
            return done.error();
    }
    cacheRows(page, reading, ids);
    return ids;
}

} // namespace variorum
