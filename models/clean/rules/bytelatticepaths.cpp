// SPDX-License-Identifier: Apache-2.0
// The way through the states of a ByteLattice: which are kept, where a passage ends, and what the likeliest path says.
#include "models/clean/rules/bytelattice.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace variorum::rules {

namespace {

constexpr Offset longestPassage = 3000; ///< units; a line end or an ASCII byte ends the real ones
constexpr std::size_t widest = 32;      ///< states kept at one place, beside those behind an unknown lead byte
constexpr Offset longestDoubt = 40;     ///< characters over which it is looked whether a quotation was open
constexpr float never = 1e9F;           ///< cost of what no path does
constexpr float decided = 0.8F;         ///< share of the paths from which a character with a lost byte is known

/// The model is surer than it has reason to be: fitted over damaged texts (tests/bench/inversion_bench prints the
/// table), the odds are the power of 0.7 of the model's, and six tenths of that.
float calibrated(float share) {
    const float odds = 0.6F * std::pow(share / std::max(1 - share, 1e-6F), 0.7F);
    return odds / (1 + odds);
}

} // namespace

Offset ByteLattice::hopelessEnd(QStringView text, Offset at) {
    Offset end = at;
    while (end < text.size() && isLostSign(text[end]))
        ++end;
    if (end - at >= hopeless)
        return end;
    Offset signs = 0;
    Offset last = at; // behind the last sign
    for (Offset i = at; i < text.size() && (isLostSign(text[i]) || QStringView(u"!,.:;").contains(text[i])); ++i) {
        if (isLostSign(text[i])) {
            ++signs;
            last = i + 1;
        }
    }
    return signs >= hopelessAmongMarks ? last : at;
}

/// The next place from `at` on where that many signs of loss begin; the text's length where there is none. Passages are
/// asked for one behind the other, and all of those before such a place share what was found.
Offset ByteLattice::nextHopeless(Offset at) {
    if (at >= m_rowSearched && at <= m_row)
        return m_row;
    m_rowSearched = at;
    m_row = static_cast<Offset>(m_text.size());
    for (Offset i = at; i < m_text.size(); ++i) {
        if (!isLostSign(m_text[i]) || (i > at && isLostSign(m_text[i - 1])))
            continue; // no row begins here
        if (const Offset end = hopelessEnd(m_text, i); end > i) {
            m_row = i;
            break;
        }
    }
    return m_row;
}

float ByteLattice::sum(float a, float b) {
    constexpr float steps = 256;
    static const std::array<float, 2560> table = [] {
        std::array<float, 2560> made{};
        for (std::size_t i = 0; i < made.size(); ++i)
            made[i] = std::log1p(std::exp(-(static_cast<float>(i) + 0.5F) / steps));
        return made;
    }();
    const float low = std::min(a, b);
    const auto apart = static_cast<std::size_t>((std::max(a, b) - low) * steps);
    return apart < table.size() ? low - table[apart] : low;
}

void ByteLattice::prune(std::vector<std::int32_t> &slot) {
    const auto cost = [this](std::int32_t node) { return m_nodes[static_cast<std::size_t>(node)].best; };
    float best = cost(slot.front());
    for (const std::int32_t node : slot)
        best = std::min(best, cost(node));
    m_bestHere = best;
    std::erase_if(slot, [&](std::int32_t node) { return cost(node) > best + givenUp; });
    const auto unpaid = [this](std::int32_t node) {
        const Node &of = m_nodes[static_cast<std::size_t>(node)];
        return of.pending != 0 && of.emitted == 0;
    };
    const std::size_t most = widest + static_cast<std::size_t>(std::count_if(slot.begin(), slot.end(), unpaid));
    if (slot.size() > most) {
        std::nth_element(
            slot.begin(), slot.begin() + static_cast<std::ptrdiff_t>(most), slot.end(),
            [&](std::int32_t a, std::int32_t b) { return cost(a) != cost(b) ? cost(a) < cost(b) : a < b; });
        slot.resize(most);
        std::sort(slot.begin(), slot.end());
    }
}

