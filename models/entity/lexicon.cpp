// SPDX-License-Identifier: Apache-2.0
#include "models/entity/lexicon.h"

#include "models/base/chinese.h"
#include "models/base/surnames.h"
#include "models/entity/namefinder.h"
#include "models/entity/namekey.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace variorum {

struct Lexicon::Compiled {
    std::vector<LexiconEntry> entries;
    QHash<QString, int> ids;
    std::vector<std::vector<int>> explainedBy; ///< for each entry, the indices of those of its `with`
    NameFinder finder;
    quint64 fingerprint = 0;
};

namespace {

constexpr Offset nowhere = std::numeric_limits<Offset>::max();

/// The first entry of each id.
std::vector<LexiconEntry> unique(std::vector<LexiconEntry> entries, QHash<QString, int> &ids) {
    std::vector<LexiconEntry> kept;
    kept.reserve(entries.size());
    ids.reserve(static_cast<qsizetype>(entries.size()));
    for (LexiconEntry &entry : entries) {
        if (entry.hans.isEmpty())
            continue;
        const qsizetype before = ids.size();
        int &place = ids[entry.id]; // one search where contains() and insert() are two
        if (ids.size() == before)
            continue;
        place = static_cast<int>(kept.size());
        kept.push_back(std::move(entry));
    }
    return kept;
}

/// FNV-1a of 64 bits over UTF-16 units: http://www.isthe.com/chongo/tech/comp/fnv/
class Fingerprint {
public:
    void add(char16_t unit) { m_value = (m_value ^ unit) * 1099511628211U; }
    void add(const QString &text) {
        for (const QChar c : text)
            add(c.unicode());
        add(u'\0');
    }
    [[nodiscard]] quint64 value() const { return m_value; }

private:
    quint64 m_value = 14695981039346656037U;
};

quint64 fingerprintOf(const std::vector<LexiconEntry> &entries) {
    Fingerprint print;
    for (const LexiconEntry &entry : entries) {
        print.add(entry.id);
        print.add(static_cast<char16_t>(entry.type));
        print.add(entry.hans);
        print.add(entry.hant);
        for (const LexiconAlias &alias : entry.aliases) {
            print.add(alias.text);
            print.add(static_cast<char16_t>((alias.needsEvidence ? 1 : 0) + (alias.exactCase ? 2 : 0)));
        }
        for (const QStringList *words : {&entry.exceptions, &entry.with}) {
            print.add(u'\0');
            for (const QString &word : *words)
                print.add(word);
        }
    }
    return print.value();
}

bool opensBracket(QStringView text, Offset at) {
    return at < text.size() && (text[at] == u'(' || text[at] == u'\uFF08');
}

/// （0742）, （688027.SH）: the code of a share, and no year.
bool isCode(QStringView behind) {
    qsizetype digits = 0;
    while (1 + digits < behind.size() && behind[1 + digits] >= u'0' && behind[1 + digits] <= u'9')
        ++digits;
    if (!opensBracket(behind, 0) || digits < 4 || 1 + digits >= behind.size())
        return false;
    const QStringView number = behind.mid(1, digits);
    const QChar next = behind[1 + digits];
    return next == u'.' || next == u'-' || (next == u')' && (digits > 4 || number < u"1900" || number > u"2049"));
}

/// 远岸创始人, 远岸CEO, 远岸（0742）: only an organisation has a founder, a chief or a share. What follows its short
/// name is its evidence.
bool isHeaded(QStringView text, Span span) {
    // 江|晚声总裁: what follows a surname is a given name.
    const bool given = span.length() == 2 && span.begin > 0 && isHan(text[span.begin].unicode()) &&
                       isSurname(nameKey(text[span.begin - 1].unicode())) &&
                       !QStringView(u"和与及向对由于从应").contains(nameKey(text[span.begin - 1].unicode()));
    if (given)
        return false;
    const Offset end = span.end;
    const QString behind = nameKey(text.mid(end, 10)).trimmed();
    for (const QStringView chief :
         {u"创始人", u"联合创始人", u"创办人", u"董事长", u"首席执行官", u"执行长", u"副总裁", u"总裁", u"ceo", u"cto",
          u"股价", u"财报", u"董座", u"公司", u"官网", u"官微", u"总经理", u"市值"}) {
        if (behind.startsWith(chief))
            return true;
    }
    return isCode(behind);
}

/// 望潮 810, 望潮920B: what follows the short name of a family of chips or models and is no number of anything.
bool isNumbered(QStringView text, Offset end) {
    if (end == 0 || !isHan(text[end - 1].unicode()))
        return false;
    const QString behind = nameKey(text.mid(end, 10));
    const qsizetype begin = behind.startsWith(u' ') ? 1 : 0;
    qsizetype at = begin;
    while (at < behind.size() && behind[at].isDigit())
        ++at;
    constexpr qsizetype fewest = 3;
    const bool letter = at > begin && at < behind.size() && isWordCharacter(behind[at].unicode());
    if (at - begin < fewest && !letter)
        return false;
    const qsizetype word = behind.mid(at).startsWith(u' ') ? at + 1 : at;
    const QChar next = word < behind.size() ? behind[word] : QChar(u'\n');
    const bool goesOn = at + 1 < behind.size() && QStringView(u".,").contains(next) && behind[at + 1].isDigit();
    return at - begin <= 4 && !goesOn && !QStringView(u"万萬亿億个個年月日元多余餘台臺枚%").contains(next);
}

/// ，远岸发布新机: where a clause begins with a short name and what companies do, it is one.
bool acts(QStringView text, Span span) {
    const Offset before = span.begin > 0 && text[span.begin - 1] == u' ' ? span.begin - 1 : span.begin;
    if (before > 0 && isHan(text[before - 1].unicode()))
        return false;
    const QString behind = nameKey(text.mid(span.end, 10)).trimmed();
    for (const QStringView deed : {u"宣布", u"发布", u"推出", u"公告", u"披露", u"自研", u"官宣", u"开源", u"发表",
                                   u"公布", u"旗下", u"新机", u"手机", u"正式发布", u"正式推出", u"今日宣布"}) {
        if (behind.startsWith(deed))
            return true;
    }
    return false;
}

/// 、远岸200元, ，远岸回到195元: what has a price in a list of prices, or moves to one.
bool isPriced(QStringView text, Span span) {
    if (span.begin > 0 && isHan(text[span.begin - 1].unicode()))
        return false;
    const QString behind = nameKey(text.mid(span.end, 16)).trimmed();
    qsizetype at = 0;
    for (const QStringView move : {u"回到", u"来到", u"跌至", u"回跌至", u"涨至", u"升至", u"收在", u"报"}) {
        if (QStringView(behind).startsWith(move))
            at = move.size();
    }
    const qsizetype number = at;
    while (at < behind.size() && (behind[at].isDigit() || behind[at] == u'.' || behind[at] == u','))
        ++at;
    const QStringView unit = QStringView(behind).mid(at);
    return at > number && (number > 0 || (span.begin > 0 && text[span.begin - 1] == u'\u3001')) &&
           (unit.startsWith(u"元") || unit.startsWith(u"美元") || unit.startsWith(u"港元"));
}

/// Which entry a place names, and how sure that is. -1: none.
struct Sense {
    int entry = -1;
    float confidence = 0;
};

/// Where an article names each entry in full: what explains its short forms.
class Evidence {
public:
    explicit Evidence(const std::vector<std::vector<int>> &explainedBy)
        : m_explainedBy(explainedBy), m_fullFrom(explainedBy.size(), nowhere) {}

