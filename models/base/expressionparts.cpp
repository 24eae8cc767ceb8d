// SPDX-License-Identifier: Apache-2.0
#include "models/base/expressionparts.h"

#include <QString>

#include <algorithm>
#include <iterator>
#include <string_view>

namespace variorum::expression {

namespace {

constexpr std::size_t mostWords = 64; ///< that a part is written out as
constexpr std::size_t mostOfChoice = 512;
constexpr std::size_t longestWord = 6;
constexpr int unlimited = -1;
/// What \s may be, in any version of PCRE2.
constexpr std::u16string_view spaces =
    u"\t\n\v\f\r \u0085\u00A0\u1680\u180E\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A"
    u"\u2028\u2029\u202F\u205F\u3000";

void addNeed(std::vector<Choice> &needs, const Words &words) {
    if (!words.empty() && words.count({}) == 0)
        needs.push_back({{words.begin(), words.end()}, false});
}

/// What either begins with.
void unite(Opening &all, const Opening &more) {
    all.units += more.units;
    all.digit = all.digit || more.digit;
    all.any = all.any || more.any;
}

/// Every word of the one followed by every word of the other; nothing where these are too many or too long.
std::optional<Words> product(const Words &first, const Words &second) {
    if (first.size() * second.size() > mostWords)
        return std::nullopt;
    Words all;
    for (const std::u16string &a : first) {
        for (const std::u16string &b : second) {
            if (a.size() + b.size() > longestWord)
                return std::nullopt;
            all.insert(a + b);
        }
    }
    return all;
}

/// Parts in a row.
class Sequence {
public:
    void add(const Part &part) {
        m_needs.insert(m_needs.end(), part.needs.begin(), part.needs.end());
        m_anchored = m_anchored || (part.anchored && m_takesNoRoom);
        m_takesNoRoom = m_takesNoRoom && part.exactly == Words{{}};
        if (m_mayBeEmpty)
            unite(m_opening, part.begins());
        m_mayBeEmpty = m_mayBeEmpty && part.canBeEmpty();
        std::optional<Words> grown = part.exactly ? product(m_run, *part.exactly) : std::nullopt;
        if (grown) {
            m_run = std::move(*grown);
            return;
        }
        addNeed(m_needs, m_run);
        m_exact = false;
        m_run = part.exactly.value_or(Words{{}});
    }

    [[nodiscard]] Part whole() const {
        Part part{std::nullopt, m_needs, m_opening, m_mayBeEmpty, m_anchored};
        if (m_exact) {
            part.exactly = m_run;
            return part;
        }
        addNeed(part.needs, m_run);
        return part;
    }

private:
    Words m_run{{}}; ///< what the parts since the last break can match
    bool m_exact = true;
    std::vector<Choice> m_needs;
    Opening m_opening;
    bool m_mayBeEmpty = true;
    bool m_takesNoRoom = true;
    bool m_anchored = false;
};

Part either(const std::vector<Part> &branches) {
    if (branches.size() == 1)
        return branches.front();
    Words words;
    Choice choice;
    bool exact = true;
    bool known = true;
    Part part{std::nullopt, {}, {}, false, true};
    for (const Part &branch : branches) {
        unite(part.opening, branch.begins());
        part.mayBeEmpty = part.mayBeEmpty || branch.canBeEmpty();
        part.anchored = part.anchored && branch.anchored;
        if (exact && branch.exactly)
            words.insert(branch.exactly->begin(), branch.exactly->end());
        exact = exact && branch.exactly && words.size() <= mostWords;
        const std::vector<Choice> needs = branch.allNeeds();
        const auto rarest = std::min_element(
            needs.begin(), needs.end(), [](const Choice &a, const Choice &b) { return frequency(a) < frequency(b); });
        known = known && rarest != needs.end();
        if (known) {
            choice.words.insert(choice.words.end(), rarest->words.begin(), rarest->words.end());
            choice.digit = choice.digit || rarest->digit;
        }
    }
    if (exact)
        part.exactly = std::move(words);
    else if (known && choice.words.size() <= mostOfChoice)
        part.needs.push_back(std::move(choice));
    return part;
}

Part repeated(const Part &part, int least, int most) {
    Part optional{std::nullopt, {}, part.begins(), true, false};
    if (least == 0) {
        if (most == 1 && part.exactly) {
            optional.exactly = part.exactly;
            optional.exactly->insert(std::u16string());
        }
        return optional;
    }
    constexpr int mostCopies = 4;
    Sequence copies;
    for (int i = 0; i < std::min(least, mostCopies); ++i)
        copies.add(part);
    if (most != least || least > mostCopies)
        copies.add(optional);
    return copies.whole();
}

/// Reads the syntax of PCRE as far as patterns use it.
class Reader {
public:
    explicit Reader(QStringView expression) : m_text(expression) {}

