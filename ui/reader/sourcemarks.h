// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/pipeline/reading.h"
#include "ui/reader/spanindex.h"

#include <optional>
#include <vector>

namespace variorum {

/// Where an edit stands in a Reading: in one of its lists, by index.
struct ChangeRef {
    enum class List : std::uint8_t { Script, Rejected, Proposed, Structure };
    List list = List::Script;
    int index = -1;
    friend bool operator==(ChangeRef, ChangeRef) = default;
};

/// A change of the page as the source view marks it.
struct SourceMark {
    Span span; ///< of the page text
    EditState state = EditState::Applied;
    ChangeRef ref;
};

/// What a stretch of the page was taken for.
struct SourceLabel {
    Span span;
    int structureEdit = -1; ///< of Choice::structure; a Field or a Kind
};

/// All changes of a page, found by place. Made once for a Reading in O(n log n); look-ups take log time.
class SourceMarks {
public:
    explicit SourceMarks(ReadingPointer reading);

    [[nodiscard]] const Reading &reading() const { return *m_reading; }
    /// Text edits and edits of the structure that show at a place, discarded ranges not among them.
    [[nodiscard]] const SpanIndex<SourceMark> &changes() const { return m_changes; }
    [[nodiscard]] const SpanIndex<SourceLabel> &labels() const { return m_labels; }
    /// Sorted, disjoint: what is discarded by edits of the structure. Text edits inside do not matter now.
    [[nodiscard]] const std::vector<SourceMark> &discarded() const { return m_discarded; }
    /// True where a span lies inside of one of them.
    [[nodiscard]] bool isDiscarded(Span span) const;
    /// Indices into Choice::superseded of what lost its place here.
    [[nodiscard]] std::vector<int> supersededAt(Span span) const;

    /// The change that a click on the character at an offset means: what discards it, else the shortest that covers it.
    [[nodiscard]] std::optional<SourceMark> at(Offset at) const;

    /// What next and previous stop at, sorted: discarded ranges, and the changes outside them.
    [[nodiscard]] const std::vector<SourceMark> &stops() const { return m_stops; }
    [[nodiscard]] int stopAt(Span span) const; ///< index of the stop with this span; -1 for none
    /// The first stop behind a span, or the last before it; -1 at the ends. With `otherKind` those of the rules and
    /// state of the stop at `from` are passed over.
    [[nodiscard]] int stopAfter(Span from, bool otherKind) const;
    [[nodiscard]] int stopBefore(Span from, bool otherKind) const;

    [[nodiscard]] int stopsBy(RuleSet rules) const; ///< how many stops the rules made

    [[nodiscard]] const Edit *edit(ChangeRef ref) const; ///< nullptr for an edit of the structure
    [[nodiscard]] const StructureEdit *structureEdit(ChangeRef ref) const;
    [[nodiscard]] RuleSet rules(ChangeRef ref) const;
    [[nodiscard]] EditId id(ChangeRef ref) const;

private:
    struct Lost {
        Span span;
        int index = -1;
    };

    [[nodiscard]] Span keptOf(Span span) const;
    void addStops();
    [[nodiscard]] bool sameKind(const SourceMark &a, const SourceMark &b) const;

    ReadingPointer m_reading;
    SpanIndex<SourceMark> m_changes;
    SpanIndex<SourceLabel> m_labels;
    SpanIndex<Lost> m_superseded;
    std::vector<SourceMark> m_discarded;
    std::vector<SourceMark> m_stops;
};

} // namespace variorum
