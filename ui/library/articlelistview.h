// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QListView>
#include <QPersistentModelIndex>

namespace variorum {

/// A list of cards, each as high as its words need. QListView lays all rows out anew whenever one changes, many of them
/// bit by bit, and loses its place while it does; and it never does for another width. This one is laid out for another
/// width only, and the row at its top stays there.
class ArticleListView : public QListView {
    Q_OBJECT

public:
    explicit ArticleListView(QWidget *parent = nullptr);

    void doItemsLayout() override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void keepTop();
    void restoreTop();

    QPersistentModelIndex m_top; ///< until it is laid out again
    int m_topAt = 0;             ///< pixels from the top of the view
    bool m_restoring = false;
};

} // namespace variorum
