// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/clean/rules/glosses.h"
#include "models/clean/rules/pagelanguage.h"
#include "models/clean/rules/phrasing.h"
#include "models/clean/rules/swallowed.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace variorum::rules {

/// What most likely stood in place of a damaged passage.
struct Inversion {
    Span span;            ///< of the damaged text; empty where the passage has no beginning or end
    QString text;         ///< the likeliest original
    float confidence = 0; ///< that all of `text` is right
    /// The same with U+FFFD for each character that the rest does not decide, and how sure that is.
    QString known;
    float knownConfidence = 0;
    std::vector<Offset> lost; ///< where in the damaged text signs of loss stand for what `known` leaves open
    /// How far the paths go that were compared. From the end of `span` up to here the likeliest only copies.
    Offset judged = 0;
};

/// Explains damaged text by GBK bytes that a program changed without regard to characters. What it did: each code of
/// full-width ! ? , became the ASCII character; behind each code of a listed character its reading in parentheses was
/// inserted; then the bytes were decoded, '?' standing for what did not decode, and an ASCII character may have been
/// swallowed with it. Codes were found at odd places as well: across two characters.
///
/// A state is a place in the damaged text, the original's last whole characters, and the first byte of the next where
/// one is pending. Paths through the states are originals that would have been damaged to exactly this text; each costs
/// -ln of its probability: as Chinese, and for every code whether it is listed and was treated so. Paths meet again
/// where they agree; there the passage ends.
class ByteLattice {
public:
    /// The references must outlive the lattice.
    ByteLattice(QStringView text, const PageLanguage &language, const Glosses &glosses);

    /// Signs of loss in a row of which nothing is known: everything would be tried. A passage ends before them.
    static constexpr Offset hopeless = 5;
    /// And where marks of ASCII stand between them, which may be anything as well: ?!?!?!.
    static constexpr Offset hopelessAmongMarks = 12;
    /// The end of such a row that begins at `at`; `at` where none does.
    [[nodiscard]] static Offset hopelessEnd(QStringView text, Offset at);

    /// What the original has in front of a passage.
    struct Front {
        char16_t prior = u'\n'; ///< the last character but one
        char16_t last = u'\n';
        Phrasing phrasing; ///< what is open
        bool operator==(const Front &) const = default;
    };
    /// The passage that begins with the sign of loss at `at`, where not that many follow each other.
    [[nodiscard]] Inversion invert(Offset at, const Front &front);

private:
    struct Node {
        Offset at = 0;            ///< in the damaged text
        char16_t emitted = 0;     ///< by the step that led here; 0 for none
        std::uint8_t pending = 0; ///< first byte of the next character; 0 for none
        bool torn = false;        ///< a reading was inserted right here, or bytes of a mark were replaced
        bool split = false;       ///< the same before the last byte
        Phrasing phrasing;        ///< what is open
        PageLanguage::State text; ///< the original's last whole characters
        bool fromLost = false;    ///< the character has a byte that the damaged text does not show
        bool behindGuess = false; ///< the last whole character had a byte that the damaged text does not show
        std::int32_t from = -1;   ///< the node before on the likeliest path
        float best = 0;           ///< cost of the likeliest path from the beginning
        float all = 0;            ///< -ln of the sum over all paths
    };
    struct Arc {
        std::int32_t from;
        std::int32_t to;
        float cost;
    };

    void step(std::int32_t from);
    void stepAscii(std::int32_t from, char16_t c);
    void stepLost(std::int32_t from);
    /// A node after one more original byte. Gives -1 where the bytes make no character. `stay`: the step goes on from
    /// it. `tears`: the byte was replaced together with another.
    struct Push {
        bool lost = false;
        bool stay = false;
        bool tears = false;
        float extra = 0;
    };
    std::int32_t push(std::int32_t from, std::uint8_t byte, Offset at, Push how);
    enum class Ascii : std::uint8_t { Kept, Swallowed, TagBegins };
    std::int32_t ascii(std::int32_t from, char16_t c, Offset at, Ascii how);
    static float weighed(float cost, Node &node);
    [[nodiscard]] float swallowedCost(const Node &before, char16_t c, float likely, Node &node) const;
    void gloss(std::int32_t from, Offset behind, float extra);
    void skip(std::int32_t from);
    std::int32_t arrive(const Node &node, std::int32_t from, float cost, bool stay);
    [[nodiscard]] std::int32_t *merged(const Node &node);

    [[nodiscard]] std::uint16_t lastCode(const Node &node) const;
    [[nodiscard]] float leftAloneCost(const Node &node) const;
    [[nodiscard]] PageLanguage::Step emission(const Node &before, char16_t c) const;
    [[nodiscard]] bool mayFollowLost(std::uint8_t byte, Offset at) const;
    [[nodiscard]] bool agree(const std::vector<std::int32_t> &here) const;
    void prune(std::vector<std::int32_t> &slot);
    [[nodiscard]] float endCost(const Node &node) const;
    [[nodiscard]] bool copies(const Node &node) const;
    [[nodiscard]] Offset nextHopeless(Offset at);
    void lookBack(const std::vector<std::int32_t> &ends);
    void sortByPlace(Offset begin);
    [[nodiscard]] float share(const Node &node, float total) const;
    [[nodiscard]] Inversion traced(Offset begin, const std::vector<std::int32_t> &ends);

    /// -ln(e^-a + e^-b), to within a thousandth.
    static float sum(float a, float b);

    static constexpr float quoteLeftOpen = 4.5F; ///< cost of a quotation or a bracket that is open at the end of a line
    static constexpr float givenUp = 16;         ///< cost above the best one's at which a state is given up
    static constexpr int slotCount = 16;         ///< no step is longer than a reading
    QStringView m_text;
    const PageLanguage &m_language;
    const Glosses &m_glosses;
    AsciiSpacing m_spacing;
    std::vector<Node> m_nodes;
    std::vector<Arc> m_arcs;
    std::vector<std::int32_t> m_slots[slotCount];
    /// Where to look for a node that is the same as another: by hash, checked against the node itself, so that nothing
    /// needs to be cleared between passages.
    std::vector<std::int32_t> m_known;
    std::vector<float> m_behind;
    std::vector<std::int32_t> m_byPlace;    ///< the nodes by where they stand
    std::vector<std::size_t> m_placeBegins; ///< where in m_byPlace those of each place begin; at last its size
    Offset m_firstPlace = 0;
    float m_bestHere = 0;     ///< cost of the likeliest state at the place that is worked on
    Offset m_rowSearched = 0; ///< from here on no row of signs of loss begins
    Offset m_row = -1;        ///< before this one
};

} // namespace variorum::rules
