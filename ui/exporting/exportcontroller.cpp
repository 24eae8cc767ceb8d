// SPDX-License-Identifier: Apache-2.0
#include "ui/exporting/exportcontroller.h"

#include "models/session/exportjob.h"
#include "models/session/librarysession.h"
#include "models/session/loadjob.h"
#include "models/session/readingsession.h"
#include "ui/prompts/prompts.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QWidget>

namespace variorum {

ExportController::ExportController(LibrarySession &library, ReadingSession &reading, Prompts &prompts, QWidget *window)
    : QObject(window), m_library(library), m_reading(reading), m_prompts(prompts), m_window(window) {}

void ExportController::ask(const std::vector<qint64> &articles) {
    std::vector<qint64> wanted = articles;
    if (wanted.empty() && m_reading.readArticle() != nullptr)
        wanted.push_back(m_reading.article());
    if (wanted.empty())
        return;
    if (m_last.path.isEmpty() || !QFileInfo(m_last.path).isDir())
        m_last.path = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (!QFileInfo(m_last.path).isDir()) // not everybody has such a folder
        m_last.path = QDir::homePath();
    const std::vector<ArticleRow> rows = rowsOf(m_library.articles(), {wanted.front()});
    Article named;
    named.title = rows.empty() ? QString() : rows.front().title;
    const auto suggestedName = [named](ExportFormat format) {
        ReadArticle read;
        read.article = named;
        ExportedArticle exported;
        exported.article = std::make_shared<const ReadArticle>(std::move(read));
        return exportFileName(exported, format);
    };
    auto *dialog = new ExportDialog(m_last, int(wanted.size()), suggestedName, m_prompts, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, wanted] {
        const ExportChoice choice = dialog->choice();
        m_last = choice;
        m_last.path = QFileInfo(choice.path).absolutePath();
        const auto go = [this, wanted, choice] { collect(wanted, choice); };
        if (!QFileInfo::exists(choice.path)) {
            go();
            return;
        }
        m_prompts.ask(m_window,
                      {tr("Replace the file?"),
                       tr("%1 is already there.").arg(QFileInfo(choice.path).fileName()),
                       {},
                       {tr("Replace"), tr("Cancel")}},
                      [go](int answer) {
                          if (answer == 0)
                              go();
                      });
    });
    dialog->open();
}

void ExportController::collect(const std::vector<qint64> &articles, const ExportChoice &choice) {
    std::vector<ArticleRow> rows = rowsOf(m_library.articles(), articles);
    if (rows.size() < articles.size()) {
        // What has only just come in is read before the list knows it.
        if (const Result<std::vector<ArticleRow>> all = m_library.library().articles())
            rows = rowsOf(*all, articles);
    }
    auto *load = new LoadJob(m_library.path(), m_library.setup(), std::move(rows), this);
    connect(load, &Job::finished, this, [this, load, choice] {
        if (load->isCancelled())
            return;
        if (!load->failures().empty())
            Q_EMIT failed(load->failures().front());
        std::vector<ExportedArticle> loaded;
        for (const LoadedArticle &one : load->articles())
            loaded.push_back(exportedArticle(one.reading, static_cast<std::size_t>(one.index), one.notes,
                                             QFileInfo(one.row.path).fileName()));
        if (!loaded.empty())
            write(std::move(loaded), choice);
    });
    m_library.adopt(load);
}

void ExportController::write(std::vector<ExportedArticle> articles, const ExportChoice &choice) {
    ExportOptions options;
    options.notes = choice.notes;
    options.entities = choice.entities;
    options.figures = choice.figures;
    options.source = choice.source;
    options.comparison = choice.comparison;
    options.date = m_library.setup().now();
    auto *job = new ExportJob(choice.path, choice.format, std::move(articles), options, this);
    connect(job, &Job::finished, this, [this, job] {
        if (job->result())
            Q_EMIT exported(job->path());
        else if (job->result().error().code != ErrorCode::Cancelled)
            Q_EMIT failed(job->result().error());
    });
    m_library.adopt(job);
}

} // namespace variorum