    /// Nothing for an expression that is not understood.
    std::optional<Part> read() {
        Part part = alternatives();
        if (!atEnd())
            m_understood = false;
        return m_understood ? std::optional<Part>(std::move(part)) : std::nullopt;
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size() || !m_understood; }
    [[nodiscard]] char16_t here() const { return m_at < m_text.size() ? m_text[m_at].unicode() : u'\0'; }
    bool take(QStringView expected) {
        const bool found = m_text.mid(m_at).startsWith(expected);
        m_at += found ? expected.size() : 0;
        return found;
    }

    Part alternatives() {
        std::vector<Part> branches{sequence()};
        while (!atEnd() && take(u"|"))
            branches.push_back(sequence());
        return either(branches);
    }

    Part sequence() {
        Sequence parts;
        while (!atEnd() && here() != u'|' && here() != u')')
            parts.add(quantified(item()));
        return parts.whole();
    }

    Part quantified(Part part) {
        int least = 1;
        int most = 1;
        if (take(u"?")) {
            least = 0;
        } else if (take(u"*")) {
            least = 0;
            most = unlimited;
        } else if (take(u"+")) {
            most = unlimited;
        } else if (!bounds(least, most)) {
            return part;
        }
        if (!take(u"?"))
            take(u"+"); // lazy or possessive: it matches the same or less
        return repeated(part, least, most);
    }

    bool bounds(int &least, int &most) {
        if (here() != u'{')
            return false;
        const qsizetype end = m_text.indexOf(u'}', m_at);
        const QStringView inside = m_text.mid(m_at + 1, std::max<qsizetype>(end - m_at - 1, 0));
        const qsizetype comma = inside.indexOf(u',');
        bool understood = false;
        const int first = inside.left(comma < 0 ? inside.size() : comma).toInt(&understood);
        if (end < 0 || !understood)
            return false; // a brace that stands for itself
        least = first;
        most = comma < 0 ? first : comma + 1 == inside.size() ? unlimited : inside.mid(comma + 1).toInt(&understood);
        m_understood = m_understood && understood;
        m_at = end + 1;
        return true;
    }

    Part item() {
        const char16_t c = here();
        switch (c) {
        case u'(':
            return group();
        case u'[':
            return characterClass();
        case u'\\':
            return escape();
        case u'^':
        case u'$': {
            ++m_at;
            Part edge = Part::nothing();
            edge.anchored = c == u'^';
            return edge;
        }
        case u'.':
            ++m_at;
            return Part::unit();
        default:
            break;
        }
        const bool pair = QChar::isHighSurrogate(c) && m_at + 1 < m_text.size();
        std::u16string word(m_text.utf16() + m_at, pair ? 2 : 1);
        m_at += pair ? 2 : 1;
        return literal(std::move(word));
    }

    static Part literal(std::u16string word) { return {Words{std::move(word)}, {}, {}, false, false}; }

    Part group() {
        ++m_at;
        if (take(u"?<") && here() != u'=' && here() != u'!') { // a name
            const qsizetype end = m_text.indexOf(u'>', m_at);
            m_understood = m_understood && end > 0;
            m_at = end + 1;
            return rest();
        }
        if (m_text.mid(m_at - 2, 2) == u"?<") { // looks behind
            const bool negative = here() == u'!';
            ++m_at;
            return lookedAt(rest(), negative);
        }
        if (take(u"?="))
            return lookedAt(rest(), false);
        if (take(u"?!"))
            return lookedAt(rest(), true);
        if (!take(u"?:") && !take(u"?>") && (here() == u'?' || here() == u'*'))
            m_understood = false;
        return rest();
    }

    /// The inside of a group that has begun, and its end.
    Part rest() {
        Part part = alternatives();
        if (!take(u")"))
            m_understood = false;
        return part;
    }

    /// What is looked at stands in the text too, and takes no room.
    static Part lookedAt(const Part &part, bool negative) {
        Part nothing = Part::nothing();
        if (!negative)
            nothing.needs = part.allNeeds();
        return nothing;
    }

