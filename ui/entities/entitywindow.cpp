// SPDX-License-Identifier: Apache-2.0
#include "ui/entities/entitywindow.h"

#include "models/exporting/articleflow.h"
#include "models/session/librarynames.h"
#include "ui/entities/thingpage.h"
#include "ui/widgets/carddelegate.h"
#include "ui/widgets/listkeys.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

namespace variorum {

namespace {

constexpr EntityType types[] = {EntityType::Organisation, EntityType::Person, EntityType::Place, EntityType::Product};
constexpr std::size_t longestTrail = 100;

} // namespace

EntityWindow::EntityWindow(LibraryNames &names, QWidget *parent)
    : QWidget(parent), m_names(names), m_model(new LibraryThingModel(this)), m_filter(new QLineEdit),
      m_type(new QComboBox), m_count(new QLabel), m_notice(new QLabel), m_goOn(new QPushButton(tr("Look Through"))),
      m_list(new QListView), m_none(new QLabel), m_page(new ThingPage), m_colours(readingColours(Theme::Light)) {
    setObjectName(QStringLiteral("entity-window"));
    setWindowTitle(tr("Names in the Library"));
    auto *columns = new QSplitter;
    columns->setHandleWidth(1);
    columns->setChildrenCollapsible(false);
    columns->addWidget(list());
    columns->addWidget(m_page);
    columns->setStretchFactor(1, 1);
    columns->setSizes({300, 620});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(columns);
    constexpr QSize frame(16, 48); // what the system puts around a window
    resize(QSize(920, 640).boundedTo(screen()->availableSize() - frame));

    connect(m_filter, &QLineEdit::textChanged, this, &EntityWindow::filter);
    connect(m_type, &QComboBox::currentIndexChanged, this, &EntityWindow::filter);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (const LibraryThing *thing = m_quiet ? nullptr : m_model->thing(now))
            choose(thing->entity);
    });
    connect(m_goOn, &QPushButton::clicked, &names, &LibraryNames::goOn);
    connect(&names, &LibraryNames::changed, this, &EntityWindow::reload);
    connect(&names, &LibraryNames::gathered, this, [this](const ThingDossier &dossier) {
        if (dossier.entity == m_entity)
            m_page->setDossier(std::make_shared<const ThingDossier>(dossier));
    });
    connect(m_page, &ThingPage::entityRequested, this, &EntityWindow::showEntity);
    connect(m_page, &ThingPage::backRequested, this, &EntityWindow::goBack);
    connect(m_page, &ThingPage::articleRequested, this,
            [this](qint64 article, Span place) { Q_EMIT articleRequested(article, m_entity, place); });
    m_page->setThing(nullptr);
    reload();
}

