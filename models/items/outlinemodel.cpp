// SPDX-License-Identifier: Apache-2.0
#include "models/items/outlinemodel.h"

#include "models/items/parttexts.h"

#include <algorithm>

namespace variorum {

void OutlineModel::setArticle(std::shared_ptr<const ReadArticle> article) {
    beginResetModel();
    m_article = std::move(article);
    m_blocks.clear();
    const int count = m_article ? static_cast<int>(m_article->article.blocks.size()) : 0;
    for (int i = 0; i < count; ++i) {
        if (m_article->article.blocks[static_cast<std::size_t>(i)].kind == BlockKind::Heading)
            m_blocks.push_back(i);
    }
    endResetModel();
}

int OutlineModel::rowAt(Offset at) const {
    const auto after = std::upper_bound(m_blocks.begin(), m_blocks.end(), at, [this](Offset offset, int block) {
        return offset < m_article->article.blocks[static_cast<std::size_t>(block)].range.begin;
    });
    return static_cast<int>(after - m_blocks.begin()) - 1;
}

int OutlineModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_blocks.size());
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::ParentIsInvalid))
        return {};
    const int at = m_blocks[static_cast<std::size_t>(index.row())];
    const Block &block = m_article->article.blocks[static_cast<std::size_t>(at)];
    switch (role) {
    case Qt::DisplayRole:
        return QString(qsizetype{2} * std::max(0, block.level - 1), u'\u2003') + shortened(block.text);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return block.text;
    case SpanRole:
        return spanVariant(block.range);
    case PartSortRole:
        return index.row();
    default:
        return {};
    }
}

} // namespace variorum
