// SPDX-License-Identifier: Apache-2.0
#include "ui/entities/entitiespane.h"

#include "ui/actions/icons.h"
#include "ui/entities/namemenu.h"
#include "ui/widgets/filterlist.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace variorum {

namespace {

constexpr EntityType types[] = {EntityType::Organisation, EntityType::Person, EntityType::Place, EntityType::Product};

QString underlineText(EntityType type) {
    switch (type) {
    case EntityType::Organisation:
        return EntitiesPane::tr("Underline organisations");
    case EntityType::Person:
        return EntitiesPane::tr("Underline people");
    case EntityType::Place:
        return EntitiesPane::tr("Underline places");
    case EntityType::Product:
        return EntitiesPane::tr("Underline products");
    }
    return {};
}

} // namespace

EntitiesPane::EntitiesPane(ReadingSession &reading, QWidget *parent)
    : QWidget(parent), m_reading(reading), m_colours(readingColours(Theme::Light)), m_model(new EntityListModel(this)),
      m_list(new FilterList(m_model, [this](const QModelIndex &index) { return card(index); })),
      m_types(std::begin(types), std::end(types)), m_statistics(new QAction(tr("Find names by statistics too"), this)) {
    m_statistics->setObjectName(QStringLiteral("names-by-statistics"));
    m_statistics->setCheckable(true);
    m_statistics->setChecked(true);
    m_statistics->setVisible(false);
    connect(m_statistics, &QAction::toggled, this, &EntitiesPane::statisticsChanged);
    m_list->setNames(tr("Entities"), tr("Filter entities"), tr("No known names were found in this article."));
    m_list->view()->setObjectName(QStringLiteral("entity-list"));
    auto *shown = new QToolButton;
    shown->setIcon(themedIcon(QLatin1StringView("underline")));
    shown->setToolTip(tr("What is underlined in the article"));
    shown->setAccessibleName(tr("What is underlined in the article"));
    shown->setPopupMode(QToolButton::InstantPopup);
    shown->setFocusPolicy(Qt::TabFocus);
    shown->setMenu(typesMenu());
    m_list->head()->addWidget(shown);
    auto *library = new QToolButton;
    library->setObjectName(QStringLiteral("entity-in-library"));
    library->setIcon(themedIcon(QLatin1StringView("library")));
    library->setToolTip(tr("What the whole library says of the chosen name"));
    library->setAccessibleName(library->toolTip());
    library->setFocusPolicy(Qt::TabFocus);
    m_list->head()->addWidget(library);
    connect(library, &QToolButton::clicked, this, [this] { Q_EMIT libraryRequested(currentEntity()); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);

    // The mouse asks the viewport, the keyboard the list.
    m_list->view()->installEventFilter(this);
    m_list->view()->viewport()->installEventFilter(this);
    connect(m_list, &FilterList::chosen, this, &EntitiesPane::walk);
    connect(m_list, &FilterList::activated, this, &EntitiesPane::walk);
    connect(&m_reading, &ReadingSession::openedArticle, this, &EntitiesPane::reload);
    connect(&m_reading, &ReadingSession::readingChanged, this, &EntitiesPane::reload);
    connect(&m_reading, &ReadingSession::namesChanged, this, &EntitiesPane::refresh);
    reload();
}

void EntitiesPane::setColours(const ReadingColours &colours) {
    m_colours = colours;
    m_list->view()->viewport()->update();
}

QString EntitiesPane::currentEntity() const {
    return m_list->current().data(IdRole).toString();
}

void EntitiesPane::setShownTypes(const std::set<EntityType> &shown) {
    for (std::size_t i = 0; i < m_typeActions.size(); ++i)
        m_typeActions[i]->setChecked(shown.count(types[i]) > 0);
}

void EntitiesPane::offerStatistics(bool offered) {
    m_statistics->setVisible(offered);
}

bool EntitiesPane::statistics() const {
    return m_statistics->isChecked();
}

void EntitiesPane::setStatistics(bool used) {
    m_statistics->setChecked(used);
}

void EntitiesPane::showEntity(const QString &entity, Span at) {
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const QModelIndex index = m_model->index(i, 0);
        const EntityListModel::Row *row = m_model->row(index);
        if (row->entity != entity)
            continue;
        m_entity = entity;
        m_at = at;
        m_mention = 0;
        for (std::size_t j = 0; j < row->mentions.size(); ++j) {
            if (row->mentions[j].begin <= at.begin)
                m_mention = int(j);
        }
        m_list->select(index);
        m_list->view()->viewport()->update();
    }
}

