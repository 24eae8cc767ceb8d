// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/shelf.h"

#include <QObject>

#include <functional>
#include <vector>

namespace variorum {

class ActionSet;
class LibraryPane;
class LibrarySession;
class MessageBar;
class ReadingSession;
struct Error;

/// Does what a person wants with articles of the list: bin, collections, tags, read or not. Each deed is said, with a
/// way back.
class LibraryController : public QObject {
    Q_OBJECT

public:
    struct Parts {
        LibrarySession &library;
        ReadingSession &reading;
        LibraryPane &list;
        MessageBar &messages;
        ActionSet &actions;
    };
    LibraryController(const Parts &parts, QWidget *window);

private:
    void bin(const std::vector<qint64> &articles, bool binned);
    void collect(qint64 collection, const std::vector<qint64> &articles, bool in);
    void makeCollection(const std::vector<qint64> &articles);
    void rename(qint64 id, const QString &name);
    void removeCollection();
    void editTags();
    void setTags(const std::vector<ArticleTags> &tags);
    void markRead(bool read);
    /// The rows of the articles that are chosen.
    [[nodiscard]] std::vector<ArticleRow> chosenRows() const;
    [[nodiscard]] QString nameOf(qint64 collection) const;
    [[nodiscard]] bool isTaken(const QString &name) const;
    /// What was done, and what takes it back.
    void say(const QString &text, std::function<void()> undo);
    void fail(const Error &error);

    Parts m_parts;
    QWidget *m_window;
};

} // namespace variorum
