// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/shelflistmodel.h"

#include <QWidget>

class QKeyEvent;
class QListView;
class QToolButton;

namespace variorum {

class ActionSet;

/// The shelves of the library, as high as they are many. Collections are made here, they and stories are renamed and
/// removed; articles are dropped on them. Both groups can be folded, and so can the whole: by a click on the heading,
/// with Enter or Space, or with the arrow keys to left and right.
class ShelfList : public QWidget {
    Q_OBJECT

public:
    explicit ShelfList(ActionSet &actions, QWidget *parent = nullptr);

    void setContent(const std::vector<Collection> &collections, const std::vector<Story> &stories,
                    const std::vector<ArticleRow> &articles);
    [[nodiscard]] const Shelf &current() const { return m_current; }
    /// Where there is no such shelf, all articles are shown.
    void setCurrent(const Shelf &shelf);
    /// Lets its name be typed.
    void edit(const Shelf &shelf);
    /// Keys of what is folded, for what is remembered.
    [[nodiscard]] QStringList folded() const;
    void setFolded(const QStringList &keys);
    /// Folds it for as long as the list below needs its room, unless it is opened all the same; nothing remembers that.
    void setYielding(bool yields);

Q_SIGNALS:
    void currentChanged();
    void renameRequested(const variorum::Shelf &shelf, const QString &name);
    void articlesDropped(const variorum::Shelf &shelf, const std::vector<qint64> &articles);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void select();
    void showMenu(QPoint at);
    void fitHeight();
    void showWhole();
    [[nodiscard]] bool isOpen() const { return m_open && !m_yields; }
    void fold(ShelfListModel::Group group, bool folded);
    [[nodiscard]] bool handleKey(const QKeyEvent &event);

    ActionSet &m_actions;
    ShelfListModel *m_model;
    QListView *m_view;
    QToolButton *m_whole; ///< folds all of it
    bool m_open = true;
    bool m_yields = false;
    Shelf m_current;
    std::optional<ShelfListModel::Group> m_heading; ///< on which the keyboard is, instead of a shelf
};

} // namespace variorum
