// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/session/listreader.h"
#include "models/session/outsiderecogniser.h"
#include "models/session/ownnames.h"
#include "models/session/ratebook.h"
#include "models/session/setup.h"
#include "models/store/library.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <memory>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace variorum {

class ImportJob;
class Job;
struct ImportSource;

/// The library that a window works on: one connection on the window's thread for what is small, jobs for what is not.
/// Sees what other windows and programs change in the same file and says so.
class LibrarySession : public QObject {
    Q_OBJECT

public:
    /// Errors: those of Library::open().
    [[nodiscard]] static Result<std::unique_ptr<LibrarySession>> open(const QString &path, SessionSetup setup);
    ~LibrarySession() override;

    [[nodiscard]] QString path() const;
    /// Nothing that is done here can be stored.
    [[nodiscard]] bool isReadOnly() const { return m_library->isReadOnly(); }
    /// The damage that was met, by this session or one of its jobs.
    [[nodiscard]] const std::optional<Error> &trouble() const { return m_trouble; }
    [[nodiscard]] const SessionSetup &setup() const { return m_setup; }
    [[nodiscard]] Library &library() { return *m_library; }
    /// The analyst's; setup() has the lexicon with them.
    [[nodiscard]] OwnNames &ownNames() { return m_ownNames; }
    [[nodiscard]] RateBook &rates() { return m_rates; }
    /// Names that only statistics find. Whether there is something to switch: not every build has it.
    [[nodiscard]] bool hasTagger() const { return bool(m_tagger); }
    void setTaggerUsed(bool used);
    /// A program of the analyst's that is asked for names too; none: no longer. One that failed is asked again.
    void setRecogniser(const std::optional<OutsideRecogniser::Program> &program);

    /// What the list shows; read anew after articlesChanged(). A large library's is read beside the window: until it is
    /// there this is what was known before, at first the latest articles.
    [[nodiscard]] const std::vector<ArticleRow> &articles();
    /// The latest articles only are known yet.
    [[nodiscard]] bool isListing() const { return m_isListing; }
    /// Whether there is such an article outside the bin; also while the list is being read.
    [[nodiscard]] bool holds(qint64 article);
    /// Files and folders; starts at once, belongs to the session and goes a while after it has finished.
    ImportJob *import(const QStringList &paths);
    /// Bytes that came from elsewhere, under a name that says whence.
    ImportJob *importBytes(const QString &name, const QByteArray &bytes);
    /// Jobs that run now, oldest first; also that which reads again what the rules have changed since it was listed.
    [[nodiscard]] const std::vector<Job *> &jobs() const { return m_jobs; }
    /// Runs a job that somebody else made; takes it over.
    void adopt(Job *job);
    /// The list is no longer what the library holds for a page: articlesChanged() follows soon, once for many calls.
    void invalidate(qint64 page);

    // In librarydeeds.cpp. Each is stored first, and then said by articlesChanged().

    /// Puts articles into the bin, or takes them out of it. Nothing is deleted.
    [[nodiscard]] Result<void> setBinned(const std::vector<qint64> &articles, bool binned);
    /// Library::removeBinned().
    [[nodiscard]] Result<void> removeBinned(const std::vector<qint64> &articles);
    /// In the order in which they were made; read anew after articlesChanged().
    [[nodiscard]] const std::vector<Collection> &collections();
    /// Library::putCollection().
    [[nodiscard]] Result<qint64> putCollection(const Collection &collection, const std::vector<qint64> &articles = {});
    /// Gives the articles that were in it, so that it can be brought back.
    [[nodiscard]] Result<std::vector<qint64>> removeCollection(qint64 id);
    /// Gives those that were not there, or were: what has to be taken back to undo it.
    [[nodiscard]] Result<std::vector<qint64>> setCollected(qint64 collection, const std::vector<qint64> &articles,
                                                           bool in);
    /// In the order in which they were made; read anew after articlesChanged().
    [[nodiscard]] const std::vector<Story> &stories();
    [[nodiscard]] qint64 storyOf(qint64 article); ///< 0: none
    /// The articles of an article's story that are not in the bin; empty: it is in none.
    [[nodiscard]] std::vector<qint64> sourcesOf(qint64 article);
    /// Library::changeStories(): gives what has to be done to undo it.
    [[nodiscard]] Result<StoriesChange> changeStories(const StoriesChange &change);
    [[nodiscard]] Result<void> setTags(const std::vector<ArticleTags> &tags);
    /// That of one is said by articleChanged(): it happens all the time.
    [[nodiscard]] Result<void> setProgress(const std::vector<ArticleProgress> &progress);

Q_SIGNALS:
    void articlesChanged(); ///< or the collections, or the stories
    /// By this window: articles went into stories or out of them.
    void storiesChanged();
    void articleChanged(const variorum::ArticleRow &row);
    void jobStarted(variorum::Job *job);
    void jobFinished(variorum::Job *job);
    /// The library was found to be damaged; once only.
    void troubled(const variorum::Error &error);
    /// setup() knows other names than before.
    void namesKnownChanged();
    /// The program of setRecogniser() failed, and is asked no more.
    void recogniserFailed(const variorum::Error &error);
    /// Another window or program has committed something: whoever shows a part of the library looks whether it is that.
    void changedElsewhere();

private:
    LibrarySession(std::unique_ptr<Library> library, SessionSetup setup);
    ImportJob *startImport(std::vector<ImportSource> sources);
    void watch();
    void refresh(std::vector<qint64> stale);
    void invalidateAll();
    void beginList();
    void takeList(const std::shared_ptr<ListReader::List> &list);
    void rowsChanged();
    void readChangedRows();
    void end(Job *job);
    void noteTrouble(const std::optional<Error> &found);
    [[nodiscard]] ArticleRow *rowOf(qint64 article);
    void mark(qint64 collection, const std::vector<qint64> &articles, bool in);

    std::unique_ptr<Library> m_library;
    SessionSetup m_setup;
    Awaited<Tagger> m_tagger; ///< also when it is not used
    OwnNames m_ownNames;
    RateBook m_rates;
    ListReader m_lister;
    std::vector<ArticleRow> m_articles;
    bool m_articlesKnown = false;
    bool m_isListing = false;
    std::vector<Collection> m_collections;
    bool m_collectionsKnown = false;
    std::vector<Story> m_stories;
    bool m_storiesKnown = false;
    std::set<qint64> m_changedPages; ///< whose rows are to be read anew
    std::vector<Job *> m_jobs;
    QTimer m_changed;            ///< until articlesChanged()
    QTimer m_watch;              ///< between two looks at what others have committed
    bool m_somebodyElse = false; ///< has committed while jobs ran, which commit too
    qint64 m_dataVersion = 0;
    std::pair<quint64, quint64> m_file; ///< volume and number of the file that was opened
    std::optional<Error> m_trouble;
};

} // namespace variorum
