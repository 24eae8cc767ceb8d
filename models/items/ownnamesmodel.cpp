// SPDX-License-Identifier: Apache-2.0
#include "models/items/ownnamesmodel.h"

#include "models/exporting/articleflow.h"
#include "models/items/namematch.h"

#include <algorithm>

namespace variorum {

namespace {

constexpr qsizetype longestName = 80; // as in the lexicons of the program

QString joined(const LexiconEntry &entry) {
    QStringList aliases;
    for (const LexiconAlias &alias : entry.aliases)
        aliases.append(alias.text);
    return aliases.join(QStringLiteral(" | "));
}

bool canBeName(const QString &name) {
    return name.size() > 1 && name.size() <= longestName && !name.contains(u'|') && !name.contains(u'\n');
}

std::vector<LexiconAlias> split(const QString &list) {
    std::vector<LexiconAlias> aliases;
    for (const QString &part : list.split(u'|', Qt::SkipEmptyParts)) {
        if (const QString alias = part.trimmed(); canBeName(alias))
            aliases.push_back({alias, false, false});
    }
    return aliases;
}

bool holds(const LexiconEntry &entry, const QString &key) {
    return nameAnswer(entry.hans, key) > 0 || nameAnswer(entry.hant, key) > 0 ||
           std::any_of(entry.aliases.begin(), entry.aliases.end(),
                       [&key](const LexiconAlias &alias) { return nameAnswer(alias.text, key) > 0; });
}

} // namespace

OwnNamesModel::OwnNamesModel(OwnNames &names, QObject *parent)
    : QAbstractTableModel(parent), m_names(names), m_table(names.table()) {
    connect(&m_names, &OwnNames::tableChanged, this, &OwnNamesModel::follow);
    filter();
}

void OwnNamesModel::follow() {
    if (m_inPlace) {
        m_table = m_names.table();
        return;
    }
    beginResetModel();
    m_table = m_names.table();
    filter();
    endResetModel();
}

void OwnNamesModel::setFilter(const QString &text) {
    beginResetModel();
    m_filter = nameKey(text.trimmed());
    filter();
    endResetModel();
}

void OwnNamesModel::filter() {
    m_shown.clear();
    for (std::size_t i = 0; i < m_table->size(); ++i) {
        if (m_filter.isEmpty() || holds((*m_table)[i], m_filter))
            m_shown.push_back(i);
    }
}

QString OwnNamesModel::fault(const QString &name, int row) const {
    if (name.size() < 2)
        return tr("One character would be found in every text: a name needs two.");
    if (!canBeName(name))
        return tr("That is too long for a name, or holds a sign that parts names.");
    const QString key = nameKey(name);
    for (std::size_t i = 0; i < m_table->size(); ++i) {
        if (static_cast<int>(i) != row && nameAnswer((*m_table)[i].hans, key) == 3)
            return tr("“%1” is in the table already.").arg(name);
    }
    return {};
}

bool OwnNamesModel::add(const QString &name, EntityType type, const QString &aliases) {
    const QString trimmed = name.trimmed();
    if (const QString why = fault(trimmed, -1); !why.isEmpty()) {
        Q_EMIT refused(why);
        return false;
    }
    LexiconEntry entry = ownName(trimmed, type);
    entry.aliases = split(aliases);
    m_names.change([entry](OwnNames::Table &table) { table.push_back(entry); });
    return true;
}

void OwnNamesModel::remove(const QModelIndexList &rows) {
    std::vector<std::size_t> gone;
    for (const QModelIndex &index : rows) {
        if (checkIndex(index, CheckIndexOption::IndexIsValid))
            gone.push_back(m_shown[static_cast<std::size_t>(index.row())]);
    }
    std::sort(gone.begin(), gone.end());
    m_names.change([&gone](OwnNames::Table &table) {
        OwnNames::Table kept;
        for (std::size_t i = 0; i < table.size(); ++i) {
            if (!std::binary_search(gone.begin(), gone.end(), i))
                kept.push_back(std::move(table[i]));
        }
        table = std::move(kept);
    });
}

int OwnNamesModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int OwnNamesModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags OwnNamesModel::flags(const QModelIndex &index) const {
    return QAbstractTableModel::flags(index) | (index.isValid() ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

QVariant OwnNamesModel::data(const QModelIndex &index, int role) const {
    if ((role != Qt::DisplayRole && role != Qt::EditRole) || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LexiconEntry &entry = (*m_table)[m_shown[static_cast<std::size_t>(index.row())]];
    switch (index.column()) {
    case Name:
        return entry.hans;
    case Type:
        return role == Qt::EditRole ? QVariant(static_cast<int>(entry.type)) : QVariant(entityKindText(entry.type));
    default:
        return joined(entry);
    }
}

bool OwnNamesModel::setData(const QModelIndex &index, const QVariant &value, int role) {
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || value == index.data(role))
        return false;
    const std::size_t row = m_shown[static_cast<std::size_t>(index.row())];
    const QString name = value.toString().trimmed();
    if (index.column() == Name) {
        if (const QString why = fault(name, static_cast<int>(row)); !why.isEmpty()) {
            Q_EMIT refused(why);
            return false;
        }
    }
    m_inPlace = true;
    m_names.change([row, column = index.column(), value, name](OwnNames::Table &table) {
        LexiconEntry &entry = table[row];
        if (column == Name) {
            const bool idOfName = entry.id == ownNameId(entry.hans);
            entry.hant = entry.hant == entry.hans ? name : entry.hant;
            entry.hans = name;
            entry.id = idOfName ? ownNameId(name) : entry.id;
        } else if (column == Type) {
            entry.type = static_cast<EntityType>(std::clamp(value.toInt(), 0, 3));
        } else {
            entry.aliases = split(value.toString());
        }
    });
    m_inPlace = false;
    Q_EMIT dataChanged(index, index);
    return true;
}

QVariant OwnNamesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Type:
        return tr("Type");
    default:
        return tr("Other names");
    }
}

} // namespace variorum
