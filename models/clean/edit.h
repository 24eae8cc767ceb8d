// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/codepoints.h"
#include "models/base/span.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace variorum {

/// A rule by its row in the rule table (models/clean/ruletable.h). Rows may move between versions:
/// what is stored or hashed is the rule's name.
using RuleId = std::uint8_t;
inline constexpr RuleId manualRule = 0; ///< the analyst's own hand

/// The rules that made an edit, as a set over RuleId.
class RuleSet {
public:
    constexpr RuleSet() = default;
    constexpr RuleSet(RuleId rule) : m_bits(std::uint64_t{1} << rule) {}
    [[nodiscard]] constexpr bool contains(RuleId rule) const { return (m_bits >> rule & 1U) != 0; }
    [[nodiscard]] constexpr RuleSet united(RuleSet other) const {
        RuleSet all;
        all.m_bits = m_bits | other.m_bits;
        return all;
    }
    [[nodiscard]] constexpr bool intersects(RuleSet other) const { return (m_bits & other.m_bits) != 0; }
    [[nodiscard]] constexpr bool isEmpty() const { return m_bits == 0; }
    friend constexpr bool operator==(RuleSet, RuleSet) = default;

private:
    std::uint64_t m_bits = 0;
};

/// The rules' names in the table's order, joined by '+': "gbk-desync+leftover-markup".
[[nodiscard]] QString ruleNames(RuleSet rules);
[[nodiscard]] RuleSet rulesFromNames(const QString &names);

enum class EditState : std::uint8_t {
    Applied,    ///< in force
    Proposed,   ///< waits for the analyst
    Superseded, ///< another edit won its span
    Rejected,   ///< the analyst said no
};

/// A corresponding pair of parts inside one edit: `before` within its span, `after` within its replacement,
/// both relative to their beginnings.
struct AlignedPair {
    Span before;
    Span after;
    friend bool operator==(const AlignedPair &, const AlignedPair &) = default;
};

/// A text edit: {span of the page text -> replacement}. Memory matters here: a page may have millions.
struct Edit {
    Span span;
    float confidence = 1; ///< 0 to 1
    EditState state = EditState::Applied;
    std::uint8_t reason = 0; ///< index into the reasons of the first rule, see reasonText() in ruletable.h
    RuleSet rules;
    QString after;
    QString detail; ///< what the reason's %1 stands for; often empty
    /// Monotone, disjoint. Empty: the edit is atomic.
    std::vector<AlignedPair> alignment;

    [[nodiscard]] bool isInsertion() const { return span.isEmpty(); }
    [[nodiscard]] QStringView before(QStringView page) const { return page.mid(span.begin, span.length()); }
};

/// Names an edit by what it does: the first 16 hexadecimal digits of the SHA-256 over the rules' names, the span and
/// the replacement, spans in code points. The same on every run and every system. Structure edits have ids of the same
/// shape (structure.h).
using EditId = QByteArray;
[[nodiscard]] EditId editId(const Edit &edit, const CodePointIndex &page);

} // namespace variorum
