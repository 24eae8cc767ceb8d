// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/pipeline/reading.h"
#include "models/store/library.h"

#include <initializer_list>
#include <vector>

namespace variorum {

/// The analyst's own edits of a page's structure while an operation changes them.
class HandEdits {
public:
    explicit HandEdits(const Reading &reading);

    /// Takes edits of some sorts away from a span; what reaches over it keeps the rest.
    void clear(Span span, std::initializer_list<StructureEdit::Change> changes);
    /// Takes the edits of one sort away that touch a span; gives them.
    std::vector<StructureEdit> withdraw(Span span, StructureEdit::Change change);
    void add(StructureEdit edit, Span span);

    /// What the page would fall into.
    [[nodiscard]] std::vector<Section> sections() const;
    /// What is to be decided for it.
    [[nodiscard]] std::vector<DecisionChange> changes() const;

    [[nodiscard]] const std::vector<StructureEdit> &edits() const { return m_edits; }
    [[nodiscard]] const std::vector<StructureEdit> &byRules() const { return m_byRules; }

private:
    const Page &m_page;
    std::vector<StructureEdit> m_byRules;
    std::vector<StructureEdit> m_edits;
    std::vector<StructureEdit> m_former;
};

/// Of sorted, disjoint sections: the first that ends behind an offset.
[[nodiscard]] std::vector<Section>::const_iterator sectionAt(const std::vector<Section> &sections, Offset at);

} // namespace variorum
