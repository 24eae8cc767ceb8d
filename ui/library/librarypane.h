// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/articlelistmodel.h"

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QListView;
class QMenu;
class QStackedLayout;
class QToolButton;

namespace variorum {

class ActionSet;
class LibrarySession;

/// The list of articles: filter, order, cards. Says which article is to be read and which ones are chosen.
class LibraryPane : public QWidget {
    Q_OBJECT

public:
    LibraryPane(LibrarySession &library, ActionSet &actions, QWidget *parent = nullptr);

    /// Marks the article that is read; says nothing.
    void setCurrentArticle(qint64 article);
    [[nodiscard]] std::vector<qint64> chosenArticles() const; ///< in the order of the list
    [[nodiscard]] int shownCount() const;
    [[nodiscard]] bool holds(qint64 article) const; ///< whatever the filter; not in the bin
    [[nodiscard]] bool isEmpty() const;             ///< no articles at all, whatever the filter
    void focusFilter();
    void setBinShown(bool shown);
    [[nodiscard]] bool isBinShown() const;
    void step(int by); ///< opens the next or previous article of the list

    /// Column of ArticleListModel and direction, for what is remembered.
    [[nodiscard]] int sortColumn() const;
    [[nodiscard]] Qt::SortOrder sortOrder() const;
    void setOrder(int column, Qt::SortOrder order);

Q_SIGNALS:
    void articleRequested(qint64 article);
    void choiceChanged();
    void orderChanged();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showCurrent();
    void reload();
    void refresh();
    void showMenu(QPoint at);
    QMenu *orderMenu();
    void sort(int column, Qt::SortOrder order);

    LibrarySession &m_library;
    ActionSet &m_actions;
    ArticleListModel *m_model;
    ArticleFilterModel *m_shown;
    QLineEdit *m_filter;
    QToolButton *m_order;
    QLabel *m_note;
    QListView *m_list;
    qint64 m_current = 0;
    bool m_quiet = false;
};

} // namespace variorum
