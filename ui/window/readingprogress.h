// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

namespace variorum {

struct ArticleRow;
class LibrarySession;
class ReaderView;
class ReadingSession;

/// Keeps in the library how far the open article has been read, and goes on where it was left. Who only leafs through
/// reads nothing: it takes as long as a glance.
class ReadingProgress : public QObject {
    Q_OBJECT

public:
    ReadingProgress(LibrarySession &library, ReadingSession &reading, ReaderView &reader, QObject *parent);

private:
    void resume();
    void keep();
    [[nodiscard]] const ArticleRow *row() const; ///< of the open article

    LibrarySession &m_library;
    ReadingSession &m_reading;
    ReaderView &m_reader;
    QTimer m_glance;
};

} // namespace variorum
