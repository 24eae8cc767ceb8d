// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/markupview.h"

#include "models/html/markupelement.h"
#include "ui/reader/clause.h"
#include "ui/reader/colourmix.h"
#include "ui/reader/pagedocument.h"
#include "ui/widgets/typography.h"

#include <QEvent>

#include <algorithm>
#include <utility>

namespace variorum {

MarkupView::MarkupView(QWidget *parent) : PageSide(parent) {
    setAccessibleName(tr("Markup of the page"));
    connect(this, &TextView::selectionMoved, this, [this] { Q_EMIT selectionChanged(pageSelection()); });
    connect(this, &TextView::visibleRangeMoved, this, [this](Span span) {
        if (page())
            Q_EMIT visibleRangeChanged(m_page->markup->textOf(span));
    });
    connect(this, &TextView::hoverMoved, this, [this](Offset at) {
        const Span under = page() && at >= 0 ? m_page->markup->textOf(Span(at, at + 1)) : Span();
        const Span span = under.isEmpty() ? Span() : clauseAt(m_page->text, under.begin);
        if (std::exchange(m_hovered, span) != span)
            Q_EMIT hoveredPageSpan(span);
    });
}

MarkupView::~MarkupView() = default;

void MarkupView::setMarkup(PagePointer page, std::shared_ptr<const QString> markup) {
    m_page = std::move(page);
    m_markup = m_page && m_page->markup ? std::move(markup) : nullptr;
    m_hovered = {};
    m_element = {};
    setDocument(m_markup ? linesOf(*m_markup, m_markup) : TextDocument());
    setBlock(m_block);
}

void MarkupView::setReading(ReadingPointer reading) {
    if (!reading || reading->page != m_page) {
        m_block = {};
        if (m_markup)
            setMarkup(nullptr, nullptr);
    }
    m_reading = std::move(reading);
    m_parts.clear();
    if (!m_reading)
        return;
    for (const auto &read : m_reading->articles) {
        for (const Block &block : read->article.blocks)
            m_parts.push_back({block.source, Fate::Article});
        for (const FieldPlace &place : read->article.places)
            m_parts.push_back({place.source, Fate::Field});
    }
    for (const Discarded &discarded : m_reading->discarded)
        m_parts.push_back({discarded.source, Fate::Discarded});
    std::sort(m_parts.begin(), m_parts.end(), [](const Part &a, const Part &b) { return a.page < b.page; });
    formatsChanged();
}

void MarkupView::setBlock(Span page) {
    m_block = page;
    const std::optional<Span> markup = this->page() && !page.isEmpty() ? m_page->markup->markupOf(page) : std::nullopt;
    setElement(markup ? elementAround(*m_markup, *markup) : Span());
}

void MarkupView::setElement(Span element) {
    if (std::exchange(m_element, element) != element)
        formatsChanged();
}

void MarkupView::showPage(Span page) {
    if (this->page())
        ensureVisible(fromPage(page));
}

Offset MarkupView::fromPage(Offset at) const {
    return page() ? m_page->markup->toMarkup(at) : 0;
}

Span MarkupView::fromPage(Span page) const {
    return this->page() && !page.isEmpty() ? m_page->markup->markupOf(page).value_or(Span()) : Span();
}

Span MarkupView::pageSelection() const {
    if (!page())
        return {};
    const Span selected = selection();
    if (!selected.isEmpty())
        return m_page->markup->textOf(selected);
    // In a tag: the text behind it.
    const std::vector<MarkupOrigin> &origins = m_page->markup->origins;
    const auto next = std::partition_point(origins.begin(), origins.end(), [selected](const MarkupOrigin &each) {
        return each.markup.end <= selected.begin;
    });
    if (next == origins.end())
        return {m_page->text.size(), m_page->text.size()};
    const bool unitByUnit = next->text.length() == next->markup.length();
    const Offset at = next->text.begin + (unitByUnit ? std::max(0, selected.begin - next->markup.begin) : 0);
    return {at, at};
}

void MarkupView::formatsIn(Span span, std::vector<FormatSpan> &out) const {
    if (!page())
        return;
    TextFormat tags;
    tags.foreground = mixed(colours().ink, colours().paper, 0.62);
    out.push_back({span, tags});
    const std::vector<MarkupOrigin> &origins = m_page->markup->origins;
    auto origin = std::partition_point(origins.begin(), origins.end(),
                                       [span](const MarkupOrigin &each) { return each.markup.end <= span.begin; });
    for (; origin != origins.end() && origin->markup.begin < span.end; ++origin) {
        auto part = std::partition_point(m_parts.begin(), m_parts.end(),
                                         [origin](const Part &each) { return each.page.end <= origin->text.begin; });
        for (; part != m_parts.end() && part->page.begin < origin->text.end; ++part)
            addPart(*origin, *part, out);
    }
    if (!m_element.isEmpty() && m_element.overlaps(span)) {
        TextFormat frame;
        frame.outline = LineStyle::Solid;
        frame.line = colours().accent;
        out.push_back({m_element, frame});
    }
}

void MarkupView::addPart(const MarkupOrigin &origin, const Part &part, std::vector<FormatSpan> &out) const {
    Span markup = origin.markup;
    if (markup.length() == origin.text.length())
        markup = part.page.intersected(origin.text).shifted(markup.begin - origin.text.begin);
    TextFormat format;
    if (part.fate == Fate::Discarded) {
        format.foreground = mixed(colours().faint, colours().paper, 0.6);
    } else {
        format.foreground = colours().ink;
        format.background = part.fate == Fate::Article ? mixed(colours().accent, colours().paper, 0.13)
                                                       : mixed(colours().figure, colours().paper, 0.16);
    }
    out.push_back({markup, format});
}

void MarkupView::changeEvent(QEvent *event) {
    PageSide::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Markup of the page"));
}

} // namespace variorum
