// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/clean/decisions.h"
#include "models/notes/note.h"
#include "models/pipeline/reading.h"
#include "models/search/query.h"
#include "models/store/collections.h"
#include "models/store/identities.h"
#include "models/store/libraryentities.h"
#include "models/store/searchresult.h"
#include "models/store/stories.h"

#include <QByteArray>
#include <QSet>
#include <QString>

#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace variorum {

namespace sqlite {
class Connection;
}
namespace nameindex {
struct Found;
struct Waiting;
} // namespace nameindex

struct ImportOutcome {
    qint64 page = 0;
    std::vector<qint64> articles; ///< identities, the main article first
    bool skipped = false;         ///< the page was there already; nothing was changed
};

/// An article as the list shows it. What the rules say of it is derived: kept in the cache, and made again when the
/// rules or the decisions on its page change.
struct ArticleRow {
    qint64 article = 0;
    qint64 page = 0;
    QString title;
    QString opening; ///< its first words, where it has no title and is not the first of its page: what the page's file
                     ///< is called would say nothing of it
    QString byline;
    QString publisher;
    QString published;
    QString script;
    qint64 characters = 0;
    qint64 edits = 0;
    qint64 changed = 0; ///< characters that those took out, put in or replaced
    qint64 notes = 0;   ///< those of its page that stand in it; the page's first article has those that stand in none
    QString path;
    QString imported;
    bool binned = false;
    int progress = 0;                ///< how much has been read, as ArticleProgress has it
    qint64 place = 0;                ///< where it was left
    QStringList tags;                ///< the analyst's own
    std::vector<qint64> collections; ///< sorted
    qint64 story = 0;                ///< that it is in; 0: none

    friend bool operator==(const ArticleRow &, const ArticleRow &) = default;
};
/// An article's title; where it has none the name of its file, or of a page's later articles their first words.
[[nodiscard]] QString articleTitle(const ArticleRow &row);

/// What one edit is decided to be; nothing takes the decision back.
struct DecisionChange {
    EditId id;
    std::optional<Decision> decision;

    friend bool operator==(const DecisionChange &, const DecisionChange &) = default;
};

/// What is said of a name; nothing takes it back.
struct NameCorrectionChange {
    QString id;
    std::optional<KeptCorrection> correction;

    friend bool operator==(const NameCorrectionChange &, const NameCorrectionChange &) = default;
};

/// How often a page's decisions and its notes have been changed, by whomever.
struct PageRevision {
    qint64 decided = 0;
    qint64 noted = 0;

    friend bool operator==(const PageRevision &, const PageRevision &) = default;
};

struct StoredNote {
    qint64 page = 0;
    Note note;
};

