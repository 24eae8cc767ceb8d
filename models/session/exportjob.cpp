// SPDX-License-Identifier: Apache-2.0
#include "models/session/exportjob.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QtConcurrentRun>

namespace variorum {

namespace {

Result<void> written(const QString &path, ExportFormat format, const std::vector<ExportedArticle> &articles,
                     const ExportOptions &options, const Progress &progress) {
    const Result<QByteArray> bytes = exportDocument(format, articles, options, progress);
    if (!bytes)
        return Error{bytes.error().code, QStringList{path} + bytes.error().arguments.mid(1)};
    if (progress.cancelled())
        return Error{ErrorCode::Cancelled, {path}};
    return writeExport(path, *bytes);
}

} // namespace

ExportJob::ExportJob(QString path, ExportFormat format, std::vector<ExportedArticle> articles, ExportOptions options,
                     QObject *parent)
    : Job(QCoreApplication::translate("variorum", "Exporting %1", "a job that runs").arg(QFileInfo(path).fileName()),
          parent),
      m_path(std::move(path)), m_format(format), m_articles(std::move(articles)), m_options(std::move(options)) {
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        m_result = m_watcher.result();
        finish();
    });
}

QFuture<void> ExportJob::begin() {
    setCurrent(QFileInfo(m_path).fileName());
    const QFuture<Result<void>> future =
        QtConcurrent::run([path = m_path, format = m_format, articles = m_articles, options = m_options,
                           progress = progress()] { return written(path, format, articles, options, progress); });
    m_watcher.setFuture(future);
    return QFuture<void>(future);
}

} // namespace variorum
