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
    bool glued = false;     ///< the analyst joined it to what stands before it
    int field = -1;
    int drop = -1;
    int kind = -1;
    int article = -1; ///< index of the Article edit
};

bool isLineEnd(QChar c) {
    // Asked of every character again and again: the line and the paragraph separator differ in the last bit.
    return c == u'\n' || c == u'\r' || (c.unicode() & 0xFFFE) == 0x2028;
}

std::vector<Piece> cutPieces(QStringView page, std::vector<Offset> cuts, const std::vector<StructureEdit> &edits) {
    const auto ofLines = static_cast<std::ptrdiff_t>(cuts.size()); // in order
    for (const StructureEdit &edit : edits) {
        if (edit.state == EditState::Applied) {
            cuts.push_back(edit.span.begin);
            cuts.push_back(edit.span.end);
        }
    }
    std::sort(cuts.begin() + ofLines, cuts.end());
    std::inplace_merge(cuts.begin(), cuts.begin() + ofLines, cuts.end());
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

/// What one edit says of the pieces from its first on.
class Painter {
public:
    Painter(std::vector<Piece> &pieces, const StructureEdit &edit, int index)
        : m_pieces(pieces), m_edit(edit), m_index(index), m_byHand(edit.rule == manualRule) {}

    void paint() {
        auto piece = std::lower_bound(m_pieces.begin(), m_pieces.end(), m_edit.span.begin,
                                      [](const Piece &candidate, Offset at) { return candidate.span.begin < at; });
        if (m_edit.change == Change::Boundary && m_edit.span.isEmpty() && piece != m_pieces.end())
            piece->cut = true;
        for (; piece != m_pieces.end() && piece->span.begin < m_edit.span.end; ++piece)
            paint(*piece);
        // What was joined by hand holds together at its end as well.
        if (m_edit.change == Change::Join && m_byHand && piece != m_pieces.end())
            glue(*piece);
    }

private:
    void paint(Piece &piece) const {
        switch (m_edit.change) {
        case Change::Drop:
            claim(piece.drop);
            if (m_byHand)
                piece.field = -1;
            break;
        case Change::Keep:
            piece.drop = piece.field = -1;
            break;
        case Change::Boundary:
            piece.separator = true;
            break;
        case Change::Join:
            piece.separator = false;
            if (m_byHand)
                glue(piece);
            break;
        case Change::Kind:
            claim(piece.kind);
            break;
        case Change::Field:
            claim(piece.field);
            break;
        case Change::Article:
            claim(piece.article);
            break;
        }
    }

    void claim(int &owner) const { owner = owner < 0 || m_byHand ? m_index : owner; }

    static void glue(Piece &piece) {
        piece.cut = false;
        piece.glued = true;
    }

    std::vector<Piece> &m_pieces;
    const StructureEdit &m_edit;
    int m_index;
    bool m_byHand;
};

/// The numbers of the articles that Article edits mean.
class ArticleNumbers {
public:
    explicit ArticleNumbers(const std::vector<StructureEdit> &edits) {
        for (const StructureEdit &edit : edits) {
            if (edit.change != Change::Article || edit.state != EditState::Applied)
                continue;
            if (edit.rule != manualRule) {
                m_byRules.emplace_back(edit.span, edit.article);
                m_firstOwn = std::max(m_firstOwn, edit.article + 1);
            } else if (edit.ownArticle) {
                m_own.push_back(edit.place);
            }
        }
        std::stable_sort(m_byRules.begin(), m_byRules.end(),
                         [](const auto &a, const auto &b) { return a.first < b.first; });
        std::sort(m_own.begin(), m_own.end());
        m_own.erase(std::unique(m_own.begin(), m_own.end()), m_own.end());
    }

    [[nodiscard]] int of(const StructureEdit &edit) const {
        if (edit.rule != manualRule)
            return edit.article;
        if (edit.ownArticle)
            return m_firstOwn +
                   static_cast<int>(std::lower_bound(m_own.begin(), m_own.end(), edit.place) - m_own.begin());
        return byRules(edit.place);
    }

private:
    /// The article around a place, else the nearest, the one before it when in doubt.
    [[nodiscard]] int byRules(Offset place) const {
        const auto next = std::upper_bound(m_byRules.begin(), m_byRules.end(), place,
                                           [](Offset at, const auto &part) { return at < part.first.begin; });
        if (m_byRules.empty())
            return 0;
        if (next == m_byRules.begin())
            return next->second;
        const auto before = std::prev(next);
        const bool nearer = next != m_byRules.end() && next->first.begin - place < place - before->first.end;
        return nearer ? next->second : before->second;
    }

    std::vector<std::pair<Span, int>> m_byRules;
    std::vector<Offset> m_own; ///< where the analyst's own articles began
    int m_firstOwn = 1;
};

Span trimmed(QStringView page, Span span) {
    while (span.begin < span.end && page[span.begin].isSpace())
        ++span.begin;
    while (span.end > span.begin && page[span.end - 1].isSpace())
        --span.end;
    return span;
}

Section sectionOf(const Piece &piece, const std::vector<StructureEdit> &edits, const ArticleNumbers &numbers) {
    Section section;
    section.span = piece.span;
    if (piece.article >= 0) {
        const StructureEdit &edit = edits[static_cast<std::size_t>(piece.article)];
        section.article = numbers.of(edit);
        section.assigned = edit.rule == manualRule;
    }
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

/// Sections outside every Article span go to the nearest article, the one before them when in doubt. What the analyst
/// assigned draws nothing with it.
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
        if (found[i].assigned)
            continue;
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
        if (found[i].assigned)
            continue;
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

std::vector<Offset> lineCuts(QStringView page) {
    std::vector<Offset> cuts{0};
    for (auto at = std::find_if(page.begin(), page.end(), isLineEnd); at != page.end();) {
        const auto line = std::find_if_not(at, page.end(), isLineEnd);
        cuts.push_back(static_cast<Offset>(at - page.begin()));
        cuts.push_back(static_cast<Offset>(line - page.begin()));
        at = std::find_if(line, page.end(), isLineEnd);
    }
    cuts.push_back(static_cast<Offset>(page.size()));
    return cuts;
}

std::vector<Section> sections(QStringView page, const std::vector<StructureEdit> &edits) {
    return sections(page, lineCuts(page), edits);
}

std::vector<Section> sections(QStringView page, const std::vector<Offset> &lines,
                              const std::vector<StructureEdit> &edits) {
    std::vector<Piece> pieces = cutPieces(page, lines, edits);
    for (std::size_t i = 0; i < edits.size(); ++i) {
        if (edits[i].state == EditState::Applied)
            Painter(pieces, edits[i], static_cast<int>(i)).paint();
    }
    const ArticleNumbers numbers(edits);

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
        const Section section = sectionOf(piece, edits, numbers);
        const bool sameRole = open && found.back().role == section.role;
        if (sameRole && piece.glued && section.role == Section::Role::Block) {
            found.back().span.end = piece.span.end;
            continue;
        }
        const bool same = sameRole && found.back().edit == section.edit;
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