    void sawFull(int entry, Offset at) {
        Offset &from = m_fullFrom[static_cast<std::size_t>(entry)];
        from = std::min(from, at);
    }

    /// A name that the article explains goes before one that could stand anywhere. `reach` is how far a full name
    /// may begin to explain this one: behind an opening bracket, "Altman（Sam Altman）", a unit beyond the span.
    [[nodiscard]] Sense sense(Span span, Offset reach, const KnownName *const *begin,
                              const KnownName *const *end) const {
        Sense best;
        for (auto name = begin; name != end; ++name) {
            if (!(*name)->needsEvidence)
                continue;
            const float confidence = m_fullFrom[static_cast<std::size_t>((*name)->entry)] <= reach ? 0.92F
                                     : related((*name)->entry)                                     ? 0.88F
                                                                                                   : 0;
            if (confidence > best.confidence)
                best = {(*name)->entry, confidence};
        }
        for (auto name = begin; name != end && best.entry < 0; ++name) {
            if (!(*name)->needsEvidence)
                best = {(*name)->entry, span.length() > 2 ? 0.99F : 0.95F};
        }
        return best;
    }

private:
    /// By a thing that belongs to the entry, anywhere in the article.
    [[nodiscard]] bool related(int entry) const {
        const std::vector<int> &others = m_explainedBy[static_cast<std::size_t>(entry)];
        return std::any_of(others.begin(), others.end(),
                           [this](int other) { return m_fullFrom[static_cast<std::size_t>(other)] != nowhere; });
    }

    const std::vector<std::vector<int>> &m_explainedBy;
    std::vector<Offset> m_fullFrom;
};

} // namespace

Lexicon::Lexicon(std::unique_ptr<const Compiled> compiled) : m_compiled(std::move(compiled)) {}

Lexicon::~Lexicon() = default;

std::shared_ptr<const Lexicon> Lexicon::compile(std::vector<LexiconEntry> entries) {
    QHash<QString, int> ids;
    entries = unique(std::move(entries), ids);
    std::vector<std::vector<int>> explainedBy(entries.size());
    for (std::size_t i = 0; i < entries.size(); ++i) {
        for (const QString &id : entries[i].with) {
            if (ids.contains(id))
                explainedBy[i].push_back(ids.value(id));
        }
    }
    NameFinder finder(entries);
    const quint64 fingerprint = fingerprintOf(entries);
    return std::shared_ptr<const Lexicon>(new Lexicon(std::unique_ptr<const Compiled>(
        new Compiled{std::move(entries), std::move(ids), std::move(explainedBy), std::move(finder), fingerprint})));
}

