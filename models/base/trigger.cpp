// SPDX-License-Identifier: Apache-2.0
#include "models/base/trigger.h"

#include <algorithm>
#include <optional>
#include <set>

namespace variorum {

namespace {

using Words = std::set<std::u16string>;
using Choice = Trigger::Choice;

constexpr std::size_t mostWords = 64; ///< that a part is written out as
constexpr std::size_t mostOfChoice = 256;
constexpr std::size_t mostChoices = 3;
constexpr std::size_t longestWord = 6;
constexpr int unlimited = -1;

/// How often a text meets a choice, roughly: one character in so many is it.
double frequency(const Choice &choice) {
    double sum = choice.digit ? 0.05 : 0;
    for (const std::u16string &word : choice.words)
        sum += word.size() > 2 ? 1e-6 : word.size() == 2 ? 1e-4 : word[0] < 0x80 ? 0.01 : 0.003;
    return sum;
}

/// What is known of a part of an expression.
struct Part {
    std::optional<Words> exactly; ///< all that it can match, where that can be written out
    std::vector<Choice> needs;    ///< a match of the part lies in a text that meets all of these

    static Part nothing() { return {Words{{}}, {}}; } ///< matches the empty string
    static Part anything() { return {}; }
};

void addNeed(std::vector<Choice> &needs, const Words &words) {
    if (!words.empty() && words.count({}) == 0)
        needs.push_back({{words.begin(), words.end()}, false});
}

std::vector<Choice> allNeeds(const Part &part) {
    std::vector<Choice> needs = part.needs;
    if (part.exactly)
        addNeed(needs, *part.exactly);
    return needs;
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
        if (m_exact)
            return {m_run, m_needs};
        Part part{std::nullopt, m_needs};
        addNeed(part.needs, m_run);
        return part;
    }

private:
    Words m_run{{}}; ///< what the parts since the last break can match
    bool m_exact = true;
    std::vector<Choice> m_needs;
};

Part either(const std::vector<Part> &branches) {
    if (branches.size() == 1)
        return branches.front();
    Words words;
    Choice choice;
    bool exact = true;
    bool known = true;
    for (const Part &branch : branches) {
        if (exact && branch.exactly)
            words.insert(branch.exactly->begin(), branch.exactly->end());
        exact = exact && branch.exactly && words.size() <= mostWords;
        const std::vector<Choice> needs = allNeeds(branch);
        const auto rarest = std::min_element(
            needs.begin(), needs.end(), [](const Choice &a, const Choice &b) { return frequency(a) < frequency(b); });
        known = known && rarest != needs.end();
        if (known) {
            choice.words.insert(choice.words.end(), rarest->words.begin(), rarest->words.end());
            choice.digit = choice.digit || rarest->digit;
        }
    }
    Part part;
    if (exact)
        part.exactly = std::move(words);
    else if (known && choice.words.size() <= mostOfChoice)
        part.needs.push_back(std::move(choice));
    return part;
}

Part repeated(const Part &part, int least, int most) {
    if (least == 0) {
        if (most != 1 || !part.exactly)
            return Part::anything();
        Part optional{part.exactly, {}};
        optional.exactly->insert(std::u16string());
        return optional;
    }
    constexpr int mostCopies = 4;
    Sequence copies;
    for (int i = 0; i < std::min(least, mostCopies); ++i)
        copies.add(part);
    if (most != least || least > mostCopies)
        copies.add(Part::anything());
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
        case u'$':
            ++m_at;
            return Part::nothing();
        case u'.':
            ++m_at;
            return Part::anything();
        default:
            break;
        }
        const bool pair = QChar::isHighSurrogate(c) && m_at + 1 < m_text.size();
        std::u16string word = m_text.mid(m_at, pair ? 2 : 1).toString().toStdU16String();
        m_at += pair ? 2 : 1;
        return {Words{std::move(word)}, {}};
    }

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
            nothing.needs = allNeeds(part);
        return nothing;
    }

    Part characterClass() {
        ++m_at;
        const bool negative = take(u"^");
        Words units;
        bool listed = true; // all of it is written out
        for (bool first = true; first || here() != u']'; first = false) {
            if (atEnd())
                m_understood = false;
            if (!m_understood)
                return Part::anything();
            if (m_text.mid(m_at).startsWith(u"[:") || QChar::isSurrogate(here())) {
                m_understood = m_understood && here() != u'[';
                listed = false;
                ++m_at;
                continue;
            }
            const std::optional<char16_t> from = unit();
            if (!from) {
                listed = false;
                continue;
            }
            std::optional<char16_t> to = from;
            if (here() == u'-' && m_at + 1 < m_text.size() && m_text[m_at + 1] != u']') {
                ++m_at;
                to = QChar::isSurrogate(here()) ? std::nullopt : unit();
            }
            if (!to || static_cast<std::size_t>(*to - *from) >= mostWords) {
                listed = false;
                continue;
            }
            for (char32_t c = *from; c <= *to; ++c)
                units.insert(std::u16string(1, static_cast<char16_t>(c)));
        }
        ++m_at;
        return listed && !negative && units.size() <= mostWords ? Part{std::move(units), {}} : Part::anything();
    }

    /// A character inside a class, as it stands or escaped; nothing for "\d" and the like.
    std::optional<char16_t> unit() {
        if (here() != u'\\')
            return m_text[m_at++].unicode();
        Part part = escape();
        if (!part.exactly || part.exactly->size() != 1 || part.exactly->begin()->size() != 1)
            return std::nullopt;
        return part.exactly->begin()->front();
    }

    Part escape() {
        ++m_at;
        const char16_t c = here();
        ++m_at;
        const auto literal = [](char16_t unit) { return Part{Words{std::u16string(1, unit)}, {}}; };
        switch (c) {
        case u'd':
            return {std::nullopt, {{{}, true}}};
        case u'n':
            return literal(u'\n');
        case u'r':
            return literal(u'\r');
        case u't':
            return literal(u'\t');
        case u'x':
            return hexadecimal();
        case u'b':
        case u'B':
            return Part::nothing();
        case u's':
        case u'S':
        case u'w':
        case u'W':
        case u'D':
            return Part::anything();
        case u'p':
        case u'P':
            m_at = take(u"{") ? m_text.indexOf(u'}', m_at) + 1 : m_at + 1;
            m_understood = m_understood && m_at > 0;
            return Part::anything();
        default:
            break;
        }
        if (c == 0 || c >= 0x80 || QChar(c).isLetterOrNumber())
            m_understood = false;
        return literal(c);
    }

    Part hexadecimal() {
        const bool braced = take(u"{");
        const qsizetype end = braced ? m_text.indexOf(u'}', m_at) : m_at + 2;
        bool understood = false;
        const uint code = m_text.mid(m_at, std::max<qsizetype>(end - m_at, 0)).toUInt(&understood, 16);
        m_understood = m_understood && understood && code < 0x10000;
        m_at = end + (braced ? 1 : 0);
        return {Words{std::u16string(1, static_cast<char16_t>(code))}, {}};
    }

    QStringView m_text;
    qsizetype m_at = 0;
    bool m_understood = true;
};

