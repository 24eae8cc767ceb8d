// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/sourceview.h"

#include "models/clean/edittext.h"
#include "ui/reader/clause.h"
#include "ui/reader/heatstrip.h"
#include "ui/reader/pagedocument.h"
#include "ui/reader/sourceformats.h"
#include "ui/reader/sourcemarks.h"
#include "ui/reader/tips.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QToolTip>

#include <utility>

namespace variorum {

SourceView::SourceView(QWidget *parent) : PageSide(parent), m_strip(new HeatStrip(this)) {
    setViewportMargins(0, 0, HeatStrip::thickness, 0);
    setAccessibleName(tr("Page"));
    connect(this, &TextView::selectionMoved, this, [this](Span span) {
        if (!m_told)
            setCurrent(std::nullopt);
        Q_EMIT selectionChanged(span);
    });
    connect(this, &TextView::visibleRangeMoved, this, &PageSide::visibleRangeChanged);
    connect(this, &TextView::hoverMoved, this, [this](Offset at) {
        const Span span = m_reading && at >= 0 ? clauseAt(m_reading->page->text, at) : Span();
        if (std::exchange(m_hovered, span) != span)
            Q_EMIT hoveredPageSpan(span);
    });
    connect(this, &TextView::clicked, this, [this](Offset at) {
        if (const std::optional<SourceMark> mark = m_marks ? m_marks->at(at) : std::nullopt)
            toggle(*mark);
    });
}

SourceView::~SourceView() = default;

void SourceView::setReading(ReadingPointer reading) {
    // The page text does not change with a decision: the document, the place and the selection stay.
    const bool samePage = m_reading && reading && m_reading->page == reading->page;
    m_reading = std::move(reading);
    m_marks = m_reading ? std::make_unique<SourceMarks>(m_reading) : nullptr;
    m_strip->setMarks(m_marks.get());
    if (samePage) {
        formatsChanged();
        tellCurrent(); // its state may be another now
        return;
    }
    m_notes = {};
    m_current.reset();
    m_hovered = {};
    setDocument(m_reading ? pageDocument(m_reading->page) : TextDocument());
}

void SourceView::setNotes(std::vector<ShownNote> notes) {
    m_notes = SpanIndex(std::move(notes));
    formatsChanged();
}

SourceHit SourceView::hitAt(Offset at) const {
    const std::optional<SourceMark> mark = m_marks ? m_marks->at(at) : std::nullopt;
    return mark ? hitOf(*mark) : SourceHit();
}

SourceHit SourceView::hitAt(QPoint position) const {
    return hitAt(characterAt(position));
}

SourceHit SourceView::hitOf(const SourceMark &mark) const {
    SourceHit found;
    found.kind = m_marks->edit(mark.ref) ? SourceHit::Kind::Edit : SourceHit::Kind::Structure;
    found.id = m_marks->id(mark.ref);
    found.rules = m_marks->rules(mark.ref);
    found.state = mark.state;
    found.span = mark.span;
    return found;
}

void SourceView::showChange(Span span) {
    const QScopedValueRollback<bool> told(m_told, true);
    setSelection(span.begin, span.end);
    setCurrent(span);
    ensureVisible(span);
}

void SourceView::showNote(const QString &id) {
    setCurrentNote(id);
    setCurrent(std::nullopt);
    for (const ShownNote &shown : m_notes.items()) {
        if (shown.note.id != id)
            continue;
        const QScopedValueRollback<bool> told(m_told, true);
        setSelection(shown.span.begin, shown.span.begin);
        ensureVisible(shown.span);
    }
}

void SourceView::setCurrentNote(const QString &id) {
    if (std::exchange(m_currentNote, id) != id)
        formatsChanged();
}

void SourceView::setCurrent(std::optional<Span> span) {
    if (std::exchange(m_current, span) != span)
        formatsChanged();
}

void SourceView::toggle(const SourceMark &mark) {
    const EditId id = m_marks->id(mark.ref);
    if (m_marks->edit(mark.ref))
        Q_EMIT editToggled(id);
    else
        Q_EMIT structureToggled(id);
}

void SourceView::goTo(int stop) {
    if (stop < 0)
        return;
    showChange(m_marks->stops()[static_cast<std::size_t>(stop)].span);
    tellCurrent();
}

/// Tells the change that was gone to: to the eye by the tooltip, to a screen reader by the description.
void SourceView::tellCurrent() {
    const int stop = m_current && hasFocus() ? m_marks->stopAt(*m_current) : -1;
    if (stop < 0)
        return;
    const SourceMark &mark = m_marks->stops()[static_cast<std::size_t>(stop)];
    setAccessibleDescription(changeSummary(*m_marks, mark));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    const QRect place = rectAt(mark.span.begin);
    QToolTip::showText(viewport()->mapToGlobal(place.bottomLeft()), tipText(tipOf(mark), document().script),
                       viewport());
}

/// Where next and previous go on from: the selection, or the top of what is seen by who has scrolled away from it.
Span SourceView::here() const {
    const Span visible = visibleRange();
    return selection().touches(visible) ? selection() : Span(visible.begin, visible.begin);
}

/// The change that keys mean: the one that was gone to, else the one at the caret.
std::optional<SourceMark> SourceView::markAtCaret() const {
    if (!m_marks)
        return std::nullopt;
    const int stop = m_current ? m_marks->stopAt(*m_current) : -1;
    return stop >= 0 ? m_marks->stops()[static_cast<std::size_t>(stop)] : m_marks->at(caret());
}

QStringList SourceView::tipOf(const SourceMark &mark) const {
    QStringList parts{changeTip(*m_marks, mark)};
    const int stop = m_marks->stopAt(mark.span);
    if (stop >= 0)
        parts.append(tipParagraph(tr("Change %1 of %2 on this page, %3 by this rule")
                                      .arg(locale().toString(stop + 1), locale().toString(m_marks->stops().size()),
                                           locale().toString(m_marks->stopsBy(m_marks->rules(mark.ref))))));
    return parts;
}

QString SourceView::toolTipFor(Offset at, QPoint) const {
    if (!m_marks || at < 0)
        return {};
    QStringList parts;
    if (const std::optional<SourceMark> mark = m_marks->at(at))
        parts = tipOf(*mark);
    m_marks->labels().touching(Span(at, at + 1), [&](const SourceLabel &label) {
        if (label.span.contains(at))
            parts.prepend(
                tipParagraph(labelText(*m_marks->structureEdit({ChangeRef::List::Structure, label.structureEdit}))));
    });
    m_notes.touching(Span(at, at + 1), [&](const ShownNote &shown) {
        if (shown.span.contains(at))
            parts.append(noteTip(shown));
    });
    return tipText(parts, document().script);
}

Qt::CursorShape SourceView::cursorFor(Offset at, QPoint position) const {
    if (at < 0 && !marginMarkAt(position).isEmpty())
        return Qt::PointingHandCursor;
    return m_marks && at >= 0 && m_marks->at(at) ? Qt::PointingHandCursor : TextView::cursorFor(at, position);
}

void SourceView::formatsIn(Span span, std::vector<FormatSpan> &out) const {
    if (!m_marks)
        return;
    m_notes.touching(span, [&](const ShownNote &shown) {
        TextFormat format;
        format.background = colours().highlight(shown.note.colour);
        if (shown.note.id == m_currentNote) {
            format.outline = LineStyle::Solid;
            format.line = colours().mark(shown.note.colour);
        }
        out.push_back({shown.span, format});
    });
    sourceFormats(*m_marks, span, m_current, colours(), out);
}

void SourceView::marginMarksIn(Span span, std::vector<MarginMark> &out) const {
    if (!m_marks)
        return;
    sourceBars(*m_marks, span, colours(), out);
    m_notes.touching(span, [&](const ShownNote &shown) {
        if (span.contains(shown.span.begin))
            out.push_back({shown.span, MarginMark::Shape::Note, colours().mark(shown.note.colour), shown.note.id});
    });
}

void SourceView::mousePressEvent(QMouseEvent *event) {
    const QString note = event->button() == Qt::LeftButton ? marginMarkAt(event->pos()) : QString();
    if (note.isEmpty())
        TextView::mousePressEvent(event);
    else
        Q_EMIT noteActivated(note);
}

void SourceView::mouseDoubleClickEvent(QMouseEvent *event) {
    if (marginMarkAt(event->pos()).isEmpty())
        TextView::mouseDoubleClickEvent(event);
}

void SourceView::keyPressEvent(QKeyEvent *event) {
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    if (m_marks && plain) {
        switch (event->key()) {
        case Qt::Key_N:
            return goTo(m_marks->stopAfter(here(), shift));
        case Qt::Key_P:
            return goTo(m_marks->stopBefore(here(), shift));
        case Qt::Key_F8:
            return goTo(shift ? m_marks->stopBefore(here(), false) : m_marks->stopAfter(here(), false));
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
            if (const std::optional<SourceMark> mark = markAtCaret()) {
                toggle(*mark);
                return;
            }
            break;
        default:
            break;
        }
    }
    TextView::keyPressEvent(event);
}

void SourceView::resizeEvent(QResizeEvent *event) {
    TextView::resizeEvent(event);
    const QRect text = viewport()->geometry();
    m_strip->setGeometry(text.right() + 1, text.top(), HeatStrip::thickness, text.height());
}

void SourceView::changeEvent(QEvent *event) {
    TextView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Page"));
}

} // namespace variorum
