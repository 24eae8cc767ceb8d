// SPDX-License-Identifier: Apache-2.0
#include "ui/window/readingarea.h"

#include "models/pipeline/explain.h"
#include "ui/compare/compareview.h"
#include "ui/reader/markupview.h"
#include "ui/reader/readerview.h"
#include "ui/reader/scrollsync.h"
#include "ui/reader/sourceview.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/findbar.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <initializer_list>
#include <utility>

namespace variorum {

ReadingArea::ReadingArea(ReadingSession &reading, QWidget *parent)
    : QWidget(parent), m_reading(reading), m_reader(new ReaderView), m_source(new SourceView), m_markup(new MarkupView),
      m_side(new QStackedWidget), m_sync(new ScrollSync(m_reader, m_source, this)), m_split(new QSplitter),
      m_stack(new QStackedWidget), m_find(new FindBar(m_reader)), m_messages(new MessageBar) {
    m_reader->setObjectName(QStringLiteral("reader"));
    m_reader->setAccessibleName(tr("Article"));
    m_source->setObjectName(QStringLiteral("source"));
    m_source->setAccessibleName(tr("Page"));
    m_markup->setObjectName(QStringLiteral("markup"));
    m_side->addWidget(m_source);
    m_side->addWidget(m_markup);
    for (TextView *view : std::initializer_list<TextView *>{m_reader, m_source, m_markup}) {
        view->setFrameShape(QFrame::NoFrame);
        connect(view, &TextView::zoomChanged, this, &ReadingArea::zoomChanged);
    }
    m_split->setHandleWidth(1);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_reader);
    m_split->addWidget(m_side);
    for (int side = 0; side < m_split->count(); ++side) {
        m_split->setStretchFactor(side, 1);
        m_split->widget(side)->setMinimumWidth(200);
    }
    m_split->setSizes({1000, 1000}); // halves; else by what their contents would like
    m_stack->addWidget(m_split);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_find);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_messages);

    connect(&m_reading, &ReadingSession::openedArticle, this, &ReadingArea::showReading);
    connect(&m_reading, &ReadingSession::readingChanged, this, &ReadingArea::showReading);
    connect(&m_reading, &ReadingSession::busyChanged, this, [this](bool busy) {
        if (!busy)
            setAwaiting(false);
    });
    connect(&m_reading, &ReadingSession::failed, this, [this] { setAwaiting(false); });
    connect(&m_reading, &ReadingSession::namesChanged, this, &ReadingArea::showNames);
    connect(&m_reading, &ReadingSession::notesChanged, this, &ReadingArea::showNotes);
    connect(m_source, &SourceView::editToggled, &m_reading, &ReadingSession::toggle);
    connect(m_source, &SourceView::structureToggled, &m_reading, &ReadingSession::toggle);
    connect(m_reader, &ReaderView::selectionChanged, this, [this] {
        showBlock();
        setPageCurrent(false);
    });
    for (PageSide *side : {static_cast<PageSide *>(m_source), static_cast<PageSide *>(m_markup)})
        connect(side, &PageSide::selectionChanged, this, [this] { setPageCurrent(true); });
    // Where a menu is asked for is what is meant, even if nothing is selected anew.
    connect(m_reader, &TextView::menuRequested, this, [this] { setPageCurrent(false); });
    connect(m_source, &TextView::menuRequested, this, [this] { setPageCurrent(true); });
    connect(&m_markupLoad, &QFutureWatcherBase::finished, this, [this] {
        m_markup->setMarkup(m_loadedPage, m_markupLoad.result());
        showBlock();
        m_sync->refresh();
        m_find->refresh();
    });
    connect(m_reader, &ReaderView::emptyActionTriggered, this, [this](int index) {
        if (index == 0)
            Q_EMIT importRequested();
        else
            Q_EMIT samplesRequested();
    });
    connect(m_messages, &MessageBar::left, this, &ReadingArea::takeFocus);
    setMode(Mode::Clean);
    showReading();
}

void ReadingArea::makeCompare() {
    m_compare = new CompareView;
    m_compare->setAccessibleName(tr("Comparison"));
    connect(m_compare, &CompareView::zoomChanged, this, &ReadingArea::zoomChanged);
    m_stack->addWidget(m_compare);
    setAppearance(m_appearance);
    Q_EMIT compareMade();
}

