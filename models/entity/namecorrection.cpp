// SPDX-License-Identifier: Apache-2.0
#include "models/entity/namecorrection.h"

#include "models/entity/namekey.h"

#include <QHash>

#include <algorithm>

namespace variorum {

namespace {

/// A mention and when it was said to be one: 0 for what was found, else the correction's number from 1.
struct Said {
    Mention mention;
    std::size_t when = 0;
};

struct Join {
    NamedThing thing;
    std::size_t when = 0;
};

/// What is said of an entity as a whole.
class Joins {
public:
    void add(const QString &entity, const NamedThing &thing, std::size_t when) {
        if (thing.entity == entity) {
            m_described.insert(entity, thing);
            return;
        }
        m_joined.remove(entity);
        if (last(thing.entity, 0) == entity)
            m_joined.remove(thing.entity); // it would run in a circle: what is said now counts
        m_joined.insert(entity, {thing, when});
    }

    void apply(Said &said, Script script, const Lexicon *lexicon) const {
        Mention &mention = said.mention;
        const QString end = last(mention.entity, said.when);
        if (end != mention.entity) {
            for (auto join = m_joined.constFind(mention.entity); mention.entity != end;
                 join = m_joined.constFind(mention.entity)) {
                mention.entity = join->thing.entity;
                mention.type = join->thing.type;
                mention.name = join->thing.name;
            }
            mention.confidence = 1;
            if (const LexiconEntry *entry = lexicon ? lexicon->entry(end) : nullptr) {
                mention.type = entry->type;
                mention.name = script == Script::Hant ? entry->hant : entry->hans;
            }
        }
        if (const auto described = m_described.constFind(end); described != m_described.constEnd()) {
            mention.type = described->type;
            mention.confidence = 1;
        }
    }

private:
    /// Where the joins that were said after `when` lead.
    [[nodiscard]] QString last(QString entity, std::size_t when) const {
        for (qsizetype steps = 0; steps <= m_joined.size(); ++steps) {
            const auto join = m_joined.constFind(entity);
            if (join == m_joined.constEnd() || join->when <= when)
                break;
            entity = join->thing.entity;
        }
        return entity;
    }

    QHash<QString, Join> m_joined;
    QHash<QString, NamedThing> m_described;
};

Mention mentionOf(const NamedThing &thing, Span span, Script script, const Lexicon *lexicon) {
    Mention mention{span, thing.type, thing.entity, thing.name, 1};
    const LexiconEntry *entry = lexicon ? lexicon->entry(thing.entity) : nullptr;
    if (entry)
        mention.name = script == Script::Hant ? entry->hant : entry->hans;
    return mention;
}

/// Both lists in one, sorted. Of two that overlap the one that holds the other, of equals the second list's.
std::vector<Said> withForms(std::vector<Said> found, std::vector<Said> made) {
    std::vector<Said> all;
    std::size_t next = 0;
    for (Said &one : made) {
        const Span span = one.mention.span;
        while (next < found.size() && found[next].mention.span.end <= span.begin)
            all.push_back(std::move(found[next++]));
        std::size_t end = next;
        bool holds = true;
        for (; end < found.size() && found[end].mention.span.begin < span.end; ++end)
            holds = holds && span.contains(found[end].mention.span);
        if (!holds)
            continue;
        all.push_back(std::move(one));
        next = end;
    }
    std::move(found.begin() + static_cast<std::ptrdiff_t>(next), found.end(), std::back_inserter(all));
    return all;
}

/// A place of the analyst's, in the stead of whatever lies there.
void putPlace(std::vector<Said> &all, const NameCorrection &correction, std::size_t when, Script script,
              const Lexicon *lexicon) {
    const Span span = correction.place;
    auto first =
        std::find_if(all.begin(), all.end(), [span](const Said &said) { return said.mention.span.end > span.begin; });
    const auto last =
        std::find_if(first, all.end(), [span](const Said &said) { return said.mention.span.begin >= span.end; });
    first = all.erase(first, last);
    if (correction.means)
        all.insert(first, {mentionOf(*correction.means, span, script, lexicon), when});
}

class Corrector {
public:
    Corrector(QStringView text, Script script, const std::vector<NameCorrection> &corrections, const Lexicon *lexicon)
        : m_text(text), m_script(script), m_corrections(corrections), m_lexicon(lexicon) {
        for (const NameScope scope : {NameScope::Library, NameScope::Story, NameScope::Article}) {
            for (std::size_t i = 0; i < corrections.size(); ++i) {
                const NameCorrection &one = corrections[i];
                if (one.scope != scope)
                    continue;
                if (!one.form.isEmpty())
                    m_forms.insert(one.form, i);
                if (one.entity.isEmpty())
                    continue;
                if (one.means)
                    m_joins.add(one.entity, *one.means, i + 1);
                m_gone.insert(one.entity, !one.means);
            }
        }
    }

