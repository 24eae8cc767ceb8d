// SPDX-License-Identifier: Apache-2.0
#include "models/session/listreader.h"

#include <QtConcurrentRun>

#include <utility>

namespace variorum {

namespace {

std::shared_ptr<ListReader::List> listOf(const QString &path, const std::vector<QByteArray> &migrations) {
    auto list = std::make_shared<ListReader::List>();
    const auto library = Library::open(path, migrations);
    if (!library) {
        list->trouble = library.error();
        return list;
    }
    if (Result<std::vector<ArticleRow>> rows = (*library)->articles())
        list->rows = rows.take();
    list->stale = (*library)->stale();
    list->trouble = (*library)->trouble();
    return list;
}

} // namespace

ListReader::ListReader(QString libraryPath, std::vector<QByteArray> migrations, QObject *parent)
    : QObject(parent), m_path(std::move(libraryPath)), m_migrations(std::move(migrations)) {
    m_thread.setMaxThreadCount(1);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ListReader::take);
}

ListReader::~ListReader() {
    m_thread.waitForDone();
}

void ListReader::read() {
    if (std::exchange(m_busy, true))
        m_again = true;
    else
        begin();
}

void ListReader::begin() {
    m_watcher.setFuture(
        QtConcurrent::run(&m_thread, [path = m_path, migrations = m_migrations] { return listOf(path, migrations); }));
}

void ListReader::take() {
    if (!m_busy)
        return; // the end of no future
    if (std::exchange(m_again, false)) {
        begin();
        return;
    }
    m_busy = false;
    const std::shared_ptr<List> list = m_watcher.result();
    m_watcher.setFuture({}); // or it would hold the rows
    Q_EMIT finished(list);
}

} // namespace variorum
