// SPDX-License-Identifier: Apache-2.0
#include "models/clean/rules/bytelattice.h"

#include "models/clean/rules/gbk.h"
#include "models/clean/rules/readings.h"

#include <algorithm>
#include <cmath>

namespace variorum::rules {

namespace {

constexpr float unlikely = 7;           ///< the same among the characters of which a byte was lost with what followed
constexpr float worthGuessing = 9;      ///< cost above the best one's up to which lost bytes are guessed
constexpr std::size_t knownSize = 8192; ///< a power of two
constexpr float guessNotSeen = 0.8F;    ///< more than the usual cost of a character that the page does not show
constexpr float fullStop = 1.4F;        ///< of the characters whose lead byte may be lost nearly all are full stops
// Costs tell the likely from the unlikely a little less than they could: fitted over damaged texts, as all costs here.
constexpr float guessWeight = 1.3F;  ///< of a guessed character's cost
constexpr float behindWeight = 1.1F; ///< of the cost of the one behind it
constexpr float usualCost = 4.5F;    ///< of a character, which keeps its weight
constexpr float lostCharacter = 8;   ///< of a '?' that stands for a character which GBK does not have
constexpr float lostAgain = 2;       ///< the same behind another: of words in another script

std::uint8_t fullWidthTrail(char16_t c) {
    switch (c) {
    case u'!':
    case u'?':
    case u',':
    case u'(':
    case u')':
    case u':':
    case u';':
        return static_cast<std::uint8_t>(c + 0x80);
    default:
        return 0;
    }
}

bool isReplacedMark(char16_t c) {
    return c == u'!' || c == u'?' || c == u',';
}

constexpr std::uint8_t high(std::uint16_t code) {
    return static_cast<std::uint8_t>(code >> 8);
}

constexpr std::uint8_t low(std::uint16_t code) {
    return static_cast<std::uint8_t>(code & 0xFF);
}

/// ASCII that may have been swallowed behind a byte that made no character with it.
constexpr QStringView swallowed = u" 0a(<.-/\"%"; // 0: a digit, a: a letter, which cannot be known

/// The model of Chinese does not tell a character's width. These are seldom narrow, and only narrow ones are swallowed.
constexpr QStringView seldomNarrow = u"(/-%";
constexpr float narrowCost = 8;
constexpr float noNumber = 5;       ///< of anything but a digit in front of 014 and of 021年
constexpr float blankBehind = 4.5F; ///< by which the model of Chinese makes a blank in front of a word too dear

/// "/p>", "br>": what is left of a tag whose angle bracket was swallowed.
bool isTagRemains(QStringView text, Offset at) {
    Offset i = at < text.size() && text[at] == u'/' ? at + 1 : at;
    const Offset begin = i;
    while (i < text.size() && i - begin < 10 && text[i].unicode() < 0x80 && text[i].isLetterOrNumber())
        ++i;
    return i > begin && i < text.size() && text[i] == u'>' && text[begin].isLower();
}

bool isPassedOver(char16_t c) {
    return QChar::isSurrogate(c) || c == 0xFE0F || c == 0x200D || c == 0x200B || c == 0xFEFF;
}

} // namespace

ByteLattice::ByteLattice(QStringView text, const PageLanguage &language, const Glosses &glosses)
    : m_text(text), m_language(language), m_glosses(glosses), m_spacing(text), m_known(knownSize, -1) {}

std::uint16_t ByteLattice::lastCode(const Node &node) const {
    const std::uint16_t last = Gbk::instance().code(node.text.last);
    if (node.pending == 0 || last == 0)
        return node.pending == 0 ? last : std::uint16_t{0};
    return static_cast<std::uint16_t>(low(last) << 8 | node.pending);
}

/// Of the code that ends here not having been treated as the list demands.
float ByteLattice::leftAloneCost(const Node &node) const {
    if (node.torn || node.split)
        return 0;
    const std::uint16_t code = lastCode(node);
    if (code == 0)
        return 0;
    if (code == 0xA3A1 || code == 0xA3BF || code == 0xA3AC)
        return -std::log(1 - m_glosses.marksReplaced());
    return m_glosses.unlistedCost(Gbk::instance().character(high(code), low(code)));
}

PageLanguage::Step ByteLattice::emission(const Node &before, char16_t c) const {
    PageLanguage::Step step = m_language.step(before.text, c);
    step.cost += before.phrasing.cost(c, before.text.last);
    return step;
}

/// The node that is the same as this one, or a place for it: -1 is written there.
std::int32_t *ByteLattice::merged(const Node &node) {
    const std::uint32_t key = static_cast<std::uint32_t>(node.text.last) * 2654435761U ^
                              static_cast<std::uint32_t>(node.text.prior) * 3266489917U ^
                              static_cast<std::uint32_t>(node.pending) * 40503U ^
                              static_cast<std::uint32_t>(node.at) * 2246822519U;
    std::int32_t *place = nullptr;
    for (std::uint32_t probe = 0; probe < 8; ++probe) {
        place = &m_known[((key >> 16 ^ key) + probe) & (knownSize - 1)];
        if (*place < 0 || static_cast<std::size_t>(*place) >= m_nodes.size())
            break;
        const Node &there = m_nodes[static_cast<std::size_t>(*place)];
        if (there.at == node.at && there.text == node.text && there.pending == node.pending &&
            there.torn == node.torn && there.split == node.split && there.phrasing.open() == node.phrasing.open() &&
            there.emitted == node.emitted)
            return place;
        if (there.at < node.at - slotCount)
            break;
    }
    *place = -1;
    return place;
}

std::int32_t ByteLattice::arrive(const Node &node, std::int32_t from, float cost, bool stay) {
    std::vector<std::int32_t> &slot = m_slots[node.at % slotCount];
    const float best = m_nodes[static_cast<std::size_t>(from)].best + cost;
    const float all = m_nodes[static_cast<std::size_t>(from)].all + cost;
    std::int32_t *there = stay ? nullptr : merged(node);
    if (there && *there >= 0) {
        Node &same = m_nodes[static_cast<std::size_t>(*there)];
        if (best < same.best) {
            same.best = best;
            same.from = from;
            same.fromLost = node.fromLost;
            same.behindGuess = node.behindGuess;
            same.phrasing = node.phrasing;
        }
        same.all = sum(same.all, all);
        m_arcs.push_back({from, *there, cost});
        return *there;
    }
    const auto made = static_cast<std::int32_t>(m_nodes.size());
    m_nodes.push_back(node);
    m_nodes.back().from = from;
    m_nodes.back().best = best;
    m_nodes.back().all = all;
    m_arcs.push_back({from, made, cost});
    if (there) {
        slot.push_back(made);
        *there = made;
    }
    return made;
}

std::int32_t ByteLattice::push(std::int32_t from, std::uint8_t byte, Offset at, Push how) {
    const Node before = m_nodes[static_cast<std::size_t>(from)];
    Node node = before;
    node.at = at;
    node.torn = how.tears;
    node.split = before.torn;
    float cost = how.extra + leftAloneCost(before);
    if (before.pending == 0) {
        if (byte < 0x81 || byte == 0xFF)
            return -1;
        node.pending = byte;
        node.emitted = 0;
        node.fromLost = how.lost;
        return arrive(node, from, cost, how.stay);
    }
    if (!Gbk::instance().decodes(before.pending, byte))
        return -1;
    const char16_t c = Gbk::instance().character(before.pending, byte);
    const PageLanguage::Step step = emission(before, c);
    node.text = step.behind;
    node.pending = 0;
    node.emitted = c;
    const bool leadLost = before.fromLost && before.emitted == 0;
    node.fromLost = how.lost || leadLost;
    cost += weighed(step.cost, node);
    if (node.fromLost && !m_language.shows(c))
        cost += guessNotSeen;
    if (leadLost && c == u'。')
        cost -= fullStop;
    node.phrasing.take(c, before.text.last);
    return arrive(node, from, cost, how.stay);
}

std::int32_t ByteLattice::ascii(std::int32_t from, char16_t c, Offset at, Ascii how) {
    const Node before = m_nodes[static_cast<std::size_t>(from)];
    if (before.pending != 0)
        return -1;
    Node node = before;
    node.at = at;
    node.torn = false;
    node.split = false;
    const bool lost = how == Ascii::Swallowed;
    const bool unknown = lost && (c == u'0' || c == u'a');
    const char16_t year = unknown && c == u'0' ? firstOfYear(m_text, at) : u'\0';
    node.emitted = !unknown ? c : year != 0 ? year : u'\xFFFD';
    node.fromLost = lost;
    const bool ends = c == u'\n' || how == Ascii::TagBegins; // a tag ends the text before it
    const PageLanguage::Step step = emission(before, ends ? u'\n' : c);
    const float likely = step.cost - (unknown ? LanguageModel::memberCost(c) : 0);
    float cost = leftAloneCost(before) + (lost ? swallowedCost(before, c, likely, node) : weighed(likely, node));
    node.text = step.behind;
    if (ends) {
        // Whether a quotation goes on over the line's end is told by what comes; the ways to it meet here.
        const bool leftOpen = before.phrasing.isOpen() && (how == Ascii::TagBegins || lineEndsBehind(before.text.last));
        node.phrasing.clear();
        cost += leftOpen ? quoteLeftOpen : 0;
    } else {
        node.phrasing.take(c, before.text.last);
    }
    return arrive(node, from, cost, false);
}

/// Of ASCII that was swallowed behind a character, by what follows it.
float ByteLattice::swallowedCost(const Node &before, char16_t c, float likely, Node &node) const {
    float extra = seldomNarrow.contains(QChar(c)) ? narrowCost : 0;
    if (c != u'0' && isRestOfNumber(m_text, node.at))
        extra += noNumber;
    const char16_t next = node.at < m_text.size() ? m_text[node.at].unicode() : u'\n';
    const bool word = c == u'0' || c == u'a';
    if (isAsciiWord(next) && (word || c == u' ')) {
        // Whether the page sets such words apart says more than what stands in front of a blank elsewhere.
        const auto of = [&](char16_t other) {
            return other == c ? likely : emission(before, other).cost - LanguageModel::memberCost(other);
        };
        likely = std::min({of(u' '), of(u'0'), of(u'a')});
        extra -= word ? 0 : blankBehind;
        extra += m_spacing.cost(before.text.last, !word);
    } else if (next >= 0x80 && (word || c == u' ') && isEnd(before.text.last)) {
        const auto of = [&](char16_t other) { return emission(before, other).cost - LanguageModel::memberCost(other); };
        likely = std::min({of(u' '), of(u'0'), of(u'a')});
        extra += m_spacing.costBehindEnd(c);
    } else if (next >= 0x80 && (word || c == u' ') && isHan(before.text.last)) {
        extra += m_spacing.costBehindHan(c);
    } else if (word) {
        extra += m_spacing.cost(before.text.last, false);
    }
    return weighed(likely, node) + extra;
}

/// The cost of a node's last character, with the weight that it has: what is taken from the cost of one is given back
/// as if all were as likely, so that paths without a guess are not dearer.
float ByteLattice::weighed(float cost, Node &node) {
    const float weight = node.fromLost ? guessWeight : node.behindGuess ? behindWeight : 1;
    node.behindGuess = node.fromLost;
    return weight * cost + (1 - weight) * usualCost;
}

void ByteLattice::gloss(std::int32_t from, Offset behind, float extra) {
    Node node = m_nodes[static_cast<std::size_t>(from)];
    const std::uint16_t code = lastCode(node);
    if (code == 0 || node.torn)
        return;
    const char16_t c = Gbk::instance().character(high(code), low(code));
    if (!isTraditionalOnly(c))
        return;
    const Offset begin = node.at;
    if (readingAt(m_text, begin, behind) != readingOf(QChar(c)))
        return;
    node.at = behind;
    node.torn = true;
    node.emitted = 0;
    (void)arrive(node, from, extra - std::log(m_glosses.listed(c)), false);
}

void ByteLattice::skip(std::int32_t from) {
    Node node = m_nodes[static_cast<std::size_t>(from)];
    const char16_t c = m_text[node.at].unicode();
    node.emitted = c;
    node.fromLost = false;
    ++node.at;
    (void)arrive(node, from, 0, false);
}

/// True when a first byte and what follows it in the damaged text make no character, so that it became '?' alone.
bool ByteLattice::mayFollowLost(std::uint8_t byte, Offset at) const {
    if (at >= m_text.size())
        return true;
    const char16_t c = m_text[at].unicode();
    if (c < 0x80)
        return c < 0x20 || isReplacedMark(c) || m_text[at - 1] == QChar(0xFFFD);
    const std::uint16_t code = Gbk::instance().code(c);
    return code == 0 || !Gbk::instance().decodes(byte, high(code));
}

void ByteLattice::stepLost(std::int32_t from) {
    const Node node = m_nodes[static_cast<std::size_t>(from)];
    const Gbk &gbk = Gbk::instance();
    const Offset behind = node.at + 1;
    const char16_t next = behind < m_text.size() ? m_text[behind].unicode() : u'\n';
    if (node.pending == 0) {
        (void)ascii(from, m_text[node.at].unicode(), behind, Ascii::Kept);
        Node unknown = node;
        unknown.at = behind;
        unknown.torn = unknown.split = unknown.fromLost = false;
        unknown.emitted = 0xFFFD;
        unknown.text = {0xFFFD};
        const float cost = node.text.last == 0xFFFD ? lostAgain : lostCharacter;
        (void)arrive(unknown, from, cost + leftAloneCost(node), false);
    } else if (m_text[node.at] == u'?') {
        stepAscii(from, u'?');
    }
    const Offset readBehind = readingEnd(m_text, behind);
    const bool swallowedReading = readBehind > 0 && next != u'(' && next != u'（';
    // A first byte that was lost a moment ago made no character with the next: they did not stand beside each other.
    const bool afterLost = node.pending != 0 && node.emitted == 0 && node.fromLost && !node.torn;
    if (afterLost || node.best > m_bestHere + worthGuessing)
        return;
    const bool alone = mayBeOutOfStep(m_text, node.at) || node.pending != 0;
    const std::uint16_t code = gbk.code(node.text.last);
    const std::uint8_t first = node.pending != 0 ? node.pending : low(code);
    for (int byte = node.pending == 0 ? 0x81 : 0x40; byte <= 0xFE && alone; ++byte) {
        const auto b = static_cast<std::uint8_t>(byte);
        if (swallowedReading && first != 0) {
            const char16_t listed = gbk.character(first, b);
            if (listed != 0 && isTraditionalOnly(listed) &&
                readingAt(m_text, behind, readBehind) == readingOf(QChar(listed))) {
                const std::int32_t pushed = push(from, b, behind, {.lost = true, .stay = true});
                if (pushed >= 0)
                    gloss(pushed, readBehind, 0);
            }
        }
        if (byte < 0x80)
            continue; // alone it would have decoded as ASCII
        if (node.pending == 0 && !isReplacedMark(next) && next != u'(')
            continue;
        if (mayFollowLost(b, behind))
            (void)push(from, b, behind, {.lost = true});
    }
    if (node.pending == 0 || m_text[node.at] != u'?' || node.best > m_bestHere + unlikely)
        return;
    // An ASCII character went with the byte.
    const bool tagRemains = isTagRemains(m_text, behind);
    float costs[0xFF] = {};
    float least = givenUp;
    for (int byte = 0x80; byte <= 0xFE; ++byte) {
        const auto b = static_cast<std::uint8_t>(byte);
        costs[byte] = gbk.decodes(node.pending, b) ? emission(node, gbk.character(node.pending, b)).cost : 2 * givenUp;
        least = std::min(least, costs[byte]);
    }
    for (int byte = 0x80; byte <= 0xFE; ++byte) {
        const auto b = static_cast<std::uint8_t>(byte);
        if (costs[byte] > least + unlikely)
            continue;
        const std::int32_t pushed = push(from, b, behind, {.lost = true, .stay = true});
        if (pushed < 0)
            continue;
        if (tagRemains) {
            (void)ascii(pushed, u'<', behind, Ascii::TagBegins);
            continue;
        }
        for (const QChar c : swallowed)
            (void)ascii(pushed, c.unicode(), behind, Ascii::Swallowed);
    }
}

void ByteLattice::stepAscii(std::int32_t from, char16_t c) {
    const Node node = m_nodes[static_cast<std::size_t>(from)];
    const Offset behind = node.at + 1;
    if (c == u'(' || c == u'（') {
        const Offset readBehind = readingEnd(m_text, node.at);
        if (readBehind > 0)
            gloss(from, readBehind, 0);
    }
    if (node.pending == 0) {
        (void)ascii(from, c, behind, Ascii::Kept);
        return;
    }
    if (c >= 0x40) {
        (void)push(from, static_cast<std::uint8_t>(c), behind, {});
        return;
    }
    // The ASCII form of a full-width mark, whose code lay across two characters.
    if (const std::uint8_t trail = fullWidthTrail(c)) {
        const float replaced = isReplacedMark(c) ? -std::log(m_glosses.marksReplaced()) : 0;
        const bool tears = isReplacedMark(c);
        const std::int32_t pushed = push(from, 0xA3, node.at, {.stay = true, .tears = tears, .extra = replaced});
        if (pushed >= 0)
            (void)push(pushed, trail, behind, {.tears = tears});
    }
}

void ByteLattice::step(std::int32_t from) {
    const Offset at = m_nodes[static_cast<std::size_t>(from)].at;
    const char16_t c = m_text[at].unicode();
    if (isLostSign(QChar(c)))
        return stepLost(from);
    if (c < 0x80)
        return stepAscii(from, c);
    const std::uint16_t code = Gbk::instance().code(c);
    if (code == 0) {
        if (m_nodes[static_cast<std::size_t>(from)].pending == 0)
            (void)ascii(from, c, at + 1, Ascii::Kept);
        else if (isPassedOver(c))
            skip(from);
        return;
    }
    if (m_nodes[static_cast<std::size_t>(from)].pending == 0 && !Gbk::instance().decodes(high(code), low(code))) {
        (void)ascii(from, c, at + 1, Ascii::Kept);
        return;
    }
    const std::int32_t half = push(from, high(code), at, {.stay = true});
    if (half < 0)
        return;
    if (low(code) < 0x80 && m_nodes[static_cast<std::size_t>(half)].pending == 0)
        (void)ascii(half, low(code), at + 1, Ascii::Kept);
    else
        (void)push(half, low(code), at + 1, {});
}

} // namespace variorum::rules
