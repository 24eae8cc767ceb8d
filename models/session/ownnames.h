// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"
#include "models/entity/lexicon.h"
#include "models/entity/lexiconcsv.h"
#include "models/session/awaited.h"

#include <QFutureWatcher>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace variorum {

/// The analyst's own names, and the program's lexicon with them before it. They are kept as CSV in one file of the
/// user's, for all libraries: names are facts of the world, a spreadsheet reads the file, and `variorum-cli entities
/// --lexicon` takes it. Reading, writing and compiling happen in the background; the newest table wins.
class OwnNames : public QObject {
    Q_OBJECT

public:
    using Table = std::vector<LexiconEntry>;

    /// Without a file they last as long as the program. `base` may be nothing.
    OwnNames(QString file, Awaited<Lexicon> base, QObject *parent = nullptr);
    ~OwnNames() override;

    [[nodiscard]] const QString &file() const { return m_file; }
    /// Empty until it is read: see isReady().
    [[nodiscard]] const std::shared_ptr<const Table> &table() const { return m_table; }
    [[nodiscard]] bool isReady() const { return !m_reading; }
    /// The lexicon that knows them; for a moment after a change the one before.
    [[nodiscard]] const Awaited<Lexicon> &lexicon() const { return m_lexicon; }

    /// Changes the table on screen at once, and the file and the lexicon soon. Waits for the table when it is being
    /// read.
    void change(const std::function<void(Table &)> &how);
    void setTable(std::shared_ptr<const Table> table);

Q_SIGNALS:
    void tableChanged();
    void lexiconChanged();
    void failed(const variorum::Error &error);

private:
    struct Outcome {
        std::shared_ptr<const Table> table;
        std::shared_ptr<const Lexicon> lexicon;
        std::optional<Error> error;
    };
    void begin();
    void take();

    QString m_file;
    Awaited<Lexicon> m_base;
    Awaited<Lexicon> m_lexicon;
    std::shared_ptr<const Table> m_table;
    std::shared_ptr<const Table> m_done; ///< the table of what is in the file and in the lexicon
    bool m_reading = false;
    std::vector<std::function<void(Table &)>> m_waiting; ///< until the table is read
    QFutureWatcher<Outcome> m_work;
};

/// An entry of the analyst's, as the table keeps it.
[[nodiscard]] LexiconEntry ownName(const QString &name, EntityType type, const QStringList &aliases = {},
                                   const QString &id = {});

} // namespace variorum