void ReadingArea::setMode(Mode mode) {
    m_mode = mode;
    if (mode == Mode::Compare && m_compare == nullptr)
        makeCompare();
    m_stack->setCurrentWidget(mode == Mode::Compare ? static_cast<QWidget *>(m_compare) : m_split);
    if (mode == Mode::Compare || (mode == Mode::Clean && m_find->view() != m_reader))
        m_find->hide(); // what it searches goes out of sight
    m_side->setVisible(mode == Mode::Source);
    showPage();
    showNotes();
    loadMarkup();
    m_sync->setEnabled(mode == Mode::Source);
    if (mode == Mode::Source)
        m_sync->refresh();
    showWanted();
    Q_EMIT modeChanged();
}

PageSide *ReadingArea::pageSide() const {
    return m_side->currentWidget() == m_markup ? static_cast<PageSide *>(m_markup) : static_cast<PageSide *>(m_source);
}

void ReadingArea::setMarkupShown(bool shown) {
    if (std::exchange(m_markupShown, shown) == shown)
        return;
    showSide();
    Q_EMIT markupShownChanged(shown);
}

/// The page's text where it has no markup.
void ReadingArea::showSide() {
    const bool markup = m_markupShown && m_reading.reading() && m_reading.reading()->page->markup;
    QWidget *side = markup ? static_cast<QWidget *>(m_markup) : m_source;
    if (side != m_side->currentWidget()) {
        if (m_find->view() != m_reader)
            m_find->hide(); // what it searches goes out of sight
        const bool focused = pageSide()->hasFocus();
        m_side->setCurrentWidget(side);
        if (focused)
            side->setFocus();
    }
    loadMarkup();
    m_sync->setSource(pageSide());
    showBlock();
}

/// Only for who looks at it: a large page takes a moment.
void ReadingArea::loadMarkup() {
    if (m_mode != Mode::Source || pageSide() != m_markup || m_loadedPage == m_reading.reading()->page)
        return;
    m_loadedPage = m_reading.reading()->page;
    m_markupLoad.setFuture(m_reading.markup());
}

/// Frames the element of the block with the caret.
void ReadingArea::showBlock() {
    const ReadArticle *read = m_reading.readArticle();
    if (read == nullptr || pageSide() != m_markup)
        return;
    const int block = m_reader->caret() < m_reader->toDocument(0)
                          ? -1
                          : read->article.blockAt(m_reader->toArticle(m_reader->caret()));
    m_markup->setBlock(block < 0 ? Span() : read->article.blocks[static_cast<std::size_t>(block)].source);
}

std::vector<TextView *> ReadingArea::texts() const {
    std::vector<TextView *> all;
    if (m_mode == Mode::Compare) {
        for (TextView *column : m_compare->findChildren<TextView *>()) {
            if (column->isVisible())
                all.push_back(column);
        }
        return all;
    }
    all.push_back(m_reader);
    if (m_mode == Mode::Source)
        all.push_back(pageSide());
    return all;
}

void ReadingArea::takeFocus() const {
    if (const std::vector<TextView *> all = texts(); !all.empty())
        all.front()->setFocus(Qt::OtherFocusReason);
}

void ReadingArea::openFind() {
    if (m_mode == Mode::Compare)
        setMode(Mode::Clean);
    if (m_source->hasFocus())
        m_find->open(m_source, tr("Find on the page"));
    else if (m_markup->hasFocus())
        m_find->open(m_markup, tr("Find in the markup"));
    else
        m_find->open(m_reader, tr("Find in the article"));
}

void ReadingArea::findStep(int by) {
    if (m_find->hasWords() && m_mode != Mode::Compare)
        m_find->step(by);
    else
        openFind();
}

void ReadingArea::setAppearance(const Appearance &appearance) {
    m_appearance = appearance;
    m_reader->setTypography(appearance.typography);
    m_source->setTypography(appearance.typography);
    m_markup->setTypography(appearance.typography);
    if (m_compare != nullptr) {
        m_compare->setTypography(appearance.typography);
        m_compare->setZoom(appearance.zoom);
    }
    m_reader->setScript(appearance.script);
    m_reader->setZoom(appearance.zoom);
    m_source->setZoom(appearance.zoom);
    m_markup->setZoom(appearance.zoom);
}

void ReadingArea::setLibraryEmpty(bool empty) {
    if (m_libraryEmpty == empty)
        return;
    m_libraryEmpty = empty;
    showEmptyState();
}

Span ReadingArea::pageSelection() const {
    return isPageCurrent() ? pageSide()->pageSelection() : m_reader->pageSelection();
}

Span ReadingArea::pageAtCaret() const {
    const Span selected = pageSelection();
    if (!selected.isEmpty() || !m_reading.reading())
        return selected;
    return isPageCurrent() ? characterAt(*m_reading.reading(), selected.begin) : m_reader->pageAt(m_reader->caret());
}

