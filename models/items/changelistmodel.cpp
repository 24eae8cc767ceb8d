// SPDX-License-Identifier: Apache-2.0
#include "models/items/changelistmodel.h"

#include "models/clean/edittext.h"
#include "models/clean/ruletable.h"
#include "models/items/parttexts.h"
#include "models/items/ruletitle.h"

#include <QCoreApplication>

#include <algorithm>

namespace variorum {

namespace {

void addEdits(std::vector<ChangeListModel::Row> &rows, const std::vector<Edit> &edits, const Page &page) {
    for (const Edit &edit : edits)
        rows.push_back({editId(edit, page.codePoints), edit.span, edit.state, ruleNames(edit.rules), reasonText(edit),
                        shortened(edit.before(page.text)), shortened(edit.after), edit.confidence, false,
                        edit.after.isEmpty(), false});
}

/// The words that an edit of the structure stands on; of a boundary between two words, both.
QString wordsOf(const StructureEdit &edit, const Page &page) {
    constexpr int beside = 8;
    const QStringView text(page.text);
    if (!edit.span.isEmpty())
        return shortened(text.mid(edit.span.begin, edit.span.length()));
    const Offset before = std::max(0, edit.span.begin - beside);
    return shortened(text.mid(before, edit.span.begin - before)) + QStringLiteral(" ¶ ") +
           shortened(text.mid(edit.span.begin, beside));
}

} // namespace

void ChangeListModel::setReading(const ReadingPointer &reading) {
    std::vector<Row> rows;
    if (reading) {
        const Page &page = *reading->page;
        const Choice &choice = reading->choice;
        for (const std::vector<Edit> *edits :
             {&choice.script.edits(), &choice.proposed, &choice.rejected, &choice.superseded})
            addEdits(rows, *edits, page);
        for (const StructureEdit &edit : choice.structure) {
            // Boundaries and kinds make the article's shape; what is listed took words out of it, or would, or is the
            // analyst's own doing.
            const bool drops = edit.change == StructureEdit::Change::Drop;
            if (!drops && edit.state == EditState::Applied && edit.rule != manualRule)
                continue;
            rows.push_back({editId(edit, page.codePoints), edit.span, edit.state, ruleName(edit.rule), reasonText(edit),
                            wordsOf(edit, page), structureChangeText(edit), edit.confidence, true, drops, false});
        }
        for (Row &row : rows)
            row.decided = reading->decisions.find(row.id) != nullptr;
        std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.page < b.page; });
    }
    const bool sameRows = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                     [](const Row &a, const Row &b) { return a.id == b.id && a.page == b.page; });
    if (sameRows) {
        // After a decision most often only states change: what is selected stays.
        m_rows = std::move(rows);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const ChangeListModel::Row *ChangeListModel::row(const QModelIndex &index) const {
    if (!index.isValid() || !checkIndex(index))
        return nullptr;
    return &m_rows[static_cast<std::size_t>(index.row())];
}

QModelIndex ChangeListModel::indexOf(const EditId &id) const {
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&id](const Row &row) { return row.id == id; });
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()), 0);
}

int ChangeListModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ChangeListModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChangeListModel::data(const QModelIndex &index, int role) const {
    const Row *change = row(index);
    if (!change)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case State:
            return editStateText(change->state);
        case Rule:
            return ruleTitle(change->rule);
        case Before:
            return change->before;
        case After:
            return change->after;
        default:
            return QStringLiteral("%1 %").arg(qRound(change->confidence * 100));
        }
    case Qt::ToolTipRole:
        return change->reason;
    case Qt::TextAlignmentRole:
        return index.column() == Confidence ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case PartSortRole:
        switch (index.column()) {
        case State:
            return static_cast<int>(change->state);
        case Confidence:
            return change->confidence;
        case Before:
            return change->page.begin;
        default:
            return index.data(Qt::DisplayRole);
        }
    case SpanRole:
        return spanVariant(change->page);
    case IdRole:
        return change->id;
    default:
        return {};
    }
}

QVariant ChangeListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State:
        return QCoreApplication::translate("variorum", "State");
    case Rule:
        return QCoreApplication::translate("variorum", "Rule");
    case Before:
        return QCoreApplication::translate("variorum", "Before");
    case After:
        return QCoreApplication::translate("variorum", "After");
    case Confidence:
        return QCoreApplication::translate("variorum", "Confidence");
    default:
        return {};
    }
}

} // namespace variorum
