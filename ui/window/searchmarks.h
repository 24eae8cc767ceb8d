// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/span.h"

#include <QFutureWatcher>
#include <QObject>

#include <vector>

namespace variorum {

class LibraryPane;
class ReadingArea;
class ReadingSession;

/// Marks in the open article what the library is searched for, and goes to it when the article was chosen among what
/// was found: to the first words, or to the note. While the bar for finding in the article is open, the marks are its.
class SearchMarks : public QObject {
    Q_OBJECT

public:
    struct Parts {
        ReadingSession &reading;
        LibraryPane &library;
        ReadingArea &area;
    };
    SearchMarks(const Parts &parts, QObject *parent);

private:
    void mark();
    void show(std::vector<Span> marks);
    void go();

    Parts m_parts;
    QFutureWatcher<std::vector<Span>> m_looking; ///< through a long article
    std::vector<Span> m_marks;                   ///< of the reader's document
    qint64 m_wanted = 0;                         ///< was chosen, and is being opened
    bool m_going = false;                        ///< as soon as it has been looked through
};

} // namespace variorum
