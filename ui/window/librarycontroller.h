// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/items/shelf.h"

#include <QObject>

#include <vector>

namespace variorum {

class ActionSet;
class DeedStack;
class LibraryPane;
class LibrarySession;
class MessageBar;
class Prompts;
class ReadingSession;

/// Does what a person wants with articles of the list: bin, collections, tags, read or not. Each deed can be
/// undone.
class LibraryController : public QObject {
    Q_OBJECT

public:
    struct Parts {
        LibrarySession &library;
        ReadingSession &reading;
        LibraryPane &list;
        MessageBar &messages;
        DeedStack &deeds;
        Prompts &prompts;
        ActionSet &actions;
    };
    LibraryController(const Parts &parts, QWidget *window);

private:
    void bin(const std::vector<qint64> &articles, bool binned);
    [[nodiscard]] Result<void> move(const std::vector<qint64> &articles, bool binned);
    void emptyBin();
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
    void fail(const Error &error);

    Parts m_parts;
    QWidget *m_window;
};

} // namespace variorum
