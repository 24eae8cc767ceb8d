// SPDX-License-Identifier: Apache-2.0
#include "ui/window/statusline.h"

#include "models/base/codepoints.h"
#include "models/session/job.h"
#include "models/session/librarysession.h"
#include "models/session/readingsession.h"
#include "ui/actions/icons.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

namespace variorum {

namespace {

constexpr int steps = 1000;

} // namespace

StatusLine::StatusLine(LibrarySession &library, ReadingSession &reading, QWidget *parent)
    : QWidget(parent), m_library(library), m_reading(reading), m_article(new QLabel), m_watch(new QLabel),
      m_job(new QLabel), m_progress(new QProgressBar), m_cancel(new QToolButton) {
    m_article->setObjectName(QStringLiteral("status-article"));
    m_article->setProperty("faint", true);
    m_watch->setObjectName(QStringLiteral("status-watch"));
    m_watch->setProperty("faint", true);
    m_watch->hide();
    m_job->setObjectName(QStringLiteral("status-job"));
    m_job->setProperty("faint", true);
    m_progress->setRange(0, steps);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(160);
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel->setObjectName(QStringLiteral("status-cancel"));
    m_cancel->setIcon(themedIcon(QLatin1StringView("close")));
    m_cancel->setIconSize(QSize(14, 14));
    m_cancel->setToolTip(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel the work in progress"));
    m_cancel->setFocusPolicy(Qt::TabFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->setSpacing(8);
    layout->addWidget(m_article, 1);
    layout->addWidget(m_watch);
    layout->addWidget(m_job);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel);
    setFixedHeight(28);

    connect(&m_reading, &ReadingSession::openedArticle, this, &StatusLine::showArticle);
    connect(&m_reading, &ReadingSession::readingChanged, this, &StatusLine::showArticle);
    connect(&m_reading, &ReadingSession::namesChanged, this, &StatusLine::showArticle);
    connect(&m_reading, &ReadingSession::notesChanged, this, &StatusLine::showArticle);
    connect(&m_library, &LibrarySession::jobStarted, this, [this](Job *job) {
        connect(job, &Job::progressed, this, &StatusLine::showJobs);
        showJobs();
    });
    connect(&m_library, &LibrarySession::jobFinished, this, &StatusLine::showJobs);
    connect(&m_reading, &ReadingSession::busyChanged, this, [this](bool busy) {
        m_busy = busy;
        showJobs();
    });
    connect(&m_reading.unsaved(), &UnsavedNotes::countChanged, this, &StatusLine::showArticle);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        if (!m_library.jobs().empty())
            m_library.jobs().front()->cancel();
    });
    showArticle();
    showJobs();
}

void StatusLine::showArticle() {
    const ReadArticle *read = m_reading.readArticle();
    if (read == nullptr) {
        m_article->clear();
        return;
    }
    const Reading &reading = *m_reading.reading();
    int changes = int(reading.choice.script.edits().size());
    for (const StructureEdit &edit : reading.choice.structure)
        changes += edit.change == StructureEdit::Change::Drop && edit.state == EditState::Applied ? 1 : 0;
    QStringList parts{tr("%n character(s)", nullptr, int(CodePointIndex(read->article.text).length())),
                      tr("%n change(s) on the page", nullptr, changes),
                      tr("%n mention(s)", nullptr, int(read->mentions.size()))};
    if (!m_reading.notes().empty())
        parts << tr("%n note(s)", nullptr, int(m_reading.notes().size()));
    if (!reading.issues.empty())
        parts << tr("%n uncertain place(s)", nullptr, int(reading.issues.size()));
    parts << (m_reading.unsaved().count() > 0 ? tr("Not saved")
              : m_library.isReadOnly()        ? tr("Read only")
              : m_waiting                     ? tr("Saving…")
                                              : tr("Saved"));
    m_article->setText(parts.join(QStringLiteral(" · ")));
}

void StatusLine::setWatched(const QString &folder) {
    constexpr int widest = 180;
    const QString name = QFileInfo(folder).fileName();
    m_watch->setText(
        fontMetrics().elidedText(tr("Watching “%1”").arg(name.isEmpty() ? folder : name), Qt::ElideMiddle, widest));
    m_watch->setToolTip(folder);
    m_watch->setVisible(!folder.isEmpty());
}

void StatusLine::setWaiting(bool waiting) {
    m_waiting = waiting;
    showArticle();
}

void StatusLine::showJobs() {
    const bool any = !m_library.jobs().empty();
    m_progress->setVisible(any);
    m_cancel->setVisible(any);
    m_job->setVisible(any || m_busy);
    if (any)
        showProgress();
    else
        m_job->setText(tr("Reading…"));
}

void StatusLine::showProgress() {
    const Job *job = m_library.jobs().front();
    const qsizetype others = qsizetype(m_library.jobs().size()) - 1;
    QString text = job->current().isEmpty() ? job->title() : QStringLiteral("%1: %2").arg(job->title(), job->current());
    if (others > 0)
        text += tr(" and %n more", nullptr, int(others));
    m_job->setText(fontMetrics().elidedText(text, Qt::ElideMiddle, width() / 2));
    m_progress->setValue(qRound(job->fraction() * steps));
}

} // namespace variorum
