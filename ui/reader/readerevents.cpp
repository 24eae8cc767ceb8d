// SPDX-License-Identifier: Apache-2.0
// What the reader draws beside the text, and what it does with mouse and keys.
#include "ui/reader/readerparts.h"
#include "ui/reader/tips.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace variorum {

namespace {

/// Between the column and the cards: the marks stand there.
int cardGap(const TextView &view) {
    return static_cast<int>(1.2 * view.typography().size * view.zoom()) + 20;
}

/// Quiet boxes behind the notices.
void paintBoxes(QPainter &painter, const TextView &view, const QRect &column) {
    constexpr int air = 5;
    const TextDocument &document = view.document();
    const Span visible = view.visibleRange();
    for (int i = std::max(0, document.blockAt(visible.begin)); i < static_cast<int>(document.blocks.size()); ++i) {
        const TextBlock &block = document.blocks[static_cast<std::size_t>(i)];
        if (block.begin > visible.end)
            break;
        if (block.role != TextRole::Notice)
            continue;
        const int top = view.rectAt(block.begin).top() - air;
        const int bottom = view.rectAt(block.span().end).bottom() + air;
        const QRect box(column.left(), top, column.width(), bottom - top);
        painter.fillRect(box, view.colours().box);
        painter.fillRect(QRect(box.left(), box.top(), 2, box.height()), view.colours().rule);
    }
}

} // namespace

void ReaderView::placeBar() {
    const bool wanted = !m_parts->told && !articleSelection().isEmpty() &&
                        (hasFocus() || m_parts->bar->isAncestorOf(QApplication::focusWidget())) &&
                        !(QApplication::mouseButtons() & Qt::LeftButton);
    const std::vector<QRect> lines = wanted ? rectsOf(selection()) : std::vector<QRect>();
    if (lines.empty())
        m_parts->bar->hide();
    else
        m_parts->bar->showAt(lines.front(), lines.back());
}

bool ReaderView::cardsShown() const {
    // Cards are worth their room where the column keeps 24 characters beside them.
    const int least = static_cast<int>(24 * typography().size * zoom());
    return !m_parts->marks.notes().isEmpty() && viewport()->width() >= least + notecards::room;
}

int ReaderView::rightMargin() const {
    return cardsShown() ? notecards::room : 0;
}

void ReaderView::formatsIn(Span span, std::vector<FormatSpan> &out) const {
    if (span.end >= m_bodyBegin)
        m_parts->marks.formatsIn(toArticle(span), m_bodyBegin, colours(), out);
}

void ReaderView::marginMarksIn(Span span, std::vector<MarginMark> &out) const {
    const Span wanted = toArticle(span);
    const auto first = static_cast<std::ptrdiff_t>(out.size());
    m_parts->marks.notes().touching(wanted, [&](const ShownNote &shown) {
        if (wanted.contains(shown.span.begin))
            out.push_back({shown.span.shifted(m_bodyBegin), MarginMark::Shape::Note, colours().mark(shown.note.colour),
                           shown.note.id});
    });
    // Of several in one line the current note's mark lies on top.
    std::stable_partition(out.begin() + first, out.end(),
                          [this](const MarginMark &mark) { return mark.id != m_parts->marks.currentNote; });
}

std::vector<NoteCard> ReaderView::cards() const {
    if (!cardsShown())
        return {};
    return notecards::around(*this, m_parts->marks.notes(), m_bodyBegin, columnRect().right() + cardGap(*this),
                             m_parts->marks.currentNote);
}

/// The note whose card or mark is at a position beside the text; empty for none.
QString ReaderView::noteBeside(QPoint position) const {
    if (position.x() <= columnRect().right())
        return {};
    const std::vector<NoteCard> shown = cards();
    const NoteCard *card = notecards::at(shown, position);
    return card ? card->note->note.id : marginMarkAt(position);
}

