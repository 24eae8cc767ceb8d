// SPDX-License-Identifier: Apache-2.0
// Looking things up in the index.
#include "models/search/matches.h"
#include "models/search/words.h"
#include "models/store/articleset.h"
#include "models/store/library.h"
#include "models/store/searchindex.h"

#include <algorithm>
#include <tuple>

namespace variorum {

using sqlite::CancelGuard;
using sqlite::Connection;
using sqlite::Statement;

namespace {

/// A set that every hit has to be in, or must not be in.
struct Restriction {
    ArticleSet articles;
    bool excluded = false;
};

struct Found {
    qint64 article = 0;
    qint64 note = 0; ///< row of the notes, 0 for the article itself
    double score = 0;
    qint64 place = 0; ///< the higher the earlier in the order that is asked for; of equals the score decides
};

/// The term as FTS5's own query.
QString expression(const SearchTerm &term) {
    bool goesOn = false;
    WordReader reader(term.text);
    while (reader.next()) {
        const SearchWord::Kind kind = reader.word().kind;
        goesOn = kind == SearchWord::Kind::Letters || kind == SearchWord::Kind::Digits;
    }
    QString text = term.text;
    text.remove(QChar(u'\0')).replace(u'"', QLatin1StringView("\"\""));
    const char *column = term.field == SearchField::Title    ? "title : "
                         : term.field == SearchField::Source ? "source : "
                         : term.field == SearchField::Tag    ? "tags : "
                                                             : "";
    return QLatin1StringView(column) + u'"' + text +
           (term.prefix && goesOn ? QStringLiteral("\" *") : QStringLiteral("\""));
}

/// One search over one cache.
class Search {
public:
    Search(const Connection &main, const Connection &cache, const SearchQuery &query, const SearchOptions &options,
           const Progress &progress)
        : m_main(main), m_cache(cache), m_query(query), m_options(options), m_progress(progress) {}

    Result<SearchResult> run() {
        SearchResult result;
        std::vector<Found> found;
        if (!restrict() || !find(found))
            return m_failed->error();
        result.total = static_cast<qint64>(found.size());
        if (!order(found))
            return m_failed->error();
        for (const Found &one : found) {
            if (m_progress.cancelled())
                break;
            result.hits.push_back(one.note != 0 ? noteHit(one) : articleHit(one));
            if (m_failed)
                return m_failed->error();
        }
        if (m_progress.cancelled())
            return Error{ErrorCode::Cancelled, {m_main.path()}};
        return result;
    }

private:
    /// Puts the articles of a statement's rows into a set.
    bool collect(const Connection &connection, const char *sql, const QString &value, ArticleSet &set) {
        Statement select(connection, sql);
        if (!value.isNull())
            select.bind(0, value);
        while (select.step())
            set.insert(select.integer(0));
        return succeeded(select, connection);
    }

    bool succeeded(const Statement &statement, const Connection &connection) {
        if (statement.failed())
            m_failed = &connection;
        return !statement.failed();
    }

    /// The articles in which a term stands, by its field.
    bool articlesWith(const SearchTerm &term, ArticleSet &set) {
        if (term.field == SearchField::Entity)
            return collect(
                m_cache, "SELECT m.article FROM formwords w JOIN mentions m ON m.form=w.rowid WHERE formwords MATCH ?",
                expression(term), set);
        if (!collect(m_cache, "SELECT rowid FROM words WHERE words MATCH ?", expression(term), set))
            return false;
        // Tags are given to articles and to notes.
        return term.field != SearchField::Tag ||
               (collect(m_cache,
                        "SELECT n.article FROM notewords JOIN notes n ON n.id=notewords.rowid WHERE notewords MATCH ?",
                        expression(term), set) &&
                articlesTagged(term, set));
    }

    /// The analyst's own tags are few and short, and in no index: each is looked at.
    bool articlesTagged(SearchTerm term, ArticleSet &set) {
        term.excluded = false; // here it is asked where it stands
        const std::vector<SearchTerm> terms{term};
        Statement select(m_main, "SELECT article_id, tag FROM article_tags");
        while (select.step()) {
            if (!marksIn(select.text(1), terms, SearchField::Tag, 1).empty())
                set.insert(select.integer(0));
        }
        return succeeded(select, m_main);
    }

    bool restrict() {
        // The bin first: either nothing but what is in it, or all but that.
        Restriction bin;
        bin.excluded = !m_options.binned;
        if (!collect(m_main,
                     m_options.binned ? "SELECT id FROM articles WHERE binned=1"
                                      : "SELECT id FROM articles WHERE binned<>0",
                     {}, bin.articles))
            return false;
        m_restrictions.push_back(std::move(bin));
        if (m_options.within) {
            Restriction within;
            for (const qint64 article : *m_options.within)
                within.articles.insert(article);
            m_restrictions.push_back(std::move(within));
        }
        for (const SearchTerm &term : m_query.terms) {
            if (!term.excluded && term.field == SearchField::Anywhere)
                continue;
            Restriction one;
            one.excluded = term.excluded;
            if (!articlesWith(term, one.articles))
                return false;
            m_restrictions.push_back(std::move(one));
        }
        for (const SearchCondition &condition : m_query.conditions) {
            Restriction one;
            one.excluded = condition.excluded;
            if (!articlesThat(condition, one.articles))
                return false;
            m_restrictions.push_back(std::move(one));
        }
        return true;
    }

