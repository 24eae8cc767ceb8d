// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/scrollsync.h"

#include "ui/reader/pageside.h"
#include "ui/reader/readerview.h"

#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace variorum {

namespace {

/// How far behind the beginning of a block a side belongs when the leader is `past` it, on a way of `way` to the next
/// one. On this side that is `whole` away, and the block's own last line `own`. In proportion; but what is screens
/// longer here (the page's menu between title and text, a script in its markup) is leapt over halfway, so that one of
/// the two blocks is always in view.
double placeBetween(double past, double way, double whole, double own, double screen) {
    const double gone = std::min(past, way);
    if (whole <= way + 2 * screen)
        return way > 0 ? gone / way * whole : 0;
    return gone < way / 2 ? std::min(gone, own) : whole - (way - gone);
}

} // namespace

ScrollSync::ScrollSync(ReaderView *reader, PageSide *source, QObject *parent) : QObject(parent), m_reader(reader) {
    connect(reader, &TextView::scrolled, this, [this] { scrolled(Side::Reader); });
    connect(reader, &ReaderView::hoveredPageSpan, this, [this](Span span) {
        m_readerHover = span;
        mirror();
    });
    // What is being selected is what is meant, until the pointer goes elsewhere.
    connect(reader, &ReaderView::selectionChanged, this, [this] {
        m_readerHover = {};
        mirror();
    });
    setSource(source);
}

void ScrollSync::setSource(PageSide *source) {
    if (m_source == source)
        return;
    if (m_source)
        m_source->disconnect(this);
    m_source = source;
    connect(source, &TextView::scrolled, this, [this] { scrolled(Side::Source); });
    connect(source, &PageSide::hoveredPageSpan, this, [this](Span span) {
        m_sourceHover = span;
        mirror();
    });
    connect(source, &PageSide::selectionChanged, this, [this] {
        m_sourceHover = {};
        mirror();
    });
    m_leader = Side::Reader;
    refresh();
}

void ScrollSync::setEnabled(bool enabled) {
    m_enabled = enabled;
    if (enabled)
        refresh();
    else
        mirror();
}

void ScrollSync::refresh() {
    const ReadingPointer &reading = m_reader->reading();
    if (!m_reading || !reading || m_reading->page != reading->page)
        m_leader = Side::Reader;
    m_reading = reading;
    m_points.clear();
    if (const ReadArticle *article = m_reader->article()) {
        for (SyncPoint point : syncPoints(article->article, m_reader->toDocument(0))) {
            // Not the end by itself: behind the last word of a block the markup goes on to the next one.
            point.pageEnd = m_source->fromPage(Span(point.page, point.pageEnd)).end;
            point.page = m_source->fromPage(point.page);
            if (m_points.empty() || m_points.back().page < point.page)
                m_points.push_back(point);
        }
    }
    m_readerHover = {};
    m_sourceHover = {};
    mirror();
    m_looks[0] = lookOf(Side::Reader);
    m_looks[1] = lookOf(Side::Source);
    if (m_enabled)
        follow(m_leader);
}

void ScrollSync::scrolled(Side side) {
    // A side that was placed reports it: that is no reason to place the other.
    const auto index = static_cast<std::size_t>(side);
    if (!m_enabled || m_following || isStale() || view(side)->verticalScrollBar()->value() == m_placed[index])
        return;
    // Nor is it one when lines were set anew: then the side that was scrolled last stays where it is.
    const Look look = lookOf(side);
    if (std::exchange(m_looks[index], look) == look)
        m_leader = side;
    follow(m_leader);
}

/// Between a new reading in one of the views and refresh().
bool ScrollSync::isStale() const {
    return !m_reading || m_reader->reading() != m_reading || m_source->page() != m_reading->page;
}

ScrollSync::Look ScrollSync::lookOf(Side side) const {
    const TextView *shown = view(side);
    return {shown->viewport()->size(), shown->typography(), shown->zoom()};
}

void ScrollSync::follow(Side leader) {
    if (m_points.empty() || isStale() || !m_reader->isVisible() || !m_source->isVisible())
        return;
    const QScopedValueRollback<bool> following(m_following, true);
    const Side other = leader == Side::Reader ? Side::Source : Side::Reader;
    TextView *from = view(leader);
    TextView *to = view(other);
    const std::size_t point = pointAtTop(leader);
    const double past = from->scrolledPast(offset(leader, point));
    if (past <= 0 || point + 1 == m_points.size()) {
        to->scrollTo(offset(other, point), past);
    } else {
        const auto length = [&](Side side) {
            return view(side)->heightAbove(offset(side, point + 1)) - view(side)->heightAbove(offset(side, point));
        };
        const double way = length(leader);
        // The first move lays out what it comes to; the second goes by the true lengths.
        for (int pass = 0; pass < 2; ++pass) {
            const double whole = std::max(0.0, length(other));
            const double own = other == Side::Reader
                                   ? whole
                                   : to->heightAbove(m_points[point].pageEnd) - to->heightAbove(m_points[point].page);
            to->scrollTo(offset(other, point),
                         placeBetween(past, way, whole, own, static_cast<double>(to->viewport()->height())));
        }
    }
    m_placed[static_cast<std::size_t>(other)] = to->verticalScrollBar()->value();
    m_placed[static_cast<std::size_t>(leader)] = -1;
}

void ScrollSync::mirror() {
    const auto shown = [this](Span hover, Span selection) {
        return !m_enabled ? Span() : hover.isEmpty() ? selection : hover;
    };
    m_source->setMirrored(m_source->fromPage(shown(m_readerHover, m_reader->pageSelection())));
    m_reader->setMirrored(m_reader->fromPage(shown(m_sourceHover, m_source->pageSelection())));
}

TextView *ScrollSync::view(Side side) const {
    if (side == Side::Reader)
        return m_reader;
    return m_source;
}

Offset ScrollSync::offset(Side side, std::size_t point) const {
    return side == Side::Reader ? m_points[point].reader : m_points[point].page;
}

/// The last point whose line begins at or above the viewport's top; the first where there is none.
std::size_t ScrollSync::pointAtTop(Side side) const {
    const TextView *shown = view(side);
    const Offset top = shown->visibleRange().begin;
    const auto behind = std::partition_point(m_points.begin(), m_points.end(), [side, top](const SyncPoint &point) {
        return (side == Side::Reader ? point.reader : point.page) <= top;
    });
    auto at = static_cast<std::size_t>(behind - m_points.begin());
    while (at < m_points.size() && shown->scrolledPast(offset(side, at)) >= 0)
        ++at;
    while (at > 0 && shown->scrolledPast(offset(side, at - 1)) < 0)
        --at;
    return at > 0 ? at - 1 : 0;
}

} // namespace variorum
