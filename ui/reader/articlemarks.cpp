// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/articlemarks.h"

#include "ui/reader/colourmix.h"
#include "ui/widgets/typography.h"

#include <algorithm>

namespace variorum {

LineStyle entityLine(EntityType type) {
    switch (type) {
    case EntityType::Organisation:
        return LineStyle::Solid;
    case EntityType::Person:
        return LineStyle::Dashed;
    case EntityType::Place:
        return LineStyle::Wave;
    case EntityType::Product:
        break;
    }
    return LineStyle::Double;
}

void ArticleMarks::setArticle(std::shared_ptr<const ReadArticle> article) {
    m_article = std::move(article);
    m_counts.clear();
    if (!m_article)
        return;
    for (const Mention &mention : m_article->mentions)
        ++m_counts[mention.entity];
}

void ArticleMarks::formatsIn(Span span, Offset shift, const ReadingColours &colours,
                             std::vector<FormatSpan> &out) const {
    if (!m_article)
        return;
    const auto add = [&](Span at, const TextFormat &format) { out.push_back({at.shifted(shift), format}); };
    const ShownNote *current = nullptr;
    m_notes.touching(span, [&](const ShownNote &shown) {
        TextFormat format;
        format.background = colours.highlight(shown.note.colour);
        add(shown.span, format);
        if (shown.note.id == currentNote)
            current = &shown;
    });
    if (figures) {
        TextFormat format;
        format.underline = LineStyle::Dotted;
        format.line = mixed(colours.figure, colours.paper, 0.55);
        for (auto figure = firstEndingAfter(m_article->figures, span.begin);
             figure != m_article->figures.end() && figure->span.begin < span.end; ++figure)
            add(figure->span, format);
    }
    for (auto mention = firstEndingAfter(m_article->mentions, span.begin);
         mention != m_article->mentions.end() && mention->span.begin < span.end; ++mention) {
        const bool stands = !emphasised.isEmpty() && mention->entity == emphasised;
        if (!stands && types.count(mention->type) == 0)
            continue;
        TextFormat format;
        format.underline = entityLine(mention->type);
        format.line = colours.entity(mention->type);
        if (stands) {
            format.outline = LineStyle::Solid;
            format.background = mixed(colours.entity(mention->type), colours.paper, 0.22);
        }
        add(mention->span, format);
    }
    if (current) {
        TextFormat format;
        format.outline = LineStyle::Solid;
        format.line = colours.mark(current->note.colour);
        add(current->span, format);
    }
}

const Mention *ArticleMarks::mentionAt(Offset at) const {
    const Mention *mention = m_article ? itemAt(m_article->mentions, at) : nullptr;
    return mention && types.count(mention->type) > 0 ? mention : nullptr;
}

const Figure *ArticleMarks::figureAt(Offset at) const {
    return m_article && figures ? itemAt(m_article->figures, at) : nullptr;
}

const ShownNote *ArticleMarks::noteAt(Offset at, bool behindCurrent) const {
    std::vector<const ShownNote *> here;
    m_notes.touching(Span(at, at + 1), [&](const ShownNote &shown) {
        if (shown.span.contains(at))
            here.push_back(&shown);
    });
    if (here.empty())
        return nullptr;
    std::stable_sort(here.begin(), here.end(),
                     [](const ShownNote *a, const ShownNote *b) { return a->span.length() < b->span.length(); });
    auto found = here.begin();
    if (behindCurrent) {
        const auto current = std::find_if(here.begin(), here.end(),
                                          [this](const ShownNote *shown) { return shown->note.id == currentNote; });
        if (current != here.end())
            found = std::next(current) == here.end() ? here.begin() : std::next(current);
    }
    return *found;
}

const ShownNote *ArticleMarks::note(const QString &id) const {
    const auto &items = m_notes.items();
    const auto found =
        std::find_if(items.begin(), items.end(), [&id](const ShownNote &shown) { return shown.note.id == id; });
    return found == items.end() ? nullptr : &*found;
}

} // namespace variorum
