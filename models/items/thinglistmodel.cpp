// SPDX-License-Identifier: Apache-2.0
#include "models/items/thinglistmodel.h"

#include "models/items/namematch.h"

#include <QHash>

#include <algorithm>

namespace variorum {

namespace {

constexpr std::size_t longestList = 60; // nobody reads on: another letter finds it
constexpr EntityType types[] = {EntityType::Organisation, EntityType::Person, EntityType::Place, EntityType::Product};

int answer(const LexiconEntry &entry, const QString &key) {
    int best = std::max({nameAnswer(entry.hans, key), nameAnswer(entry.hant, key), entry.id == key ? 3 : 0});
    for (const LexiconAlias &alias : entry.aliases)
        best = std::max(best, nameAnswer(alias.text, key));
    return best;
}

} // namespace

void ThingListModel::setThings(std::shared_ptr<const ReadArticle> article, std::shared_ptr<const Lexicon> lexicon,
                               const QString &without) {
    m_article = std::move(article);
    m_lexicon = std::move(lexicon);
    m_without = without;
    setTyped({});
}

void ThingListModel::setTyped(const QString &typed) {
    const QString words = typed.trimmed();
    const QString key = nameKey(words);
    beginResetModel();
    m_rows.clear();
    addOfArticle(key);
    if (!key.isEmpty())
        addOfLexicon(key);
    if (words.size() > 1) {
        for (const EntityType type : types) {
            const QString id = unknownEntityId(type, words);
            const bool there =
                std::any_of(m_rows.begin(), m_rows.end(), [&id](const Row &row) { return row.thing.entity == id; });
            if (!there && id != m_without)
                m_rows.push_back({{id, type, words}, 0, true});
        }
    }
    endResetModel();
}

void ThingListModel::addOfArticle(const QString &key) {
    if (!m_article)
        return;
    QHash<QString, std::size_t> places;
    for (const Mention &mention : m_article->mentions) {
        const auto place = places.constFind(mention.entity);
        if (place != places.constEnd()) {
            ++m_rows[*place].mentions;
        } else if (mention.entity != m_without && (key.isEmpty() || nameAnswer(mention.name, key) > 0)) {
            places.insert(mention.entity, m_rows.size());
            m_rows.push_back({{mention.entity, mention.type, mention.name}, 1, false});
        }
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) { return a.mentions > b.mentions; });
}

void ThingListModel::addOfLexicon(const QString &key) {
    if (!m_lexicon)
        return;
    const bool traditional = m_article && m_article->article.script == Script::Hant;
    std::vector<std::pair<int, Row>> found;
    for (const LexiconEntry &entry : m_lexicon->entries()) {
        const int rank = answer(entry, key);
        if (rank == 0 || entry.id == m_without ||
            std::any_of(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.thing.entity == entry.id; }))
            continue;
        found.push_back({rank, {{entry.id, entry.type, traditional ? entry.hant : entry.hans}, 0, false}});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    for (auto &one : found) {
        if (m_rows.size() >= longestList)
            break;
        m_rows.push_back(std::move(one.second));
    }
}

const ThingListModel::Row *ThingListModel::row(const QModelIndex &index) const {
    return index.isValid() && index.row() < rowCount() ? &m_rows[static_cast<std::size_t>(index.row())] : nullptr;
}

int ThingListModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ThingListModel::data(const QModelIndex &index, int role) const {
    const Row *shown = row(index);
    return shown && role == Qt::DisplayRole ? QVariant(shown->thing.name) : QVariant();
}

} // namespace variorum