/// The library: one file for what cannot be computed again, and beside it `...-cache` for what can, which is thrown
/// away whenever it does not fit. An object belongs to one thread; several may have the same library open, in this
/// process or in others. Every change is one transaction: after a crash the library holds exactly what was committed.
/// Errors, each with the file first: LibraryNotOpened, LibraryTooNew, LibraryDamaged, LibraryCorrupt, LibraryBusy,
/// LibraryFailed, LibraryReadOnly, DiskFull, FileNotWritable, CacheDamaged.
class Library {
public:
    /// `migrations` are the scripts of resources/sql in order; a library behind them is backed up
    /// (`PATH.before-N`) and brought up to date, one that is ahead is refused and left as it is. One that may only be
    /// read is opened for that. Errors also: LibraryTooOld.
    [[nodiscard]] static Result<std::unique_ptr<Library>> open(const QString &path,
                                                               const std::vector<QByteArray> &migrations);
    ~Library();
    Library(const Library &) = delete;
    Library &operator=(const Library &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    /// Everything that would change it is refused with LibraryReadOnly.
    [[nodiscard]] bool isReadOnly() const;
    /// The damage of the library that was met so far, for those below that give a value and no Result: what they gave
    /// may then be less than there was. A damaged library is not written to any more.
    [[nodiscard]] const std::optional<Error> &trouble() const;
    /// The damage of the cache. It is thrown away with this object, and made again when the library is next opened.
    [[nodiscard]] const std::optional<Error> &cacheTrouble() const;

    /// The identities of a page that is there already, by its SHA-256; page 0 if it is not.
    [[nodiscard]] ImportOutcome find(const QByteArray &sha256) const;
    /// The SHA-256 of all pages.
    [[nodiscard]] QSet<QByteArray> hashes() const;
    /// Errors also: Cancelled, and then nothing was changed.
    [[nodiscard]] Result<ImportOutcome> importPage(const QByteArray &bytes, const Reading &reading, const QString &path,
                                                   const QString &now, const Progress &progress = {});

    /// All articles in the order of their import, those in the bin too. Rows that the cache lacks have no title yet:
    /// see stale(). Identities that no article has any more are left out. 100,000 take about a third of a second.
    [[nodiscard]] Result<std::vector<ArticleRow>> articles() const;
    /// Those of so many pages that were imported last.
    [[nodiscard]] Result<std::vector<ArticleRow>> latestArticles(int pages) const;
    /// Those of one page.
    [[nodiscard]] Result<std::vector<ArticleRow>> articlesOf(qint64 page) const;
    /// Pages whose rows in the cache are missing, or were made by other rules or before the last decisions.
    [[nodiscard]] std::vector<qint64> stale() const;
    /// Puts a page's rows into the cache, and matches its articles to their identities by greatest overlap;
    /// an article that matches none gets a new one, an identity without an article stays. Writes only what changed. In
    /// a library that may only be read such an article has the identity 0.
    [[nodiscard]] Result<std::vector<qint64>> reconcile(qint64 page, const Reading &reading);
    /// Puts articles into the bin, or takes them out of it. Nothing is deleted. Errors also: NoSuchArticle when none of
    /// them is there any more.
    [[nodiscard]] Result<void> setBinned(const std::vector<qint64> &articles, bool binned);
    /// Removes those of the articles that are in the bin for good, and the pages that have no other article with their
    /// bytes, decisions and notes. Of other pages the articles go with their notes alone: they do not come back when
    /// the page is read again, but do when it is imported again.
    [[nodiscard]] Result<void> removeBinned(const std::vector<qint64> &articles);
    /// What find() gave for a page that is imported again: with what was removed of it, and then not skipped.
    [[nodiscard]] Result<ImportOutcome> broughtBack(ImportOutcome there);

    /// In the order in which they were made.
    [[nodiscard]] Result<std::vector<Collection>> collections() const;
    /// Makes a collection (id 0: a new id is given), gives it another name, or brings back one that was removed, and
    /// puts articles into it. A name that another collection has is LibraryFailed.
    [[nodiscard]] Result<qint64> putCollection(const Collection &collection, const std::vector<qint64> &articles = {});
    /// Its articles stay where else they are.
    [[nodiscard]] Result<void> removeCollection(qint64 id);
    /// Gives those that were not there, or were; the others stay as they are.
    [[nodiscard]] Result<std::vector<qint64>> setCollected(qint64 collection, const std::vector<qint64> &articles,
                                                           bool in);
    /// In the order in which they were made.
    [[nodiscard]] Result<std::vector<Story>> stories() const;
    [[nodiscard]] qint64 storyOf(qint64 article) const; ///< 0: none
    /// A story that is left without an article is removed as well. Gives what takes the change back, exactly: ids are
    /// not given twice. A story or an article that is not there is LibraryFailed.
    [[nodiscard]] Result<StoriesChange> changeStories(const StoriesChange &change);
    /// Articles that are in no story and not in the bin, and that are probably on the event of the ones named, the
    /// likeliest first, 30 at most. By what the cache has: names as updateNames() found them, titles, dates within
    /// kinDays, and figures in the texts of the nearest. What was declined for one of those named has to be near to
    /// another. Errors also: Cancelled.
    [[nodiscard]] Result<std::vector<RelatedArticle>> related(const std::vector<qint64> &articles,
                                                              const Progress &progress = {}) const;
    /// Replaces the analyst's tags of these articles.
    [[nodiscard]] Result<void> setTags(const std::vector<ArticleTags> &tags);
    [[nodiscard]] Result<void> setProgress(const std::vector<ArticleProgress> &progress);

    /// Takes into the index of the search what has been read or noted since; the more the longer. Ends early when
    /// cancelled: the rest is taken in the next time.
    [[nodiscard]] Result<void> updateIndex(const Progress &progress = {});
    /// Looks through the articles whose names were found in another text, with another lexicon, or before the last
    /// corrections of names. Of `how` lexicon and language count; the corrections are the library's own. Ends early
    /// when cancelled: the rest is looked through the next time. In libraryrecognition.cpp.
    [[nodiscard]] Result<void> updateNames(const ReadOptions &how, const Progress &progress = {});
    /// How many articles that would look through.
    [[nodiscard]] Result<qint64> unnamed(const ReadOptions &how) const;
    /// All that the articles name, as they were looked through; in no order. Errors also: Cancelled. 100,000 articles
    /// take about a second.
    [[nodiscard]] Result<std::vector<LibraryThing>> things(const Progress &progress = {}) const;
    /// What there is about one of them; empty where nothing names it. Errors also: Cancelled.
    [[nodiscard]] Result<ThingDossier> dossier(const QString &entity, const Progress &progress = {}) const;
    /// What the index has: words as of updateIndex(), names as of updateNames(). Pages that are stale() are found as
    /// they were. Errors also: Cancelled.
    [[nodiscard]] Result<SearchResult> search(const SearchQuery &query, const SearchOptions &options = {},
                                              const Progress &progress = {}) const;

    [[nodiscard]] Result<qint64> pageOf(qint64 article) const;
    /// All pages, in the order of their import.
    [[nodiscard]] std::vector<qint64> pages() const;
    [[nodiscard]] std::vector<qint64> pagesWithNotes() const;
    /// The path that the page was imported from.
    [[nodiscard]] QString pagePath(qint64 page) const;
    /// The page from its stored text; its bytes are not decoded again.
    [[nodiscard]] Result<PagePointer> page(qint64 id) const;
    /// The length of the original file; 0 for a page that is not there.
    [[nodiscard]] qint64 byteCount(qint64 page) const;
    [[nodiscard]] Result<QByteArray> originalBytes(qint64 page) const;

    [[nodiscard]] Decisions decisions(qint64 page) const;
    /// Replaces all decisions on a page in one transaction.
    [[nodiscard]] Result<void> setDecisions(qint64 page, const Decisions &decisions);
    /// Changes those on some edits of a page in one transaction, and leaves the others as they are.
    [[nodiscard]] Result<void> changeDecisions(qint64 page, const std::vector<DecisionChange> &changes);

    /// What is said of names on a page, in the stories of its articles, and in the whole library, in the order in which
    /// it was said.
    [[nodiscard]] Result<NameCorrections> nameCorrections(qint64 page) const;
    /// Changes some of them in one transaction; those that are new belong to the page, or to none by their
    /// scope; KeptCorrection::articles is not kept.
    [[nodiscard]] Result<void> changeNameCorrections(qint64 page, const std::vector<NameCorrectionChange> &changes);

    /// The notes of a page, by place.
    [[nodiscard]] Result<std::vector<Note>> notes(qint64 page) const;
    /// Errors also: NoSuchNote.
    [[nodiscard]] Result<StoredNote> note(const QString &id) const;
    /// Adds a note, or replaces the one with its id.
    [[nodiscard]] Result<void> putNote(qint64 page, const Note &note);
    /// Several at once: all or none.
    [[nodiscard]] Result<void> putNotes(qint64 page, const std::vector<Note> &notes);
    /// Errors also: NoSuchNote.
    [[nodiscard]] Result<void> removeNote(const QString &id);

    [[nodiscard]] PageRevision revision(qint64 page) const;
    /// Another value than before: somebody else has committed to the file since.
    [[nodiscard]] qint64 dataVersion() const;
    /// The highest number that an article has: about how many there are, known at once.
    [[nodiscard]] qint64 lastArticle() const;

    /// Copies the library, also while others have it open and write. The target is replaced whole or not at all.
    /// Errors also: LibraryDamaged when the target is there and no library, LibraryBusy when it is one in use.
    [[nodiscard]] Result<void> backup(const QString &target) const;
    /// Gives unused space back to the file system, and what the index still has of texts that are no more.
    [[nodiscard]] Result<void> compact();
    /// What SQLite itself finds wrong with the two files, a sentence each.
    [[nodiscard]] QStringList integrityProblems() const;

    /// Lets the file grow to so many pages of SQLite's and no further, as on a full disk: for tests and for quotas.
    void limitPages(int pages);

private:
    Library(QString path, std::unique_ptr<sqlite::Connection> main, std::unique_ptr<sqlite::Connection> cache);
    [[nodiscard]] Result<void> migrate(const std::vector<QByteArray> &migrations);
    [[nodiscard]] std::vector<Identity> identities(qint64 page) const;
    /// Those that the list shows.
    [[nodiscard]] std::vector<Identity> listedIdentities(qint64 page) const;
    enum class Numbered : std::uint8_t { Page, Article };
    /// For a new one, in the caller's transaction.
    [[nodiscard]] Result<qint64> nextNumber(Numbered of) const;
    /// In the caller's transaction, both.
    [[nodiscard]] Result<void> removePage(qint64 page);
    [[nodiscard]] Result<void> removeFrom(qint64 page, const std::set<qint64> &articles);
    /// Gives its number.
    [[nodiscard]] Result<qint64> addArticle(qint64 page, const QString &ranges);
    void cacheRows(qint64 page, const Reading &reading, const std::vector<qint64> &ids);
    struct PageRange {
        qint64 first = 0;
        qint64 last = std::numeric_limits<qint64>::max();
    };
    [[nodiscard]] Result<std::vector<ArticleRow>> listed(PageRange range) const;
    [[nodiscard]] std::vector<qint64> staleWithin(PageRange range) const;
    void addNoteCounts(std::vector<ArticleRow> &rows, PageRange range) const;
    /// Collections, story, tags and progress, to rows in the order of their articles.
    void addOrder(std::vector<ArticleRow> &rows) const;
    [[nodiscard]] Result<std::vector<StoredNote>> selectedNotes(const char *where, const QString &id,
                                                                qint64 page) const;
    [[nodiscard]] Result<void> writeNote(qint64 page, const Note &note);
    [[nodiscard]] Result<void> writeNameCorrection(qint64 page, const KeptCorrection &one);
    [[nodiscard]] Result<void> writeDecision(qint64 page, const Decision &decision);
    [[nodiscard]] Result<void> countUp(const char *sql, qint64 page);
    [[nodiscard]] Result<std::vector<nameindex::Waiting>> waitingForNames(const ReadOptions &how) const;
    [[nodiscard]] Result<std::map<qint64, nameindex::Found>> foundByReading(qint64 page, ReadOptions how,
                                                                            const Progress &progress);
    [[nodiscard]] const KeyCounts &titleCounts(const Progress &progress) const;

    /// Of all articles, and how many those were: counted again when there are noticeably more or fewer.
    struct TitleCounts {
        qint64 articles = -1;
        KeyCounts counts;
    };
    mutable TitleCounts m_titles;
    QString m_path;
    std::unique_ptr<sqlite::Connection> m_main;
    std::unique_ptr<sqlite::Connection> m_cache;
};

} // namespace variorum
