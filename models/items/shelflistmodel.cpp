// SPDX-License-Identifier: Apache-2.0
#include "models/items/shelflistmodel.h"

#include "models/items/articlelistmodel.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <unordered_map>

namespace variorum {

namespace {

QString nameOf(Shelf::Kind kind) {
    switch (kind) {
    case Shelf::Kind::All:
        return QCoreApplication::translate("variorum", "All articles");
    case Shelf::Kind::Unread:
        return QCoreApplication::translate("variorum", "Unread");
    case Shelf::Kind::Noted:
        return QCoreApplication::translate("variorum", "With notes");
    case Shelf::Kind::Bin:
        return QCoreApplication::translate("variorum", "Bin");
    case Shelf::Kind::Own:
    case Shelf::Kind::Story:
        break;
    }
    return {};
}

} // namespace

void ShelfListModel::setContent(std::vector<Collection> collections, std::vector<Story> stories,
                                const std::vector<ArticleRow> &articles, const Shelf &shown) {
    QCollator collator;
    collator.setNumericMode(true);
    std::sort(collections.begin(), collections.end(),
              [&collator](const Collection &a, const Collection &b) { return collator.compare(a.name, b.name) < 0; });
    std::stable_sort(stories.begin(), stories.end(),
                     [&collator](const Story &a, const Story &b) { return collator.compare(a.title, b.title) < 0; });
    std::vector<Row> rows;
    for (const Shelf::Kind kind : {Shelf::Kind::All, Shelf::Kind::Unread, Shelf::Kind::Noted})
        rows.push_back({{kind, 0}, nameOf(kind), 0});
    const std::size_t fixed = rows.size();
    std::unordered_map<qint64, std::size_t> places;
    if (!collections.empty())
        rows.push_back({{},
                        QCoreApplication::translate("variorum", "Collections"),
                        static_cast<int>(collections.size()),
                        Group::Collections});
    for (const Collection &collection : collections) {
        places.emplace(collection.id, rows.size());
        rows.push_back({{Shelf::Kind::Own, collection.id}, collection.name, 0});
    }
    if (!stories.empty())
        rows.push_back(
            {{}, QCoreApplication::translate("variorum", "Stories"), static_cast<int>(stories.size()), Group::Stories});
    std::unordered_map<qint64, std::size_t> storyPlaces;
    for (const Story &story : stories) {
        storyPlaces.emplace(story.id, rows.size());
        rows.push_back({{Shelf::Kind::Story, story.id}, story.title, 0});
    }
    int binned = 0;
    for (const ArticleRow &article : articles) {
        binned += article.binned ? 1 : 0;
        for (std::size_t i = 0; i < fixed; ++i)
            rows[i].count += stands(article, rows[i].shelf) ? 1 : 0;
        for (const qint64 collection : article.collections) {
            const auto place = places.find(collection);
            if (place != places.end() && !article.binned)
                ++rows[place->second].count;
        }
        const auto place = article.story == 0 || article.binned ? storyPlaces.end() : storyPlaces.find(article.story);
        if (place != storyPlaces.end())
            ++rows[place->second].count;
    }
    if (binned > 0 || shown.kind == Shelf::Kind::Bin)
        rows.push_back({{Shelf::Kind::Bin, 0}, nameOf(Shelf::Kind::Bin), binned});
    m_all = std::move(rows);
    m_shown = shown;
    showRows();
}

bool ShelfListModel::isOpen(const Row &row) const {
    const std::optional<Group> group = groupOf(row.shelf);
    return row.heading || !group || m_folded.count(*group) == 0 || row.shelf == m_shown;
}

void ShelfListModel::showRows() {
    std::vector<Row> rows;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(rows), [this](const Row &row) { return isOpen(row); });
    const bool same = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                 [](const Row &a, const Row &b) { return a.isSameAs(b); });
    if (!same)
        beginResetModel();
    m_rows = std::move(rows);
    if (same)
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1));
    else
        endResetModel();
}

