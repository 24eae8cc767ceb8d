// SPDX-License-Identifier: Apache-2.0
#include "models/session/ownnames.h"

#include "models/entity/ownlexicon.h"

#include <QFile>
#include <QSaveFile>
#include <QtConcurrentRun>

#include <utility>

namespace variorum {

namespace {

using Table = OwnNames::Table;

std::optional<Error> written(const Table &table, const QString &path) {
    QSaveFile file(path);
    const QByteArray bytes = writeLexiconCsv(table).toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{ErrorCode::FileNotWritable, {path}};
    return std::nullopt;
}

} // namespace

OwnNames::OwnNames(QString file, Awaited<Lexicon> base, QObject *parent)
    : QObject(parent), m_file(std::move(file)), m_base(std::move(base)), m_lexicon(m_base),
      m_table(std::make_shared<const Table>()), m_done(m_table), m_reading(QFile::exists(m_file)) {
    connect(&m_work, &QFutureWatcherBase::finished, this, &OwnNames::take);
    if (!m_reading)
        return;
    m_work.setFuture(QtConcurrent::run([path = m_file, base = m_base] {
        Outcome outcome;
        QFile csv(path);
        if (!csv.open(QIODevice::ReadOnly))
            outcome.error = Error{ErrorCode::FileNotReadable, {path}};
        LexiconCsv read = parseLexiconCsv(QString::fromUtf8(csv.readAll()));
        if (read.faultCount > 0) // a line that cannot be read would be gone with the next change
            (void)QFile::copy(path, path + QStringLiteral(".before"));
        outcome.table = std::make_shared<const Table>(std::move(read.entries));
        outcome.lexicon = lexiconWith(*outcome.table, base.get());
        return outcome;
    }));
}

OwnNames::~OwnNames() {
    // What was changed last is on its way to the file.
    m_work.disconnect(this);
    m_work.waitForFinished();
    if (!m_reading && m_table != m_done && !m_file.isEmpty())
        (void)written(*m_table, m_file);
}

void OwnNames::change(const std::function<void(Table &)> &how) {
    if (m_reading) {
        m_waiting.push_back(how);
        return;
    }
    auto table = std::make_shared<Table>(*m_table);
    how(*table);
    setTable(std::move(table));
}

void OwnNames::setTable(std::shared_ptr<const Table> table) {
    m_table = std::move(table);
    Q_EMIT tableChanged();
    if (!m_work.isRunning())
        begin();
}

void OwnNames::begin() {
    m_work.setFuture(QtConcurrent::run([table = m_table, path = m_file, base = m_base] {
        Outcome outcome{table, nullptr, std::nullopt};
        if (!path.isEmpty())
            outcome.error = written(*table, path);
        outcome.lexicon = lexiconWith(*table, base.get());
        return outcome;
    }));
}

void OwnNames::take() {
    const Outcome outcome = m_work.result();
    if (std::exchange(m_reading, false)) {
        auto table = std::make_shared<Table>(*outcome.table);
        m_table = m_done = outcome.table;
        for (const auto &how : m_waiting)
            how(*table);
        if (!m_waiting.empty())
            m_table = std::move(table);
        m_waiting.clear();
        if (outcome.error)
            m_file.clear(); // what cannot be read is not written over
        Q_EMIT tableChanged();
    } else {
        m_done = outcome.table;
    }
    m_lexicon = outcome.lexicon;
    if (outcome.error)
        Q_EMIT failed(*outcome.error);
    Q_EMIT lexiconChanged();
    if (m_done != m_table)
        begin();
}

LexiconEntry ownName(const QString &name, EntityType type, const QStringList &aliases, const QString &id) {
    LexiconEntry entry;
    entry.id = id.isEmpty() ? ownNameId(name) : id;
    entry.type = type;
    entry.hans = entry.hant = name;
    for (const QString &alias : aliases)
        entry.aliases.push_back({alias, false, false});
    return entry;
}

} // namespace variorum
