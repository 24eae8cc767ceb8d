// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"
#include "models/base/span.h"

#include <QObject>
#include <QPointer>

#include <vector>

namespace variorum {

class CompareJob;
class LibrarySession;
class ReadingArea;
class ReadingSession;

/// Puts the articles that are chosen in the library beside each other.
class CompareController : public QObject {
    Q_OBJECT

public:
    CompareController(LibrarySession &library, ReadingSession &reading, ReadingArea &area, QObject *parent);

    /// Two or more; the newest request supersedes an older one.
    void compare(const std::vector<qint64> &articles);
    /// What an empty comparison offers to put beside each other: the open article, and others on its event. Fewer than
    /// two: it offers nothing.
    void offer(std::vector<qint64> articles);
    /// The same for a comparison that is looked at and has nothing in it; any other stays as it is.
    void fill(const std::vector<qint64> &articles);
    /// What is compared, or about to be.
    [[nodiscard]] const std::vector<qint64> &articles() const { return m_articles; }

Q_SIGNALS:
    void articleRequested(qint64 article, variorum::Offset at);
    void failed(const variorum::Error &error);

private:
    void showOffer();
    void show(const CompareJob &job);

    LibrarySession &m_library;
    ReadingArea &m_area;
    QPointer<CompareJob> m_job;
    std::vector<qint64> m_articles;
    std::vector<qint64> m_offered;
    bool m_stale = false; ///< an article was changed since
};

} // namespace variorum
