// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/textviewaccessible.h"

#include "ui/widgets/textbounds.h"
#include "ui/widgets/textviewstate.h"

#include <algorithm>

namespace variorum {

namespace {

QAccessibleInterface *makeInterface(const QString &, QObject *object) {
    auto *view = qobject_cast<TextView *>(object);
    return view ? new TextViewAccessible(view) : nullptr;
}

QString lineAttributes(const TextFormat &format) {
    QString out;
    switch (format.underline) {
    case LineStyle::None:
        break;
    case LineStyle::Solid:
        out += QStringLiteral("text-underline-type:single;text-underline-style:solid;");
        break;
    case LineStyle::Dotted:
        out += QStringLiteral("text-underline-type:single;text-underline-style:dotted;");
        break;
    case LineStyle::Dashed:
        out += QStringLiteral("text-underline-type:single;text-underline-style:dash;");
        break;
    case LineStyle::Wave:
        out += QStringLiteral("text-underline-type:single;text-underline-style:wave;");
        break;
    case LineStyle::Double:
        out += QStringLiteral("text-underline-type:double;text-underline-style:solid;");
        break;
    }
    if (format.strikeOut)
        out += QStringLiteral("text-line-through-type:single;text-line-through-style:solid;");
    return out;
}

QString colourAttribute(const QString &name, const QColor &colour) {
    return colour.isValid()
               ? QStringLiteral("%1:rgb(%2,%3,%4);").arg(name).arg(colour.red()).arg(colour.green()).arg(colour.blue())
               : QString();
}

} // namespace

TextViewAccessible::TextViewAccessible(TextView *view) : QAccessibleWidget(view, QAccessible::Document) {}

void TextViewAccessible::install() {
    static const bool once = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(once)
}

void TextViewAccessible::textReplaced(TextView *view) {
    QAccessibleEvent event(view, QAccessible::VisibleDataChanged);
    QAccessible::updateAccessibility(&event);
}

void TextViewAccessible::caretMoved(TextView *view, Span before) {
    const Span now = view->selection();
    if (now != before && (!now.isEmpty() || !before.isEmpty())) {
        QAccessibleTextSelectionEvent event(view, now.begin, now.end);
        event.setCursorPosition(view->caret());
        QAccessible::updateAccessibility(&event);
    }
    QAccessibleTextCursorEvent event(view, view->caret());
    QAccessible::updateAccessibility(&event);
}

TextView *TextViewAccessible::view() const {
    return static_cast<TextView *>(widget());
}

void *TextViewAccessible::interface_cast(QAccessible::InterfaceType type) {
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessible::State TextViewAccessible::state() const {
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

int TextViewAccessible::selectionCount() const {
    return view()->selection().isEmpty() ? 0 : 1;
}

void TextViewAccessible::selection(int index, int *startOffset, int *endOffset) const {
    const Span selected = index == 0 ? view()->selection() : Span();
    *startOffset = selected.begin;
    *endOffset = selected.end;
}

void TextViewAccessible::addSelection(int startOffset, int endOffset) {
    view()->setSelection(startOffset, endOffset);
}

void TextViewAccessible::removeSelection(int index) {
    if (index == 0)
        view()->setSelection(view()->caret(), view()->caret());
}

void TextViewAccessible::setSelection(int index, int startOffset, int endOffset) {
    if (index == 0)
        view()->setSelection(startOffset, endOffset);
}

int TextViewAccessible::cursorPosition() const {
    return view()->caret();
}

void TextViewAccessible::setCursorPosition(int position) {
    view()->setSelection(position, position);
    view()->ensureVisible({position, position});
}

int TextViewAccessible::characterCount() const {
    return view()->document().length();
}

QString TextViewAccessible::text(int startOffset, int endOffset) const {
    const TextDocument &document = view()->document();
    const Offset end = std::clamp<Offset>(endOffset, 0, document.length());
    const Offset begin = std::clamp<Offset>(startOffset, 0, end);
    QString out(end - begin, u'\n');
    for (int i = std::max(0, document.blockAt(begin)); i < static_cast<int>(document.blocks.size()); ++i) {
        const TextBlock &block = document.blocks[static_cast<std::size_t>(i)];
        if (block.begin >= end)
            break;
        const Span part = block.span().intersected({begin, end});
        out.replace(part.begin - begin, part.length(),
                    block.text.mid(part.begin - block.begin, part.length()).toString());
    }
    return out;
}

QRect TextViewAccessible::characterRect(int offset) const {
    QRect rect = view()->rectAt(offset);
    const std::vector<QRect> shown = view()->rectsOf({offset, nextCharacter(view()->document(), offset)});
    if (!shown.empty())
        rect = shown.front();
    return {view()->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
}

int TextViewAccessible::offsetAtPoint(const QPoint &point) const {
    return view()->characterAt(view()->viewport()->mapFromGlobal(point));
}

void TextViewAccessible::scrollToSubstring(int startIndex, int endIndex) {
    view()->ensureVisible({startIndex, endIndex});
}

QString TextViewAccessible::attributes(int offset, int *startOffset, int *endOffset) const {
    const TextDocument &document = view()->document();
    const Offset at = std::clamp<Offset>(offset, 0, document.length());
    const Span block = document.blocks.empty()
                           ? Span()
                           : document.blocks[static_cast<std::size_t>(std::max(0, document.blockAt(at)))].span();
    std::vector<FormatSpan> formats;
    view()->formatsIn({at, std::min<Offset>(at + 1, document.length())}, formats);
    Span same = block;
    QString out;
    for (const FormatSpan &format : formats) {
        if (!format.span.contains(at))
            continue;
        same = same.intersected(format.span);
        out += colourAttribute(QStringLiteral("color"), format.format.foreground);
        out += colourAttribute(QStringLiteral("background-color"), format.format.background);
        out += lineAttributes(format.format);
    }
    // Plain text goes on at most to what is formatted otherwise: that is asked for one character further only.
    if (out.isEmpty())
        same = Span(at, std::min<Offset>(at + 1, document.length()));
    *startOffset = same.begin;
    *endOffset = same.end;
    return out;
}

Span TextViewAccessible::unitAt(Offset at, QAccessible::TextBoundaryType type) const {
    const TextDocument &document = view()->document();
    switch (type) {
    case QAccessible::CharBoundary:
        return {at, nextCharacter(document, at)};
    case QAccessible::WordBoundary:
        return wordAt(document, at);
    case QAccessible::SentenceBoundary:
        return sentenceAt(document, at);
    case QAccessible::ParagraphBoundary:
        return paragraphAt(document, at);
    case QAccessible::LineBoundary: {
        TextFlow &flow = view()->m_state->flow;
        const CaretLine line = lineOf(flow, {at, false, -1});
        if (line.piece < 0)
            return {};
        const SetPiece &piece = flow.set(line.piece);
        return piece.spanOf(piece.lines[static_cast<std::size_t>(line.line)]);
    }
    case QAccessible::NoBoundary:
        break;
    }
    return {0, document.length()};
}

QString TextViewAccessible::answer(Span span, int *startOffset, int *endOffset) const {
    *startOffset = span.begin;
    *endOffset = span.end;
    return text(span.begin, span.end);
}

QString TextViewAccessible::textAtOffset(int offset, QAccessible::TextBoundaryType type, int *startOffset,
                                         int *endOffset) const {
    return answer(unitAt(std::clamp(offset, 0, characterCount()), type), startOffset, endOffset);
}

QString TextViewAccessible::textBeforeOffset(int offset, QAccessible::TextBoundaryType type, int *startOffset,
                                             int *endOffset) const {
    const Span here = unitAt(std::clamp(offset, 0, characterCount()), type);
    const Offset before = previousCharacter(view()->document(), here.begin);
    return answer(before < here.begin ? unitAt(before, type) : Span(here.begin, here.begin), startOffset, endOffset);
}

QString TextViewAccessible::textAfterOffset(int offset, QAccessible::TextBoundaryType type, int *startOffset,
                                            int *endOffset) const {
    const Span here = unitAt(std::clamp(offset, 0, characterCount()), type);
    const TextDocument &document = view()->document();
    // Behind the last unit of a block comes the first of the next one.
    const int block = document.blockAt(here.end);
    const bool ends = block >= 0 && here.end == document.blocks[static_cast<std::size_t>(block)].span().end;
    const Offset after = ends ? nextCharacter(document, here.end) : here.end;
    return answer(after > here.begin && after < document.length() ? unitAt(after, type) : Span(here.end, here.end),
                  startOffset, endOffset);
}

} // namespace variorum