/// A decimal digit of some script, or a unit that may be half of one: of those beyond ASCII only roughly.
bool mayBeDigit(char16_t c) {
    if (c < 0x80)
        return c >= u'0' && c <= u'9';
    return (c >= 0x0660 && c < 0x2000) || (c >= 0xA620 && c < 0xE000) || (c >= 0xFF10 && c <= 0xFF19);
}

} // namespace

Trigger::Trigger(QStringView expression) {
    const std::optional<Part> part = Reader(expression).read();
    if (!part)
        return;
    m_choices = allNeeds(*part);
    std::stable_sort(m_choices.begin(), m_choices.end(),
                     [](const Choice &a, const Choice &b) { return frequency(a) < frequency(b); });
    m_choices.erase(std::unique(m_choices.begin(), m_choices.end()), m_choices.end());
    m_choices.resize(std::min(m_choices.size(), mostChoices));
    for (Choice &choice : m_choices) {
        std::sort(choice.words.begin(), choice.words.end());
        choice.words.erase(std::unique(choice.words.begin(), choice.words.end()), choice.words.end());
        Begins &begins = m_begins.emplace_back();
        for (const std::u16string &word : choice.words)
            begins[word.front() % begins.size()] = true;
    }
}

bool Trigger::isIn(QStringView text) const {
    const char16_t *const units = text.utf16();
    const auto size = static_cast<std::size_t>(text.size());
    const auto meets = [&](const Choice &choice, const Begins &begins) {
        if (choice.digit && std::any_of(units, units + size, mayBeDigit))
            return true;
        const auto mayBegin = [&](std::size_t at) { return begins[units[at] % begins.size()]; };
        for (std::size_t i = 0; i < size; ++i) {
            // Four at a time up to the next place that may be one: this is where a page's time goes.
            while (i + 4 < size && !(mayBegin(i) | mayBegin(i + 1) | mayBegin(i + 2) | mayBegin(i + 3)))
                i += 4;
            if (!mayBegin(i))
                continue;
            const std::u16string_view rest(units + i, size - i);
            const auto first = std::lower_bound(choice.words.begin(), choice.words.end(), rest.front(),
                                                [](const std::u16string &word, char16_t c) { return word[0] < c; });
            for (auto word = first; word != choice.words.end() && word->front() == rest.front(); ++word) {
                if (rest.starts_with(*word))
                    return true;
            }
        }
        return false;
    };
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        if (!meets(m_choices[i], m_begins[i]))
            return false;
    }
    return true;
}

} // namespace variorum
