// SPDX-License-Identifier: Apache-2.0
#include "models/items/namingarticlemodel.h"

#include <QCoreApplication>

namespace variorum {

QString originText(const NamingArticle &article) {
    QStringList parts{article.publisher, article.published.left(10)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

void NamingArticleModel::setArticles(std::vector<NamingArticle> articles) {
    beginResetModel();
    m_articles = std::move(articles);
    endResetModel();
}

const NamingArticle *NamingArticleModel::article(const QModelIndex &index) const {
    return index.isValid() && index.row() < rowCount() ? &m_articles[static_cast<std::size_t>(index.row())] : nullptr;
}

int NamingArticleModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_articles.size());
}

QVariant NamingArticleModel::data(const QModelIndex &index, int role) const {
    const NamingArticle *shown = article(index);
    if (shown == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return shown->title;
    case Qt::AccessibleTextRole:
        return QStringList{
            shown->title, originText(*shown),
            QCoreApplication::translate("variorum", "%n mention(s)", nullptr, static_cast<int>(shown->mentions))}
            .join(QStringLiteral(", "));
    default:
        return {};
    }
}

} // namespace variorum