    std::vector<Mention> run(std::vector<Mention> mentions) const {
        std::vector<Said> all = kept(std::move(mentions));
        all = withForms(std::move(all), formsInText());
        for (std::size_t i = 0; i < m_corrections.size(); ++i) {
            const NameCorrection &one = m_corrections[i];
            if (one.scope == NameScope::Place && !one.place.isEmpty() && one.place.end <= m_text.size())
                putPlace(all, one, i + 1, m_script, m_lexicon);
        }
        std::vector<Mention> out;
        for (Said &said : all) {
            m_joins.apply(said, m_script, m_lexicon);
            out.push_back(std::move(said.mention));
        }
        return out;
    }

private:
    /// What was found, without what is no name, and with what its written form means.
    [[nodiscard]] std::vector<Said> kept(std::vector<Mention> mentions) const {
        std::vector<Said> all;
        for (Mention &mention : mentions) {
            const auto form = m_forms.isEmpty()
                                  ? m_forms.constEnd()
                                  : m_forms.constFind(nameKey(m_text.mid(mention.span.begin, mention.span.length())));
            if (form != m_forms.constEnd()) {
                if (const std::optional<NamedThing> &means = m_corrections[*form].means)
                    all.push_back({mentionOf(*means, mention.span, m_script, m_lexicon), *form + 1});
            } else if (!m_gone.value(mention.entity)) {
                all.push_back({std::move(mention), 0});
            }
        }
        return all;
    }

    /// Where the text has forms that mean something. One character alone would be found in every text.
    [[nodiscard]] std::vector<Said> formsInText() const {
        std::vector<LexiconEntry> entries;
        for (auto form = m_forms.constBegin(); form != m_forms.constEnd(); ++form) {
            if (form.key().size() > 1 && m_corrections[*form].means)
                entries.push_back({form.key(), EntityType::Organisation, form.key(), form.key(), {}, {}, {}});
        }
        std::vector<Said> made;
        if (entries.empty())
            return made;
        for (const Mention &place : Lexicon::compile(std::move(entries))->findMentions(m_text, m_script)) {
            const std::size_t said = m_forms.value(place.entity);
            made.push_back({mentionOf(*m_corrections[said].means, place.span, m_script, m_lexicon), said + 1});
        }
        return made;
    }

    QStringView m_text;
    Script m_script;
    const std::vector<NameCorrection> &m_corrections;
    const Lexicon *m_lexicon;
    QHash<QString, std::size_t> m_forms; ///< to the correction that counts
    QHash<QString, bool> m_gone;         ///< entities that are none
    Joins m_joins;
};

} // namespace

std::vector<Mention> correctedNames(std::vector<Mention> mentions, QStringView text, Script script,
                                    const std::vector<NameCorrection> &corrections, const Lexicon *lexicon) {
    if (corrections.empty())
        return mentions;
    return Corrector(text, script, corrections, lexicon).run(std::move(mentions));
}

} // namespace variorum