    bool articlesThat(const SearchCondition &condition, ArticleSet &set) {
        using Kind = SearchCondition::Kind;
        if (condition.kind == Kind::Script)
            return collect(m_cache, "SELECT article FROM rows WHERE script=?", condition.value, set);
        if (condition.kind == Kind::Has) {
            const char *sql =
                condition.value == QLatin1StringView("note") ? "SELECT article FROM notes"
                : condition.value == QLatin1StringView("tag")
                    ? "SELECT article FROM docs WHERE tags<>'' UNION SELECT article FROM notes WHERE tags<>''"
                : condition.value == QLatin1StringView("date") ? "SELECT article FROM rows WHERE published<>''"
                                                               : "SELECT article FROM rows WHERE publisher<>''";
            return collect(m_cache, sql, {}, set) && (condition.value != QLatin1StringView("tag") ||
                                                      collect(m_main, "SELECT article_id FROM article_tags", {}, set));
        }
        // A date that is not exact lies before or after another only when all of it does.
        const QString from = condition.value + QStringLiteral("-01-01").mid(0, 10 - condition.value.size());
        const QString wanted = condition.value;
        Statement rows(m_cache, "SELECT published, article FROM rows WHERE published<>''");
        while (rows.step()) {
            const QString published = rows.text(0).left(10);
            const QStringView missing =
                QStringView(u"-12-31").mid(6 - (10 - std::min<qsizetype>(published.size(), 10)));
            const QString last = published + missing.toString();
            const QString first = published + QStringLiteral("-01-01").right(10 - published.size());
            const bool in = condition.kind == Kind::Before  ? last < from
                            : condition.kind == Kind::After ? first >= from
                                                            : published.startsWith(wanted);
            if (in)
                set.insert(rows.integer(1));
        }
        return succeeded(rows, m_cache);
    }

    [[nodiscard]] bool allowed(qint64 article) const {
        return std::all_of(m_restrictions.begin(), m_restrictions.end(), [article](const Restriction &one) {
            return one.articles.contains(article) != one.excluded;
        });
    }

    bool find(std::vector<Found> &found) {
        QStringList everywhere;
        QStringList inWords; // titles and sources too: where they stand counts for the order
        for (const SearchTerm &term : m_query.terms) {
            if (term.excluded)
                continue;
            if (term.field == SearchField::Anywhere)
                everywhere.append(expression(term));
            if (term.field != SearchField::Entity && term.field != SearchField::Tag)
                inWords.append(expression(term));
        }
        if (inWords.isEmpty()) {
            Statement all(m_cache, "SELECT article FROM docs");
            return take(all, found);
        }
        Statement articles(m_cache, "SELECT rowid, 0, relevance(words, 3) FROM words WHERE words MATCH ?");
        articles.bind(0, inWords.join(QStringLiteral(" AND ")));
        if (!take(articles, found))
            return false;
        if (everywhere.isEmpty())
            return true;
        Statement notes(m_cache, "SELECT n.article, n.id, relevance(notewords, 0) FROM notewords "
                                 "JOIN notes n ON n.id=notewords.rowid WHERE notewords MATCH ?");
        notes.bind(0, everywhere.join(QStringLiteral(" AND ")));
        return take(notes, found);
    }

    bool take(Statement &rows, std::vector<Found> &found) {
        while (rows.step()) {
            if (allowed(rows.integer(0)))
                found.push_back({rows.integer(0), rows.integer(1), rows.real(2), 0});
        }
        return succeeded(rows, m_cache);
    }

    /// The first of them in the order that is asked for, so many as are wanted.
    bool order(std::vector<Found> &found) {
        const auto wanted = static_cast<std::size_t>(std::min(m_options.limit, static_cast<qsizetype>(found.size())));
        const auto middle = found.begin() + static_cast<std::ptrdiff_t>(wanted);
        const auto better = [](const Found &a, const Found &b) {
            return std::tie(a.place, a.score, a.article, a.note) > std::tie(b.place, b.score, b.article, b.note);
        };
        if (m_options.order == SearchOrder::Date) {
            std::vector<qint64> places;
            Statement rows(m_cache, "SELECT article FROM rows ORDER BY published, article");
            for (qint64 place = 1; rows.step(); ++place) {
                const auto at = static_cast<std::size_t>(rows.integer(0));
                if (at >= places.size())
                    places.resize(std::max(at + 1, 2 * places.size()));
                places[at] = place;
            }
            if (!succeeded(rows, m_cache))
                return false;
            for (Found &one : found) {
                const auto at = static_cast<std::size_t>(one.article);
                one.place = at < places.size() ? places[at] : 0;
            }
        }
        std::partial_sort(found.begin(), middle, found.end(), better);
        found.erase(middle, found.end());
        return true;
    }

