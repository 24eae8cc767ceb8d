// SPDX-License-Identifier: Apache-2.0
#include "models/items/quickopenmodel.h"

#include "models/base/chinese.h"
#include "models/clean/rules/readings.h"
#include "models/items/articlelistmodel.h"

#include <algorithm>

namespace variorum {

namespace {

/// Where a word stands counts: at the beginning it is most likely meant.
int placeScore(const QString &text, const QString &word, int atBeginning, int inside) {
    const qsizetype at = text.indexOf(word);
    return at < 0 ? 0 : at == 0 ? atBeginning : inside;
}

} // namespace

QString pinyinInitials(QStringView text) {
    QString initials;
    for (const QChar c : text) {
        if (isHan(c.unicode())) {
            // The reading's first letter may carry a tone mark: ā, è.
            const QString reading = rules::readingOf(c).normalized(QString::NormalizationForm_D);
            if (!reading.isEmpty())
                initials += reading.front().toLower();
        } else if (const QChar plain(folded(c.unicode())); plain.isLetterOrNumber()) {
            initials += plain;
        }
    }
    return initials;
}

void QuickOpenModel::setArticles(const std::vector<ArticleRow> &articles) {
    beginResetModel();
    m_entries.clear();
    m_shown.clear();
    for (const ArticleRow &row : articles) {
        if (row.binned)
            continue;
        Entry entry;
        entry.article = row.article;
        entry.title = articleTitle(row);
        entry.publisher = row.publisher;
        entry.published = row.published;
        entry.foldedTitle = folded(entry.title);
        entry.foldedPublisher = folded(entry.publisher);
        entry.titleInitials = pinyinInitials(entry.title);
        entry.publisherInitials = pinyinInitials(entry.publisher);
        m_entries.push_back(std::move(entry));
    }
    std::sort(m_entries.begin(), m_entries.end(), [](const Entry &a, const Entry &b) { return a.article > b.article; });
    endResetModel();
    setTyped(QString());
}

void QuickOpenModel::setTyped(const QString &typed) {
    const QStringList words = folded(typed).split(u' ', Qt::SkipEmptyParts);
    std::vector<std::pair<int, std::size_t>> ranked;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        int score = 0;
        for (const QString &word : words) {
            const int one = scoreOf(m_entries[i], word);
            if (one == 0) {
                score = -1;
                break;
            }
            score += one;
        }
        if (score >= 0)
            ranked.emplace_back(-score, i);
    }
    const std::size_t count = std::min(ranked.size(), most);
    std::partial_sort(ranked.begin(), ranked.begin() + static_cast<std::ptrdiff_t>(count), ranked.end());
    beginResetModel();
    m_shown.clear();
    for (std::size_t i = 0; i < count; ++i)
        m_shown.push_back(ranked[i].second);
    endResetModel();
}

int QuickOpenModel::scoreOf(const Entry &entry, const QString &word) {
    return std::max({placeScore(entry.foldedTitle, word, 8, 6), placeScore(entry.titleInitials, word, 5, 3),
                     placeScore(entry.foldedPublisher, word, 4, 2), placeScore(entry.publisherInitials, word, 2, 1)});
}

int QuickOpenModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant QuickOpenModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid())
        return {};
    const Entry &entry = m_entries[m_shown[static_cast<std::size_t>(index.row())]];
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case ArticleRole:
        return entry.article;
    case PublisherRole:
        return entry.publisher;
    case PublishedRole:
        return entry.published;
    default:
        return {};
    }
}

} // namespace variorum
