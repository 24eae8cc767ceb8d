// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/quickopenmodel.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;

namespace variorum {

/// A field over a short list: a few typed letters, Enter, and the article is open.
class QuickOpen : public QDialog {
    Q_OBJECT

public:
    QuickOpen(const std::vector<ArticleRow> &articles, QWidget *parent = nullptr);
    void setArticles(const std::vector<ArticleRow> &articles);

Q_SIGNALS:
    void articleRequested(qint64 article);

private:
    void choose(const QModelIndex &index);
    void showFound();

    QuickOpenModel *m_model;
    QLineEdit *m_typed;
    QListView *m_list;
    QLabel *m_none;
};

} // namespace variorum
