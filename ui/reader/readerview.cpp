// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/readerview.h"

#include "models/article/publishedtext.h"
#include "models/base/scriptconversion.h"
#include "models/pipeline/explain.h"
#include "ui/reader/clause.h"
#include "ui/reader/readerparts.h"

#include <QApplication>
#include <QScopedValueRollback>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace variorum {

namespace {

constexpr qsizetype convertedAtOnce = 40'000; ///< units, in less than a frame

} // namespace

ReaderView::ReaderView(QWidget *parent) : TextView(parent), m_parts(std::make_unique<Parts>()) {
    setAccessibleName(tr("Article"));
    m_parts->bar = new SelectionBar(viewport());
    m_parts->empty = new EmptyState(viewport());
    connect(m_parts->bar, &SelectionBar::colourChosen, this, [this](NoteColour colour) {
        m_parts->bar->hide();
        setFocus();
        Q_EMIT highlightRequested(articleSelection(), colour);
    });
    connect(m_parts->bar, &SelectionBar::noteChosen, this, [this] {
        m_parts->bar->hide();
        setFocus();
        Q_EMIT noteRequested(articleSelection());
    });
    connect(m_parts->bar, &SelectionBar::left, this, [this] {
        m_parts->bar->hide();
        setFocus();
    });
    connect(&m_parts->converting, &QFutureWatcherBase::finished, this, [this] {
        // The same offsets, so nothing moves but the heights.
        if (m_parts->converting.future().resultCount() > 0) {
            const QScopedValueRollback<bool> told(m_parts->told, true);
            showDocument(m_parts->converting.result(), Place::Same);
        }
    });
    connect(m_parts->empty, &EmptyState::actionTriggered, this, &ReaderView::emptyActionTriggered);
    connect(this, &TextView::selectionMoved, this, [this] {
        placeBar();
        Q_EMIT selectionChanged(articleSelection());
    });
    connect(this, &TextView::scrolled, this, [this] {
        if (m_parts->bar->isVisible())
            placeBar();
    });
    connect(this, &TextView::hoverMoved, this, &ReaderView::hover);
    connect(this, &TextView::clicked, this, [this](Offset at) { activate(at); });
    connect(this, &TextView::visibleRangeMoved, this,
            [this](Span span) { Q_EMIT visibleRangeChanged(toArticle(span)); });
    showArticle(Place::Top);
}

ReaderView::~ReaderView() = default;

const ReadArticle *ReaderView::article() const {
    if (!m_reading || m_article < 0 || static_cast<std::size_t>(m_article) >= m_reading->articles.size())
        return nullptr;
    return m_reading->articles[static_cast<std::size_t>(m_article)].get();
}

void ReaderView::setReading(ReadingPointer reading, int article) {
    const bool samePage = m_reading && reading && m_article == article &&
                          m_reading->page->sha256() == reading->page->sha256() &&
                          m_reading->page->encoding == reading->page->encoding;
    const bool sameText = samePage && sameTexts(*m_reading, *reading);
    const ReadArticle *old = m_parts->marks.article(); // kept by the marks until another is shown
    m_reading = std::move(reading);
    m_article = article;
    const ReadArticle *now = this->article();
    if (now && now == old)
        return; // a decision on another article of the page
    if (sameText && old && now) {
        m_parts->marks.setArticle(m_reading->articles[static_cast<std::size_t>(m_article)]);
        formatsChanged();
        return;
    }
    if (!samePage || !old || !now) {
        m_parts->marks.setNotes({});
        showArticle(Place::Top);
        return;
    }
    // The places of the old text go by way of the page into the new one.
    const OffsetMap &was = old->article.map;
    const OffsetMap &is = now->article.map;
    const Offset oldTop = visibleRange().begin;
    const double past = scrolledPast(oldTop);
    const bool inHead = oldTop < m_bodyBegin;
    // By way of the character behind an offset: between two blocks only that tells which of them is meant.
    const auto moved = [&](Offset at) { return is.toOut(was.toBase(Span(at, at + 1))).begin; };
    const Offset newTop = moved(toArticle(oldTop));
    const Span selected = articleSelection();
    const Offset newCaret = moved(toArticle(caret()));
    const Span chosen = selected.isEmpty() ? Span(newCaret, newCaret) : is.toOut(was.toBase(selected));
    showArticle(Place::Keep);
    const QScopedValueRollback<bool> told(m_parts->told, true);
    setSelection(toDocument(chosen.begin), toDocument(chosen.end));
    scrollTo(inHead ? std::min(oldTop, m_bodyBegin) : toDocument(newTop), past);
}