QWidget *EntityWindow::list() {
    m_filter->setObjectName(QStringLiteral("entity-filter"));
    m_filter->setPlaceholderText(tr("Filter names"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    forwardListKeys(m_filter, m_list);
    m_type->setObjectName(QStringLiteral("entity-type"));
    m_type->setAccessibleName(tr("Types of names"));
    m_type->addItem(tr("All types"));
    for (const EntityType type : types)
        m_type->addItem(entityTypeText(type), static_cast<int>(type));
    m_count->setObjectName(QStringLiteral("entity-count"));
    m_count->setProperty("faint", true);
    m_notice->setObjectName(QStringLiteral("entity-notice"));
    m_notice->setProperty("faint", true);
    m_notice->setWordWrap(true);
    m_goOn->setObjectName(QStringLiteral("entity-go-on"));
    m_none->setProperty("faint", true);
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_none->setMargin(24);
    m_list->setObjectName(QStringLiteral("library-things"));
    m_list->setAccessibleName(tr("Names in the library"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CardDelegate(
        [this](const QModelIndex &index) {
            Card card;
            if (const LibraryThing *thing = m_model->thing(index)) {
                card.chip = m_colours.entity(thing->type);
                card.title = thing->name;
                card.script = scriptOf(thing->name);
                card.remark = entityKindText(thing->type);
                card.side = QLocale().toString(thing->articles);
            }
            return card;
        },
        m_list));
    m_list->setUniformItemSizes(true); // hundreds of thousands are not measured
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(12, 10, 12, 6);
    head->setSpacing(8);
    auto *second = new QHBoxLayout;
    second->addWidget(m_type);
    second->addWidget(m_count, 1, Qt::AlignRight);
    head->addWidget(m_filter);
    head->addLayout(second);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 8, 12, 10);
    foot->addWidget(m_notice, 1);
    foot->addWidget(m_goOn);
    auto *side = new QWidget;
    side->setProperty("side", true);
    side->setAttribute(Qt::WA_StyledBackground);
    side->setMinimumWidth(220);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_none, 1);
    layout->addLayout(foot);
    return side;
}

void EntityWindow::showEntity(const QString &entity) {
    if (const LibraryThing *first = m_model->thing(m_model->index(0)); entity.isEmpty() && m_entity.isEmpty() && first)
        choose(first->entity);
    else
        choose(entity);
    select();
}

void EntityWindow::choose(const QString &entity) {
    if (entity.isEmpty() || entity == m_entity)
        return;
    if (!m_entity.isEmpty())
        m_before.push_back(m_entity);
    if (m_before.size() > longestTrail)
        m_before.erase(m_before.begin());
    m_entity = entity;
    showThing();
    m_page->setDossier(std::make_shared<const ThingDossier>());
    m_names.gather(entity);
}

void EntityWindow::goBack() {
    if (m_before.empty())
        return;
    m_entity = m_before.back();
    m_before.pop_back();
    showThing();
    m_page->setDossier(std::make_shared<const ThingDossier>());
    m_names.gather(m_entity);
    select();
}

void EntityWindow::showThing() {
    const LibraryThing *thing = m_names.thing(m_entity);
    LibraryThing unknown; // named by nothing, or not counted yet
    unknown.entity = unknown.name = m_entity;
    m_page->setThing(thing == nullptr && !m_entity.isEmpty() ? &unknown : thing);
    m_page->setCanGoBack(!m_before.empty());
}

/// In the list what is shown, where the filter lets it.
void EntityWindow::select() {
    const QModelIndex index = m_model->indexOf(m_entity);
    m_quiet = true;
    m_list->setCurrentIndex(index);
    m_quiet = false;
    if (index.isValid())
        m_list->scrollTo(index);
}

void EntityWindow::reload() {
    m_quiet = true;
    m_model->setThings(m_names.things());
    m_quiet = false;
    filter();
    const qint64 waiting = m_names.waiting();
    QStringList said;
    if (waiting > 0)
        said << (m_names.isLooking()
                     ? tr("%n article(s) are being looked through.", nullptr, static_cast<int>(waiting))
                     : tr("%n article(s) have not been looked through.", nullptr, static_cast<int>(waiting)));
    said << tr("Names that only statistics find are not counted here.");
    m_notice->setText(said.join(u'\n'));
    m_goOn->setVisible(waiting > 0 && !m_names.isLooking());
    if (m_entity.isEmpty())
        return;
    showThing();
    m_names.gather(m_entity);
}

void EntityWindow::filter() {
    const QVariant type = m_type->currentData();
    m_quiet = true;
    m_model->setFilter(m_filter->text(),
                       type.isValid() ? std::optional(static_cast<EntityType>(type.toInt())) : std::nullopt);
    m_quiet = false;
    select();
    const int shown = m_model->rowCount();
    m_list->setVisible(shown > 0);
    m_none->setVisible(shown == 0);
    m_none->setText(!m_names.things()          ? tr("Counting the names of the library…")
                    : m_model->allCount() == 0 ? tr("No known names were found in the articles of this library.")
                                               : tr("Nothing here matches the filter."));
    const QLocale locale;
    const QString all = locale.toString(qlonglong(m_model->allCount()));
    m_count->setText(
        static_cast<std::size_t>(shown) == m_model->allCount() ? all : tr("%1 of %2").arg(locale.toString(shown), all));
}

void EntityWindow::setDisplay(const FigureDisplay &display) {
    m_page->setDisplay(display);
}

void EntityWindow::setColours(const ReadingColours &colours) {
    m_colours = colours;
    m_page->setColours(colours);
    m_list->viewport()->update();
}

void EntityWindow::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace variorum
