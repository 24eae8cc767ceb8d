// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/session/relatedfinder.h"

#include <QObject>
#include <QTimer>

#include <vector>

namespace variorum {

class ActionSet;
class CompareController;
class DeedStack;
class LibraryPane;
class LibrarySession;
class MessageBar;
class ReadingSession;

/// Does what a person wants with stories: groups articles, takes them out, renames, compares; proposes what else is
/// probably on the event of the open article, and takes only what is accepted. Each deed can be undone.
class StoryController : public QObject {
    Q_OBJECT

public:
    struct Parts {
        LibrarySession &library;
        ReadingSession &reading;
        LibraryPane &list;
        CompareController &comparing;
        MessageBar &messages;
        DeedStack &deeds;
        ActionSet &actions;
    };
    StoryController(const Parts &parts, QWidget *window);

    /// The sources of the open article's story, itself first; empty where it is in none.
    [[nodiscard]] std::vector<qint64> sources() const;
    /// More may be known of the articles than when it was last looked for others on the event.
    void lookAgain() { m_soon.start(); }

private:
    /// Into a story; 0: into that which one or more of them have, else into a new one.
    void group(const std::vector<qint64> &articles, qint64 story);
    void takeOut(const std::vector<qint64> &articles);
    void rename(qint64 story, const QString &title);
    void remove(qint64 story);
    void lookForMore();
    void showFound(const std::vector<RelatedArticle> &related);
    void propose();
    /// False where it could not be stored, which is said.
    bool change(const StoriesChange &change, const QString &done);
    [[nodiscard]] QString titleOf(qint64 story) const;
    [[nodiscard]] QString titleFor(const std::vector<qint64> &articles) const;

    Parts m_parts;
    QWidget *m_window;
    RelatedFinder m_finder;
    QTimer m_soon;                         ///< until it is looked for more: much changes at once
    std::vector<RelatedArticle> m_related; ///< to the open article and its story
    qint64 m_lookedFor = 0;                ///< the article for which they were found
    bool m_asked = false;                  ///< they are to be shown as soon as they are found
};

} // namespace variorum
