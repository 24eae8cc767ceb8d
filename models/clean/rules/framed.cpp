// SPDX-License-Identifier: Apache-2.0
#include "models/clean/rules/framed.h"

#include "models/clean/rules/runs.h"

#include <algorithm>
#include <optional>

namespace variorum::rules {

namespace {

constexpr int leastTold = 12;             ///< weight of a line that tells something
constexpr int leastFramed = 24;           ///< weight of an article between its head and its signature
constexpr std::size_t longestFrame = 60;  ///< lines
constexpr int mostTimes = 10;             ///< its weight is what other text on the page may have
constexpr int leastLines = 2;             ///< without a mark behind the text
constexpr std::size_t farList = 16;       ///< and from an article without a date to what a list parts from it
constexpr std::size_t farSignature = 120; ///< lines from a paragraph to what signs the text

bool isOfList(const LineEvidence &evidence) {
    return evidence.caption || evidence.aged || evidence.item || evidence.stamp;
}

bool hasClauses(QStringView text) {
    const QStringView line = text.trimmed();
    const auto ends = [](QChar c) { return QStringView(u"，；。！？").contains(c); };
    return !line.isEmpty() &&
           (QStringView(u"。！？~～”」…").contains(line.back()) || std::any_of(line.begin() + 1, line.end(), ends));
}

/// True for a line of clauses, or a whole sentence; what breaks off leads to another page.
bool tells(const Line &line) {
    static const Pattern rest(uR"((?:[^…]…|\.{3}|[\[【(（](?:详细|详情|全文|更多)[\]】)）])\s*$)");
    return line.open() && line.section.kind != BlockKind::Table && line.weight >= leastTold && hasClauses(line.text) &&
           !rest.matches(line.text) && !asksToFollow(line.folded) && !isFormerTitle(line.folded);
}

/// True for a line behind a text that says where it is from or who edited it.
bool isSignature(const Line &line) {
    static const Pattern label(
        uR"(^(?:[(\[【]纠错[)\]】])?[(\[【]?(?:(?:本文|文章|稿件|信息|新闻)?来源|(?:责任|网络|值班|执行|本[文期])?编辑|责编|编审|审核|校对)[:/].{1,50}$)");
    return !line.prose && label.matches(line.folded);
}

class Frames {
public:
    Frames(const std::vector<Line> &lines, const std::vector<LineEvidence> &evidence)
        : m_lines(lines), m_evidence(evidence) {}

    /// The article between a head and a signature that is the first on the page; nullopt where there is none.
    [[nodiscard]] std::optional<Body> first() const {
        for (std::size_t i = 1; i < m_lines.size(); ++i) {
            const bool way = isWayTo(i);
            if (!way && (!m_evidence[i].dated || m_lines[i].prose))
                continue;
            const std::optional<std::size_t> title = way ? i : titleAbove(i);
            const std::optional<Body> body = title ? below(i, *title, way) : std::nullopt;
            if (body)
                return body;
        }
        return std::nullopt;
    }

    /// The text below a head on a page without another, whatever ends it: right below its head stands a clause or two.
    [[nodiscard]] std::optional<Body> withoutSignature() const {
        for (std::size_t i = 1; i < m_lines.size(); ++i) {
            const std::optional<std::size_t> title =
                m_evidence[i].dated && !m_lines[i].prose ? titleAbove(i) : std::nullopt;
            std::size_t next = i + 1;
            for (std::size_t seen = 0; next < m_lines.size() && !isTold(next) && seen < nearHead &&
                                       next - i < farHead && (isButton(m_lines[next]) || !isOfList(m_evidence[next]));
                 ++next)
                seen += isButton(m_lines[next]) ? 0 : 1;
            if (!title || next >= m_lines.size() || !isTold(next) || m_lines[next].weight < leastFramed)
                continue;
            Body body;
            body.head = *title;
            body.first = next;
            for (std::size_t k = next; k < m_lines.size() && isTold(k); ++k) {
                body.last = k;
                body.weight += m_lines[k].weight;
                ++body.paragraphs;
            }
            body.titled = true;
            body.dated = true;
            return body;
        }
        return std::nullopt;
    }

    /// True for a body that is less likely the page's article than a framed one: it stands above the frame without a
    /// headline and a date, or below it behind a list, without a date of its own. Most of a page's prose is never given
    /// up for a line between two labels.
    [[nodiscard]] bool isOutdone(const Body &body, const Body &framed) const {
        if (mostTimes * framed.weight < body.weight)
            return false;
        // What ends within the head of the framed text is of that head.
        if (body.last < framed.first)
            return !body.titled || body.last >= framed.head;
        if (body.first <= framed.last)
            return false;
        // Between a standfirst and its text stand buttons.
        bool parted = false;
        if (!framed.dated && body.first - framed.last <= farList)
            return false;
        for (std::size_t i = framed.last + 1; i < body.first; ++i) {
            if (m_evidence[i].dated)
                return false;
            parted = parted || m_evidence[i].caption || m_evidence[i].furniture;
        }
        return parted;
    }

