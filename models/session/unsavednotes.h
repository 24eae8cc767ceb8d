// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/notes/note.h"

#include <QObject>
#include <QTimer>

#include <vector>

namespace variorum {

class LibrarySession;

/// Notes as they were typed, which the library could not take, as where the disk is full. They are tried again until it
/// does, whichever article is open by then.
class UnsavedNotes : public QObject {
    Q_OBJECT

public:
    explicit UnsavedNotes(LibrarySession &library, QObject *parent = nullptr);

    /// In place of what was kept of that note before.
    void keep(qint64 page, const Note &note);
    void forget(const QString &id);
    [[nodiscard]] const Note *find(const QString &id) const;
    [[nodiscard]] int count() const { return int(m_kept.size()); }
    /// True where nothing is left to be stored.
    bool tryAgain();

Q_SIGNALS:
    void stored(qint64 page, const variorum::Note &note);
    void countChanged();

private:
    struct Kept {
        qint64 page = 0;
        Note note;
    };

    LibrarySession &m_library;
    std::vector<Kept> m_kept;
    QTimer m_again;
};

} // namespace variorum
