// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/sourceformats.h"

#include "models/base/chinese.h"
#include "ui/reader/colourmix.h"
#include "ui/widgets/typography.h"

#include <QCoreApplication>

#include <algorithm>

namespace variorum {

namespace {

using Change = StructureEdit::Change;

QString tr(const char *text) {
    return QCoreApplication::translate("variorum", text);
}

/// Letters, digits, punctuation; no blanks, no pictures in colours of their own.
bool isInk(QChar c) {
    return c.isLetterOrNumber() || c.isPunct();
}

/// What a stretch was read as, in one small word over its beginning; empty where that shows by itself.
QString labelWord(const StructureEdit &edit) {
    if (edit.change == Change::Kind) {
        switch (edit.kind) {
        case BlockKind::Heading:
            return tr("heading");
        case BlockKind::Standfirst:
            return tr("standfirst");
        case BlockKind::Caption:
            return tr("caption");
        case BlockKind::Quote:
            return tr("quotation");
        case BlockKind::Table:
            return tr("table");
        case BlockKind::Code:
            return tr("code");
        case BlockKind::ListItem:
        case BlockKind::Paragraph:
            return {};
        }
    }
    switch (edit.field) {
    case FieldKind::Title:
        return tr("title");
    case FieldKind::Byline:
        return tr("byline");
    case FieldKind::Publisher:
        return tr("publisher");
    case FieldKind::Published:
        return tr("date");
    case FieldKind::Notice:
        return tr("notice");
    case FieldKind::Tag:
        return tr("tags");
    case FieldKind::Editor:
        break;
    }
    return tr("editor");
}

class SourceFormatter {
public:
    SourceFormatter(const SourceMarks &marks, const ReadingColours &colours, std::vector<FormatSpan> &out)
        : m_marks(marks), m_colours(colours), m_page(marks.reading().page->text), m_out(out) {}

    void discarded(Span span) {
        TextFormat format;
        format.foreground = m_colours.faint;
        m_out.push_back({span, format});
    }

    void label(const SourceLabel &label) {
        const StructureEdit &edit = *m_marks.structureEdit({ChangeRef::List::Structure, label.structureEdit});
        TextFormat format;
        format.above = labelWord(edit);
        format.aboveColour = m_colours.faint;
        const Offset first = label.span.begin;
        if (!format.above.isEmpty() && first < label.span.end)
            m_out.push_back({Span(first, std::min(first + 4, label.span.end)), format});
    }

    void mark(const SourceMark &mark) {
        TextFormat format;
        if (const Edit *edit = m_marks.edit(mark.ref))
            text(mark, *edit, format);
        else
            structure(mark, *m_marks.structureEdit(mark.ref), format);
        m_out.push_back({mark.span, format});
    }

    void frame(Span span) {
        TextFormat format;
        format.outline = LineStyle::Solid;
        format.line = m_colours.accent;
        format.background = m_colours.hover;
        m_out.push_back({span, format});
    }

private:
    void text(const SourceMark &mark, const Edit &edit, TextFormat &format) const {
        switch (mark.state) {
        case EditState::Applied:
            applied(edit, format);
            return;
        case EditState::Proposed:
            format.outline = LineStyle::Dashed;
            format.line = m_colours.proposed;
            format.insertion = edit.isInsertion();
            above(edit, m_colours.proposed, format);
            return;
        case EditState::Rejected:
        case EditState::Superseded:
            break;
        }
        format.underline = LineStyle::Dashed;
        format.line = m_colours.rejected;
        format.insertion = edit.isInsertion();
    }

    void applied(const Edit &edit, TextFormat &format) const {
        if (edit.isInsertion()) {
            format.insertion = true;
            format.line = m_colours.inserted;
            above(edit, m_colours.inserted, format);
        } else if (edit.after.isEmpty()) {
            const QStringView before = edit.before(m_page);
            format.foreground = mixed(m_colours.removed, m_colours.paper, 0.72);
            format.line = mixed(m_colours.removed, m_colours.paper, 0.6);
            format.strikeOut = true;
            // What has no ink that could be pale shows by its paper.
            if (std::all_of(before.begin(), before.end(), [](QChar c) { return !isInk(c); }))
                format.background = m_colours.removedPaper;
        } else {
            format.foreground = m_colours.changed;
            format.background = m_colours.changedPaper;
            above(edit, m_colours.changed, format);
        }
    }

    /// What the words became, where it says more than the tint does and has room over them.
    void above(const Edit &edit, const QColor &colour, TextFormat &format) const {
        constexpr qsizetype spare = 4; // small letters over a short span may reach beyond it a little
        constexpr qsizetype longestAbove = 12;
        const QStringView before = edit.before(m_page);
        const bool onlyWidth = before.size() == edit.after.size() && folded(before) == folded(edit.after);
        if (edit.after.isEmpty() || onlyWidth || edit.after.size() > 2 * before.size() + spare)
            return;
        format.above = edit.after.size() <= longestAbove ? edit.after : edit.after.left(longestAbove - 1) + u'…';
        format.above.replace(u'\n', QStringLiteral("⏎"));
        format.aboveColour = colour;
    }

    void structure(const SourceMark &mark, const StructureEdit &edit, TextFormat &format) const {
        const bool boundary = edit.change == Change::Boundary;
        if (mark.state == EditState::Applied) {
            format.line = m_colours.inserted;
            if (!mark.span.isEmpty())
                format.background = mixed(m_colours.inserted, m_colours.paper, 0.14);
        } else if (mark.state == EditState::Proposed) {
            format.line = m_colours.proposed;
            format.outline = LineStyle::Dashed;
        } else {
            format.line = m_colours.rejected;
            format.underline = LineStyle::Dashed;
        }
        if (boundary) {
            format.insertion = mark.span.isEmpty();
            format.above = QStringLiteral("¶");
            format.aboveColour = format.line;
        }
    }

    const SourceMarks &m_marks;
    const ReadingColours &m_colours;
    QStringView m_page;
    std::vector<FormatSpan> &m_out;
};

} // namespace

void sourceFormats(const SourceMarks &marks, Span span, std::optional<Span> current, const ReadingColours &colours,
                   std::vector<FormatSpan> &out) {
    SourceFormatter formatter(marks, colours, out);
    const auto &dropped = marks.discarded();
    for (auto mark = firstEndingAfter(dropped, span.begin); mark != dropped.end() && mark->span.begin < span.end;
         ++mark)
        formatter.discarded(mark->span);
    marks.changes().touching(span, [&](const SourceMark &mark) {
        if (!marks.isDiscarded(mark.span))
            formatter.mark(mark);
    });
    marks.labels().touching(span, [&](const SourceLabel &label) { formatter.label(label); });
    if (current && current->touches(span))
        formatter.frame(*current);
}

void sourceBars(const SourceMarks &marks, Span span, const ReadingColours &colours, std::vector<MarginMark> &out) {
    const auto &dropped = marks.discarded();
    for (auto mark = firstEndingAfter(dropped, span.begin); mark != dropped.end() && mark->span.begin < span.end;
         ++mark)
        out.push_back({mark->span, MarginMark::Shape::Bar, colours.faint, {}});
    marks.changes().touching(span, [&](const SourceMark &mark) {
        if (mark.state == EditState::Proposed && !marks.isDiscarded(mark.span))
            out.push_back({mark.span, MarginMark::Shape::Bar, colours.proposed, {}});
    });
}

} // namespace variorum