/// True where the states are one but for the quotation that they think is open.
bool ByteLattice::agree(const std::vector<std::int32_t> &here) const {
    return std::all_of(here.begin(), here.end(), [&](std::int32_t node) {
        const Node &first = m_nodes[static_cast<std::size_t>(here.front())];
        const Node &other = m_nodes[static_cast<std::size_t>(node)];
        return other.pending == 0 && other.text == first.text && other.torn == first.torn && other.split == first.split;
    });
}

Inversion ByteLattice::invert(Offset at, const Front &front) {
    m_nodes.clear();
    m_arcs.clear();
    for (auto &slot : m_slots)
        slot.clear();
    Node start;
    start.at = at;
    start.text = m_language.state(front.prior, front.last);
    start.phrasing = front.phrasing;
    start.split = true; // what stands before has been judged
    m_nodes.push_back(start);
    m_slots[at % slotCount].push_back(0);
    const Offset limit = std::min(nextHopeless(at), at + longestPassage);
    std::vector<std::int32_t> here;
    Offset apart = at;
    for (Offset place = at;; ++place) {
        here.swap(m_slots[place % slotCount]);
        m_slots[place % slotCount].clear();
        if (!here.empty())
            prune(here);
        const bool nothingAhead =
            std::all_of(std::begin(m_slots), std::end(m_slots), [](const auto &s) { return s.empty(); });
        if (here.empty() && nothingAhead)
            return {};
        if (!agree(here))
            apart = place;
        else if (nothingAhead && place > at && (here.size() == 1 || place - apart >= longestDoubt))
            return traced(at, here);
        if (place == m_text.size()) {
            std::erase_if(here, [this](std::int32_t n) { return m_nodes[static_cast<std::size_t>(n)].pending != 0; });
            return here.empty() ? Inversion{} : traced(at, here);
        }
        if (place >= limit) {
            Inversion none;
            none.span = Span(at, place);
            return none;
        }
        for (const std::int32_t node : here)
            step(node);
        here.clear();
    }
}

/// True where the step to a node only copied: in step on both sides, or over a reading behind its character in step.
bool ByteLattice::copies(const Node &node) const {
    const Node &from = m_nodes[static_cast<std::size_t>(node.from)];
    if (node.fromLost || node.pending != 0)
        return false;
    if (node.emitted == 0)
        return node.torn && from.pending == 0 && (m_text[from.at] == u'(' || m_text[from.at] == u'（');
    if (m_text[node.at - 1].unicode() != node.emitted)
        return false;
    const Node &start = from.pending != 0 && from.from >= 0 ? m_nodes[static_cast<std::size_t>(from.from)] : from;
    return start.pending == 0 && start.at == node.at - 1;
}

/// Of the end of the text behind a node, as of a line's.
float ByteLattice::endCost(const Node &node) const {
    if (node.at < m_text.size())
        return 0;
    return emission(node, u'\n').cost + (node.phrasing.isOpen() ? quoteLeftOpen : 0);
}

void ByteLattice::lookBack(const std::vector<std::int32_t> &ends) {
    m_behind.assign(m_nodes.size(), never);
    for (const std::int32_t node : ends)
        m_behind[static_cast<std::size_t>(node)] = endCost(m_nodes[static_cast<std::size_t>(node)]);
    for (auto arc = m_arcs.rbegin(); arc != m_arcs.rend(); ++arc) {
        const float behind = m_behind[static_cast<std::size_t>(arc->to)];
        if (behind < never) {
            float &of = m_behind[static_cast<std::size_t>(arc->from)];
            of = of < never ? sum(of, behind + arc->cost) : behind + arc->cost;
        }
    }
}

/// A path is then compared with what stands beside it, not with everything at each of its places.
void ByteLattice::sortByPlace(Offset begin) {
    m_firstPlace = begin;
    m_placeBegins.clear();
    const auto place = [begin](const Node &node) { return static_cast<std::size_t>(node.at - begin); };
    for (const Node &node : m_nodes) {
        if (place(node) + 1 >= m_placeBegins.size())
            m_placeBegins.resize(place(node) + 2);
        ++m_placeBegins[place(node)];
    }
    std::partial_sum(m_placeBegins.begin(), m_placeBegins.end(), m_placeBegins.begin());
    m_byPlace.resize(m_nodes.size());
    for (std::size_t i = m_nodes.size(); i-- > 0;) // from the end, where each place's count says that it ends
        m_byPlace[--m_placeBegins[place(m_nodes[i])]] = static_cast<std::int32_t>(i);
}