void EntitiesPane::reload() {
    m_entity.clear();
    m_mention = -1;
    m_model->setArticle(
        m_reading.index() < 0 ? nullptr : m_reading.reading()->articles[static_cast<std::size_t>(m_reading.index())]);
}

void EntitiesPane::refresh() {
    const QString entity = m_entity;
    const Span at = m_at;
    reload();
    if (!entity.isEmpty())
        showEntity(entity, at);
}

void EntitiesPane::walk(const QModelIndex &index) {
    const EntityListModel::Row *row = m_model->row(index);
    if (row == nullptr || row->mentions.empty())
        return;
    m_mention = row->entity == m_entity ? (m_mention + 1) % int(row->mentions.size()) : 0;
    m_entity = row->entity;
    m_list->view()->viewport()->update();
    m_at = row->mentions[static_cast<std::size_t>(m_mention)];
    Q_EMIT mentionChosen(m_entity, m_at);
}

bool EntitiesPane::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() != QEvent::ContextMenu)
        return QWidget::eventFilter(watched, event);
    const auto *asked = static_cast<QContextMenuEvent *>(event);
    const QListView *view = m_list->view();
    const bool byKey = asked->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex shown = byKey ? view->currentIndex() : view->indexAt(asked->pos());
    const QPoint at = byKey ? view->viewport()->mapToGlobal(view->visualRect(shown).center()) : asked->globalPos();
    if (const QString entity = shown.data(IdRole).toString(); !entity.isEmpty())
        Q_EMIT menuRequested(entity, at);
    return true;
}

QMenu *EntitiesPane::typesMenu() {
    auto *menu = new QMenu(this);
    for (const EntityType type : types) {
        QAction *action = menu->addAction(underlineText(type));
        action->setCheckable(true);
        action->setChecked(true);
        action->setObjectName(QStringLiteral("underline-") + entityTypeName(type).toLower());
        m_typeActions.push_back(action);
        connect(action, &QAction::toggled, this, [this, type](bool on) {
            if (on)
                m_types.insert(type);
            else
                m_types.erase(type);
            Q_EMIT shownTypesChanged();
        });
    }
    menu->addSeparator();
    menu->addAction(m_statistics);
    QMenu *corrections = menu->addMenu(tr("Take Back a Correction"));
    corrections->setObjectName(QStringLiteral("corrections-menu"));
    connect(menu, &QMenu::aboutToShow, corrections, [this, corrections] {
        corrections->clear();
        fillCorrectionsMenu(*corrections, m_reading);
        corrections->setEnabled(!corrections->isEmpty());
    });
    return menu;
}

Card EntitiesPane::card(const QModelIndex &index) const {
    Card card;
    const EntityListModel::Row *row = m_model->row(index);
    if (row == nullptr)
        return card;
    card.chip = m_colours.entity(row->type);
    card.title = row->name;
    card.script = scriptOf(row->name);
    card.remark = index.siblingAtColumn(EntityListModel::Type).data().toString();
    const QLocale locale;
    const QString count = locale.toString(int(row->mentions.size()));
    card.side = row->entity == m_entity ? tr("%1 of %2").arg(locale.toString(m_mention + 1), count) : count;
    return card;
}

} // namespace variorum
