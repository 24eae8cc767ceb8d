// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/heighttree.h"
#include "ui/widgets/pieceshaper.h"
#include "ui/widgets/setpiece.h"
#include "ui/widgets/textpieces.h"
#include "ui/widgets/typography.h"

#include <cstdint>
#include <map>
#include <memory>
#include <vector>

namespace variorum {

/// A height in the flow, told from the piece that stands there: it stays true when what is above turns out to be
/// higher or lower than it was thought.
struct FlowPlace {
    int piece = 0;
    int within = 0; ///< pixels below the piece's top; negative only above the first piece
};

/// A document as a column of pieces. Heights are estimated until a piece is set, and a piece is set when it is asked
/// for; so the cost is that of what is looked at. All heights are in whole pixels.
class TextFlow {
public:
    void setDocument(TextDocument document);
    [[nodiscard]] const TextDocument &document() const { return m_document; }
    /// `width` of the column in pixels. A new width alone keeps what is shaped.
    void setMeasure(const Typography &typography, int width);
    [[nodiscard]] const Typography &typography() const { return m_typography; }
    [[nodiscard]] int width() const { return m_width; }

    [[nodiscard]] int count() const { return static_cast<int>(m_pieces.size()); }
    [[nodiscard]] const TextPiece &piece(int index) const { return m_pieces[static_cast<std::size_t>(index)]; }
    /// The last piece to begin at or before an offset; 0 before the first, -1 without any.
    [[nodiscard]] int pieceAt(Offset at) const;
    [[nodiscard]] QStringView textOf(int piece) const;
    [[nodiscard]] const RoleStyle &style(TextRole role, int level);
    [[nodiscard]] const RoleStyle &styleOf(int piece);

    /// The piece with its lines. Valid until the next change of document or measure, or trim().
    const SetPiece &set(int piece);
    [[nodiscard]] bool isSet(int piece) const;
    [[nodiscard]] const HeightTree &heights() const { return m_heights; }
    /// Forgets the lines of pieces far from one, when there are many.
    void trim(int around);

    /// So many pixels down or up, over pieces that are set on the way: exact.
    [[nodiscard]] FlowPlace moved(FlowPlace from, int pixels);
    [[nodiscard]] FlowPlace placeAt(std::int64_t height) const;
    [[nodiscard]] std::int64_t heightOf(FlowPlace place) const;

    /// An offset moved to where a caret can stand: to the block's end when it lies between blocks.
    [[nodiscard]] Offset normalised(Offset at) const;

private:
    struct Look {
        RoleStyle style;
        PieceShaper shaper;
    };
    struct Entry {
        SetPiece piece;
        int width = 0;
        bool bidirectional = false;
    };
    Look &look(TextRole role, int level);
    [[nodiscard]] const TextBlock &blockOf(int piece) const;
    int spaceBefore(int piece);
    int estimate(int piece);
    void estimateAll();

    TextDocument m_document;
    Typography m_typography;
    int m_width = 0;
    std::vector<TextPiece> m_pieces;
    HeightTree m_heights;
    std::map<int, std::unique_ptr<Look>> m_looks; ///< by role and level
    std::map<int, Entry> m_set;
    std::size_t m_units = 0; ///< of text in m_set
};

} // namespace variorum
