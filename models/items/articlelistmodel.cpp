// SPDX-License-Identifier: Apache-2.0
#include "models/items/articlelistmodel.h"

#include "models/items/localtime.h"
#include <QByteArrayList>
#include <QCoreApplication>
#include <QLocale>
#include <QMimeData>
#include <QSet>

#include <algorithm>
#include <utility>

namespace variorum {

namespace {

QString scriptText(const QString &code) {
    if (code == QLatin1StringView("Hans"))
        return QCoreApplication::translate("variorum", "Simplified");
    return code == QLatin1StringView("Hant") ? QCoreApplication::translate("variorum", "Traditional") : QString();
}

bool byArticle(const ArticleRow &row, qint64 article) {
    return row.article < article;
}

bool sortedByArticle(const std::vector<ArticleRow> &rows) {
    return std::is_sorted(rows.begin(), rows.end(),
                          [](const ArticleRow &a, const ArticleRow &b) { return a.article < b.article; });
}

} // namespace

void ArticleListModel::setRows(std::vector<ArticleRow> rows) {
    if (!sortedByArticle(rows))
        std::sort(rows.begin(), rows.end(),
                  [](const ArticleRow &a, const ArticleRow &b) { return a.article < b.article; });
    removeRowsMissingIn(rows);
    std::unordered_map<qint64, int> sources;
    for (const ArticleRow &row : rows) {
        if (row.story != 0)
            sources[row.story] += row.binned ? 0 : 1;
    }
    const std::unordered_map<qint64, int> former = std::exchange(m_sources, std::move(sources));
    const auto otherSources = [this, &former](const ArticleRow &row) {
        const auto before = former.find(row.story);
        return row.story != 0 && (before == former.end() || before->second != m_sources[row.story]);
    };
    // All that are left are among the new ones; new articles have the highest numbers, and mostly come in one run.
    std::size_t at = 0;
    while (at < rows.size()) {
        if (at < m_rows.size() && m_rows[at].article == rows[at].article) {
            if (m_rows[at] != rows[at] || otherSources(rows[at])) {
                m_rows[at] = rows[at];
                const int row = static_cast<int>(at);
                Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
            }
            ++at;
            continue;
        }
        std::size_t end = at + 1;
        while (end < rows.size() && (at >= m_rows.size() || rows[end].article < m_rows[at].article))
            ++end;
        beginInsertRows({}, static_cast<int>(at), static_cast<int>(end) - 1);
        const auto offset = static_cast<std::ptrdiff_t>(at);
        m_rows.insert(m_rows.begin() + offset, rows.begin() + offset, rows.begin() + static_cast<std::ptrdiff_t>(end));
        endInsertRows();
        at = end;
    }
}

void ArticleListModel::setRow(const ArticleRow &row) {
    const QModelIndex at = indexOf(row.article);
    if (!at.isValid() || m_rows[static_cast<std::size_t>(at.row())] == row)
        return;
    m_rows[static_cast<std::size_t>(at.row())] = row;
    Q_EMIT dataChanged(at, at.siblingAtColumn(ColumnCount - 1));
}

void ArticleListModel::removeRowsMissingIn(const std::vector<ArticleRow> &rows) {
    const auto isMissing = [&rows](const ArticleRow &row) {
        const auto found = std::lower_bound(rows.begin(), rows.end(), row.article, byArticle);
        return found == rows.end() || found->article != row.article;
    };
    for (std::size_t end = m_rows.size(); end > 0;) {
        if (!isMissing(m_rows[end - 1])) {
            --end;
            continue;
        }
        std::size_t begin = end - 1;
        while (begin > 0 && isMissing(m_rows[begin - 1]))
            --begin;
        beginRemoveRows({}, static_cast<int>(begin), static_cast<int>(end) - 1);
        const auto first = static_cast<std::ptrdiff_t>(begin);
        const auto last = static_cast<std::ptrdiff_t>(end);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last);
        endRemoveRows();
        end = begin;
    }
}

const ArticleRow *ArticleListModel::row(const QModelIndex &index) const {
    if (!index.isValid() || !checkIndex(index))
        return nullptr;
    return &m_rows[static_cast<std::size_t>(index.row())];
}

