// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/textflow.h"

#include "ui/widgets/linesetter.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace variorum {

namespace {

/// How much text stays set: some thirty screens.
constexpr std::size_t keptUnits = 40'000;

} // namespace

void TextFlow::setDocument(TextDocument document) {
    m_set.clear();
    m_units = 0;
    if (document.script != m_document.script)
        m_looks.clear();
    m_document = std::move(document);
    m_pieces = piecesOf(m_document);
    estimateAll();
}

void TextFlow::setMeasure(const Typography &typography, int width) {
    const bool restyled = !(typography == m_typography);
    if (!restyled && width == m_width)
        return;
    if (restyled) {
        m_set.clear();
        m_units = 0;
        m_looks.clear();
    }
    m_typography = typography;
    m_width = width;
    estimateAll();
}

int TextFlow::pieceAt(Offset at) const {
    const auto after = std::upper_bound(m_pieces.begin(), m_pieces.end(), at,
                                        [](Offset place, const TextPiece &piece) { return place < piece.span.begin; });
    return m_pieces.empty() ? -1 : std::max(0, static_cast<int>(after - m_pieces.begin()) - 1);
}

const TextBlock &TextFlow::blockOf(int index) const {
    return m_document.blocks[static_cast<std::size_t>(piece(index).block)];
}

QStringView TextFlow::textOf(int index) const {
    const TextBlock &block = blockOf(index);
    const Span span = piece(index).span;
    return block.text.mid(span.begin - block.begin, span.length());
}

TextFlow::Look &TextFlow::look(TextRole role, int level) {
    std::unique_ptr<Look> &found = m_looks[static_cast<int>(role) * 8 + std::clamp(level, 0, 7)];
    if (!found) {
        RoleStyle style = roleStyle(m_typography, role, level, m_document.script);
        PieceShaper shaper(style.font);
        found = std::make_unique<Look>(Look{std::move(style), std::move(shaper)});
    }
    return *found;
}

const RoleStyle &TextFlow::style(TextRole role, int level) {
    return look(role, level).style;
}

const RoleStyle &TextFlow::styleOf(int index) {
    const TextBlock &block = blockOf(index);
    return style(block.role, block.level);
}

int TextFlow::spaceBefore(int index) {
    if (!piece(index).first || index == 0)
        return 0;
    return static_cast<int>(std::lround(std::max(styleOf(index).before, styleOf(index - 1).after)));
}

int TextFlow::estimate(int index) {
    const TextPiece &measured = piece(index);
    const RoleStyle &style = styleOf(index);
    const double em = style.font.pixelSize();
    const double width = std::max(m_width - style.indent - style.rightIndent, 4 * em);
    const double ems = double(measured.ems) + (measured.first ? style.firstLine / em : 0);
    // Lines are filled but for what must not be parted.
    const int full = static_cast<int>(std::ceil(ems / std::max(1.0, width / em - 0.2)));
    // Every line that a line feed ends wastes half of itself.
    const int lines = std::max(1, full + (measured.breaks + 1) / 2);
    return spaceBefore(index) + lines * static_cast<int>(std::lround(style.lineHeight));
}

void TextFlow::estimateAll() {
    std::vector<int> heights(m_pieces.size());
    for (std::size_t i = 0; i < heights.size(); ++i)
        heights[i] = estimate(static_cast<int>(i));
    m_heights = HeightTree(std::move(heights));
}

bool TextFlow::isSet(int index) const {
    const auto found = m_set.find(index);
    return found != m_set.end() && found->second.width == m_width;
}

const SetPiece &TextFlow::set(int index) {
    const auto [found, isNew] = m_set.try_emplace(index);
    Entry &entry = found->second;
    if (!isNew && entry.width == m_width)
        return entry.piece;
    const TextPiece &piece = this->piece(index);
    const QStringView text = textOf(index);
    Look &look = this->look(blockOf(index).role, blockOf(index).level);
    LineMeasure measure;
    measure.width = m_width;
    measure.firstOfBlock = piece.first;
    measure.lastOfBlock = piece.last;
    if (isNew) {
        entry.piece.span = piece.span;
        entry.piece.before = spaceBefore(index);
        entry.bidirectional = hasRightToLeft(text);
        m_units += static_cast<std::size_t>(text.size());
        if (!entry.bidirectional)
            look.shaper.shape(text, entry.piece);
    }
    if (entry.bidirectional)
        setBidirectional(entry.piece, text, look.style, measure);
    else
        setLines(entry.piece, text, look.style, measure);
    entry.width = m_width;
    m_heights.set(index, entry.piece.height);
    return entry.piece;
}

void TextFlow::trim(int around) {
    while (m_units > keptUnits && m_set.size() > 24) {
        const auto far =
            around - m_set.begin()->first > m_set.rbegin()->first - around ? m_set.begin() : std::prev(m_set.end());
        m_units -= static_cast<std::size_t>(far->second.piece.span.length());
        m_set.erase(far);
    }
}

FlowPlace TextFlow::moved(FlowPlace from, int pixels) {
    if (m_pieces.empty())
        return {};
    from.within += pixels;
    while (from.within < 0 && from.piece > 0) {
        --from.piece;
        from.within += set(from.piece).height;
    }
    while (from.piece + 1 < count() && from.within >= set(from.piece).height) {
        from.within -= set(from.piece).height;
        ++from.piece;
    }
    return from;
}

FlowPlace TextFlow::placeAt(std::int64_t height) const {
    const int index = m_heights.indexAt(std::max<std::int64_t>(0, height));
    if (index < 0)
        return {};
    return {index, static_cast<int>(height - m_heights.sum(index))};
}

std::int64_t TextFlow::heightOf(FlowPlace place) const {
    return m_pieces.empty() ? 0 : m_heights.sum(place.piece) + place.within;
}

Offset TextFlow::normalised(Offset at) const {
    const int index = pieceAt(at);
    if (index < 0)
        return 0;
    const Span span = piece(index).span;
    return std::clamp(at, span.begin, span.end);
}

} // namespace variorum
