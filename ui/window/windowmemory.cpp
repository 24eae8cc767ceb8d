// SPDX-License-Identifier: Apache-2.0
#include "ui/window/windowmemory.h"

#include "models/session/librarysession.h"
#include "ui/entities/entitiespane.h"
#include "ui/entities/figurespane.h"
#include "ui/exporting/exportcontroller.h"
#include "ui/importing/importcontroller.h"
#include "ui/importing/watchcontroller.h"
#include "ui/library/librarypane.h"
#include "ui/reader/readerview.h"
#include "ui/settings/appsettings.h"
#include "ui/widgets/nextpaint.h"
#include "ui/window/columns.h"
#include "ui/window/inspector.h"
#include "ui/window/navigator.h"
#include "ui/window/notescontroller.h"
#include "ui/window/readingarea.h"

#include <QCryptographicHash>
#include <QMainWindow>
#include <QScreen>
#include <QSplitter>
#include <QTimer>

#include <set>
#include <tuple>

namespace variorum {

namespace {

constexpr QSize firstSize(1280, 800);
constexpr QSize frame(16, 48); ///< what the system puts around a window
constexpr int listWidth = 290;
constexpr int inspectorWidth = 330;

QString key(const char *name) {
    return QStringLiteral("window/") + QLatin1StringView(name);
}

constexpr EntityType types[] = {EntityType::Organisation, EntityType::Person, EntityType::Place, EntityType::Product};

QString typeKey(EntityType type) {
    return key("underline") + entityTypeName(type);
}

} // namespace

void WindowMemory::recall() {
    const AppSettings &settings = m_parts.settings;
    if (!m_parts.window.restoreGeometry(settings.value(key("geometry")).toByteArray()))
        m_parts.window.resize(firstSize.boundedTo(m_parts.window.screen()->availableSize() - frame));
    m_parts.columns.setWish(Columns::Library, {settings.value(key("library"), true).toBool(),
                                               settings.value(key("libraryWidth"), listWidth).toInt()});
    m_parts.columns.setWish(Columns::Inspector, {settings.value(key("inspector"), true).toBool(),
                                                 settings.value(key("inspectorWidth"), inspectorWidth).toInt()});
    m_parts.area.split()->restoreState(settings.value(key("source")).toByteArray());
    m_parts.list.setOrder(settings.value(key("sortColumn"), m_parts.list.sortColumn()).toInt(),
                          settings.value(key("sortDescending"), true).toBool() ? Qt::DescendingOrder
                                                                               : Qt::AscendingOrder);
    m_parts.list.foldShelves(settings.value(key("foldedShelves")).toStringList());
    m_parts.list.setShelf(shelfFromKey(settings.value(libraryKey("shelf")).toString()));
    m_parts.watching.watch(settings.value(libraryKey("watched")).toString());
    m_parts.list.setFilters(unpackedFilters(settings.value(libraryKey("filters")).toStringList()));
    recallInspector();
    m_parts.area.setMarkupShown(settings.value(key("markup")).toBool());
    // A comparison is made anew, not remembered.
    m_parts.area.setMode(settings.value(key("mode")).toInt() == int(ReadingArea::Mode::Source)
                             ? ReadingArea::Mode::Source
                             : ReadingArea::Mode::Clean);
    m_parts.notes.setColour(NoteColour(qBound(0, settings.value(key("colour")).toInt(), int(NoteColour::Orange))));
    m_parts.importing.setFolder(settings.value(key("importFolder")).toString());
    ExportChoice last;
    last.format = ExportFormat(qBound(0, settings.value(key("exportFormat")).toInt(), int(ExportFormat::JsonLd)));
    last.notes = settings.value(key("exportNotes"), last.notes).toBool();
    last.entities = settings.value(key("exportEntities"), last.entities).toBool();
    last.figures = settings.value(key("exportFigures"), last.figures).toBool();
    last.source = settings.value(key("exportSource"), last.source).toBool();
    last.comparison = settings.value(key("exportComparison"), last.comparison).toBool();
    last.path = settings.value(key("exportFolder")).toString();
    m_parts.exporting.setLast(last);
    // The window comes first, with all that is painted in it, then what is read.
    constexpr int moment = 1; // ms
    m_awaiting = true;
    m_parts.area.setAwaiting(true);
    afterNextPaint(m_parts.area.reader()->viewport(),
                   [this] { QTimer::singleShot(moment, &m_parts.window, [this] { recallArticle(); }); });
}

/// Nobody wants to read an empty window: what was open last, else what stands first in the list.
void WindowMemory::recallArticle() {
    m_awaiting = false;
    const AppSettings &settings = m_parts.settings;
    const qint64 open = m_parts.navigator.here().article;
    if (open != 0)
        m_parts.list.setCurrentArticle(open); // the window is a new one, for another language
    if (open != 0 || m_parts.navigator.isOpening()) {
        m_parts.area.setAwaiting(false);
        return;
    }
    if (const qint64 article = settings.value(libraryKey("article")).toLongLong(); m_parts.library.holds(article))
        m_parts.navigator.open(article, settings.value(libraryKey("place")).toInt());
    else
        m_parts.list.beginReading();
    if (!m_parts.navigator.isOpening())
        m_parts.area.setAwaiting(false);
}

void WindowMemory::keep() const {
    AppSettings &settings = m_parts.settings;
    settings.setValue(key("geometry"), m_parts.window.saveGeometry());
    for (const auto &[side, name, width] : {std::tuple(Columns::Library, "library", "libraryWidth"),
                                            std::tuple(Columns::Inspector, "inspector", "inspectorWidth")}) {
        settings.setValue(key(name), m_parts.columns.wish(side).shown);
        settings.setValue(key(width), m_parts.columns.wish(side).width);
    }
    settings.setValue(key("source"), m_parts.area.split()->saveState());
    settings.setValue(key("sortColumn"), m_parts.list.sortColumn());
    settings.setValue(key("sortDescending"), m_parts.list.sortOrder() == Qt::DescendingOrder);
    settings.setValue(key("foldedShelves"), m_parts.list.foldedShelves());
    keepInspector();
    settings.setValue(key("mode"), int(m_parts.area.mode()));
    settings.setValue(key("markup"), m_parts.area.isMarkupShown());
    settings.setValue(key("colour"), int(m_parts.notes.colour()));
    settings.setValue(key("importFolder"), m_parts.importing.folder());
    const ExportChoice &last = m_parts.exporting.last();
    settings.setValue(key("exportFormat"), int(last.format));
    settings.setValue(key("exportNotes"), last.notes);
    settings.setValue(key("exportEntities"), last.entities);
    settings.setValue(key("exportFigures"), last.figures);
    settings.setValue(key("exportSource"), last.source);
    settings.setValue(key("exportComparison"), last.comparison);
    settings.setValue(key("exportFolder"), last.path);
    // Nobody wants to begin in the bin.
    settings.setValue(libraryKey("shelf"), shelfKey(m_parts.list.isBinShown() ? Shelf() : m_parts.list.shelf()));
    settings.setValue(libraryKey("watched"), m_parts.watching.folder());
    settings.setValue(libraryKey("filters"), packedFilters(m_parts.list.filters()));
    const Place here = m_parts.navigator.here();
    if (m_awaiting || (here.article == 0 && m_parts.navigator.isOpening()))
        return; // what was read is still what is remembered
    settings.setValue(libraryKey("article"), here.article);
    settings.setValue(libraryKey("place"), here.at);
}

void WindowMemory::recallInspector() {
    const AppSettings &settings = m_parts.settings;
    m_parts.inspector.setTab(settings.value(key("tab"), 0).toInt());
    EntitiesPane &entities = *m_parts.inspector.entities();
    std::set<EntityType> shown;
    for (const EntityType type : types) {
        if (settings.value(typeKey(type), true).toBool())
            shown.insert(type);
    }
    entities.setShownTypes(shown);
    entities.setStatistics(settings.value(key("statistics"), true).toBool());
    FiguresPane &figures = *m_parts.inspector.figures();
    figures.setFiguresShown(settings.value(key("figures"), true).toBool());
    figures.setOrder(static_cast<FigureListModel::Order>(
        qBound(0, settings.value(key("figureOrder")).toInt(), int(FigureListModel::Order::Date))));
    FigureDisplay display;
    display.moneyAsWritten = settings.value(key("moneyAsWritten")).toBool();
    display.powerInTenThousands = settings.value(key("powerInTenThousands")).toBool();
    display.currency = settings.value(key("currency")).toString();
    figures.setDisplay(display);
}

void WindowMemory::keepInspector() const {
    AppSettings &settings = m_parts.settings;
    settings.setValue(key("tab"), m_parts.inspector.tab());
    const EntitiesPane &entities = *m_parts.inspector.entities();
    for (const EntityType type : types)
        settings.setValue(typeKey(type), entities.shownTypes().count(type) > 0);
    settings.setValue(key("statistics"), entities.statistics());
    const FiguresPane &figures = *m_parts.inspector.figures();
    settings.setValue(key("figures"), figures.figuresShown());
    settings.setValue(key("figureOrder"), int(figures.order()));
    settings.setValue(key("moneyAsWritten"), figures.display().moneyAsWritten);
    settings.setValue(key("powerInTenThousands"), figures.display().powerInTenThousands);
    settings.setValue(key("currency"), figures.display().currency);
}

QString WindowMemory::libraryKey(const char *name) const {
    const QByteArray hash = QCryptographicHash::hash(m_parts.library.path().toUtf8(), QCryptographicHash::Sha1).toHex();
    return QStringLiteral("libraries/%1/%2").arg(QString::fromLatin1(hash.left(16)), QLatin1StringView(name));
}

} // namespace variorum
