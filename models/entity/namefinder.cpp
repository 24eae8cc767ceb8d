// SPDX-License-Identifier: Apache-2.0
#include "models/entity/namefinder.h"

#include "models/base/chinese.h"
#include "models/entity/namekey.h"

#include <algorithm>

namespace variorum {

namespace {

bool isDigit(char16_t key) {
    return key >= u'0' && key <= u'9';
}

/// A key with one unit replaced, or left out if `with` is 0.
std::u16string edited(std::u16string_view key, std::size_t place, char16_t with) {
    std::u16string other(key);
    if (with != 0)
        other[place] = with;
    else
        other.erase(place, 1);
    return other;
}

/// A blank between Chinese and Latin that may as well not be there, or is not and may be: SK海力士, SK 海力士.
std::u16string withOtherBlank(std::u16string_view key) {
    for (std::size_t at = 1; at < key.size(); ++at) {
        const bool blank = key[at] == u' ' && at + 1 < key.size();
        const char16_t before = key[at - 1];
        const char16_t behind = key[blank ? at + 1 : at];
        if ((isHan(before) && isWordCharacter(behind)) || (isWordCharacter(before) && isHan(behind)))
            return blank ? edited(key, at, 0) : std::u16string(key).insert(at, 1, u' ');
    }
    return {};
}

/// Most names are Chinese alone and have one spelling.
bool isHanAlone(std::u16string_view key) {
    return std::all_of(key.begin(), key.end(), [](char16_t c) { return isHan(c); });
}

/// 江 · 晚声, KX - 7: whether a blank stands beside the dot of a name, or on both sides of a hyphen.
bool isLooseBlank(QStringView text, qsizetype at) {
    if (text[at] != u' ' || at == 0 || at + 1 == text.size())
        return false;
    const char16_t before = nameKey(text[at - 1].unicode());
    const char16_t behind = nameKey(text[at + 1].unicode());
    const bool hyphen = (behind == u'-' && at + 2 < text.size() && text[at + 2] == u' ') ||
                        (before == u'-' && at > 1 && text[at - 2] == u' ');
    return before == nameDot || behind == nameDot || hyphen;
}

/// The names of a lexicon and their keys, folded once and without strings of their own.
class Collector {
public:
    explicit Collector(const std::vector<LexiconEntry> &entries) {
        keys.reserve(3 * entries.size(), 24 * entries.size());
        names.reserve(3 * entries.size());
        for (std::size_t i = 0; i < entries.size(); ++i)
            add(entries[i], static_cast<int>(i));
    }

    std::vector<KnownName> names;
    NameKeys keys;

private:
    void add(const LexiconEntry &entry, int index) {
        m_claimed.clear();
        // An alias that repeats a preferred name says how that is spelt, or that it needs evidence.
        for (const LexiconAlias &alias : entry.aliases) {
            fold(alias.text);
            put({index, false, alias.needsEvidence, alias.exactCase ? alias.text : QString()});
        }
        for (const QString *name : {&entry.hans, &entry.hant}) {
            fold(*name);
            if (std::none_of(m_claimed.begin(), m_claimed.end(),
                             [this](std::size_t key) { return keys[key] == m_key; }))
                put({index, false, false, {}});
        }
        for (const QString &word : entry.exceptions) {
            fold(word);
            keys.add(m_key);
            names.push_back({index, true, false, {}});
        }
    }

    void fold(const QString &text) {
        m_key.clear();
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (!isLooseBlank(text, i))
                m_key.push_back(nameKey(text[i].unicode()));
        }
    }

    /// The folded name in all its spellings.
    void put(const KnownName &name) {
        m_claimed.push_back(keys.size());
        const std::size_t first = keys.size();
        keys.add(m_key);
        if (!isHanAlone(m_key))
            addSpellings(first);
        for (std::size_t key = first; key < keys.size(); ++key)
            names.push_back(name);
    }

    /// Writers part the words and numbers of a Latin name in three ways: GPT-4, GPT 4, GPT4. Between two words only a
    /// space and a hyphen stand for each other, since together they may be another word.
    void addSpellings(std::size_t first) {
        constexpr std::size_t most = 9;
        const std::u16string_view key = m_key;
        for (std::size_t at = 1; at + 1 < key.size() && keys.size() - first < most; ++at) {
            if ((key[at] != u'-' && key[at] != u' ') || !isWordCharacter(key[at - 1]) || !isWordCharacter(key[at + 1]))
                continue;
            const char16_t other = key[at] == u'-' ? u' ' : u'-';
            const bool closes = isDigit(key[at - 1]) != isDigit(key[at + 1]);
            const std::size_t before = keys.size();
            for (std::size_t one = first; one < before; ++one) {
                // Earlier separators may be gone: the place is counted from the end, which is still as it was.
                const std::size_t place = keys[one].size() - (key.size() - at);
                keys.add(edited(keys[one], place, other));
                if (closes)
                    keys.add(edited(keys[one], place, 0));
            }
        }
        // Last, for they change how far a place is from the end.
        const std::size_t spelt = std::min(keys.size(), first + most);
        for (std::size_t one = first; one < spelt; ++one) {
            if (const std::u16string other = withOtherBlank(keys[one]); !other.empty())
                keys.add(other);
            // The dot between given name and surname is often left out.
            if (keys[one].find(nameDot) != std::u16string_view::npos) {
                std::u16string other(keys[one]);
                other.erase(std::remove(other.begin(), other.end(), nameDot), other.end());
                keys.add(other);
            }
        }
    }

