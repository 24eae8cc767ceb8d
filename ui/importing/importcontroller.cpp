// SPDX-License-Identifier: Apache-2.0
#include "ui/importing/importcontroller.h"

#include "models/session/importjob.h"
#include "models/session/librarysession.h"
#include "ui/prompts/prompts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QTemporaryDir>
#include <QUrl>
#include <QWidget>

#include <algorithm>
#include <memory>

namespace variorum {

namespace {

QString summaryText(const ImportJob &job) {
    const ImportJob::Summary &summary = job.summary();
    QStringList parts;
    if (job.isCancelled())
        parts << ImportController::tr("Import cancelled");
    if (summary.imported > 0)
        parts << ImportController::tr("%n page(s) imported", nullptr, summary.imported);
    if (summary.skipped > 0)
        parts << ImportController::tr("%n already there", nullptr, summary.skipped);
    if (!summary.failures.empty())
        parts << ImportController::tr("%n could not be read", nullptr, int(summary.failures.size()));
    if (parts.isEmpty())
        parts << ImportController::tr("No pages were found there");
    return parts.join(QStringLiteral(" · "));
}

} // namespace

ImportController::ImportController(LibrarySession &library, Prompts &prompts, QWidget *window)
    : QObject(window), m_library(library), m_prompts(prompts), m_window(window) {}

void ImportController::askForFiles() {
    const Prompts::FileRequest request{
        tr("Import Pages"),
        m_folder,
        tr("Saved pages (*.txt *.text *.html *.htm *.xhtml *.mhtml *.mht);;All files (*)"),
        {},
        {}};
    m_prompts.pickFiles(m_window, request, [this](const QStringList &paths) {
        if (!paths.isEmpty())
            m_folder = QFileInfo(paths.first()).absolutePath();
        import(paths);
    });
}

void ImportController::askForFolder() {
    m_prompts.pickFolder(m_window, {tr("Import a Folder"), m_folder, {}, {}, {}}, [this](const QString &path) {
        m_folder = path;
        import({path});
    });
}

void ImportController::importSamples() {
    // The import reads files, so that there is one way in; the compiled-in pages become some for as long as it takes.
    const auto folder = std::make_shared<QTemporaryDir>();
    const QDir samples(QStringLiteral(":/samples"));
    QStringList paths;
    for (const QString &name : samples.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name)) {
        const QString path = folder->filePath(name);
        if (QFile::copy(samples.filePath(name), path))
            paths << path;
    }
    if (ImportJob *job = import(paths))
        connect(job, &QObject::destroyed, this, [folder] { folder->remove(); });
}

ImportJob *ImportController::import(const QStringList &paths) {
    // A library among the pages is opened, and takes the pages: a file manager hands over one as it does the other.
    QStringList pages = paths;
    const auto library = std::find_if(pages.begin(), pages.end(), [](const QString &path) {
        return path.endsWith(QStringLiteral(".variorum"), Qt::CaseInsensitive) && QFileInfo(path).isFile();
    });
    if (library != pages.end()) {
        const QString path = QFileInfo(*library).absoluteFilePath();
        pages.erase(library);
        if (path != QFileInfo(m_library.path()).absoluteFilePath()) {
            Q_EMIT libraryGiven(path, pages);
            return nullptr;
        }
    }
    return pages.isEmpty() ? nullptr : follow(m_library.import(pages));
}

void ImportController::paste(const QMimeData *data) {
    if (data == nullptr)
        return;
    if (const QStringList files = filesIn(data); !files.isEmpty()) {
        import(files);
        return;
    }
    const bool html = data->hasHtml();
    const QByteArray bytes = (html ? data->html() : data->text()).toUtf8();
    if (bytes.trimmed().isEmpty()) {
        Q_EMIT done(tr("The clipboard holds no page"), {});
        return;
    }
    // The colons of a time are no part of a file name where pages are later written out.
    const QString time = m_library.setup().now().left(19).replace(u':', u'-').replace(u'T', u' ');
    follow(m_library.importBytes(tr("Pasted %1").arg(time) + (html ? QStringLiteral(".html") : QStringLiteral(".txt")),
                                 bytes));
}

ImportJob *ImportController::follow(ImportJob *job) {
    const auto first = std::make_shared<bool>(true);
    connect(job, &ImportJob::pageImported, this, [this, first](const std::vector<qint64> &articles) {
        if (*first && !articles.empty()) {
            *first = false;
            Q_EMIT firstArticle(articles.front());
        }
    });
    connect(job, &Job::finished, this, [this, job, first] {
        // Pages that were there already are shown too: they are what was asked for.
        if (*first && !job->summary().articles.empty())
            Q_EMIT firstArticle(job->summary().articles.front());
        Q_EMIT done(summaryText(*job), job->summary().failures);
    });
    return job;
}

QStringList ImportController::filesIn(const QMimeData *data) {
    QStringList paths;
    if (data != nullptr && data->hasUrls()) {
        for (const QUrl &url : data->urls()) {
            if (url.isLocalFile())
                paths << url.toLocalFile();
        }
    }
    return paths;
}

} // namespace variorum
