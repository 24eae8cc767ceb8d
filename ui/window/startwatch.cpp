// SPDX-License-Identifier: Apache-2.0
#include "ui/window/startwatch.h"

#include "models/session/librarysession.h"
#include "models/session/readingsession.h"
#include "ui/widgets/nextpaint.h"
#include "ui/window/mainwindow.h"
#include "ui/window/windowhost.h"

#include <QAbstractItemView>
#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QTimer>

#include <algorithm>

namespace variorum {

namespace {

Q_LOGGING_CATEGORY(startLog, "variorum.start", QtWarningMsg)

/// Looks at the clock whenever the event loop comes round, until the whole list is there.
class Heartbeat : public QObject {
public:
    Heartbeat(const LibrarySession &library, QAbstractItemView *list) : QObject(list), m_library(library) {
        constexpr int settled = 1000; // ms, in which whatever follows the list has been done
        m_clock.start();
        m_end.setSingleShot(true);
        m_end.setInterval(settled);
        connect(&m_beat, &QTimer::timeout, this, [this] {
            m_longest = std::max(m_longest, m_clock.restart());
            if (!m_library.isListing() && !m_end.isActive())
                m_end.start();
        });
        connect(&m_end, &QTimer::timeout, this, [this, list] {
            qCDebug(startLog, "whole: %d rows; the window was never busy for longer than %lld ms",
                    list->model()->rowCount(), static_cast<long long>(m_longest));
            deleteLater();
        });
        m_beat.start(1);
    }

private:
    const LibrarySession &m_library;
    QElapsedTimer m_clock;
    QTimer m_beat;
    QTimer m_end;
    qint64 m_longest = 0;
};

} // namespace

void watchStart(const WindowHost &host) {
    if (!startLog().isDebugEnabled() || host.window() == nullptr)
        return;
    auto *list = host.window()->findChild<QAbstractItemView *>(QStringLiteral("library-list"));
    afterNextPaint(list->viewport(), [list, library = host.library()] {
        qCDebug(startLog, "usable: %d rows", list->model()->rowCount());
        new Heartbeat(*library, list);
    });
    auto *text = host.window()->findChild<QAbstractScrollArea *>(QStringLiteral("reader"));
    QObject::connect(
        host.reading(), &ReadingSession::openedArticle, text,
        [text] { afterNextPaint(text->viewport(), [] { qCDebug(startLog, "open: an article"); }); },
        Qt::SingleShotConnection);
}

} // namespace variorum
