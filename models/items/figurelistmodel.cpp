// SPDX-License-Identifier: Apache-2.0
#include "models/items/figurelistmodel.h"

#include "models/items/parttexts.h"

#include <QCoreApplication>

namespace variorum {

namespace {

QString kindText(FigureKind kind) {
    static constexpr const char *names[] = {
        QT_TRANSLATE_NOOP("variorum", "Money"),       QT_TRANSLATE_NOOP("variorum", "Power"),
        QT_TRANSLATE_NOOP("variorum", "Energy"),      QT_TRANSLATE_NOOP("variorum", "Count"),
        QT_TRANSLATE_NOOP("variorum", "Percentage"),  QT_TRANSLATE_NOOP("variorum", "Multiple"),
        QT_TRANSLATE_NOOP("variorum", "Date"),        QT_TRANSLATE_NOOP("variorum", "Duration"),
        QT_TRANSLATE_NOOP("variorum", "Data"),        QT_TRANSLATE_NOOP("variorum", "Data rate"),
        QT_TRANSLATE_NOOP("variorum", "Length"),      QT_TRANSLATE_NOOP("variorum", "Mass"),
        QT_TRANSLATE_NOOP("variorum", "Area"),        QT_TRANSLATE_NOOP("variorum", "Temperature"),
        QT_TRANSLATE_NOOP("variorum", "Other figure")};
    return QCoreApplication::translate("variorum", names[static_cast<std::size_t>(kind)]);
}

} // namespace

void FigureListModel::setArticle(std::shared_ptr<const ReadArticle> article) {
    beginResetModel();
    m_article = std::move(article);
    endResetModel();
}

int FigureListModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() || !m_article ? 0 : static_cast<int>(m_article->figures.size());
}

int FigureListModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FigureListModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid() || !checkIndex(index))
        return {};
    const Figure &figure = m_article->figures[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Words)
            return QStringView(m_article->article.text).mid(figure.span.begin, figure.span.length()).toString();
        return index.column() == Kind ? kindText(figure.kind) : figureText(figure);
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
    default:
        return {};
    }
}

} // namespace variorum
