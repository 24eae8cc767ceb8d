// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/partrole.h"
#include "models/store/libraryentities.h"

#include <QAbstractListModel>

#include <vector>

namespace variorum {

/// The articles that name a thing, the latest first.
class NamingArticleModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    void setArticles(std::vector<NamingArticle> articles);
    [[nodiscard]] const NamingArticle *article(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<NamingArticle> m_articles;
};

/// "海陵晚报 · 2031-03-02", without what is not known.
[[nodiscard]] QString originText(const NamingArticle &article);

} // namespace variorum
