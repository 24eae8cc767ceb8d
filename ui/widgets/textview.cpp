// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/textview.h"

#include "ui/widgets/textviewaccessible.h"
#include "ui/widgets/textviewstate.h"

#include <QPalette>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace variorum {

TextView::TextView(QWidget *parent) : QAbstractScrollArea(parent), m_state(std::make_unique<State>()) {
    TextViewAccessible::install();
    takeColours();
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Text"));
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    relayout();
}

TextView::~TextView() = default;

const TextDocument &TextView::document() const {
    return m_state->flow.document();
}

void TextView::setDocument(TextDocument document, Place place) {
    State &state = *m_state;
    if (place != Place::Top) {
        keepPlace();
        const TextDocument old = state.flow.document();
        const auto kept = [&](Offset at) { return place == Place::Same ? at : keptOffset(old, document, at); };
        const Offset to = kept(state.place);
        m_caret = kept(m_caret);
        state.anchor = kept(state.anchor);
        state.flow.setDocument(std::move(document));
        state.place = to;
    } else {
        state.flow.setDocument(std::move(document));
        state.top = {0, -state.padding()};
        state.place = -1;
        m_caret = state.anchor = state.flow.document().blocks.empty() ? 0 : state.flow.document().blocks.front().begin;
    }
    m_caret = state.flow.normalised(m_caret);
    state.anchor = state.flow.normalised(state.anchor);
    state.endOfLine = false;
    state.goal = -1;
    state.mirrored = {};
    if (place != Place::Same)
        state.found.clear();
    state.hovered = -1;
    state.pressed = false;
    state.visible = {-1, -1};
    relayout();
    TextViewAccessible::textReplaced(this);
}

void TextView::setTypography(const Typography &typography) {
    if (typography == m_typography)
        return;
    keepPlace();
    m_typography = typography;
    takeColours();
    relayout();
}

void TextView::takeColours() {
    m_colours = readingColours(m_typography.theme);
    // For the scroll bar: a bright one beside dark paper is what the eye is drawn to.
    QPalette bar;
    bar.setColor(QPalette::Window, m_colours.paper);
    bar.setColor(QPalette::Base, m_colours.paper);
    bar.setColor(QPalette::Button, m_colours.box);
    bar.setColor(QPalette::Text, m_colours.ink);
    bar.setColor(QPalette::WindowText, m_colours.ink);
    bar.setColor(QPalette::ButtonText, m_colours.ink);
    bar.setColor(QPalette::Light, m_colours.box);
    bar.setColor(QPalette::Mid, m_colours.rule);
    bar.setColor(QPalette::Dark, m_colours.rule);
    bar.setColor(QPalette::Shadow, m_colours.rule);
    bar.setColor(QPalette::Highlight, m_colours.accent);
    verticalScrollBar()->setPalette(bar);
}

void TextView::setZoom(double zoom) {
    zoom = std::clamp(zoom, 0.5, 4.0);
    if (qFuzzyCompare(zoom, m_zoom))
        return;
    keepPlace();
    m_zoom = zoom;
    relayout();
    Q_EMIT zoomChanged(zoom);
}

int TextView::bodySize() const {
    return std::clamp(static_cast<int>(std::lround(m_typography.size * m_zoom)), 6, 160);
}

/// Notes where one is, unless it is known still.
void TextView::keepPlace() {
    State &state = *m_state;
    if (state.place >= 0 || state.flow.count() == 0)
        return;
    const SetPiece &piece = state.flow.set(state.top.piece);
    const ScreenLine &line = piece.lines[static_cast<std::size_t>(piece.lineAtHeight(state.top.within))];
    state.place = piece.spanOf(line).begin;
    state.pastPlace = state.top.within - line.top;
}