void ReadingArea::setPageCurrent(bool current) {
    m_sourceSelected = current;
    Q_EMIT selectionChanged();
}

void ReadingArea::copySelection(TextView::CopyForm form) const {
    if (isPageCurrent())
        pageSide()->copy(form);
    else
        m_reader->copy(form);
}

void ReadingArea::goToText(Span span) {
    if (m_mode == Mode::Compare)
        setMode(Mode::Clean);
    m_reader->selectInArticle(span);
    m_reader->showInArticle(span);
}

void ReadingArea::goToNote(const PlacedNote &note) {
    const QString id = note.note.id;
    if (m_mode == Mode::Compare)
        setMode(note.hidden ? Mode::Source : Mode::Clean);
    m_reader->setCurrentNote(id);
    const ReadArticle *read = m_reading.readArticle();
    if (!note.hidden)
        m_reader->showInArticle(note.text);
    else if (read != nullptr && read->article.map.base().touches(note.page))
        m_reader->showInArticle(read->article.map.toOut(note.page)); // where the words stood
    if (m_mode == Mode::Source)
        m_source->showNote(id);
}

void ReadingArea::setCurrentNote(const QString &id) {
    m_reader->setCurrentNote(id);
    m_source->setCurrentNote(id);
}

void ReadingArea::goToPage(Span span) {
    if (m_mode == Mode::Compare)
        setMode(Mode::Source);
    if (const ReadArticle *read = m_reading.readArticle()) {
        const OffsetMap &map = read->article.map;
        if (map.base().touches(span))
            m_reader->showInArticle(map.toOut(span));
    }
    m_wanted = {m_reading.reading() ? m_reading.reading()->page : nullptr, span};
    showWanted();
}

Offset ReadingArea::place() const {
    return m_reader->toArticle(m_reader->visibleRange().begin);
}

void ReadingArea::setPlace(Offset inText) {
    if (inText > 0)
        m_reader->scrollTo(m_reader->toDocument(inText));
}

void ReadingArea::showReading() {
    m_reader->setReading(m_reading.reading(), m_reading.index());
    showPage();
    if (m_loadedPage && (!m_reading.reading() || m_reading.reading()->page != m_loadedPage))
        m_loadedPage.reset();
    showSide();
    showEmptyState();
    showNotes();
    m_sync->refresh();
    m_find->refresh();
}

/// Only for who looks at it: to lay out the page takes as long as to lay out the article.
void ReadingArea::showPage() {
    const ReadingPointer &reading = m_reading.reading();
    const bool same = reading && m_source->page() == reading->page;
    if (m_mode != Mode::Source && (same || !m_source->page()))
        return;
    const ReadingPointer shown = m_mode == Mode::Source ? reading : nullptr;
    m_source->setReading(shown);
    m_markup->setReading(shown);
}

/// The place of the page that was asked for, once the page is shown.
void ReadingArea::showWanted() {
    if (m_mode != Mode::Source || !m_wanted.first || m_wanted.first != m_source->page())
        return;
    const Span span = std::exchange(m_wanted, {}).second;
    m_source->showChange(span);
    m_markup->showPage(span);
}

void ReadingArea::showNames() {
    m_reader->setReading(m_reading.reading(), m_reading.index());
    m_sync->refresh();
}

void ReadingArea::showNotes() {
    std::vector<ShownNote> inText, inPage;
    for (const PlacedNote &placed : m_reading.notes()) {
        if (!placed.hidden && !placed.text.isEmpty())
            inText.push_back({placed.note, placed.text});
        if (!placed.page.isEmpty())
            inPage.push_back({placed.note, placed.page});
    }
    m_reader->setNotes(std::move(inText));
    m_source->setNotes(std::move(inPage));
}

void ReadingArea::setAwaiting(bool awaiting) {
    if (std::exchange(m_awaiting, awaiting) == awaiting)
        return;
    showEmptyState();
}

void ReadingArea::showEmptyState() {
    if (m_awaiting)
        m_reader->setEmptyState({}, {});
    else if (m_reading.reading() && m_reading.index() < 0)
        m_reader->setEmptyState(tr("No article on this page"), tr("What the page holds stands in its source."));
    else if (m_libraryEmpty)
        m_reader->setEmptyState(tr("Read what the page really said"),
                                tr("Drop saved pages here, as many as you like. They are cleaned as they come in, and "
                                   "every change can be seen and taken back."),
                                {tr("Import Pages…"), tr("Try the Sample Pages")});
    else
        m_reader->setEmptyState(tr("No article is open"), tr("Choose one from the library."));
}

} // namespace variorum
