// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/collections.h"

#include <QDialog>

#include <vector>

class QLabel;
class QLineEdit;
class QListView;
class QStandardItem;
class QStandardItemModel;

namespace variorum {

/// Gives several articles tags and takes them away: a field for new ones, over all that there are. A tag that only some
/// of the articles have stays with those until it is clicked.
class TagsDialog : public QDialog {
    Q_OBJECT

public:
    /// `known`: all tags of the library.
    TagsDialog(std::vector<ArticleTags> articles, const QStringList &known, QWidget *parent = nullptr);

    /// What the articles are to have; only those for which it is another than before.
    [[nodiscard]] std::vector<ArticleTags> changed() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addTyped();
    void filter(const QString &typed);
    void showList();
    QStandardItem *addTag(const QString &tag, Qt::CheckState state, int row);

    std::vector<ArticleTags> m_articles;
    QStandardItemModel *m_model;
    QLineEdit *m_typed;
    QListView *m_list;
    QLabel *m_none; ///< what stands in place of an empty list
};

} // namespace variorum