void TextView::relayout() {
    State &state = *m_state;
    Typography zoomed = m_typography;
    zoomed.size = bodySize();
    const int size = zoomed.size;
    const int room = std::max(8 * size, viewport()->width() - rightMargin());
    const int margin = room < 30 * size ? size : 2 * size;
    // A whole number of full-width characters: then lines of nothing else are filled exactly.
    const int width = std::clamp((room - 2 * margin) / size, 6, std::max(6, m_typography.measure)) * size;
    state.column = QRect(std::max(0, (room - width) / 2), 0, width, viewport()->height());
    state.flow.setMeasure(zoomed, width);
    if (state.place >= 0 && state.flow.count() > 0) {
        const int index = state.flow.pieceAt(state.place);
        const SetPiece &piece = state.flow.set(index);
        const ScreenLine &line = piece.lines[static_cast<std::size_t>(piece.lineAt(state.place))];
        state.top = {index, line.top + state.pastPlace};
    }
    settle();
}

/// After anything that moves lines: no room above the first or below the last line but the padding.
void TextView::settle() {
    State &state = *m_state;
    TextFlow &flow = state.flow;
    const int height = viewport()->height();
    const int padding = state.padding();
    if (flow.count() > 0) {
        state.top.piece = std::clamp(state.top.piece, 0, flow.count() - 1);
        state.top = flow.moved(state.top, 0);
        std::int64_t below = -state.top.within;
        for (int i = state.top.piece; i < flow.count() && below < height; ++i)
            below += flow.set(i).height;
        if (below + padding < height)
            state.top = flow.moved(state.top, static_cast<int>(below + padding - height));
        if (state.top.piece == 0)
            state.top.within = std::max(state.top.within, -padding);
    } else {
        state.top = {};
    }
    flow.trim(state.top.piece);
    syncScrollBar();
    announceScroll();
    viewport()->update();
}

void TextView::syncScrollBar() {
    State &state = *m_state;
    const int height = viewport()->height();
    const std::int64_t total = state.flow.heights().total() + std::int64_t(2) * state.padding();
    state.syncing = true;
    QScrollBar *bar = verticalScrollBar();
    bar->setPageStep(height);
    bar->setSingleStep(static_cast<int>(std::lround(bodySize() * m_typography.lineHeight)));
    // A bar with nowhere to go shows no handle; its room stays, so that lines need not be set anew.
    bar->setEnabled(total > height);
    bar->setRange(0, static_cast<int>(std::clamp<std::int64_t>(total - height, 0, INT_MAX)));
    bar->setValue(static_cast<int>(std::min<std::int64_t>(state.flow.heightOf(state.top) + state.padding(), INT_MAX)));
    state.syncing = false;
}

void TextView::announceScroll() {
    State &state = *m_state;
    const Span visible = visibleRange();
    const std::int64_t height = state.flow.heightOf(state.top);
    const bool moved = height != state.told;
    state.told = height;
    if (visible != state.visible) {
        state.visible = visible;
        Q_EMIT visibleRangeMoved(visible);
    }
    if (moved)
        Q_EMIT scrolled();
}

void TextView::scrollBy(int pixels) {
    State &state = *m_state;
    state.place = -1;
    state.top = state.flow.moved(state.top, pixels);
    settle();
}

void TextView::scrollContentsBy(int, int dy) {
    State &state = *m_state;
    if (state.syncing)
        return;
    if (std::abs(dy) <= 4 * viewport()->height()) {
        scrollBy(-dy);
        return;
    }
    state.place = -1;
    state.top = state.flow.placeAt(verticalScrollBar()->value() - state.padding());
    settle();
}

void TextView::resizeEvent(QResizeEvent *event) {
    QAbstractScrollArea::resizeEvent(event);
    keepPlace();
    relayout();
}

void TextView::rightMarginChanged() {
    keepPlace();
    relayout();
}

QRect TextView::columnRect() const {
    return m_state->column;
}

Span TextView::selection() const {
    const Offset anchor = m_state->anchor;
    return {std::min(anchor, m_caret), std::max(anchor, m_caret)};
}

void TextView::setSelection(Offset anchor, Offset caret) {
    select(m_state->flow.normalised(anchor), m_state->flow.normalised(caret), false, -1);
}

/// Moves the caret, with the selection's other end where it does not extend it.
void TextView::moveCaret(Offset caret, bool endOfLine, float goal, bool extend) {
    select(extend ? m_state->anchor : caret, caret, endOfLine, goal);
}