void ShelfListModel::setFolded(const std::set<Group> &groups) {
    m_folded = groups;
    if (!m_all.empty())
        showRows();
}

std::optional<ShelfListModel::Group> ShelfListModel::groupOf(const Shelf &shelf) {
    switch (shelf.kind) {
    case Shelf::Kind::Own:
        return Group::Collections;
    case Shelf::Kind::Story:
        return Group::Stories;
    default:
        return std::nullopt;
    }
}

std::optional<ShelfListModel::Group> ShelfListModel::headed(const QModelIndex &index) const {
    return index.isValid() ? m_rows[static_cast<std::size_t>(index.row())].heading : std::nullopt;
}

QModelIndex ShelfListModel::headingOf(Group group) const {
    const auto row =
        std::find_if(m_rows.begin(), m_rows.end(), [group](const Row &one) { return one.heading == group; });
    return row == m_rows.end() ? QModelIndex() : index(static_cast<int>(row - m_rows.begin()));
}

Shelf ShelfListModel::shelf(const QModelIndex &index) const {
    return index.isValid() ? m_rows[static_cast<std::size_t>(index.row())].shelf : Shelf();
}

QModelIndex ShelfListModel::indexOf(const Shelf &shelf) const {
    const auto row = std::find_if(m_rows.begin(), m_rows.end(),
                                  [&shelf](const Row &one) { return !one.heading && one.shelf == shelf; });
    return row == m_rows.end() ? QModelIndex() : index(static_cast<int>(row - m_rows.begin()));
}

int ShelfListModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ShelfListModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid() || !checkIndex(index))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return row.name;
    case Qt::AccessibleTextRole:
        if (row.heading)
            return m_folded.count(*row.heading) > 0
                       ? QCoreApplication::translate("variorum", "%1, folded").arg(row.name)
                       : QCoreApplication::translate("variorum", "%1, unfolded").arg(row.name);
        return QStringLiteral("%1, %2").arg(
            row.name, QCoreApplication::translate("variorum", "%n article(s)", nullptr, row.count));
    case KindRole:
        return static_cast<int>(row.shelf.kind);
    case CountRole:
        return row.count;
    case HeadingRole:
        return row.heading.has_value();
    case FoldedRole:
        return row.heading && m_folded.count(*row.heading) > 0;
    default:
        return {};
    }
}

bool ShelfListModel::setData(const QModelIndex &index, const QVariant &value, int role) {
    const QString name = value.toString().simplified();
    if (role != Qt::EditRole || !isOwn(shelf(index)) || name.isEmpty() ||
        name == m_rows[static_cast<std::size_t>(index.row())].name)
        return false;
    Q_EMIT renameRequested(shelf(index), name);
    return true;
}

Qt::ItemFlags ShelfListModel::flags(const QModelIndex &index) const {
    Qt::ItemFlags flags = QAbstractListModel::flags(index);
    if (headed(index))
        return flags & ~Qt::ItemIsSelectable; // walked to, to be folded; what is shown stays chosen
    const Shelf at = shelf(index);
    flags.setFlag(Qt::ItemIsEditable, index.isValid() && isOwn(at));
    flags.setFlag(Qt::ItemIsDropEnabled, index.isValid() && (isOwn(at) || at.kind == Shelf::Kind::Bin));
    return flags;
}

QStringList ShelfListModel::mimeTypes() const {
    return {QLatin1StringView(ArticleListModel::mimeType)};
}

bool ShelfListModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &parent) const {
    return (flags(parent) & Qt::ItemIsDropEnabled) != 0 && !ArticleListModel::articlesIn(data).empty();
}

bool ShelfListModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                  const QModelIndex &parent) {
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    Q_EMIT articlesDropped(shelf(parent), ArticleListModel::articlesIn(data));
    return true;
}

} // namespace variorum
