// SPDX-License-Identifier: Apache-2.0
#include "models/session/comparejob.h"

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace variorum {

CompareJob::CompareJob(QString libraryPath, SessionSetup setup, std::vector<ArticleRow> rows, QObject *parent)
    : Job(QCoreApplication::translate("variorum", "Comparing %n article(s)", nullptr, int(rows.size())), parent),
      m_path(std::move(libraryPath)), m_setup(std::move(setup)), m_rows(std::move(rows)) {}

QFuture<void> CompareJob::begin() {
    auto *watcher = new QFutureWatcher<Compared>(this);
    connect(watcher, &QFutureWatcher<Compared>::finished, this, [this, watcher] {
        m_result = watcher->result();
        finish();
    });
    const QFuture<Compared> work =
        QtConcurrent::run([path = m_path, setup = m_setup, rows = m_rows, progress = progress()] {
            Compared out;
            out.loaded = loadArticles(path, setup, rows, progress);
            std::vector<ComparedSource> sources;
            for (const LoadedArticle &one : out.loaded.articles) {
                const ReadArticle &read = *one.article();
                sources.push_back({read.article.title, read.article.text, read.mentions, read.figures});
            }
            if (sources.size() >= 2 && !progress.cancelled())
                out.comparison = compare(sources);
            return out;
        });
    watcher->setFuture(work);
    return QFuture<void>(work);
}

} // namespace variorum
