// SPDX-License-Identifier: Apache-2.0
#include "models/session/librarysession.h"

#include "models/session/importjob.h"
#include "models/session/refreshjob.h"

#include <QFile>

#include <algorithm>
#include <iterator>
#include <utility>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace variorum {

namespace {

constexpr int settleMilliseconds = 200; ///< a list of 100,000 rows is not read for each of many pages
constexpr int watchMilliseconds = 1000;
constexpr int windowFirst = 150;      ///< ms: what the list takes of the machine, the window needs to come up
constexpr int listedFirst = 40;       ///< pages: more than a window shows
constexpr qint64 listedAtOnce = 5000; ///< articles: their list is read in about the time of a frame

/// Which file there is, on the volume that it is on. A file that was removed may have a new one in its place: another
/// thread's connection makes one. Windows removes no file that is open.
std::pair<quint64, quint64> fileAt([[maybe_unused]] const QString &path) {
#ifdef Q_OS_UNIX
    struct stat file {};
    if (stat(QFile::encodeName(path).constData(), &file) == 0)
        return {file.st_dev, file.st_ino};
#endif
    return {};
}

} // namespace

Result<std::unique_ptr<LibrarySession>> LibrarySession::open(const QString &path, SessionSetup setup) {
    Result<std::unique_ptr<Library>> library = Library::open(path, setup.migrations);
    if (!library)
        return library.error();
    std::unique_ptr<LibrarySession> session(new LibrarySession(library.take(), std::move(setup)));
    session->beginList();
    return session;
}

LibrarySession::LibrarySession(std::unique_ptr<Library> library, SessionSetup setup)
    : m_library(std::move(library)), m_setup(std::move(setup)), m_tagger(m_setup.tagger),
      m_ownNames(m_setup.ownNames, m_setup.lexicon), m_rates(m_setup.rates),
      m_lister(m_library->path(), m_setup.migrations), m_dataVersion(m_library->dataVersion()),
      m_file(fileAt(m_library->path())) {
    connect(&m_ownNames, &OwnNames::lexiconChanged, this, [this] {
        m_setup.lexicon = m_ownNames.lexicon();
        Q_EMIT namesKnownChanged();
    });
    connect(&m_lister, &ListReader::finished, this, &LibrarySession::takeList);
    m_changed.setSingleShot(true);
    m_changed.setInterval(settleMilliseconds);
    connect(&m_changed, &QTimer::timeout, this, &LibrarySession::readChangedRows);
    m_watch.setInterval(watchMilliseconds);
    connect(&m_watch, &QTimer::timeout, this, &LibrarySession::watch);
    m_watch.start();
}

LibrarySession::~LibrarySession() {
    // All are told before the first is waited for.
    for (Job *job : m_jobs)
        job->cancel();
}

void LibrarySession::setTaggerUsed(bool used) {
    const Awaited<Tagger> tagger = used ? m_tagger : Awaited<Tagger>();
    if (tagger == m_setup.tagger)
        return;
    m_setup.tagger = tagger;
    Q_EMIT namesKnownChanged();
}

void LibrarySession::setRecogniser(const std::optional<OutsideRecogniser::Program> &program) {
    m_setup.recogniser.reset();
    if (program) {
        const auto recogniser = std::make_shared<OutsideRecogniser>(*program);
        connect(recogniser.get(), &OutsideRecogniser::failed, this, &LibrarySession::recogniserFailed);
        m_setup.recogniser = recogniser;
    }
    Q_EMIT namesKnownChanged();
}

QString LibrarySession::path() const {
    return m_library->path();
}

const std::vector<ArticleRow> &LibrarySession::articles() {
    if (m_articlesKnown || m_isListing || m_lister.isBusy())
        return m_articles;
    if (m_library->lastArticle() > listedAtOnce) {
        m_lister.read();
    } else {
        // What cannot be read now is as it was before; it is tried again at the next change.
        if (Result<std::vector<ArticleRow>> rows = m_library->articles())
            m_articles = rows.take();
        m_articlesKnown = true;
        noteTrouble(m_library->trouble());
    }
    return m_articles;
}

void LibrarySession::takeList(const std::shared_ptr<ListReader::List> &list) {
    const bool first = std::exchange(m_isListing, false);
    m_articlesKnown = true;
    if (list->rows)
        m_articles = std::move(*list->rows);
    noteTrouble(list->trouble);
    // Also what jobs have changed meanwhile.
    readChangedRows();
    if (first)
        refresh(std::move(list->stale));
}

bool LibrarySession::holds(qint64 article) {
    const auto standsIn = [article](const std::vector<ArticleRow> &rows) {
        return std::any_of(rows.begin(), rows.end(),
                           [article](const ArticleRow &row) { return row.article == article && !row.binned; });
    };
    if (!isListing())
        return standsIn(articles());
    const Result<qint64> page = m_library->pageOf(article);
    const auto rows = page ? m_library->articlesOf(*page) : Result<std::vector<ArticleRow>>(page.error());
    return rows && standsIn(*rows);
}