QModelIndex ArticleListModel::indexOf(qint64 article) const {
    const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), article, byArticle);
    if (found == m_rows.end() || found->article != article)
        return {};
    return index(static_cast<int>(found - m_rows.begin()), 0);
}

int ArticleListModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ArticleListModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString ArticleListModel::shown(const ArticleRow &row, int column) {
    switch (column) {
    case Title:
        return articleTitle(row);
    case Publisher:
        return row.publisher.isEmpty() ? row.byline : row.publisher;
    case Published:
        return row.published;
    case Script:
        return scriptText(row.script);
    case Characters:
        return QLocale().toString(row.characters);
    case Changes:
        return QLocale().toString(row.edits);
    case Notes:
        return row.notes > 0 ? QLocale().toString(row.notes) : QString();
    case Imported:
        return localTime(row.imported);
    default:
        return {};
    }
}

std::optional<qint64> ArticleListModel::numberOf(const ArticleRow &row, int column) {
    switch (column) {
    case Characters:
        return row.characters;
    case Changes:
        return row.edits;
    case Notes:
        return row.notes;
    case Imported:
        return row.article;
    default:
        return std::nullopt;
    }
}

QVariant ArticleListModel::data(const QModelIndex &index, int role) const {
    const ArticleRow *article = row(index);
    if (!article)
        return {};
    const bool number = index.column() == Characters || index.column() == Changes || index.column() == Notes;
    switch (role) {
    case Qt::DisplayRole:
        return shown(*article, index.column());
    case Qt::ToolTipRole:
        return index.column() == Title ? article->path : QVariant();
    case Qt::TextAlignmentRole:
        return number ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case NumberRole:
        return numberOf(*article, index.column()).value_or(0);
    case ArticleRole:
        return article->article;
    case PageRole:
        return article->page;
    case BylineRole:
        return article->byline;
    case PublisherRole:
        return article->publisher;
    case PublishedRole:
        return article->published;
    case NotesRole:
        return article->notes;
    case BinnedRole:
        return article->binned;
    case ProgressRole:
        return article->progress;
    case TagsRole:
        return article->tags;
    case SourcesRole:
        return sources(*article);
    case Qt::AccessibleDescriptionRole:
        return article->progress == 0 ? QCoreApplication::translate("variorum", "Unread") : QString();
    default:
        return {};
    }
}

int ArticleListModel::sources(const ArticleRow &row) const {
    const auto story = row.story == 0 ? m_sources.end() : m_sources.find(row.story);
    return story == m_sources.end() ? 0 : story->second;
}

Qt::ItemFlags ArticleListModel::flags(const QModelIndex &index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags;
}

QMimeData *ArticleListModel::mimeData(const QModelIndexList &indexes) const {
    QByteArrayList articles;
    QSet<qint64> taken;
    for (const QModelIndex &index : indexes) {
        const ArticleRow *article = row(index);
        if (article == nullptr || taken.contains(article->article))
            continue;
        taken.insert(article->article);
        articles << QByteArray::number(article->article);
    }
    auto *data = new QMimeData;
    data->setData(QLatin1StringView(mimeType), articles.join(' '));
    return data;
}

std::vector<qint64> ArticleListModel::articlesIn(const QMimeData *data) {
    std::vector<qint64> articles;
    const QByteArray packed = data == nullptr ? QByteArray() : data->data(QLatin1StringView(mimeType));
    for (const QByteArray &one : packed.split(' ')) {
        if (const qint64 article = one.toLongLong(); article != 0)
            articles.push_back(article);
    }
    return articles;
}

QVariant ArticleListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    static constexpr const char *names[] = {
        QT_TRANSLATE_NOOP("variorum", "Title"),      QT_TRANSLATE_NOOP("variorum", "Source"),
        QT_TRANSLATE_NOOP("variorum", "Date"),       QT_TRANSLATE_NOOP("variorum", "Script"),
        QT_TRANSLATE_NOOP("variorum", "Characters"), QT_TRANSLATE_NOOP("variorum", "Changes"),
        QT_TRANSLATE_NOOP("variorum", "Notes"),      QT_TRANSLATE_NOOP("variorum", "Imported")};
    if (section < 0 || section >= ColumnCount)
        return {};
    return QCoreApplication::translate("variorum", names[section]);
}

} // namespace variorum