/// The share of all paths that have a node's character at its place.
float ByteLattice::share(const Node &node, float total) const {
    float paths = never;
    const auto place = static_cast<std::size_t>(node.at - m_firstPlace);
    for (std::size_t k = m_placeBegins[place]; k < m_placeBegins[place + 1]; ++k) {
        const auto i = static_cast<std::size_t>(m_byPlace[k]);
        const Node &other = m_nodes[i];
        if (other.emitted != node.emitted || other.pending != node.pending || m_behind[i] >= never)
            continue;
        const float cost = other.all + m_behind[i];
        paths = paths < never ? sum(paths, cost) : cost;
    }
    return std::exp(std::min(0.0F, total - paths));
}

Inversion ByteLattice::traced(Offset begin, const std::vector<std::int32_t> &ends) {
    std::int32_t end = ends.front();
    const auto at = [this](std::int32_t node) -> const Node & { return m_nodes[static_cast<std::size_t>(node)]; };
    float total = at(end).all + endCost(at(end));
    float best = at(end).best + endCost(at(end));
    for (std::size_t i = 1; i < ends.size(); ++i) {
        const float last = endCost(at(ends[i]));
        total = sum(total, at(ends[i]).all + last);
        if (at(ends[i]).best + last < best) {
            best = at(ends[i]).best + last;
            end = ends[i];
        }
    }
    Inversion result;
    result.judged = at(end).at;
    result.confidence = calibrated(std::exp(std::min(0.0F, total - best)));
    // What was only copied at the end does not belong to the passage.
    while (end > 0 && copies(m_nodes[static_cast<std::size_t>(end)])) {
        end = m_nodes[static_cast<std::size_t>(end)].from;
        while (end > 0 && m_nodes[static_cast<std::size_t>(end)].pending != 0)
            end = m_nodes[static_cast<std::size_t>(end)].from;
    }
    result.span = Span(begin, m_nodes[static_cast<std::size_t>(end)].at);
    std::vector<std::int32_t> path;
    for (std::int32_t node = end; node > 0; node = m_nodes[static_cast<std::size_t>(node)].from) {
        if (m_nodes[static_cast<std::size_t>(node)].emitted != 0)
            path.push_back(node);
    }
    std::reverse(path.begin(), path.end());
    for (const std::int32_t node : path) {
        const char16_t c = m_nodes[static_cast<std::size_t>(node)].emitted;
        result.text.append(c == 0xFFFD ? QChar(u'?') : QChar(c));
    }
    const auto place = [&](std::int32_t node) {
        return std::max(begin, m_nodes[static_cast<std::size_t>(node)].at - 1);
    };
    // One sign may stand for two characters.
    const auto lose = [&result](Offset sign) {
        if (result.lost.empty() || result.lost.back() != sign)
            result.lost.push_back(sign);
    };
    if (result.confidence >= 0.95F) {
        result.known = result.text;
        result.knownConfidence = result.confidence;
        for (const std::int32_t node : path) {
            if (m_nodes[static_cast<std::size_t>(node)].emitted == 0xFFFD)
                lose(place(node));
        }
        return result;
    }
    lookBack(ends);
    sortByPlace(begin);
    result.knownConfidence = 1;
    for (std::size_t i = 0; i < path.size(); ++i) {
        const Node &node = m_nodes[static_cast<std::size_t>(path[i])];
        const float sure = calibrated(share(node, total));
        if (node.emitted == 0xFFFD || (node.fromLost && sure < decided)) {
            result.known.append(QChar(0xFFFD));
            lose(place(path[i]));
        } else {
            result.known.append(result.text[static_cast<qsizetype>(i)]);
            result.knownConfidence = std::min(result.knownConfidence, sure);
        }
    }
    return result;
}

} // namespace variorum::rules