/// Puts both ends of the selection where they belong. Tells who wants to know, also where only the anchor moved: a
/// double click finds the caret at the end of its word.
void TextView::select(Offset anchor, Offset caret, bool endOfLine, float goal) {
    State &state = *m_state;
    const Span before = selection();
    const Offset was = m_caret;
    m_caret = caret;
    state.anchor = anchor;
    state.endOfLine = endOfLine;
    state.goal = goal;
    restartBlink();
    viewport()->update();
    if (before != selection() || was != m_caret) {
        TextViewAccessible::caretMoved(this, before);
        Q_EMIT selectionMoved(selection());
    }
}

QString TextView::selectedText() const {
    return document().textOf(selection());
}

void TextView::selectAll() {
    if (document().blocks.empty())
        return;
    setSelection(document().blocks.front().begin, document().length());
}

void TextView::ensureVisible(Span span) {
    State &state = *m_state;
    if (state.flow.count() == 0)
        return;
    const QRect begin = rectAt(span.begin);
    const QRect end = rectAt(std::max(span.begin, span.end));
    const int height = viewport()->height();
    const int air = std::min(bodySize(), height / 8);
    const int top = begin.top() - air;
    const int bottom = std::max(begin.bottom(), end.bottom()) + air;
    if (top >= 0 && bottom <= height)
        return;
    const bool apart = bottom < 0 || top > height;
    const bool tall = bottom - top > height;
    if (apart || tall)
        scrollTo(span.begin, -height / 3.0);
    else
        scrollBy(top < 0 ? top : bottom - height);
}

void TextView::scrollTo(Offset at, double pixels) {
    State &state = *m_state;
    const int index = state.flow.pieceAt(at);
    if (index < 0)
        return;
    const SetPiece &piece = state.flow.set(index);
    const ScreenLine &line = piece.lines[static_cast<std::size_t>(piece.lineAt(at))];
    state.place = -1;
    state.top = state.flow.moved({index, line.top}, static_cast<int>(std::lround(pixels)));
    settle();
}

double TextView::heightAbove(Offset at) const {
    TextFlow &flow = m_state->flow;
    const int index = flow.pieceAt(at);
    if (index < 0)
        return 0;
    const double above = double(flow.heights().sum(index) + m_state->padding());
    if (flow.isSet(index)) {
        const SetPiece &piece = flow.set(index);
        return above + piece.lines[static_cast<std::size_t>(piece.lineAt(at))].top;
    }
    const Span span = flow.piece(index).span;
    const double share = span.isEmpty() ? 0 : double(std::clamp(at, span.begin, span.end) - span.begin) / span.length();
    return above + share * flow.heights().at(index);
}

double TextView::scrolledPast(Offset at) const {
    return double(m_state->flow.heightOf(m_state->top) + m_state->padding()) - heightAbove(at);
}

Span TextView::visibleRange() const {
    TextFlow &flow = m_state->flow;
    if (flow.count() == 0)
        return {};
    FlowPlace place = m_state->top;
    const SetPiece &first = flow.set(place.piece);
    const Offset begin = first.spanOf(first.lines[static_cast<std::size_t>(first.lineAtHeight(place.within))]).begin;
    place = flow.moved(place, viewport()->height() - 1);
    const SetPiece &last = flow.set(place.piece);
    const Offset end = last.spanOf(last.lines[static_cast<std::size_t>(last.lineAtHeight(place.within))]).end;
    return {begin, std::max(begin, end)};
}

void TextView::setMirrored(Span span) {
    if (span == m_state->mirrored)
        return;
    m_state->mirrored = span;
    viewport()->update();
}

void TextView::setFound(std::vector<Span> spans) {
    m_state->found = std::move(spans);
    viewport()->update();
}

void TextView::formatsChanged() {
    viewport()->update();
}

void TextView::formatsIn(Span, std::vector<FormatSpan> &) const {}
void TextView::marginMarksIn(Span, std::vector<MarginMark> &) const {}
QString TextView::toolTipFor(Offset, QPoint) const {
    return {};
}
Qt::CursorShape TextView::cursorFor(Offset at, QPoint position) const {
    return at >= 0 || m_state->column.contains(position) ? Qt::IBeamCursor : Qt::ArrowCursor;
}
void TextView::paintUnder(QPainter &, const QRect &) {}
void TextView::paintOver(QPainter &, const QRect &) {}

} // namespace variorum
