// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/session/readingsession.h"

#include <QObject>
#include <QPoint>

class QMenu;

namespace variorum {

class DeedStack;
class Inspector;
class Prompts;
class LibrarySession;
class ReadingArea;
struct NameMenu;

/// Corrects what the article names, from the article and from the list of its entities, and keeps the names that are to
/// be known in all articles, and the rates that its money is converted by.
class NamesController : public QObject {
    Q_OBJECT

public:
    struct Parts {
        LibrarySession &library;
        ReadingSession &reading;
        ReadingArea &area;
        Inspector &inspector;
        Prompts &prompts;
        DeedStack &deeds;
    };
    NamesController(const Parts &parts, QObject *parent);

    /// Entries on what is selected in the article, else on the name at a place of its document; adds none where there
    /// is neither.
    void addTo(QMenu &menu, Offset inDocument);
    /// The table of the analyst's own names.
    void showOwnNames();
    /// The table of the exchange rates.
    void showRates();

Q_SIGNALS:
    /// What there is about an entity in all articles.
    void libraryRequested(const QString &entity);

private:
    void addLibrary(QMenu &menu, const QString &words, const QString &entity);
    void showEntityMenu(const QString &entity, QPoint at);
    void addMention(QMenu &menu, const Mention &mention);
    void addSelection(QMenu &menu, Span text);
    void addToLexicon(const LexiconEntry &suggested);
    /// How far what is said can reach: of words in the text, or of an entity in the list.
    [[nodiscard]] std::vector<NameScope> scopes(bool place) const;
    void askSplit(const QString &entity, Span chosen);
    void ask(const NameTarget &target, const QString &words, const std::vector<NameScope> &scopes);

    Parts m_parts;
};

} // namespace variorum
