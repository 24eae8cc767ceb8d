// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/offsetmap.h"
#include "models/clean/edit.h"

#include <QString>

#include <vector>

namespace variorum {

/// Edits of one text, sorted, that do not overlap and are tight. The invariant holds by construction:
/// build() settles what conflicts, normalise() makes tight.
///
/// Laws (tests/clean/editscript_test.cpp): an empty script gives back the text; undo() after apply() gives it back
/// exactly; the map is monotone and the identity through both directions inside kept runs; edits do not overlap,
/// there is at most one insertion at an offset, and it stands before an edit that begins there.
class EditScript {
public:
    EditScript() = default;

    /// Takes edits in any order. Where two overlap (or insert at one place) the one with the lower rank stays:
    /// ranks are given by position in `edits`, so the caller's order is the order of precedence.
    /// Losers go to `superseded` with their state set.
    [[nodiscard]] static EditScript build(std::vector<Edit> edits, std::vector<Edit> *superseded = nullptr);

    [[nodiscard]] const std::vector<Edit> &edits() const { return m_edits; }
    [[nodiscard]] bool isEmpty() const { return m_edits.empty(); }
    /// Moves the edits out; the script is then empty.
    [[nodiscard]] std::vector<Edit> take() { return std::move(m_edits); }

    [[nodiscard]] QString apply(QStringView base) const { return apply(base, Span(0, base.size())); }
    /// Only a range of the base. Edits that reach over its edges are left out.
    [[nodiscard]] QString apply(QStringView base, Span range) const;
    [[nodiscard]] OffsetMap map(Span range) const;
    /// Appends the range's part to a map that is being built.
    void appendTo(OffsetMap &map, Span range) const;
    /// The script that turns the out text of `base` back into it.
    [[nodiscard]] EditScript undo(QStringView base) const;

    /// The edits inside a range, as [first, last) indices into edits().
    [[nodiscard]] std::pair<std::size_t, std::size_t> within(Span range) const;

    /// The edits inside a range, with the range's beginning as their origin.
    [[nodiscard]] EditScript excerpt(Span range) const;

    /// Puts proposals that were made on this script's out text (`working`) into the script, so that one application to
    /// the base does both. A proposal that touches the inside of an earlier replacement is composed with it into one
    /// edit that names both rules; what composes to nothing vanishes. Proposals must not overlap each other.
    /// `keepWhole` are rules whose edits are not split at kept runs (byte repair).
    [[nodiscard]] EditScript composed(QStringView base, QStringView working, const std::vector<Edit> &proposals,
                                      RuleSet keepWhole) const;

private:
    std::vector<Edit> m_edits;
};

/// Makes one edit tight against its base: no first or last character in common, and split at kept runs of four or more
/// characters inside, unless the edit has a rule of `keepWhole`. Gives nothing when it changes nothing.
[[nodiscard]] std::vector<Edit> normalised(Edit edit, QStringView base, RuleSet keepWhole);

} // namespace variorum
