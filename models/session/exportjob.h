// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/exporting/exporter.h"
#include "models/session/job.h"

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

private:
    QString m_path;
    Result<void> m_result;
};

} // namespace variorum
