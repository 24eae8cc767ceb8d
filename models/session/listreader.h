// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/library.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>
#include <vector>

namespace variorum {

/// Reads the list of a large library beside the window, on a thread of its own: it waits for no import.
class ListReader : public QObject {
    Q_OBJECT

public:
    struct List {
        std::optional<std::vector<ArticleRow>> rows; ///< none: they could not be read
        std::vector<qint64> stale;                   ///< Library::stale()
        std::optional<Error> trouble;
    };

    ListReader(QString libraryPath, std::vector<QByteArray> migrations, QObject *parent = nullptr);
    ~ListReader() override;

    /// Where the list is being read already, what has been read may be old: it is read once more, and only then given.
    void read();
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void finished(const std::shared_ptr<variorum::ListReader::List> &list);

private:
    void begin();
    void take();

    QString m_path;
    std::vector<QByteArray> m_migrations;
    QThreadPool m_thread;
    QFutureWatcher<std::shared_ptr<List>> m_watcher;
    bool m_busy = false;
    bool m_again = false;
};

} // namespace variorum
