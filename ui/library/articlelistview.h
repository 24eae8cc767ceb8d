// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QListView>
#include <QPersistentModelIndex>

namespace variorum {

class CardDelegate;

/// A list of cards, each as high as its words need, or all equally high where there are many: 100,000 titles are broken
/// into lines in seconds. QListView lays all rows out anew for another height, never for another width, and keeps the
/// number of pixels above, whatever rows those were; here the row at the top stays there.
class ArticleListView : public QListView {
    Q_OBJECT

public:
    explicit ArticleListView(QWidget *parent = nullptr);

    void setEqualHeights(bool equal);
    void setModel(QAbstractItemModel *model) override;
    void doItemsLayout() override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void keepTop();
    void restoreTop();

    CardDelegate *m_cards;
    QPersistentModelIndex m_top; ///< until it is laid out again
    int m_topAt = 0;             ///< pixels from the top of the view
    bool m_keeping = false;
};

} // namespace variorum
