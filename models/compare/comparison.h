// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/entity/entity.h"
#include "models/figure/figure.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace variorum {

/// What comparing needs of one source: an article's text and what was found in it.
struct ComparedSource {
    QString title;
    QString text;
    std::vector<Mention> mentions; ///< sorted, disjoint; may be empty: names then count as words
    std::vector<Figure> figures;   ///< sorted, disjoint
};

/// Sentences of several sources that say the same.
struct Passage {
    struct Member {
        int source = 0;
        Span span; ///< of that source's text
    };
    double score = 0; ///< 0 to 1, of the weakest join
    std::vector<Member> members;
};

/// Agree: independent sources say what can be right together (copies count once). Conflict: values that cannot both be
/// right, also within one source. Single: one independent source alone says it. Scope: the same words or the same
/// number but another thing meant; each of its readings also stands in a claim of its own.
enum class ClaimStatus : std::uint8_t { Agree, Conflict, Single, Scope };
[[nodiscard]] QString claimStatusName(ClaimStatus status); ///< "agree"

/// One source's words for a claim.
struct ClaimReading {
    int source = 0;
    Figure figure;
    Span sentence; ///< of the source's text
};

/// A quantity that sources state, each with its own words for it.
struct Claim {
    QString words; ///< what it is about, in the words of the reading that the others are most like
    FigureKind kind = FigureKind::Other;
    ClaimStatus status = ClaimStatus::Single;
    std::vector<ClaimReading> readings; ///< by source, then by place
};

struct Comparison {
    /// For each source the first named one with the same body, where that is another.
    std::vector<std::optional<int>> mirrorOf;
    std::vector<Passage> passages; ///< by place in the first source that has them
    std::vector<Claim> claims;
};

/// Works across scripts. The order of the sources decides which of several copies counts as the original and whose
/// words a claim is given, and nothing else. Near-linear in the length of the texts, and for each pair of sources.
[[nodiscard]] Comparison compare(const std::vector<ComparedSource> &sources);

} // namespace variorum
