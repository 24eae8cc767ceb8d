// SPDX-License-Identifier: Apache-2.0
#include "models/entity/namefinder.h"

#include "models/base/chinese.h"
#include "models/entity/namekey.h"

#include <algorithm>

namespace variorum {

namespace {

bool isDigit(QChar key) {
    return key >= u'0' && key <= u'9';
}

/// A blank between Chinese and Latin that may as well not be there, or is not and may be: SK海力士, SK 海力士.
QString withOtherBlank(const QString &key) {
    for (qsizetype at = 1; at < key.size(); ++at) {
        const bool blank = key[at] == u' ' && at + 1 < key.size();
        const char16_t before = key[at - 1].unicode();
        const char16_t behind = key[blank ? at + 1 : at].unicode();
        if ((isHan(before) && isWordCharacter(behind)) || (isWordCharacter(before) && isHan(behind)))
            return blank ? QString(key).remove(at, 1) : QString(key).insert(at, u' ');
    }
    return {};
}

/// Writers part the words and numbers of a Latin name in three ways: GPT-4, GPT 4, GPT4. Between two words
/// only a space and a hyphen stand for each other, since together they may be another word.
QStringList spellings(const QString &key) {
    QStringList all{key};
    if (const QString other = withOtherBlank(key); !other.isEmpty())
        all.append(other);
    if (key.contains(u'\u00B7')) // the dot between given name and surname is often left out
        all.append(QString(key).remove(u'\u00B7'));
    for (qsizetype at = 1; at + 1 < key.size() && all.size() < 9; ++at) {
        if ((key[at] != u'-' && key[at] != u' ') || !isWordCharacter(key[at - 1].unicode()) ||
            !isWordCharacter(key[at + 1].unicode()))
            continue;
        const QChar other = key[at] == u'-' ? u' ' : u'-';
        const bool closes = isDigit(key[at - 1]) != isDigit(key[at + 1]);
        for (const QString &one : QStringList(all)) {
            // Earlier separators may be gone: the place is counted from the end, which is still as it was.
            const qsizetype place = one.size() - (key.size() - at);
            all.append(QString(one).replace(place, 1, other));
            if (closes)
                all.append(QString(one).remove(place, 1));
        }
    }
    return all;
}

struct Collected {
    std::vector<KnownName> names;
    std::vector<QString> keys;

    void put(QString key, const KnownName &name) {
        keys.push_back(std::move(key));
        names.push_back(name);
    }
};

/// Most names are Chinese alone and have one spelling.
bool isHanAlone(const QString &key) {
    return std::all_of(key.begin(), key.end(), [](QChar c) { return isHan(c.unicode()); });
}

void collect(const LexiconEntry &entry, int index, Collected &into) {
    QStringList claimed;
    const auto put = [&](const QString &text, const KnownName &name) {
        const QString key = nameKey(text);
        claimed.append(key);
        if (isHanAlone(key)) {
            into.put(key, name);
            return;
        }
        for (const QString &spelling : spellings(key))
            into.put(spelling, name);
    };
    // An alias that repeats a preferred name says how that is spelt, or that it needs evidence.
    for (const LexiconAlias &alias : entry.aliases)
        put(alias.text, {index, false, alias.needsEvidence, alias.exactCase ? alias.text : QString()});
    for (const QString &name : {entry.hans, entry.hant}) {
        if (!claimed.contains(nameKey(name)))
            put(name, {index, false, false, {}});
    }
    for (const QString &word : entry.exceptions)
        into.put(nameKey(word), {index, true, false, {}});
}

Collected collected(const std::vector<LexiconEntry> &entries) {
    Collected all;
    all.keys.reserve(2 * entries.size());
    all.names.reserve(2 * entries.size());
    for (std::size_t i = 0; i < entries.size(); ++i)
        collect(entries[i], static_cast<int>(i), all);
    return all;
}

/// Up to where an entry is not named, because an exception stands there.
struct Barred {
    int entry;
    qsizetype until;
};

} // namespace

NameFinder::NameFinder(const std::vector<LexiconEntry> &entries)
    : NameFinder([&entries] {
          Collected all = collected(entries);
          return NameFinder(std::move(all.names), all.keys);
      }()) {}

NameFinder::NameFinder(std::vector<KnownName> names, const std::vector<QString> &keys)
    : m_names(std::move(names)), m_trie(keys) {}

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
                for (const std::uint32_t *name = begin; name != last; ++name) {
                    if (m_names[*name].exception)
                        barred.push_back({m_names[*name].entry, end});
                }
            }
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
        const qsizetype marks = text[i] == u'\u300A' ? 1 : 0;
        if (found.names.size() > firstName)
            found.matches.push_back({{i + marks, next - marks}, firstName});
        else
            next = i + 1;
        i = next;
    }
    return found;
}

} // namespace variorum
