// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/exporting/exporter.h"
#include "models/session/job.h"

#include <QFutureWatcher>

#include <memory>
#include <vector>

namespace variorum {

/// Writes articles as one file, in the background. The file is written whole or not at all.
class ExportJob : public Job {
    Q_OBJECT

public:
    ExportJob(QString path, ExportFormat format, std::vector<ExportedArticle> articles, ExportOptions options,
              QObject *parent = nullptr);
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] const Result<void> &result() const { return m_result; } ///< known once finished

protected:
    QFuture<void> begin() override;

private:
    QString m_path;
    ExportFormat m_format;
    std::vector<ExportedArticle> m_articles;
    ExportOptions m_options;
    QFutureWatcher<Result<void>> m_watcher;
    Result<void> m_result;
};

} // namespace variorum