    std::u16string m_key;
    std::vector<std::size_t> m_claimed; ///< keys of the entry at hand
};

/// Up to where an entry is not named, because an exception stands there.
struct Barred {
    int entry;
    qsizetype until;
};

} // namespace

NameFinder::NameFinder(const std::vector<LexiconEntry> &entries)
    : NameFinder([&entries] {
          Collector all(entries);
          return NameFinder(std::move(all.names), all.keys);
      }()) {}

NameFinder::NameFinder(std::vector<KnownName> names, const NameKeys &keys) : m_names(std::move(names)), m_trie(keys) {}

FoundNames NameFinder::find(QStringView text) const {
    FoundNames found;
    std::vector<Barred> barred;
    struct End {
        qsizetype at;
        NameTrie::Node node;
    };
    std::vector<End> ends;
    const char16_t *units = text.utf16();
    for (qsizetype i = 0; i < text.size();) {
        NameTrie::Node node = m_trie.first(nameKey(units[i]));
        ends.clear();
        for (qsizetype end = i + 1; node != NameTrie::none; ++end) {
            const auto [begin, last] = m_trie.names(node);
            if (begin != last && standsAlone(text, i, end)) {
                ends.push_back({end, node});
                // 其中|华为: an exception does not begin inside a word.
                const bool inside = units[i] == u'中' && i > 0 && units[i - 1] == u'其';
                for (const std::uint32_t *name = begin; name != last && !inside; ++name) {
                    if (m_names[*name].exception)
                        barred.push_back({m_names[*name].entry, end});
                }
            }
            if (end < text.size() && isLooseBlank(text, end))
                ++end;
            node = end == text.size() ? NameTrie::none : m_trie.next(node, nameKey(units[end]));
        }
        barred.erase(std::remove_if(barred.begin(), barred.end(), [i](const Barred &one) { return one.until <= i; }),
                     barred.end());
        const auto allowed = [&](const KnownName &name, qsizetype end) {
            return !name.exception && (name.exact.isEmpty() || name.exact == text.mid(i, end - i)) &&
                   std::none_of(barred.begin(), barred.end(),
                                [&name](const Barred &one) { return one.entry == name.entry; });
        };
        qsizetype next = i + 1;
        const auto firstName = static_cast<std::uint32_t>(found.names.size());
        for (auto end = ends.rbegin(); end != ends.rend() && found.names.size() == firstName; ++end) {
            const auto [begin, last] = m_trie.names(end->node);
            for (const std::uint32_t *name = begin; name != last; ++name) {
                if (allowed(m_names[*name], end->at))
                    found.names.push_back(&m_names[*name]);
            }
            next = end->at;
        }
        // Title marks are a condition, not a part of the name.
        const bool marked = next - i > 2 && text[i] == u'\u300A' && text[next - 1] == u'\u300B';
        const qsizetype marks = marked ? 1 : 0;
        const auto first = found.names.begin() + firstName;
        if (first != found.names.end())
            found.matches.push_back({{i + marks, next - marks}, firstName});
        // 远岸|芯910: a short form that nothing may explain hides no name that begins inside it.
        const bool sure =
            std::any_of(first, found.names.end(), [](const KnownName *one) { return !one->needsEvidence; });
        if (sure && longerInside(text, i, next)) {
            found.names.resize(firstName);
            found.matches.pop_back();
            ++i;
            continue;
        }
        i = sure ? next : i + 1;
    }
    return found;
}

bool NameFinder::longerInside(QStringView text, qsizetype begin, qsizetype end) const {
    constexpr qsizetype longest = 3; // what is longer hardly ever stands across two words
    if (end - begin > longest || !isHan(text[begin].unicode()) || !isHan(text[end - 1].unicode()))
        return false;
    for (qsizetype from = begin + 1; from < end; ++from) {
        NameTrie::Node node = m_trie.first(nameKey(text[from].unicode()));
        for (qsizetype to = from + 1; node != NameTrie::none; ++to) {
            const auto [first, last] = m_trie.names(node);
            if (to > end && to - from > end - begin && isHan(text[to - 1].unicode()) &&
                std::any_of(first, last, [this](std::uint32_t name) {
                    return !m_names[name].exception && !m_names[name].needsEvidence && m_names[name].exact.isEmpty();
                }))
                return true;
            node = to == text.size() ? NameTrie::none : m_trie.next(node, nameKey(text[to].unicode()));
        }
    }
    return false;
}

} // namespace variorum
