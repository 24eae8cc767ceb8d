// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/pipeline/reading.h"
#include "ui/reader/shownnote.h"
#include "ui/reader/spanindex.h"
#include "ui/widgets/textformat.h"

#include <QHash>

#include <memory>
#include <set>
#include <vector>

namespace variorum {

struct ReadingColours;

/// The line under a mention. Types differ in it as well as in colour; figures have the dotted one.
[[nodiscard]] LineStyle entityLine(EntityType type);

/// What stands in an article's text beside the words, and what of it is to be seen. Spans are of the article text.
class ArticleMarks {
public:
    void setArticle(std::shared_ptr<const ReadArticle> article);
    [[nodiscard]] const ReadArticle *article() const { return m_article.get(); }
    void setNotes(std::vector<ShownNote> notes) { m_notes = SpanIndex(std::move(notes)); }
    [[nodiscard]] const SpanIndex<ShownNote> &notes() const { return m_notes; }

    QString currentNote;
    QString emphasised; ///< an entity
    std::set<EntityType> types{EntityType::Organisation, EntityType::Person, EntityType::Place, EntityType::Product};
    bool figures = true;
    FigureDisplay display; ///< of figures

    /// Appends the formats that touch a span, shifted by `shift`: highlights, then lines, then what stands out.
    void formatsIn(Span span, Offset shift, const ReadingColours &colours, std::vector<FormatSpan> &out) const;
    [[nodiscard]] const Mention *mentionAt(Offset at) const; ///< among the types that are shown
    [[nodiscard]] const Figure *figureAt(Offset at) const;
    /// The shortest note over a character; with `behindCurrent` the next longer one after the current note, so that
    /// clicking again goes through all that lie there.
    [[nodiscard]] const ShownNote *noteAt(Offset at, bool behindCurrent = false) const;
    [[nodiscard]] const ShownNote *note(const QString &id) const;
    [[nodiscard]] int mentionsOf(const QString &entity) const { return m_counts.value(entity); }

private:
    std::shared_ptr<const ReadArticle> m_article;
    SpanIndex<ShownNote> m_notes;
    QHash<QString, int> m_counts;
};

} // namespace variorum