    SearchHit articleHit(const Found &one) {
        SearchHit hit;
        hit.article = one.article;
        hit.score = one.score;
        Statement doc(m_cache, "SELECT title, source, tags, body FROM docs WHERE article=?");
        if (!doc.bind(0, one.article).step()) {
            (void)succeeded(doc, m_cache);
            return hit;
        }
        hit.title = doc.text(0);
        hit.titleRanges = marksIn(hit.title, m_query.terms, SearchField::Title);
        const QString body = QString::fromUtf8(qUncompress(doc.blob(3)));
        Snippet best = snippetOf(body, m_inText);
        // Where the text has none of the words, whatever has.
        if (best.marks.empty() && !hit.titleRanges.empty())
            best = {hit.title, hit.titleRanges};
        for (int column = 1; column <= 2 && best.marks.empty(); ++column) {
            Snippet other = snippetOf(doc.text(column), column == 1 ? m_inSource : m_inTags);
            if (!other.marks.empty())
                best = std::move(other);
        }
        hit.snippet = best.text;
        hit.ranges = best.marks;
        return hit;
    }

    SearchHit noteHit(const Found &one) {
        SearchHit hit;
        hit.article = one.article;
        hit.score = one.score;
        Statement note(m_cache, "SELECT n.note, n.body, n.tags, d.title FROM notes n LEFT JOIN docs d ON "
                                "d.article=n.article WHERE n.id=?");
        if (!note.bind(0, one.note).step()) {
            (void)succeeded(note, m_cache);
            return hit;
        }
        hit.annotation = note.text(0);
        hit.title = note.text(3);
        Snippet best = snippetOf(note.text(1), m_inText);
        if (best.marks.empty())
            best = snippetOf(note.text(2), m_inTags);
        hit.snippet = best.text;
        hit.ranges = best.marks;
        return hit;
    }

    const Connection &m_main;
    const Connection &m_cache;
    const SearchQuery &m_query;
    const SearchOptions &m_options;
    const Progress &m_progress;
    const Connection *m_failed = nullptr;
    std::vector<Restriction> m_restrictions;
    MatchFinder m_inText{m_query.terms, SearchField::Anywhere};
    MatchFinder m_inSource{m_query.terms, SearchField::Source};
    MatchFinder m_inTags{m_query.terms, SearchField::Tag};
};

QStringList linesOf(const QStringList &parts) {
    QStringList lines;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            lines.append(part);
    }
    return lines;
}

} // namespace

Result<void> Library::updateIndex(const Progress &progress) {
    if (Result<void> done = searchindex::takeIn(*m_cache, progress); !done)
        return done;
    // Notes are few, and each change of them counts its page up.
    std::vector<std::pair<qint64, qint64>> changed;
    Statement pages(*m_main, "SELECT id, noted FROM pages WHERE noted<>0 ORDER BY id");
    Statement seen(*m_cache, "SELECT page, noted FROM noted ORDER BY page");
    bool more = seen.step();
    while (pages.step()) {
        while (more && seen.integer(0) < pages.integer(0))
            more = seen.step();
        if (!more || seen.integer(0) != pages.integer(0) || seen.integer(1) != pages.integer(1))
            changed.emplace_back(pages.integer(0), pages.integer(1));
    }
    if (pages.failed() || seen.failed())
        return pages.failed() ? m_main->error() : m_cache->error();
    (void)seen.run();
    for (const auto &[page, revision] : changed) {
        if (progress.cancelled())
            break;
        const Result<std::vector<Note>> stored = notes(page);
        if (!stored)
            return stored.error();
        const std::vector<Identity> known = listedIdentities(page);
        std::vector<searchindex::NoteText> texts;
        for (const Note &note : *stored) {
            const int at = identityAt(note.anchor.codePoints, known);
            if (at >= 0)
                texts.push_back(
                    {known[static_cast<std::size_t>(at)].id, note.id, note.body, linesOf(note.tags).join(u'\n')});
        }
        if (Result<void> done = searchindex::replaceNotes(*m_cache, page, revision, texts); !done)
            return done;
    }
    return {};
}

std::vector<Identity> Library::listedIdentities(qint64 page) const {
    std::vector<Identity> known = identities(page);
    ArticleSet listed;
    Statement rows(*m_cache, "SELECT article FROM rows WHERE page=?");
    rows.bind(0, page);
    while (rows.step())
        listed.insert(rows.integer(0));
    known.erase(
        std::remove_if(known.begin(), known.end(), [&listed](const Identity &one) { return !listed.contains(one.id); }),
        known.end());
    return known;
}

Result<SearchResult> Library::search(const SearchQuery &query, const SearchOptions &options,
                                     const Progress &progress) const {
    const CancelGuard guard(*m_cache, progress);
    return Search(*m_main, *m_cache, query, options, progress).run();
}

} // namespace variorum
