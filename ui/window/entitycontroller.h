// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/entity/entity.h"
#include "models/session/librarynames.h"

#include <QObject>

#include <memory>

class QMainWindow;

namespace variorum {

class ActionSet;
class AppSettings;
class EntityWindow;
class Inspector;
class LibraryPane;
class LibrarySession;
class NamesController;
class Navigator;
class ReadingArea;
class ReadingSession;

/// Carries what all articles name to where it is shown: the window of names, the card on hovering, the search. And what
/// is chosen in that window into the article.
class EntityController : public QObject {
    Q_OBJECT

public:
    struct Parts {
        LibrarySession &library;
        ReadingSession &reading;
        AppSettings &settings;
        LibraryPane &list;
        ReadingArea &area;
        Inspector &inspector;
        Navigator &navigator;
        NamesController &names;
        ActionSet &actions;
    };
    EntityController(const Parts &parts, QMainWindow *window);
    ~EntityController() override;

Q_SIGNALS:
    void namesCounted(); ///< of all articles, anew

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What there is about an entity in all articles; empty: whatever was shown last.
    void show(const QString &entity);
    void open(qint64 article, const QString &entity, Span place);
    void arrive();
    [[nodiscard]] QString entityHere() const;
    [[nodiscard]] QString inLibrary(const Mention &mention) const;

    Parts m_parts;
    QMainWindow *m_window;
    LibraryNames m_libraryNames;
    std::unique_ptr<EntityWindow> m_shown; ///< once it was asked for
    struct {
        qint64 article = 0;
        QString entity;
        Span place; ///< in code points; empty: the first mention
    } m_awaited;    ///< is being opened
};

} // namespace variorum
