// SPDX-License-Identifier: Apache-2.0
#include "models/items/figurelistmodel.h"

#include "models/figure/rates.h"
#include "models/items/parttexts.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace variorum {

namespace {

/// The largest first among figures of one kind and unit; those without a value last among them.
bool larger(const Figure &a, const Figure &b) {
    if (a.kind != b.kind)
        return a.kind < b.kind;
    if (a.unit != b.unit)
        return a.unit < b.unit;
    if (!a.value || !b.value)
        return a.value.has_value() && !b.value;
    return std::max(*a.value, a.valueMax.value_or(*a.value)) > std::max(*b.value, b.valueMax.value_or(*b.value));
}

/// When it is, as far as ISO 8601 says it; empty for what is no date.
QString dateOf(const Figure &figure) {
    if (figure.kind != FigureKind::Date)
        return {};
    return figure.iso.isEmpty() ? figure.resolved : figure.iso;
}

bool earlier(const Figure &a, const Figure &b) {
    const QString first = dateOf(a), second = dateOf(b);
    if (first.isEmpty() || second.isEmpty())
        return !first.isEmpty() && second.isEmpty();
    return first < second;
}

} // namespace

void FigureListModel::setArticle(std::shared_ptr<const ReadArticle> article) {
    beginResetModel();
    m_article = std::move(article);
    arrange();
    endResetModel();
}

void FigureListModel::setOrder(Order order) {
    beginResetModel();
    m_order = order;
    arrange();
    endResetModel();
}

void FigureListModel::setDisplay(const FigureDisplay &display) {
    beginResetModel();
    m_display = display;
    arrange(); // converted money may be larger than it was
    endResetModel();
}

void FigureListModel::arrange() {
    m_rows.resize(m_article ? m_article->figures.size() : 0);
    std::iota(m_rows.begin(), m_rows.end(), std::size_t(0));
    if (m_order == Order::Place)
        return;
    std::vector<Figure> figures;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Figure &figure = m_article->figures[i];
        const auto other = converted(figure, m_display, m_article->article.published);
        figures.push_back(other ? other->figure : figure);
    }
    const auto before = m_order == Order::Size ? larger : earlier;
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [&figures, before](std::size_t a, std::size_t b) { return before(figures[a], figures[b]); });
}

int FigureListModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FigureListModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FigureListModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid() || !checkIndex(index))
        return {};
    const Figure &figure = m_article->figures[m_rows[static_cast<std::size_t>(index.row())]];
    const QStringView words = QStringView(m_article->article.text).mid(figure.span.begin, figure.span.length());
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Words)
            return words.toString();
        if (index.column() == Converted)
            return convertedText(figure, m_display, m_article->article.published);
        return index.column() == Kind ? figureKindText(figure.kind) : figureText(figure, m_display, words);
    case Qt::ToolTipRole:
        return figureBaseText(figure);
    case PartSortRole:
        if (index.column() == Words)
            return figure.span.begin;
        if (index.column() == Value)
            return figure.value ? QVariant(*figure.value) : QVariant(figure.iso);
        return index.data(Qt::DisplayRole);
    case SpanRole:
        return spanVariant(figure.span);
    default:
        return {};
    }
}

QVariant FigureListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Words:
        return QCoreApplication::translate("variorum", "Words");
    case Kind:
        return QCoreApplication::translate("variorum", "Kind");
    case Value:
        return QCoreApplication::translate("variorum", "Value");
    case Converted:
        return QCoreApplication::translate("variorum", "Converted");
    default:
        return {};
    }
}

} // namespace variorum
