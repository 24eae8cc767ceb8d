// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/articlelistmodel.h"
#include "models/search/query.h"

#include <QTimer>
#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace variorum {

class ActionSet;
class ArticleListView;
class FilterChips;
class LibrarySession;
class SearchBox;
class Searcher;
class ShelfList;

/// The list of articles: search, order, shelves, cards. Says which article is to be read and which ones are chosen.
/// What is typed is searched for in articles and notes; what was found takes the place of the list, best first.
class LibraryPane : public QWidget {
    Q_OBJECT

public:
    LibraryPane(LibrarySession &library, ActionSet &actions, QWidget *parent = nullptr);

    /// Marks the article that is read; says nothing.
    void setCurrentArticle(qint64 article);
    [[nodiscard]] std::vector<qint64> chosenArticles() const; ///< in the order of the list
    /// Shows what the library holds now. Follows its changes by itself; who made the pane calls it for the first time.
    void reload();
    [[nodiscard]] int shownCount() const;
    [[nodiscard]] bool isEmpty() const; ///< no articles at all, whatever the filter
    /// Opens what stands first as soon as there is a list, unless another article is open by then.
    void beginReading();
    void focusSearch();
    /// Where the keyboard comes in.
    [[nodiscard]] QWidget *entrance() const;
    void refreshNamed(); ///< what articles name is known better: a search for that begins again
    /// What the list shows was searched for; empty while it shows all.
    [[nodiscard]] const std::vector<SearchTerm> &searchedTerms() const { return m_terms; }
    /// The note in which the words were found best, and not in the article's own; else empty.
    [[nodiscard]] QString foundNote(qint64 article) const;
    [[nodiscard]] const Shelf &shelf() const;
    void setShelf(const Shelf &shelf);
    [[nodiscard]] bool isBinShown() const;
    [[nodiscard]] const ArticleFilters &filters() const;
    void setFilters(const ArticleFilters &filters);
    void showFilterOffers();
    void editShelf(const Shelf &shelf); ///< lets its name be typed
    /// Keys of the shelves' groups, as ShelfList has them.
    [[nodiscard]] QStringList foldedShelves() const;
    void foldShelves(const QStringList &keys);
    /// The collections, to put the chosen articles in or take them out.
    void showCollectionMenu();
    /// Says at its foot that so many articles may be on the event of the open one; 0: nothing is said.
    void setStoryHint(int articles);
    void step(int by); ///< opens the next or previous article of the list

    /// Column of ArticleListModel and direction, for what is remembered.
    [[nodiscard]] int sortColumn() const;
    [[nodiscard]] Qt::SortOrder sortOrder() const;
    void setOrder(int column, Qt::SortOrder order);

Q_SIGNALS:
    void articleRequested(qint64 article);
    void choiceChanged();
    void orderChanged(); ///< or the shelf, or the filters
    void renameRequested(const variorum::Shelf &shelf, const QString &name);
    void collectRequested(qint64 collection, const std::vector<qint64> &articles, bool in); ///< 0: a new one
    void storyRequested(qint64 story, const std::vector<qint64> &articles);                 ///< they are to be of it
    void storyHintChosen();
    void binRequested(const std::vector<qint64> &articles);
    void searchChanged(); ///< other words, or none

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void buildLayout();
    void connectShelves();
    void showShelf();
    void connectFilters();
    void showFiltered();
    void offerWaysOut();
    void fillCollectionMenu(QMenu &menu);
    [[nodiscard]] QString emptyText() const;
    /// The articles in which a search looks; nullopt: in all, or in all of the bin.
    [[nodiscard]] std::optional<std::vector<qint64>> narrowed() const;
    void showCurrent();
    void setHeights();
    void fillShelves();
    void keepListed(qint64 article);
    void choose(const QModelIndex &row);
    [[nodiscard]] bool isCurrentSeen() const;
    void refresh();
    void search();
    void sayFault(const QueryFault &fault);
    void showFound(const SearchResult &result);
    void endSearch();
    void giveHitsRoom();
    void openFirst();
    [[nodiscard]] QString countText() const;
    [[nodiscard]] QStringList valuesOf(const QString &filter) const;
    void showMenu(QPoint at);
    QMenu *orderMenu();
    void sort(int column, Qt::SortOrder order);

    LibrarySession &m_library;
    ActionSet &m_actions;
    ArticleListModel *m_model;
    ArticleFilterModel *m_shown;
    Searcher *m_searcher;
    SearchBox *m_search;
    ShelfList *m_shelves;
    FilterChips *m_chips;
    QToolButton *m_order;
    QLabel *m_count;  ///< of what was found, or why nothing can be
    QWidget *m_empty; ///< in the place of a list that is: why, and buttons that lead out
    QLabel *m_note;
    QWidget *m_waysOut;
    ArticleListView *m_list;
    QPushButton *m_storyHint;
    QTimer m_slow; ///< until it is said that something is being searched
    std::vector<SearchTerm> m_terms;
    bool m_shelvesYield = false;
    QString m_searched;  ///< the text that is searched for
    QString m_listedFor; ///< the one that the list shows what was found for
    QString m_fault;
    qint64 m_total = 0;       ///< hits, also those that are not listed yet
    qsizetype m_listed = 0;   ///< hits
    qsizetype m_limit = 0;    ///< of hits to list
    bool m_openFirst = false; ///< as soon as it is found
    bool m_beginsReading = false;
    bool m_growing = false; ///< the list holds the latest articles only
    qint64 m_current = 0;
    bool m_quiet = false;
};

} // namespace variorum
