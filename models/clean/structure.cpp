// SPDX-License-Identifier: Apache-2.0
#include "models/clean/structure.h"

#include <algorithm>
#include <limits>

namespace variorum {

QString blockKindName(BlockKind kind) {
    constexpr const char *names[] = {"heading", "standfirst", "paragraph", "caption",
                                     "quote",   "list-item",  "table",     "code"};
    return QString::fromLatin1(names[static_cast<std::size_t>(kind)]);
}

QString fieldKindName(FieldKind kind) {
    constexpr const char *names[] = {"title", "byline", "publisher", "published", "notices", "tags", "editor"};
    return QString::fromLatin1(names[static_cast<std::size_t>(kind)]);
}

namespace {

using Change = StructureEdit::Change;

/// A stretch of the page that no edit and no line end cuts.
struct Piece {
    Span span;
    bool separator = false; ///< a line end that ends a block, or the span of a Boundary
    bool cut = false;       ///< a block boundary without width lies before it
    int field = -1;
    int drop = -1;
    int kind = -1;
    int article = -1; ///< index of the Article edit
};

bool isLineEnd(QChar c) {
    return c == u'\n' || c == u'\r' || c == QChar(0x2028) || c == QChar(0x2029);
}

std::vector<Piece> cutPieces(QStringView page, const std::vector<StructureEdit> &edits) {
    std::vector<Offset> cuts{0, static_cast<Offset>(page.size())};
    for (Offset i = 0; i < page.size(); ++i) {
        if (!isLineEnd(page[i]))
            continue;
        cuts.push_back(i);
        while (i + 1 < page.size() && isLineEnd(page[i + 1]))
            ++i;
        cuts.push_back(i + 1);
    }
    for (const StructureEdit &edit : edits) {
        if (edit.state == EditState::Applied) {
            cuts.push_back(edit.span.begin);
            cuts.push_back(edit.span.end);
        }
    }
    std::sort(cuts.begin(), cuts.end());
    cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
    std::vector<Piece> pieces;
    pieces.reserve(cuts.size());
    for (std::size_t i = 0; i + 1 < cuts.size(); ++i) {
        Piece piece;
        piece.span = Span(cuts[i], cuts[i + 1]);
        piece.separator = isLineEnd(page[cuts[i]]);
        pieces.push_back(piece);
    }
    return pieces;
}

void paint(std::vector<Piece> &pieces, const std::vector<StructureEdit> &edits) {
    for (std::size_t i = 0; i < edits.size(); ++i) {
        const StructureEdit &edit = edits[i];
        if (edit.state != EditState::Applied)
            continue;
        auto piece = std::lower_bound(pieces.begin(), pieces.end(), edit.span.begin,
                                      [](const Piece &candidate, Offset at) { return candidate.span.begin < at; });
        if (edit.change == Change::Boundary && edit.span.isEmpty() && piece != pieces.end())
            piece->cut = true;
        for (; piece != pieces.end() && piece->span.begin < edit.span.end; ++piece) {
            const auto claim = [i](int &owner) { owner = owner < 0 ? static_cast<int>(i) : owner; };
            switch (edit.change) {
            case Change::Drop:
                claim(piece->drop);
                break;
            case Change::Boundary:
                piece->separator = true;
                break;
            case Change::Join:
                piece->separator = false;
                break;
            case Change::Kind:
                claim(piece->kind);
                break;
            case Change::Field:
                claim(piece->field);
                break;
            case Change::Article:
                claim(piece->article);
                break;
            }
        }
    }
}

Span trimmed(QStringView page, Span span) {
    while (span.begin < span.end && page[span.begin].isSpace())
        ++span.begin;
    while (span.end > span.begin && page[span.end - 1].isSpace())
        --span.end;
    return span;
}

Section sectionOf(const Piece &piece, const std::vector<StructureEdit> &edits) {
    Section section;
    section.span = piece.span;
    if (piece.article >= 0)
        section.article = edits[static_cast<std::size_t>(piece.article)].article;
    const int owner = piece.field >= 0 ? piece.field : piece.drop >= 0 ? piece.drop : piece.kind;
    section.edit = owner;
    section.role = piece.field >= 0  ? Section::Role::Field
                   : piece.drop >= 0 ? Section::Role::Dropped
                                     : Section::Role::Block;
    if (owner >= 0) {
        const StructureEdit &edit = edits[static_cast<std::size_t>(owner)];
        section.field = edit.field;
        if (section.role == Section::Role::Block) {
            section.kind = edit.kind;
            section.level = edit.level;
        }
    }
    return section;
}

/// Sections outside every Article span go to the nearest article, the one before them when in doubt.
void assignNearest(std::vector<Section> &found) {
    constexpr Offset far = std::numeric_limits<Offset>::max();
    struct Neighbour {
        int article = -1;
        Offset distance = far;
    };
    std::vector<Neighbour> before(found.size());
    Neighbour last;
    Offset lastEnd = 0;
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (found[i].article >= 0) {
            last.article = found[i].article;
            lastEnd = found[i].span.end;
        } else if (last.article >= 0) {
            before[i] = {last.article, found[i].span.begin - lastEnd};
        }
    }
    int nextArticle = -1;
    Offset nextBegin = far;
    for (std::size_t i = found.size(); i-- > 0;) {
        if (found[i].article >= 0) {
            nextArticle = found[i].article;
            nextBegin = found[i].span.begin;
            continue;
        }
        const Offset ahead = nextArticle >= 0 ? nextBegin - found[i].span.end : far;
        if (before[i].article < 0 && nextArticle < 0)
            found[i].article = 0;
        else
            found[i].article = before[i].distance <= ahead ? before[i].article : nextArticle;
    }
}

} // namespace

std::vector<Section> sections(QStringView page, const std::vector<StructureEdit> &edits) {
    std::vector<Piece> pieces = cutPieces(page, edits);
    paint(pieces, edits);

    std::vector<Section> found;
    bool open = false; // the last section may still grow
    const auto close = [&] {
        if (!open)
            return;
        found.back().span = trimmed(page, found.back().span);
        if (found.back().span.isEmpty())
            found.pop_back();
        open = false;
    };
    for (const Piece &piece : pieces) {
        const Section section = sectionOf(piece, edits);
        const bool same = open && found.back().role == section.role && found.back().edit == section.edit;
        // Discarded ranges and fields reach over line ends, whatever lies there; blocks end.
        const bool grows = section.role != Section::Role::Block ||
                           (!piece.separator && !piece.cut && open && found.back().article == section.article);
        if (same && grows) {
            found.back().article = std::max(found.back().article, section.article);
            found.back().span.end = piece.span.end;
            continue;
        }
        close();
        found.push_back(section);
        open = true;
        if (piece.separator && section.role == Section::Role::Block)
            close();
    }
    close();
    assignNearest(found);
    return found;
}

} // namespace variorum