    /// The body with the lines around it that no mark ends.
    [[nodiscard]] Body withUnmarked(Body body, std::size_t limit) const {
        std::size_t date = body.first;
        for (std::size_t i = body.first; i-- > body.head && body.first - i <= farHead && date == body.first;)
            date = m_evidence[i].dated ? i : date;
        if (date == body.first)
            return body;
        // Below the date stands the title where none stands above it.
        while (body.first > date + 1 && isTold(body.first - 1) && titleAbove(date))
            --body.first;
        int told = 0;
        int others = 0; // weight, as above
        int count = 0;
        std::size_t last = body.last;
        limit = std::min({limit, m_lines.size(), body.last + farSignature});
        for (std::size_t i = body.last + 1; i < limit && !isOfList(m_evidence[i]); ++i) {
            if (isSignature(m_lines[i])) {
                if (count >= leastLines && told > 2 * others)
                    body.last = last;
                break;
            }
            (isTold(i) ? told : others) += m_lines[i].open() ? m_lines[i].weight : 0;
            last = isTold(i) ? i : last;
            count += isTold(i) ? 1 : 0;
        }
        return body;
    }

private:
    /// True for a headline right below the whole way to it: nothing else stands there, and no date is needed.
    [[nodiscard]] bool isWayTo(std::size_t headline) const {
        return isWholeWay(m_lines[headline - 1]) && isHeadline(m_lines[headline]) && isTitleLike(m_lines[headline]) &&
               !m_evidence[headline].meta;
    }

    [[nodiscard]] bool isTold(std::size_t i) const {
        return tells(m_lines[i]) && !m_evidence[i].meta && !m_evidence[i].furniture && !isOfList(m_evidence[i]) &&
               !isNavigation(m_lines[i].text);
    }

    /// The headline shortly above a date.
    [[nodiscard]] std::optional<std::size_t> titleAbove(std::size_t date) const {
        for (std::size_t i = date, seen = 0; i-- > 0 && seen < nearHead && date - i <= farHead;
             seen += isButton(m_lines[i]) ? 0 : 1) {
            if (isHeadline(m_lines[i]) && !m_evidence[i].meta && !isNavigation(m_lines[i].text))
                return i;
        }
        return std::nullopt;
    }

    /// The text between a date and the signature below it, or a way with its headline and the buttons behind, if most
    /// of what stands there tells something.
    [[nodiscard]] std::optional<Body> below(std::size_t date, std::size_t title, bool way) const {
        Body body;
        int others = 0; // weight
        const std::size_t end = std::min(m_lines.size(), date + longestFrame);
        // "Comments" is a button as well.
        for (std::size_t i = date + 1; i < end && (isButton(m_lines[i]) || !isOfList(m_evidence[i])); ++i) {
            // Above the text stands where it is from.
            if (isSignature(m_lines[i]) && body.weight == 0)
                continue;
            if (isSignature(m_lines[i]) || (way && body.weight > 0 && isButton(m_lines[i]))) {
                if (body.weight < std::max(leastFramed, others))
                    break;
                body.head = title;
                body.titled = true;
                body.dated = !way;
                return body;
            }
            if (!isTold(i)) {
                others += m_lines[i].open() && m_lines[i].weight >= leastTold ? m_lines[i].weight : 0;
                continue;
            }
            body.first = body.weight > 0 ? body.first : i;
            body.last = i;
            body.weight += m_lines[i].weight;
            ++body.paragraphs;
        }
        return std::nullopt;
    }

    const std::vector<Line> &m_lines;
    const std::vector<LineEvidence> &m_evidence;
};

} // namespace

Bodies settled(const std::vector<Line> &lines, const std::vector<LineEvidence> &evidence, Bodies bodies) {
    if (bodies.nothingElse)
        return bodies;
    const Frames frames(lines, evidence);
    if (const std::optional<Body> framed = frames.first();
        framed && (bodies.all.empty() || frames.isOutdone(bodies.all[bodies.main], *framed))) {
        bodies.all = {*framed};
        bodies.main = 0;
    }
    if (const std::optional<Body> body = bodies.all.empty() ? frames.withoutSignature() : std::nullopt)
        bodies.all = {*body};
    if (bodies.all.empty())
        return bodies;
    const std::size_t next = bodies.main + 1;
    Body &body = bodies.all[bodies.main];
    body = frames.withUnmarked(body, next < bodies.all.size() ? bodies.all[next].head : lines.size());
    return bodies;
}

} // namespace variorum::rules