void ReaderView::setScript(Script script) {
    if (std::exchange(m_parts->script, script) != script && article() != nullptr)
        showArticle(Place::Same);
}

void ReaderView::showArticle(Place place) {
    const bool any = article() != nullptr;
    m_parts->bar->hide();
    m_parts->hovered = {};
    const std::shared_ptr<const ReadArticle> shared =
        any ? m_reading->articles[static_cast<std::size_t>(m_article)] : nullptr;
    m_parts->marks.setArticle(shared);
    m_parts->converting.setFuture({});
    const Script script = m_parts->script;
    const bool atOnce = !any || script == Script::Unknown || shared->article.text.size() <= convertedAtOnce;
    showDocument(any ? articleDocument(shared, atOnce ? script : Script::Unknown) : ArticleDocument(), place);
    if (!atOnce)
        m_parts->converting.setFuture(QtConcurrent::run([shared, script] { return articleDocument(shared, script); }));
    m_parts->margin = rightMargin();
    const bool acted = any && m_parts->empty->isAncestorOf(QApplication::focusWidget());
    m_parts->empty->setVisible(!any);
    if (acted)
        setFocus(Qt::OtherFocusReason); // what was to be done is done: the keys are for the text
    setVerticalScrollBarPolicy(any ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    m_parts->empty->resize(viewport()->size());
}

void ReaderView::showDocument(ArticleDocument shown, Place place) {
    m_parts->shown = std::move(shown);
    m_bodyBegin = m_parts->shown.bodyBegin;
    setDocument(m_parts->shown.document, place);
}

QString ReaderView::citation() const {
    const ReadArticle *shown = article();
    if (!shown)
        return {};
    const Article &cited = shown->article;
    QStringList parts{cited.byline, cited.title.isEmpty() ? QString() : QStringLiteral("《%1》").arg(cited.title),
                      cited.publisher, publishedText(cited.published)};
    parts.removeAll(QString());
    return inScript(parts.join(u'，'), m_parts->script);
}

void ReaderView::setNotes(std::vector<ShownNote> notes) {
    m_parts->marks.setNotes(std::move(notes));
    if (rightMargin() != m_parts->margin) {
        // The first card makes room for itself, and the last gives it back: lines are set anew, the place is kept.
        m_parts->margin = rightMargin();
        m_parts->bar->hide();
        rightMarginChanged();
    }
    formatsChanged();
}

void ReaderView::setCurrentNote(const QString &id) {
    if (std::exchange(m_parts->marks.currentNote, id) != id)
        formatsChanged();
}

void ReaderView::setEntityTypes(const std::set<EntityType> &types) {
    m_parts->marks.types = types;
    formatsChanged();
}

void ReaderView::setFiguresShown(bool shown) {
    m_parts->marks.figures = shown;
    formatsChanged();
}

void ReaderView::setFigureDisplay(const FigureDisplay &display) {
    m_parts->marks.display = display;
}

void ReaderView::setMentionRemark(std::function<QString(const Mention &)> remark) {
    m_parts->remark = std::move(remark);
}

void ReaderView::setEmphasisedEntity(const QString &entity) {
    m_parts->marks.emphasised = entity;
    formatsChanged();
}

void ReaderView::setEmptyState(const QString &title, const QString &text, const QStringList &actions) {
    const bool focused = hasFocus() || m_parts->empty->isAncestorOf(QApplication::focusWidget());
    m_parts->empty->setContents(title, text, actions);
    if (!focused)
        return;
    setFocus(Qt::OtherFocusReason); // the action that had them may be gone
    if (m_parts->empty->isVisible())
        m_parts->empty->takeFocus();
}

Offset ReaderView::toArticle(Offset inDocument) const {
    const ReadArticle *shown = article();
    const Offset length = shown ? static_cast<Offset>(shown->article.text.size()) : 0;
    return std::clamp(inDocument - m_bodyBegin, 0, length);
}

Span ReaderView::toArticle(Span inDocument) const {
    return {toArticle(inDocument.begin), toArticle(inDocument.end)};
}

Span ReaderView::articleSelection() const {
    return toArticle(selection());
}

Span ReaderView::pageSelection() const {
    const Span selected = articleSelection();
    const ReadArticle *shown = article();
    return shown && !selected.isEmpty() ? shown->article.map.toBase(selected) : Span();
}

Span ReaderView::fromPage(Span page) const {
    const ReadArticle *shown = article();
    if (!shown || page.isEmpty())
        return {};
    const Span clean = shown->article.map.toOut(page);
    if (!clean.isEmpty())
        return clean.shifted(m_bodyBegin);
    const auto &head = m_parts->shown.head;
    const auto line =
        std::find_if(head.begin(), head.end(), [page](const HeadLine &each) { return each.page.overlaps(page); });
    return line == head.end() ? Span() : line->span;
}

void ReaderView::selectInArticle(Span span) {
    const QScopedValueRollback<bool> told(m_parts->told, true);
    setSelection(toDocument(span.begin), toDocument(span.end));
}

void ReaderView::showInArticle(Span span) {
    ensureVisible({toDocument(span.begin), toDocument(span.end)});
}

/// The page's words under a span of the document, also of a line of the head.
Span ReaderView::pageOf(Span inDocument) const {
    const ReadArticle *shown = article();
    if (!shown)
        return {};
    if (inDocument.begin >= m_bodyBegin)
        return shown->article.map.toBase(toArticle(inDocument));
    const HeadLine *line = itemAt(m_parts->shown.head, inDocument.begin);
    return line ? line->page : Span();
}

Span ReaderView::pageAt(Offset inDocument) const {
    if (!m_reading || inDocument < 0 || inDocument >= document().length())
        return {};
    const Span page = pageOf(Span(inDocument, inDocument + 1));
    return page.isEmpty() && inDocument >= m_bodyBegin ? variorum::characterAt(*m_reading, page.begin) : page;
}

void ReaderView::hover(Offset inDocument) {
    Span page;
    if (const ReadArticle *shown = article(); shown && inDocument >= 0) {
        Span under(inDocument, inDocument);
        if (inDocument >= m_bodyBegin) {
            const Span clause = clauseAt(shown->article.text, toArticle(inDocument));
            under = clause.shifted(m_bodyBegin);
        }
        page = pageOf(under);
    }
    if (m_parts->hovered == page)
        return;
    m_parts->hovered = page;
    Q_EMIT hoveredPageSpan(page);
}

const Mention *ReaderView::mentionAt(Offset inDocument) const {
    return inDocument < m_bodyBegin ? nullptr : m_parts->marks.mentionAt(toArticle(inDocument));
}

/// What a click or Enter on a character does: its note first, then what it names.
void ReaderView::activate(Offset inDocument) {
    if (inDocument < m_bodyBegin)
        return;
    const Offset at = toArticle(inDocument);
    if (const ShownNote *note = m_parts->marks.noteAt(at, true)) {
        Q_EMIT noteActivated(QString(note->note.id));
    } else if (const Mention *mention = m_parts->marks.mentionAt(at)) {
        const Mention copy = *mention; // who is told may give another reading
        Q_EMIT mentionActivated(copy.entity, copy.span);
    }
}

} // namespace variorum
