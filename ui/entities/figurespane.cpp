// SPDX-License-Identifier: Apache-2.0
#include "ui/entities/figurespane.h"

#include "ui/actions/icons.h"
#include "ui/widgets/filterlist.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListView>
#include <QPoint>
#include <QToolButton>
#include <QVBoxLayout>

namespace variorum {

FiguresPane::FiguresPane(ReadingSession &reading, QWidget *parent)
    : QWidget(parent), m_reading(reading), m_model(new FigureListModel(this)),
      m_list(new FilterList(m_model, [this](const QModelIndex &index) { return card(index); })),
      m_shown(new QAction(themedIcon(QLatin1StringView("underline")), tr("Mark figures in the article"), this)) {
    m_list->setNames(tr("Figures"), tr("Filter figures"), tr("No quantities or dates were found in this article."));
    m_list->view()->setObjectName(QStringLiteral("figure-list"));
    m_shown->setCheckable(true);
    m_shown->setChecked(true);
    auto *button = new QToolButton;
    button->setDefaultAction(m_shown);
    button->setAccessibleName(m_shown->text());
    button->setFocusPolicy(Qt::TabFocus);
    m_list->head()->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);

    const auto walk = [this](const QModelIndex &index) {
        const QPoint span = index.siblingAtColumn(0).data(SpanRole).toPoint();
        Q_EMIT figureChosen(Span(span.x(), span.y()));
    };
    connect(m_list, &FilterList::chosen, this, walk);
    connect(m_list, &FilterList::activated, this, walk);
    connect(m_shown, &QAction::toggled, this, &FiguresPane::figuresShownChanged);
    connect(&m_reading, &ReadingSession::openedArticle, this, &FiguresPane::reload);
    connect(&m_reading, &ReadingSession::readingChanged, this, &FiguresPane::reload);
    connect(&m_reading, &ReadingSession::namesChanged, this, &FiguresPane::reload);
    reload();
}

bool FiguresPane::figuresShown() const {
    return m_shown->isChecked();
}

void FiguresPane::reload() {
    m_model->setArticle(
        m_reading.index() < 0 ? nullptr : m_reading.reading()->articles[static_cast<std::size_t>(m_reading.index())]);
}

Card FiguresPane::card(const QModelIndex &index) const {
    const auto column = [&index](int wanted) { return index.siblingAtColumn(wanted).data().toString(); };
    Card card;
    card.title = column(FigureListModel::Words);
    card.script = m_reading.readArticle() != nullptr ? m_reading.readArticle()->article.script : Script::Unknown;
    card.side = column(FigureListModel::Kind);
    card.detail = column(FigureListModel::Value);
    return card;
}

} // namespace variorum