void LibrarySession::beginList() {
    if (m_library->lastArticle() <= listedAtOnce) {
        refresh(m_library->stale());
        return;
    }
    QTimer::singleShot(windowFirst, &m_lister, &ListReader::read);
    m_isListing = true;
    if (Result<std::vector<ArticleRow>> latest = m_library->latestArticles(listedFirst))
        m_articles = latest.take();
}

ImportJob *LibrarySession::import(const QStringList &paths) {
    std::vector<ImportSource> sources;
    for (const QString &file : paths)
        sources.push_back({file});
    return startImport(std::move(sources));
}

ImportJob *LibrarySession::importBytes(const QString &name, const QByteArray &bytes) {
    return startImport({{name, bytes}});
}

ImportJob *LibrarySession::startImport(std::vector<ImportSource> sources) {
    auto *job = new ImportJob(path(), m_setup, std::move(sources));
    connect(job, &ImportJob::pageImported, this, [this](const std::vector<qint64> &articles) {
        if (const auto page = articles.empty() ? Result<qint64>(0) : m_library->pageOf(articles.front()))
            invalidate(*page);
    });
    adopt(job);
    return job;
}

void LibrarySession::adopt(Job *job) {
    job->setParent(this);
    m_jobs.push_back(job);
    connect(job, &Job::finished, this, [this, job] { end(job); });
    Q_EMIT jobStarted(job);
    job->start();
}

void LibrarySession::end(Job *job) {
    m_jobs.erase(std::remove(m_jobs.begin(), m_jobs.end(), job), m_jobs.end());
    if (m_jobs.empty() && std::exchange(m_somebodyElse, false))
        invalidateAll();
    if (m_changed.isActive())
        readChangedRows();
    Q_EMIT jobFinished(job);
    job->deleteLater();
}

void LibrarySession::invalidate(qint64 page) {
    m_changedPages.insert(page);
    if (!m_changed.isActive())
        m_changed.start();
}

void LibrarySession::invalidateAll() {
    m_articlesKnown = false;
    m_collectionsKnown = false;
    m_storiesKnown = false;
    if (m_lister.isBusy())
        m_lister.read();
    if (!m_changed.isActive())
        m_changed.start();
}

/// What is being read may have been read before the change.
void LibrarySession::rowsChanged() {
    if (m_lister.isBusy())
        m_lister.read();
    Q_EMIT articlesChanged();
}

void LibrarySession::readChangedRows() {
    m_changed.stop();
    if (m_lister.isBusy())
        return; // takeList() comes back to it
    const std::set<qint64> pages = std::exchange(m_changedPages, {});
    if (m_articlesKnown) {
        const auto changed = [&pages](const ArticleRow &row) { return pages.count(row.page) > 0; };
        m_articles.erase(std::remove_if(m_articles.begin(), m_articles.end(), changed), m_articles.end());
        const auto middle = static_cast<std::ptrdiff_t>(m_articles.size());
        for (const qint64 page : pages) {
            if (Result<std::vector<ArticleRow>> rows = m_library->articlesOf(page))
                std::move(rows->begin(), rows->end(), std::back_inserter(m_articles));
        }
        const auto byArticle = [](const ArticleRow &a, const ArticleRow &b) { return a.article < b.article; };
        std::sort(m_articles.begin() + middle, m_articles.end(), byArticle);
        std::inplace_merge(m_articles.begin(), m_articles.begin() + middle, m_articles.end(), byArticle);
    }
    noteTrouble(m_library->trouble());
    Q_EMIT articlesChanged();
}

void LibrarySession::noteTrouble(const std::optional<Error> &found) {
    if (m_trouble || !found)
        return;
    m_trouble = found;
    // Later: who listens may be in the middle of showing what was read.
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT troubled(*m_trouble); }, Qt::QueuedConnection);
}

void LibrarySession::refresh(std::vector<qint64> stale) {
    if (stale.empty())
        return;
    auto *job = new RefreshJob(path(), m_setup, std::move(stale));
    connect(job, &RefreshJob::pageRefreshed, this, &LibrarySession::invalidate);
    connect(job, &RefreshJob::troubled, this, &LibrarySession::noteTrouble);
    adopt(job);
}

void LibrarySession::watch() {
    if (fileAt(path()) != m_file)
        noteTrouble(Error{ErrorCode::LibraryGone, {path()}});
    noteTrouble(m_library->trouble() ? m_library->trouble() : m_library->cacheTrouble());
    const qint64 version = m_library->dataVersion();
    if (version == m_dataVersion)
        return;
    m_dataVersion = version;
    // Jobs of this session say themselves which pages they change.
    if (m_jobs.empty())
        invalidateAll();
    else
        m_somebodyElse = true;
    Q_EMIT changedElsewhere();
}

} // namespace variorum
