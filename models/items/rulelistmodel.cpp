// SPDX-License-Identifier: Apache-2.0
#include "models/items/rulelistmodel.h"

#include "models/clean/ruletable.h"
#include "models/items/ruletitle.h"

#include <QLocale>

#include <algorithm>
#include <map>

namespace variorum {

void RuleListModel::setChanges(const std::vector<ChangeListModel::Row> &changes) {
    std::map<RuleId, Row> byRule;
    for (const ChangeListModel::Row &change : changes) {
        if (change.state == EditState::Superseded)
            continue; // another rule's change stands there
        for (const QString &name : change.rule.split(u'+')) {
            const RuleId rule = ruleId(QLatin1StringView(name.toLatin1()));
            if (rule == manualRule)
                continue; // the analyst's hand is no rule to be switched
            Row &row = byRule[rule];
            row.rule = rule;
            ++(change.state == EditState::Applied ? row.inForce : row.off);
        }
    }
    std::vector<Row> rows;
    rows.reserve(byRule.size());
    for (const auto &entry : byRule)
        rows.push_back(entry.second);
    std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.count() > b.count(); });
    const bool sameRules = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                      [](const Row &a, const Row &b) { return a.rule == b.rule; });
    if (sameRules) {
        m_rows = std::move(rows);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const RuleListModel::Row *RuleListModel::row(const QModelIndex &index) const {
    return index.isValid() && checkIndex(index) ? &m_rows[static_cast<std::size_t>(index.row())] : nullptr;
}

int RuleListModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RuleListModel::data(const QModelIndex &index, int role) const {
    const Row *rule = row(index);
    if (!rule)
        return {};
    const QLocale locale;
    switch (role) {
    case Qt::DisplayRole: {
        const QString title = ruleTitle(ruleName(rule->rule));
        const QString count = locale.toString(rule->count());
        return rule->off == 0 || rule->inForce == 0
                   ? QStringLiteral("%1 (%2)").arg(title, count)
                   : QStringLiteral("%1 (%2/%3)").arg(title, locale.toString(rule->inForce), count);
    }
    case Qt::CheckStateRole:
        return rule->off == 0 ? Qt::Checked : rule->inForce == 0 ? Qt::Unchecked : Qt::PartiallyChecked;
    default:
        return {};
    }
}

Qt::ItemFlags RuleListModel::flags(const QModelIndex &index) const {
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsUserCheckable : flags;
}

bool RuleListModel::setData(const QModelIndex &index, const QVariant &value, int role) {
    const Row *rule = row(index);
    if (!rule || role != Qt::CheckStateRole)
        return false;
    Q_UNUSED(value)
    // What is in force in part is turned on whole.
    Q_EMIT switched(rule->rule, rule->off > 0);
    return true;
}

} // namespace variorum