    Part characterClass() {
        ++m_at;
        const bool negative = take(u"^");
        Words units;
        Part part{std::nullopt, {}, {}, false, false};
        bool listed = true; // all of it is written out
        for (bool first = true; first || here() != u']'; first = false) {
            if (atEnd())
                m_understood = false;
            if (!m_understood)
                return Part::anything();
            if (m_text.mid(m_at).startsWith(u"[:") || QChar::isSurrogate(here())) {
                m_understood = m_understood && here() != u'[';
                part.opening.any = true;
                listed = false;
                ++m_at;
                continue;
            }
            const std::optional<char16_t> from = unit(part.opening);
            if (!from) {
                listed = false;
                continue;
            }
            std::optional<char16_t> to = from;
            if (here() == u'-' && m_at + 1 < m_text.size() && m_text[m_at + 1] != u']') {
                ++m_at;
                to = QChar::isSurrogate(here()) ? std::nullopt : unit(part.opening);
            }
            if (!to || static_cast<std::size_t>(*to - *from) >= mostWords) {
                part.opening.any = true;
                listed = false;
                continue;
            }
            for (char32_t c = *from; c <= *to; ++c)
                units.insert(std::u16string(1, static_cast<char16_t>(c)));
        }
        ++m_at;
        if (negative)
            return Part::unit();
        if (listed && units.size() <= mostWords)
            part.exactly = std::move(units);
        else
            std::transform(units.begin(), units.end(), std::back_inserter(part.opening.units),
                           [](const std::u16string &unit) { return unit.front(); });
        return part;
    }

    /// A character inside a class, as it stands or escaped; nothing for "\d" and the like, which go into `several`.
    std::optional<char16_t> unit(Opening &several) {
        if (here() != u'\\')
            return m_text[m_at++].unicode();
        const Part part = escape();
        if (part.exactly && part.exactly->size() == 1 && part.exactly->begin()->size() == 1)
            return part.exactly->begin()->front();
        unite(several, part.begins());
        return std::nullopt;
    }

    Part escape() {
        ++m_at;
        const char16_t c = here();
        ++m_at;
        switch (c) {
        case u'd':
            return {std::nullopt, {{{}, true}}, {{}, true, false}, false, false};
        case u'n':
            return literal(u"\n");
        case u'r':
            return literal(u"\r");
        case u't':
            return literal(u"\t");
        case u'x':
            return hexadecimal();
        case u'b':
        case u'B':
            return Part::nothing();
        case u's':
            return {std::nullopt, {}, {std::u16string(spaces), false, false}, false, false};
        case u'S':
        case u'w':
        case u'W':
        case u'D':
            return Part::unit();
        case u'p':
        case u'P':
            m_at = take(u"{") ? m_text.indexOf(u'}', m_at) + 1 : m_at + 1;
            m_understood = m_understood && m_at > 0;
            return Part::unit();
        default:
            break;
        }
        if (c == 0 || c >= 0x80 || QChar(c).isLetterOrNumber())
            m_understood = false;
        return literal(std::u16string(1, c));
    }

    Part hexadecimal() {
        const bool braced = take(u"{");
        const qsizetype end = braced ? m_text.indexOf(u'}', m_at) : m_at + 2;
        bool understood = false;
        const uint code = m_text.mid(m_at, std::max<qsizetype>(end - m_at, 0)).toUInt(&understood, 16);
        m_understood = m_understood && understood && code < 0x10000;
        m_at = end + (braced ? 1 : 0);
        return literal(std::u16string(1, static_cast<char16_t>(code)));
    }

    QStringView m_text;
    qsizetype m_at = 0;
    bool m_understood = true;
};

} // namespace

double frequency(const Choice &choice) {
    double sum = choice.digit ? 0.05 : 0;
    for (const std::u16string &word : choice.words)
        sum += word.size() > 2 ? 1e-6 : word.size() == 2 ? 1e-4 : word[0] < 0x80 ? 0.01 : 0.003;
    return sum;
}

std::vector<Choice> Part::allNeeds() const {
    std::vector<Choice> all = needs;
    if (exactly)
        addNeed(all, *exactly);
    return all;
}

Opening Part::begins() const {
    if (!exactly)
        return opening;
    Opening all;
    for (const std::u16string &word : *exactly) {
        if (!word.empty())
            all.units += word.front();
    }
    return all;
}

bool Part::canBeEmpty() const {
    return exactly ? exactly->count({}) > 0 : mayBeEmpty;
}

std::optional<Part> read(QStringView expression) {
    return Reader(expression).read();
}

} // namespace variorum::expression
