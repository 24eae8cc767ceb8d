// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/clean/edit.h"
#include "models/clean/structure.h"

#include <map>
#include <vector>

namespace variorum {

enum class Verdict : std::uint8_t { Accept, Reject };

/// What the analyst said of one edit. Stored with what the edit did, so that it can be found again
/// after the rules have changed. Spans are in code points of the page text.
struct Decision {
    EditId id;
    Verdict verdict = Verdict::Reject;
    Span codePoints;
    QString before;
    QString after;
    QString hand; ///< what an edit of the structure by the analyst's hand does, see handWords(); else empty

    friend bool operator==(const Decision &, const Decision &) = default;
};

/// All decisions on one page, by edit id. Rules never see them: they choose among what the rules proposed.
class Decisions {
public:
    void put(Decision decision) { m_byId[decision.id] = std::move(decision); }
    void remove(const EditId &id) { m_byId.erase(id); }
    [[nodiscard]] const Decision *find(const EditId &id) const;
    [[nodiscard]] const std::map<EditId, Decision> &all() const { return m_byId; }
    [[nodiscard]] bool isEmpty() const { return m_byId.empty(); }

    friend bool operator==(const Decisions &, const Decisions &) = default;

private:
    std::map<EditId, Decision> m_byId;
};

[[nodiscard]] Decision decisionOn(const Edit &edit, Verdict verdict, QStringView page, const CodePointIndex &index);
[[nodiscard]] Decision decisionOn(const StructureEdit &edit, Verdict verdict, QStringView page,
                                  const CodePointIndex &index);

} // namespace variorum
