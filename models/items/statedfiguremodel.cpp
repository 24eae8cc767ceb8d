// SPDX-License-Identifier: Apache-2.0
#include "models/items/statedfiguremodel.h"

#include <QCoreApplication>

namespace variorum {

void StatedFigureModel::setFigures(std::shared_ptr<const ThingDossier> dossier, const FigureSeries &series) {
    beginResetModel();
    m_dossier = std::move(dossier);
    m_rows = series.figures;
    endResetModel();
}

void StatedFigureModel::setDisplay(const FigureDisplay &display) {
    m_display = display;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Value), index(rowCount() - 1, Value));
}

const ThingFigure *StatedFigureModel::figure(int row) const {
    return row >= 0 && row < rowCount() ? &m_dossier->figures[m_rows[static_cast<std::size_t>(row)]] : nullptr;
}

const NamingArticle &StatedFigureModel::articleOf(const ThingFigure &figure) const {
    return m_dossier->articles[figure.article];
}

int StatedFigureModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int StatedFigureModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StatedFigureModel::data(const QModelIndex &index, int role) const {
    const ThingFigure *shown = figure(index.row());
    if (shown == nullptr)
        return {};
    if (role == Qt::ToolTipRole)
        return shown->sentence;
    if (role != Qt::DisplayRole)
        return {};
    const NamingArticle &article = articleOf(*shown);
    switch (index.column()) {
    case Date:
        return article.published.isEmpty() ? QStringLiteral("—") : article.published.left(10);
    case Value:
        return figureText(shown->figure, m_display, shown->words);
    case Words:
        return shown->words;
    case Publisher:
        return article.publisher.isEmpty() ? QStringLiteral("—") : article.publisher;
    case Title:
        return article.title;
    default:
        return {};
    }
}

QVariant StatedFigureModel::headerData(int section, Qt::Orientation orientation, int role) const {
    static constexpr const char *names[] = {
        QT_TRANSLATE_NOOP("variorum", "Date"), QT_TRANSLATE_NOOP("variorum", "Value"),
        QT_TRANSLATE_NOOP("variorum", "Words"), QT_TRANSLATE_NOOP("variorum", "Publisher"),
        QT_TRANSLATE_NOOP("variorum", "Article")};
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return QCoreApplication::translate("variorum", names[section]);
}

} // namespace variorum
