// SPDX-License-Identifier: Apache-2.0
#include "models/exporting/pagelayout.h"

#include "models/exporting/articleflow.h"

#include <algorithm>

namespace variorum {

namespace {

/// Cuts the flow into pages: [first, last) of the items for each.
std::vector<std::pair<std::size_t, std::size_t>> paginate(const std::vector<FlowItem> &items, qreal depth) {
    std::vector<std::pair<std::size_t, std::size_t>> pages;
    const auto mayBreakBefore = [&](std::size_t at) { return items[at].breakBefore && !items[at - 1].keepWithNext; };
    for (std::size_t first = 0; first < items.size();) {
        qreal y = 0;
        std::size_t last = first;
        while (last < items.size()) {
            if (last > first && items[last].newPage)
                break;
            y += (last > first ? items[last].before : 0) + items[last].height;
            if (y > depth + 0.5 && last > first)
                break;
            ++last;
        }
        if (last < items.size() && !items[last].newPage) {
            std::size_t at = last;
            while (at > first && !mayBreakBefore(at))
                --at;
            if (at > first)
                last = at;
        }
        pages.emplace_back(first, last);
        first = last;
    }
    return pages;
}

LayoutPage fillPage(std::vector<FlowItem> &items, std::size_t first, std::size_t last, const PageGeometry &geometry,
                    int number, std::vector<OutlineEntry> &outline) {
    LayoutPage page;
    qreal y = geometry.top;
    for (std::size_t i = first; i < last; ++i) {
        FlowItem &item = items[i];
        if (i > first)
            y += item.before;
        if (page.article < 0)
            page.article = item.article;
        if (item.outlineLevel > 0)
            outline.push_back({item.outlineTitle, item.outlineLevel, number, y});
        for (Decoration &decoration : item.decorations) {
            decoration.rect.translate(geometry.left, y);
            page.decorations.push_back(decoration);
        }
        for (FlowItem::Cell &cell : item.cells) {
            PageLine line;
            line.line = std::move(cell.line);
            line.article = item.article;
            line.left = geometry.left + cell.left;
            line.baseline = y + cell.baseline;
            page.lines.push_back(std::move(line));
        }
        y += item.height;
    }
    return page;
}

/// Lines of an article's text in the order of that text, for looking spans up.
struct LineIndex {
    struct Entry {
        Span text;
        int page = 0;
        const PageLine *line = nullptr;
    };
    std::vector<Entry> entries;

    LineIndex(const std::vector<LayoutPage> &pages, int article) {
        for (std::size_t number = 0; number < pages.size(); ++number) {
            for (const PageLine &line : pages[number].lines) {
                const Span text = line.line.articleSpan();
                if (line.article == article && !text.isEmpty())
                    entries.push_back({text, static_cast<int>(number), &line});
            }
        }
    }

    template <typename Function>
    void forEach(Span span, Function function) const {
        auto entry = std::partition_point(entries.begin(), entries.end(),
                                          [&](const Entry &e) { return e.text.end <= span.begin; });
        for (; entry != entries.end() && entry->text.begin < span.end; ++entry) {
            const Span part = entry->text.intersected(span);
            if (!part.isEmpty())
                function(entry->page, *entry->line, part);
        }
    }
};

void addFill(LayoutPage &page, const QRectF &rect, QColor colour) {
    page.decorations.push_back({Decoration::Kind::Fill, rect, colour});
}

void decorate(PageLayout &layout, const ExportedArticle &exported, int article, const ExportOptions &options) {
    const LineIndex index(layout.pages, article);
    const auto page = [&](int number) -> LayoutPage & { return layout.pages[static_cast<std::size_t>(number)]; };
    if (options.figures) {
        for (const Figure &figure : exported.article->figures) {
            index.forEach(figure.span, [&](int number, const PageLine &line, Span part) {
                addFill(page(number), line.box(part).adjusted(0, points(0.5), 0, -points(0.5)),
                        QColor(0xec, 0xf0, 0xe6));
            });
        }
    }
    if (options.entities) {
        for (const Mention &mention : exported.article->mentions) {
            index.forEach(mention.span, [&](int number, const PageLine &line, Span part) {
                const QRectF box = line.box(part);
                const qreal top = line.baseline + 0.16 * line.line.em;
                for (const Decoration &piece : underline(box.left(), box.right(), top, entityLook(mention.type)))
                    page(number).decorations.push_back(piece);
            });
        }
    }
}

std::vector<LaidOutNote> placeNotes(const PageLayout &layout, const ExportedArticle &exported, int article,
                                    int firstNumber) {
    const LineIndex index(layout.pages, article);
    std::vector<LaidOutNote> placed;
    for (std::size_t i = 0; i < exported.notes.size(); ++i) {
        LaidOutNote note;
        note.article = article;
        note.note = i;
        note.number = firstNumber + static_cast<int>(i);
        if (!exported.notes[i].hidden) {
            index.forEach(exported.notes[i].text, [&](int number, const PageLine &line, Span part) {
                const QRectF box = line.box(part);
                if (box.width() > 0)
                    note.boxes.push_back({number, box});
            });
        }
        placed.push_back(std::move(note));
    }
    return placed;
}

} // namespace

QRectF PageLine::box(Span words) const {
    const auto [from, to] = line.extent(words);
    const qreal em = line.em;
    return QRectF(left + from, baseline - 0.95 * em, std::max(0.0, to - from), 1.15 * em);
}

PageLayout layOut(const std::vector<ExportedArticle> &articles, const ExportOptions &options,
                  const Progress &progress) {
    PageLayout layout;
    Flow flow;
    int noteNumber = 1;
    for (std::size_t i = 0; i < articles.size(); ++i) {
        if (progress.cancelled())
            return layout;
        progress.report(static_cast<double>(i) / static_cast<double>(articles.size()));
        const ExportedArticle &exported = articles[i];
        flow.beginArticle(static_cast<int>(i));
        flowArticle(flow, exported);
        if (options.notes) {
            flowNotes(flow, exported, noteNumber);
            noteNumber += static_cast<int>(exported.notes.size());
        }
        if (options.entities)
            flowEntities(flow, exported);
        if (options.figures)
            flowFigures(flow, exported);
        if (options.source)
            flowChanges(flow, exported);
    }
    if (options.comparison && articles.size() > 1) {
        flow.beginArticle(-1);
        flowComparison(flow, comparisonAccount(articles));
    }

    int before = -2;
    for (const auto &[first, last] : paginate(flow.items(), layout.geometry.depth)) {
        const auto number = static_cast<int>(layout.pages.size());
        layout.pages.push_back(fillPage(flow.items(), first, last, layout.geometry, number, layout.outline));
        LayoutPage &page = layout.pages.back();
        page.beginsArticle = page.article != before;
        before = page.article;
    }
    if (layout.pages.empty())
        layout.pages.emplace_back();

    noteNumber = 1;
    for (std::size_t i = 0; i < articles.size(); ++i) {
        decorate(layout, articles[i], static_cast<int>(i), options);
        if (!options.notes)
            continue;
        std::vector<LaidOutNote> notes = placeNotes(layout, articles[i], static_cast<int>(i), noteNumber);
        noteNumber += static_cast<int>(notes.size());
        layout.notes.insert(layout.notes.end(), std::make_move_iterator(notes.begin()),
                            std::make_move_iterator(notes.end()));
    }
    progress.report(1);
    return layout;
}

} // namespace variorum
