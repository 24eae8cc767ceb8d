// SPDX-License-Identifier: Apache-2.0
#include "ui/compare/comparecolumn.h"

#include "models/compare/claimtext.h"
#include "ui/widgets/blockrole.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <iterator>

namespace variorum {

namespace {

TextDocument documentOf(const std::shared_ptr<const ReadArticle> &article) {
    TextDocument document;
    document.script = article->article.script;
    for (const Block &block : article->article.blocks)
        document.blocks.push_back({block.text, block.range.begin, roleOf(block.kind), block.level});
    document.owner = article;
    return document;
}

/// The marks of a sorted list that touch a span.
template <typename Mark, typename Use>
void forEachIn(const std::vector<Mark> &marks, Span span, Use use) {
    auto at = std::lower_bound(marks.begin(), marks.end(), span.begin,
                               [](const Mark &mark, Offset offset) { return mark.span.end <= offset; });
    for (; at != marks.end() && at->span.begin < span.end; ++at)
        use(*at);
}

} // namespace

QColor passageColour(int passage, bool active, bool dark) {
    // Six hues that stay apart for most kinds of colour blindness when they are neighbours: blue, ochre, teal, rose ...
    static constexpr int hues[] = {212, 42, 168, 340, 262, 96};
    const int hue = hues[static_cast<std::size_t>(passage) % std::size(hues)];
    if (dark)
        return QColor::fromHsl(hue, active ? 110 : 70, active ? 84 : 52);
    return QColor::fromHsl(hue, active ? 190 : 130, active ? 205 : 234);
}

CompareColumn::CompareColumn(const std::shared_ptr<const ReadArticle> &article,
                             std::shared_ptr<const ComparisonMarks> marks, int source, QWidget *parent)
    : TextView(parent), m_marks(std::move(marks)), m_source(source) {
    setDocument(documentOf(article));
    setAccessibleName(article->article.title);
    connect(this, &TextView::hoverMoved, this,
            [this](Offset at) { Q_EMIT passageHovered(at < 0 ? -1 : m_marks->passageAt(m_source, at)); });
    connect(this, &TextView::clicked, this, [this](Offset at) {
        Q_EMIT placeActivated(at);
        if (const int passage = m_marks->passageAt(m_source, at); passage >= 0)
            Q_EMIT passageActivated(passage);
    });
}

void CompareColumn::setActivePassage(int passage) {
    if (passage == m_active)
        return;
    m_active = passage;
    formatsChanged();
}

void CompareColumn::formatsIn(Span span, std::vector<FormatSpan> &out) const {
    const ReadingColours &shown = colours();
    forEachIn(m_marks->passages(m_source), span, [&](const ComparisonMarks::PassageMark &mark) {
        const bool active = mark.passage == m_active;
        TextFormat tint;
        tint.background = passageColour(mark.passage, active, shown.dark);
        out.push_back({mark.span, tint});
        TextFormat own;
        own.underline = LineStyle::Dotted;
        own.line = shown.faint;
        for (const Span &words : m_marks->ownWords(mark.passage, m_source))
            out.push_back({words, own});
    });
    forEachIn(m_marks->figures(m_source), span, [&](const ComparisonMarks::FigureMark &mark) {
        TextFormat format;
        switch (mark.status) {
        case ClaimStatus::Conflict:
            format.underline = LineStyle::Wave;
            format.outline = LineStyle::Solid;
            format.line = shown.conflict;
            break;
        case ClaimStatus::Agree:
            format.underline = LineStyle::Solid;
            format.line = shown.agree;
            break;
        case ClaimStatus::Single:
        case ClaimStatus::Scope:
            format.underline = LineStyle::Dashed;
            format.line = shown.single;
            break;
        }
        out.push_back({mark.span, format});
    });
}

QString CompareColumn::toolTipFor(Offset at, QPoint position) const {
    for (const ComparisonMarks::FigureMark &mark : m_marks->figures(m_source)) {
        if (mark.span.contains(at))
            return QStringLiteral("%1: %2").arg(claimStatusText(mark.status), claimStatusExplanation(mark.status));
    }
    return TextView::toolTipFor(at, position);
}

Qt::CursorShape CompareColumn::cursorFor(Offset at, QPoint position) const {
    const bool leads = at >= 0 && m_marks->passageAt(m_source, at) >= 0;
    return leads ? Qt::PointingHandCursor : TextView::cursorFor(at, position);
}

/// The tint goes on to the edge where a band joins the passage to a neighbour.
void CompareColumn::paintUnder(QPainter &painter, const QRect &area) {
    TextView::paintUnder(painter, area);
    const QRect column = columnRect();
    forEachIn(m_marks->passages(m_source), visibleRange(), [&](const ComparisonMarks::PassageMark &mark) {
        QRect extent;
        for (const QRect &line : rectsOf(mark.span))
            extent |= line;
        if (extent.isEmpty() || !extent.intersects(area.adjusted(-viewport()->width(), 0, viewport()->width(), 0)))
            return;
        const QColor tint = passageColour(mark.passage, mark.passage == m_active, colours().dark);
        if (m_source > 0 && !m_marks->spanOf(mark.passage, m_source - 1).isEmpty())
            painter.fillRect(QRect(0, extent.top(), column.left(), extent.height()), tint);
        const bool right = m_source + 1 < m_marks->sourceCount();
        if (right && !m_marks->spanOf(mark.passage, m_source + 1).isEmpty())
            painter.fillRect(QRect(column.right(), extent.top(), viewport()->width() - column.right(), extent.height()),
                             tint);
    });
}

void CompareColumn::keyPressEvent(QKeyEvent *event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_marks->passageAt(m_source, caret()) >= 0) {
        Q_EMIT placeActivated(caret());
        Q_EMIT passageActivated(m_marks->passageAt(m_source, caret()));
    } else if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Down) {
        goToPassage(1);
    } else if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Up) {
        goToPassage(-1);
    } else {
        TextView::keyPressEvent(event);
    }
}

/// The next or previous passage from the caret.
void CompareColumn::goToPassage(int way) {
    const auto &marks = m_marks->passages(m_source);
    const auto behind =
        std::upper_bound(marks.begin(), marks.end(), caret(),
                         [](Offset at, const ComparisonMarks::PassageMark &mark) { return at < mark.span.begin; });
    const auto reached = behind - marks.begin() + (way > 0 ? 0 : -2);
    if (reached < 0 || reached >= static_cast<std::ptrdiff_t>(marks.size()))
        return;
    const ComparisonMarks::PassageMark &mark = marks[static_cast<std::size_t>(reached)];
    setSelection(mark.span.begin, mark.span.begin);
    Q_EMIT passageActivated(mark.passage);
}

} // namespace variorum
