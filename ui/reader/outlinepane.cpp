// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/outlinepane.h"

#include "ui/widgets/filterlist.h"

#include <QListView>
#include <QPoint>
#include <QVBoxLayout>

namespace variorum {

namespace {

/// The model writes two blanks a level, for those who see no cards.
int indentOf(const QModelIndex &heading) {
    const QString shown = heading.data().toString();
    return int(shown.size() - QStringView(shown).trimmed().size()) / 2;
}

} // namespace

OutlinePane::OutlinePane(ReadingSession &reading, QWidget *parent)
    : QWidget(parent), m_reading(reading), m_model(new OutlineModel(this)),
      m_list(new FilterList(m_model, [this](const QModelIndex &index) { return card(index); })) {
    m_list->setNames(tr("Outline"), tr("Filter headings"), tr("This article has no headings."));
    m_list->view()->setObjectName(QStringLiteral("outline-list"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);

    const auto walk = [this](const QModelIndex &index) {
        const QPoint span = index.data(SpanRole).toPoint();
        Q_EMIT headingChosen(Span(span.x(), span.y()));
    };
    connect(m_list, &FilterList::chosen, this, walk);
    connect(m_list, &FilterList::activated, this, walk);
    connect(&m_reading, &ReadingSession::openedArticle, this, &OutlinePane::reload);
    connect(&m_reading, &ReadingSession::readingChanged, this, &OutlinePane::reload);
    reload();
}

void OutlinePane::followTo(Offset inText) {
    // While somebody walks through the list, it leads.
    if (!m_list->view()->hasFocus())
        m_list->select(m_model->index(m_model->rowAt(inText), 0));
}

void OutlinePane::reload() {
    m_model->setArticle(
        m_reading.index() < 0 ? nullptr : m_reading.reading()->articles[static_cast<std::size_t>(m_reading.index())]);
    // Most articles begin at the second level: the title is the first.
    m_leastIndent = m_model->rowCount() == 0 ? 0 : indentOf(m_model->index(0, 0));
    for (int row = 1; row < m_model->rowCount(); ++row)
        m_leastIndent = qMin(m_leastIndent, indentOf(m_model->index(row, 0)));
}

Card OutlinePane::card(const QModelIndex &index) const {
    Card card;
    card.title = index.data().toString().trimmed();
    card.titleLines = 2;
    card.script = m_reading.readArticle() != nullptr ? m_reading.readArticle()->article.script : Script::Unknown;
    card.indent = indentOf(index) - m_leastIndent;
    return card;
}

} // namespace variorum
