// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"
#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/store/libraryentities.h"

#include <QFutureWatcher>
#include <QHash>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <vector>

namespace variorum {

class Job;
class LibrarySession;

/// What all articles of a library together name. Follows imports, decisions, corrections of names and the analyst's
/// own names: a few articles are looked through at once, more by a job that can be cancelled. Works on a thread of its
/// own; until it is done, what was known before stands.
class LibraryNames : public QObject {
    Q_OBJECT

public:
    using Things = std::vector<LibraryThing>;

    explicit LibraryNames(LibrarySession &library, QObject *parent = nullptr);
    ~LibraryNames() override;

    /// Those in most articles first, of equals those with most mentions. Null until they are first counted.
    [[nodiscard]] const std::shared_ptr<const Things> &things() const { return m_known.things; }
    /// Null where nothing names it, as far as is known.
    [[nodiscard]] const LibraryThing *thing(const QString &entity) const;
    /// How many articles are still to be looked through: what is counted is not all then.
    [[nodiscard]] qint64 waiting() const { return m_known.waiting; }
    [[nodiscard]] bool isLooking() const { return m_job != nullptr; }

    /// Something has changed: looks what, soon, once for many calls.
    void refresh();
    /// Goes on where it was cancelled.
    void goOn();
    /// Asks what there is about a thing; the newest request wins.
    void gather(const QString &entity);

Q_SIGNALS:
    void changed(); ///< the things, what there is about them, or how many articles wait
    void gathered(const variorum::ThingDossier &dossier);
    void failed(const variorum::Error &error);

private:
    struct Known {
        std::shared_ptr<const Things> things;
        QHash<QString, std::size_t> places; ///< in the things, by entity
        qint64 waiting = 0;
    };
    /// The library's connection, made and used on the thread only.
    struct Worker;
    void look();
    void take();
    void lookThrough();

    LibrarySession &m_library;
    std::shared_ptr<Worker> m_worker;
    QThreadPool m_thread;
    QTimer m_soon;
    Progress m_counting;
    Progress m_gathering;
    QFutureWatcher<Result<Known>> m_count;
    QFutureWatcher<Result<ThingDossier>> m_gather;
    Known m_known;
    Job *m_job = nullptr;     ///< that looks through articles, until it has finished
    bool m_again = false;     ///< something has changed since it was begun to count
    bool m_cancelled = false; ///< the person did not want to wait
    bool m_tried = false;     ///< nothing has changed since a job ended: what is left cannot be looked through now
};

} // namespace variorum
