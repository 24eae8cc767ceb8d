// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/textbounds.h"

#include <unicode/ubrk.h>

#include <algorithm>
#include <memory>

namespace variorum {

namespace {

constexpr qsizetype reach = 256; ///< units to each side that a break iterator is shown

/// A part of a block around an offset, and the breaks in it.
class Window {
public:
    Window(const TextDocument &document, Offset at, UBreakIteratorType type, qsizetype wide = reach) {
        const int index = std::max(0, document.blockAt(at));
        if (document.blocks.empty())
            return;
        m_block = &document.blocks[static_cast<std::size_t>(index)];
        m_at = std::clamp<qsizetype>(at - m_block->begin, 0, m_block->text.size());
        m_from = std::max<qsizetype>(0, m_at - wide);
        qsizetype to = std::min(m_block->text.size(), m_at + wide);
        while (m_from > 0 && m_block->text[m_from].isLowSurrogate())
            --m_from;
        if (to < m_block->text.size() && m_block->text[to].isLowSurrogate())
            ++to;
        m_text = m_block->text.mid(m_from, to - m_from);
        UErrorCode status = U_ZERO_ERROR;
        m_breaks.reset(ubrk_open(type, "zh", m_text.utf16(), static_cast<int32_t>(m_text.size()), &status));
        if (U_FAILURE(status))
            m_breaks.reset();
    }

    [[nodiscard]] bool isValid() const { return m_block && m_breaks; }
    [[nodiscard]] bool atEnd() const { return m_at == m_block->text.size(); }
    [[nodiscard]] bool atBegin() const { return m_at == 0; }
    [[nodiscard]] Span block() const { return m_block->span(); }

    [[nodiscard]] Offset following(Offset at) const {
        const int32_t found = ubrk_following(m_breaks.get(), toText(at));
        return found == UBRK_DONE ? toDocument(static_cast<int32_t>(m_text.size())) : toDocument(found);
    }
    [[nodiscard]] Offset preceding(Offset at) const {
        const int32_t found = ubrk_preceding(m_breaks.get(), toText(at));
        return found == UBRK_DONE ? toDocument(0) : toDocument(found);
    }
    [[nodiscard]] Offset place() const { return m_block->begin + static_cast<Offset>(m_at); }
    [[nodiscard]] bool isBlankAt(Offset at) const {
        const int32_t index = toText(at);
        return index < m_text.size() && m_text[index].isSpace();
    }

private:
    struct Close {
        void operator()(UBreakIterator *breaks) const { ubrk_close(breaks); }
    };
    [[nodiscard]] int32_t toText(Offset at) const {
        return static_cast<int32_t>(std::clamp<qsizetype>(at - m_block->begin - m_from, 0, m_text.size()));
    }
    [[nodiscard]] Offset toDocument(int32_t at) const { return m_block->begin + static_cast<Offset>(m_from + at); }

    const TextBlock *m_block = nullptr;
    qsizetype m_at = 0;   ///< in the block
    qsizetype m_from = 0; ///< where the window begins in the block
    QStringView m_text;
    std::unique_ptr<UBreakIterator, Close> m_breaks;
};

/// Where the next block begins, or the document ends.
Offset overLineEnd(const TextDocument &document, Offset at) {
    const auto next = static_cast<std::size_t>(document.blockAt(at) + 1);
    return next < document.blocks.size() ? document.blocks[next].begin : document.length();
}

/// Where the block before ends, or the document begins.
Offset backOverLineEnd(const TextDocument &document, Offset at) {
    const int previous = document.blockAt(at) - 1;
    return previous >= 0 ? document.blocks[static_cast<std::size_t>(previous)].span().end
                         : (document.blocks.empty() ? 0 : document.blocks.front().begin);
}

Span spanAround(const Window &window) {
    if (window.atEnd()) {
        const Offset begin = window.preceding(window.place());
        return {begin, window.place()};
    }
    const Offset end = window.following(window.place());
    return {window.preceding(end), end};
}

} // namespace

Offset nextCharacter(const TextDocument &document, Offset at) {
    const Window window(document, at, UBRK_CHARACTER, 32);
    if (!window.isValid())
        return 0;
    return window.atEnd() ? overLineEnd(document, at) : window.following(window.place());
}

Offset previousCharacter(const TextDocument &document, Offset at) {
    const Window window(document, at, UBRK_CHARACTER, 32);
    if (!window.isValid())
        return 0;
    return window.atBegin() ? backOverLineEnd(document, at) : window.preceding(window.place());
}

Span wordAt(const TextDocument &document, Offset at) {
    const Window window(document, at, UBRK_WORD);
    return window.isValid() ? spanAround(window) : Span();
}

Offset nextWord(const TextDocument &document, Offset at) {
    const Window window(document, at, UBRK_WORD);
    if (!window.isValid())
        return 0;
    if (window.atEnd())
        return overLineEnd(document, at);
    Offset next = window.following(window.place());
    while (next < window.block().end && window.isBlankAt(next) && next - window.place() < reach)
        next = window.following(next);
    return next;
}

Offset previousWord(const TextDocument &document, Offset at) {
    const Window window(document, at, UBRK_WORD);
    if (!window.isValid())
        return 0;
    if (window.atBegin())
        return backOverLineEnd(document, at);
    Offset previous = window.preceding(window.place());
    while (previous > window.block().begin && window.isBlankAt(previous) && window.place() - previous < reach)
        previous = window.preceding(previous);
    return previous;
}

Span sentenceAt(const TextDocument &document, Offset at) {
    const Window window(document, at, UBRK_SENTENCE, 4 * reach);
    return window.isValid() ? spanAround(window) : Span();
}

Span paragraphAt(const TextDocument &document, Offset at) {
    if (document.blocks.empty())
        return {};
    const TextBlock &block = document.blocks[static_cast<std::size_t>(std::max(0, document.blockAt(at)))];
    const qsizetype place = std::clamp<qsizetype>(at - block.begin, 0, block.text.size());
    const qsizetype before = place > 0 ? block.text.lastIndexOf(u'\n', place - 1) : -1;
    const qsizetype after = block.text.indexOf(u'\n', place);
    return {block.begin + before + 1, block.begin + (after < 0 ? block.text.size() : after)};
}

} // namespace variorum