QString ReaderView::toolTipFor(Offset at, QPoint position) const {
    const Script script = document().script;
    if (const ShownNote *beside = m_parts->marks.note(noteBeside(position)))
        return tipText({noteTip(*beside)}, script);
    if (at < m_bodyBegin)
        return {};
    const Offset inArticle = toArticle(at);
    QStringList parts;
    if (const Mention *mention = m_parts->marks.mentionAt(inArticle))
        parts.append(entityTip(*mention, m_parts->marks.mentionsOf(mention->entity),
                               m_parts->remark ? m_parts->remark(*mention) : QString()));
    if (const Figure *figure = m_parts->marks.figureAt(inArticle)) {
        const QStringView words = QStringView(article()->article.text).mid(figure->span.begin, figure->span.length());
        parts.append(figureTip(*figure, m_parts->marks.display, words, article()->article.published));
    }
    if (const ShownNote *note = m_parts->marks.noteAt(inArticle))
        parts.append(noteTip(*note));
    return tipText(parts, script);
}

Qt::CursorShape ReaderView::cursorFor(Offset at, QPoint position) const {
    if (!noteBeside(position).isEmpty())
        return Qt::PointingHandCursor;
    if (at >= m_bodyBegin) {
        const Offset inArticle = toArticle(at);
        if (m_parts->marks.noteAt(inArticle) || m_parts->marks.mentionAt(inArticle))
            return Qt::PointingHandCursor;
    }
    return TextView::cursorFor(at, position);
}

void ReaderView::paintUnder(QPainter &painter, const QRect &area) {
    TextView::paintUnder(painter, area);
    paintBoxes(painter, *this, columnRect());
    if (m_parts->themed == colours().paper)
        return;
    m_parts->themed = colours().paper;
    m_parts->bar->setColours(colours());
    m_parts->empty->setInk(colours().ink, colours().faint);
}

void ReaderView::paintOver(QPainter &painter, const QRect &area) {
    TextView::paintOver(painter, area);
    notecards::paint(painter, *this, cards(), columnRect().right(), m_parts->marks.currentNote);
}

void ReaderView::mousePressEvent(QMouseEvent *event) {
    if (event->button() == Qt::LeftButton) {
        const QString note = noteBeside(event->pos());
        if (!note.isEmpty()) {
            Q_EMIT noteActivated(note);
            return;
        }
    }
    TextView::mousePressEvent(event);
}

void ReaderView::mouseDoubleClickEvent(QMouseEvent *event) {
    // The second click on a card or a mark means no word of the text.
    if (noteBeside(event->pos()).isEmpty())
        TextView::mouseDoubleClickEvent(event);
}

void ReaderView::mouseReleaseEvent(QMouseEvent *event) {
    TextView::mouseReleaseEvent(event);
    placeBar();
}

void ReaderView::keyPressEvent(QKeyEvent *event) {
    const Span selected = articleSelection();
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const int key = event->key();
    if (plain && !selected.isEmpty()) {
        if (key == Qt::Key_N || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_parts->bar->hide();
            Q_EMIT noteRequested(selected);
            return;
        }
        if (key >= Qt::Key_1 && key <= Qt::Key_5) {
            m_parts->bar->hide();
            Q_EMIT highlightRequested(selected, static_cast<NoteColour>(key - Qt::Key_1));
            return;
        }
        if (key == Qt::Key_Escape && m_parts->bar->isVisible()) {
            m_parts->bar->hide();
            return;
        }
    } else if (plain && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        activate(caret());
        return;
    }
    TextView::keyPressEvent(event);
}

void ReaderView::resizeEvent(QResizeEvent *event) {
    TextView::resizeEvent(event);
    m_parts->margin = rightMargin();
    m_parts->empty->resize(viewport()->size());
    m_parts->bar->hide();
}

void ReaderView::focusInEvent(QFocusEvent *event) {
    TextView::focusInEvent(event);
    // With nothing to read the keys are for what can be done; Tab comes to that by itself, and back from it.
    const bool tabbed = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (!tabbed && m_parts->empty->isVisible())
        m_parts->empty->takeFocus();
}

void ReaderView::focusOutEvent(QFocusEvent *event) {
    TextView::focusOutEvent(event);
    if (!m_parts->bar->isAncestorOf(QApplication::focusWidget()))
        m_parts->bar->hide();
}

void ReaderView::changeEvent(QEvent *event) {
    TextView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Article"));
}

} // namespace variorum
