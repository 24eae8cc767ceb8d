// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/partrole.h"
#include "models/pipeline/reading.h"

#include <QAbstractListModel>

#include <memory>
#include <vector>

namespace variorum {

/// The headings, with their levels (indented).
class OutlineModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    void setArticle(std::shared_ptr<const ReadArticle> article);
    /// The heading under which an offset of the article text stands; -1 before the first.
    [[nodiscard]] int rowAt(Offset at) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::shared_ptr<const ReadArticle> m_article;
    std::vector<int> m_blocks; ///< indices of the headings
};

} // namespace variorum
