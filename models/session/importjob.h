// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"
#include "models/session/job.h"
#include "models/session/setup.h"
#include "models/store/importer.h"

#include <QFutureWatcher>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace variorum {

/// Imports files and the files of folders over a connection of its own. A file that cannot be imported does not stop
/// the others; each page is one transaction, so that cancelling or a crash keeps every page already said.
class ImportJob : public Job {
    Q_OBJECT

public:
    struct Summary {
        int imported = 0;             ///< pages that were not there before
        int skipped = 0;              ///< pages that were
        std::vector<qint64> articles; ///< of all of them, in the order of the files
        std::vector<Error> failures;  ///< each names its file
    };

    ImportJob(QString libraryPath, SessionSetup setup, std::vector<ImportSource> sources, QObject *parent = nullptr);
    [[nodiscard]] const Summary &summary() const { return m_summary; } ///< complete once finished

Q_SIGNALS:
    /// A page is in the library, with these articles.
    void pageImported(const std::vector<qint64> &articles);

protected:
    QFuture<void> begin() override;

private:
    struct Step;
    struct Work;
    static void work(QPromise<std::shared_ptr<const Step>> &promise, const Work &work);
    void take(const Step &step);

    QString m_libraryPath;
    SessionSetup m_setup;
    std::vector<ImportSource> m_sources;
    QFutureWatcher<std::shared_ptr<const Step>> m_watcher;
    Summary m_summary;
};

} // namespace variorum