const std::vector<LexiconEntry> &Lexicon::entries() const {
    return m_compiled->entries;
}

const LexiconEntry *Lexicon::entry(const QString &id) const {
    const auto found = m_compiled->ids.constFind(id);
    return found == m_compiled->ids.constEnd() ? nullptr : &m_compiled->entries[static_cast<std::size_t>(*found)];
}

quint64 Lexicon::fingerprint() const {
    return m_compiled->fingerprint;
}

std::vector<Mention> Lexicon::findMentions(QStringView text, Script script, QStringView title) const {
    const FoundNames inTitle = m_compiled->finder.find(title);
    const FoundNames found = m_compiled->finder.find(text);
    Evidence evidence(m_compiled->explainedBy);
    for (const KnownName *name : inTitle.names) {
        if (!name->needsEvidence)
            evidence.sawFull(name->entry, 0);
    }
    const auto forEachMatch = [&found](auto &&use) {
        for (std::size_t i = 0; i < found.matches.size(); ++i) {
            const std::size_t end = i + 1 < found.matches.size() ? found.matches[i + 1].firstName : found.names.size();
            use(found.matches[i].span, found.names.data() + found.matches[i].firstName, found.names.data() + end);
        }
    };
    forEachMatch([&](Span span, const KnownName *const *begin, const KnownName *const *end) {
        for (auto name = begin; name != end; ++name) {
            const LexiconEntry &entry = m_compiled->entries[static_cast<std::size_t>((*name)->entry)];
            if (!(*name)->needsEvidence ||
                (entry.type == EntityType::Organisation &&
                 (isHeaded(text, span) || acts(text, span) || isPriced(text, span))) ||
                (entry.type == EntityType::Product && isNumbered(text, span.end)))
                evidence.sawFull((*name)->entry, span.begin);
        }
    });

    std::vector<Sense> senses;
    forEachMatch([&](Span span, const KnownName *const *begin, const KnownName *const *end) {
        senses.push_back(evidence.sense(span, opensBracket(text, span.end) ? span.end + 1 : span.begin, begin, end));
    });
    // 沧元、望重、云河科技: what stands in a list with a company is one, from either end.
    const auto isCompany = [&](std::size_t match) {
        return senses[match].entry >= 0 &&
               m_compiled->entries[static_cast<std::size_t>(senses[match].entry)].type == EntityType::Organisation;
    };
    const auto listed = [&](std::size_t match, std::size_t beside) {
        if (senses[match].entry >= 0 || !isCompany(beside))
            return;
        const std::size_t last =
            match + 1 < found.matches.size() ? found.matches[match + 1].firstName : found.names.size();
        for (std::size_t name = found.matches[match].firstName; name < last; ++name) {
            const int entry = found.names[name]->entry;
            if (m_compiled->entries[static_cast<std::size_t>(entry)].type == EntityType::Organisation)
                senses[match] = {entry, 0.84F};
        }
        if (senses[match].entry >= 0)
            evidence.sawFull(senses[match].entry, found.matches[match].span.begin);
    };
    const auto joined = [&](std::size_t match) {
        const Offset mark = found.matches[match].span.end;
        return found.matches[match + 1].span.begin == mark + 1 && QStringView(u"\u3001和与與及").contains(text[mark]);
    };
    for (std::size_t i = 1; i < senses.size(); ++i) {
        if (joined(i - 1))
            listed(i, i - 1);
    }
    // 数字沧元、望重: a word before the first of a list may belong to its name.
    const auto begins = [&](std::size_t match) {
        const Offset begin = found.matches[match].span.begin;
        return begin == 0 || !isHan(text[begin - 1].unicode()) ||
               QStringView(u"和与與及由的对對向是为為如括").contains(text[begin - 1]);
    };
    for (std::size_t i = senses.size(); i-- > 1;) {
        if (joined(i - 1) && begins(i - 1))
            listed(i - 1, i);
    }

    // 沧元、望重涨停。沧元说: what a list has explained is explained behind it.
    std::size_t match = 0;
    forEachMatch([&](Span span, const KnownName *const *begin, const KnownName *const *end) {
        Sense &sense = senses[match++];
        if (sense.entry < 0)
            sense = evidence.sense(span, span.begin, begin, end);
    });

    std::vector<Mention> mentions;
    for (std::size_t i = 0; i < senses.size(); ++i) {
        const bool overlaps = !mentions.empty() && found.matches[i].span.begin < mentions.back().span.end;
        if (senses[i].entry < 0 || overlaps)
            continue;
        const LexiconEntry &entry = m_compiled->entries[static_cast<std::size_t>(senses[i].entry)];
        mentions.push_back({found.matches[i].span, entry.type, entry.id,
                            script == Script::Hant ? entry.hant : entry.hans, senses[i].confidence});
    }
    return mentions;
}

} // namespace variorum
