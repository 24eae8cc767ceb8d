// SPDX-License-Identifier: Apache-2.0
#include "models/session/librarynames.h"

#include "models/session/librarysession.h"
#include "models/session/namingjob.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <tuple>
#include <utility>

namespace variorum {

namespace {

constexpr int settleMilliseconds = 300;
constexpr qint64 atOnce = 40; ///< articles that are looked through without a job of their own

} // namespace

struct LibraryNames::Worker {
    QString path;
    std::unique_ptr<Library> library; ///< stays open

    Result<Library *> opened(const SessionSetup &setup) {
        if (!library) {
            Result<std::unique_ptr<Library>> made = Library::open(path, setup.migrations);
            if (!made)
                return made.error();
            library = made.take();
        }
        return library.get();
    }

    Result<Known> count(const SessionSetup &setup, const Progress &progress) {
        const Result<Library *> there = opened(setup);
        if (!there)
            return there.error();
        Library &from = **there;
        const ReadOptions how = quickOptions(setup);
        Result<qint64> waiting = from.unnamed(how);
        if (waiting && *waiting > 0 && *waiting <= atOnce) {
            if (const Result<void> done = from.updateNames(how, progress); !done)
                return done.error();
            waiting = from.unnamed(how);
        }
        Result<Things> things = from.things(progress);
        if (!waiting || !things)
            return waiting ? things.error() : waiting.error();
        std::sort(things->begin(), things->end(), [](const LibraryThing &a, const LibraryThing &b) {
            return std::tie(b.articles, b.mentions, a.entity) < std::tie(a.articles, a.mentions, b.entity);
        });
        Known known;
        known.waiting = *waiting;
        known.places.reserve(static_cast<qsizetype>(things->size()));
        for (std::size_t i = 0; i < things->size(); ++i)
            known.places.insert((*things)[i].entity, i);
        known.things = std::make_shared<const Things>(things.take());
        return known;
    }

    Result<ThingDossier> gather(const SessionSetup &setup, const QString &entity, const Progress &progress) {
        const Result<Library *> there = opened(setup);
        if (!there)
            return there.error();
        return (*there)->dossier(entity, progress);
    }
};

LibraryNames::LibraryNames(LibrarySession &library, QObject *parent)
    : QObject(parent), m_library(library), m_worker(std::make_shared<Worker>()) {
    m_worker->path = library.path();
    // One thing at a time: a connection belongs to one thread.
    m_thread.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(settleMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &LibraryNames::look);
    connect(&m_count, &QFutureWatcherBase::finished, this, &LibraryNames::take);
    connect(&m_gather, &QFutureWatcherBase::finished, this, [this] {
        const Result<ThingDossier> dossier = m_gather.result();
        if (dossier)
            Q_EMIT gathered(*dossier);
        else if (dossier.error().code != ErrorCode::Cancelled)
            Q_EMIT failed(dossier.error());
    });
    connect(&library, &LibrarySession::articlesChanged, this, &LibraryNames::refresh);
    connect(&library, &LibrarySession::namesKnownChanged, this, &LibraryNames::refresh);
    connect(&library, &LibrarySession::changedElsewhere, this, &LibraryNames::refresh);
    connect(&library, &LibrarySession::jobFinished, this, [this](const Job *job) {
        if (job != m_job) {
            refresh();
            return;
        }
        m_cancelled = job->isCancelled();
        m_tried = true;
        m_job = nullptr;
        look();
    });
    refresh();
}

LibraryNames::~LibraryNames() {
    m_counting.cancel();
    m_gathering.cancel();
    m_thread.waitForDone();
}

const LibraryThing *LibraryNames::thing(const QString &entity) const {
    const auto found = m_known.places.constFind(entity);
    return found == m_known.places.constEnd() ? nullptr : &(*m_known.things)[*found];
}

void LibraryNames::refresh() {
    m_tried = false;
    if (!m_soon.isActive())
        m_soon.start();
}

void LibraryNames::goOn() {
    m_cancelled = false;
    refresh();
}

void LibraryNames::gather(const QString &entity) {
    m_gathering.cancel();
    m_gathering = Progress();
    // Setting a future forgets the one before: its end is not told.
    m_gather.setFuture(
        QtConcurrent::run(&m_thread, [worker = m_worker, setup = m_library.setup(), entity, progress = m_gathering] {
            return worker->gather(setup, entity, progress);
        }));
}

void LibraryNames::look() {
    // With names that are not read yet all would be looked through twice; what jobs change is counted when they end.
    if (!m_library.ownNames().isReady() || (!m_library.jobs().empty() && !m_job))
        return;
    if (m_count.isRunning()) {
        m_again = true;
        return;
    }
    m_counting = Progress();
    m_count.setFuture(QtConcurrent::run(&m_thread, [worker = m_worker, setup = m_library.setup(),
                                                    progress = m_counting] { return worker->count(setup, progress); }));
}

void LibraryNames::take() {
    Result<Known> known = m_count.result();
    if (!known) {
        if (known.error().code != ErrorCode::Cancelled)
            Q_EMIT failed(known.error());
        return;
    }
    m_known = known.take();
    if (std::exchange(m_again, false))
        refresh();
    else if (m_known.waiting > 0 && !m_job && !m_cancelled && !m_tried)
        lookThrough();
    Q_EMIT changed();
}

void LibraryNames::lookThrough() {
    if (!m_library.jobs().empty())
        return; // when those end
    m_job = new NamingJob(m_library.path(), m_library.setup());
    m_library.adopt(m_job);
}

} // namespace variorum
