// SPDX-License-Identifier: Apache-2.0
#include "models/session/namesjob.h"

#include "models/source/page.h"
#include "models/store/inputfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QtConcurrentRun>

namespace variorum {

namespace {

NamesJob::Outcome taken(const QString &file, const OwnNames::Table &before, const Progress &progress) {
    NamesJob::Outcome outcome;
    const Result<QByteArray> bytes = readInputFile(file);
    const Result<PagePointer> page = bytes ? readPage(*bytes, file) : Result<PagePointer>(bytes.error());
    if (!page) {
        outcome.error = page.error();
        return outcome;
    }
    constexpr double reading = 0.9; // of the work
    LexiconCsv read = parseLexiconCsv((*page)->text, progress.part(0, reading));
    if (progress.cancelled())
        return outcome;
    auto table = std::make_shared<OwnNames::Table>(before);
    outcome.added = mergeNames(*table, read.entries);
    outcome.faults = std::move(read.faults);
    outcome.faultCount = read.faultCount;
    if (!progress.cancelled())
        outcome.table = std::move(table);
    return outcome;
}

} // namespace

NamesJob::NamesJob(QString file, std::shared_ptr<const OwnNames::Table> table, QObject *parent)
    : Job(QCoreApplication::translate("variorum", "Reading names of %1").arg(QFileInfo(file).fileName()), parent),
      m_file(std::move(file)), m_before(std::move(table)) {}

QFuture<void> NamesJob::begin() {
    auto *watcher = new QFutureWatcher<Outcome>(this);
    connect(watcher, &QFutureWatcher<Outcome>::finished, this, [this, watcher] {
        m_outcome = watcher->result();
        finish();
    });
    const QFuture<Outcome> work = QtConcurrent::run(
        [file = m_file, before = m_before, progress = progress()] { return taken(file, *before, progress); });
    watcher->setFuture(work);
    return QFuture<void>(work);
}

} // namespace variorum
