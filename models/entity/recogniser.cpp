// SPDX-License-Identifier: Apache-2.0
#include "models/entity/recogniser.h"

#include "models/base/chinese.h"
#include "models/entity/knownmentions.h"
#include "models/entity/namekey.h"
#include "models/entity/unknown/rules.h"
#include "models/entity/unknown/shortforms.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <iterator>

namespace variorum {

namespace {

using unknown::NameText;
using unknown::Proposal;
using unknown::Proposals;

/// What is longer is no name, and would have to be compared at every place that begins like it.
constexpr Offset longestName = 80;

/// All places of one unknown name.
struct Group {
    QString key;
    QString name; ///< as the article first writes it
    std::array<float, 4> votes{};
    float confidence = 0;
    bool onlyThere = true;          ///< only where a rule saw it
    QStringList aliases;            ///< folded
    QString id;                     ///< given when the type is settled
    const Mention *known = nullptr; ///< what the lexicon calls so, by another name in brackets

    [[nodiscard]] EntityType type() const {
        return static_cast<EntityType>(std::max_element(votes.begin(), votes.end()) - votes.begin());
    }
};

/// 2031年的报告
bool isDate(const NameText &text, Span span) {
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const QStringView key = text.key(span);
    return key.size() > 1 && QStringView(u"年月日").contains(key.back()) &&
           std::all_of(key.begin(), key.end() - 1, isDigit);
}

/// A name of a rule may hold a name of the lexicon, but not cut one, nor repeat it; and none begins with what ends a
/// list: 云泽等|协力厂.
bool respects(const NameText &text, Span span) {
    if (text.at(span.begin) == u'等' || isDate(text, span))
        return false;
    const Mention *first = text.knownOver(span.begin);
    const Mention *last = text.knownOver(span.end - 1);
    return (!first || (span.contains(first->span) && first->span != span)) &&
           (!last || (span.contains(last->span) && last->span != span));
}

/// 云河科技|股份有限公司, Tidewell| Industries: behind a known company only what says that it is one.
bool isFullForm(const NameText &text, Span span, const Mention &known) {
    static const QSet<QString> latin{
        QStringLiteral("inc"),         QStringLiteral("inc."),       QStringLiteral("corp"),
        QStringLiteral("corp."),       QStringLiteral("ltd"),        QStringLiteral("ltd."),
        QStringLiteral("corporation"), QStringLiteral("industries"), QStringLiteral("technologies"),
        QStringLiteral("group"),       QStringLiteral("holdings"),   QStringLiteral("quantum"),
        QStringLiteral("labs"),        QStringLiteral("company"),    QStringLiteral("technology"),
        QStringLiteral("plc"),         QStringLiteral("co."),        QStringLiteral("platforms inc.")};
    QString rest = text.key({known.span.end, span.end}).trimmed().toString();
    if (rest == u"a" || rest == u"b" || rest == u"科技" || rest == u"公司" || rest == u"集团" || rest == u"集团公司" ||
        rest == u"-ky")
        return true;
    if (rest.endsWith(u"股份有限公司")) {
        for (const QStringView field : {u"半导体", u"电子", u"材料", u"信息", u"智能", u"生物", u"医药"}) {
            if (rest.startsWith(field))
                rest.remove(0, field.size());
        }
    }
    for (const QStringView word : {u"(集团)", u"(控股)", u"集团", u"控股", u"科技", u"技术", u"股份"}) {
        if (rest.startsWith(word))
            rest.remove(0, word.size());
    }
    return rest == u"有限公司" || rest == u"有限责任公司" || latin.contains(rest);
}

/// The surest proposals that do not overlap, the longer one of equals; sorted by place.
Proposals disjoint(Proposals proposals) {
    std::stable_sort(proposals.begin(), proposals.end(), [](const Proposal &a, const Proposal &b) {
        return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
    });
    Proposals kept;
    for (Proposal &proposal : proposals) {
        if (!kept.empty() && kept.back().span.overlaps(proposal.span)) {
            Proposal &before = kept.back();
            const bool longer = proposal.span.length() > before.span.length();
            if (proposal.confidence > before.confidence || (proposal.confidence == before.confidence && longer))
                before = std::move(proposal);
            continue;
        }
        kept.push_back(std::move(proposal));
    }
    return kept;
}

Proposals foreignNames(const std::vector<ForeignName> &names) {
    Proposals proposals;
    for (const ForeignName &name : names) {
        if (name.span.length() > 1 && name.span.length() <= longestName)
            proposals.push_back({name.span, name.type, name.confidence, false, {}});
    }
    return proposals;
}

/// Both, sorted; of the second those that none of the first touches.
Proposals beside(Proposals proposals, Proposals more, const NameText &text) {
    const auto middle = static_cast<std::ptrdiff_t>(proposals.size());
    std::size_t rule = 0;
    for (Proposal &one : more) {
        while (rule < static_cast<std::size_t>(middle) && proposals[rule].span.end <= one.span.begin)
            ++rule;
        const bool touches = rule < static_cast<std::size_t>(middle) && proposals[rule].span.overlaps(one.span);
        if (!touches && respects(text, one.span))
            proposals.push_back(std::move(one));
    }
    std::inplace_merge(proposals.begin(), proposals.begin() + middle, proposals.end(),
                       [](const Proposal &a, const Proposal &b) { return a.span.begin < b.span.begin; });
    return proposals;
}

Proposals proposalsOf(const NameText &text) {
    Proposals all;
    for (const auto rule :
         {unknown::transliteratedNames, unknown::chinesePersons,  unknown::bylines,         unknown::organisations,
          unknown::latinNames,          unknown::productShapes,   unknown::modelFamilies,   unknown::carModels,
          unknown::houseProducts,       unknown::quotedNames,     unknown::placeSuffixes,   unknown::titledWorks,
          unknown::explainedNames,      unknown::codedNames,      unknown::announcers,      unknown::headedNames,
          unknown::knownCompanies,      unknown::seatedCompanies, unknown::introducedNames, unknown::definedNames})
        rule(text, all);
    all.erase(std::remove_if(all.begin(), all.end(),
                             [&text](const Proposal &proposal) {
                                 return proposal.span.length() > longestName || !respects(text, proposal.span);
                             }),
              all.end());
    return disjoint(std::move(all));
}

/// What an article says of names that the lexicon does not have, as a lexicon of its own.
class ArticleNames {
public:
    ArticleNames(const NameText &text, const Proposals &proposals) : m_text(text) {
        for (const Proposal &proposal : proposals)
            add(proposal);
        for (const unknown::Definition &definition : unknown::definitions(text))
            define(definition, proposals);
        for (const Mention &known : text.known()) {
            QStringList forms;
            if (known.type == EntityType::Product)
                forms = unknown::modelForms(text, known.span);
            else if (known.type == EntityType::Person)
                forms.append(unknown::surnameOf(text, known.span));
            for (const QString &form : std::as_const(forms)) {
                if (!form.isEmpty())
                    callAlso(known, form);
            }
        }
    }

    [[nodiscard]] std::vector<LexiconEntry> entries() {
        std::vector<LexiconEntry> all = std::move(m_defined);
        for (Group &group : m_groups) {
            const Mention *known = group.known && group.known->type == group.type() ? group.known : nullptr;
            group.id = known ? known->entity : unknownEntityId(group.type(), group.key);
            m_confidence.insert(group.id, group.confidence);
            if (group.onlyThere)
                m_onlyThere.insert(group.id);
            LexiconEntry entry{group.id, group.type(), group.name, group.name, {}, {}, {}};
            if (known) {
                entry.hans = entry.hant = known->name;
                entry.aliases.push_back({group.name, false, false});
            }
            // What only its capitals give away is nothing without them: Cockpit, but cockpit.
            constexpr float sure = 0.65F;
            if (!known && group.confidence < sure && !isHan(group.name[0].unicode()))
                entry.aliases.push_back({group.name, false, true});
            for (const QString &alias : group.aliases)
                entry.aliases.push_back({alias, true, false});
            all.push_back(std::move(entry));
        }
        joinModels(all);
        return all;
    }

    /// Whether an entity is named only where a rule saw it.
    [[nodiscard]] bool onlyThere(const QString &id) const { return m_onlyThere.contains(id); }
    /// What a proposal names.
    [[nodiscard]] Mention mention(const Proposal &proposal) const {
        const Group &group = m_groups[m_byKey.value(m_text.key(proposal.span).toString())];
        const Mention *known = group.known && group.known->type == group.type() ? group.known : nullptr;
        return {proposal.span, group.type(), group.id, known ? known->name : group.name, proposal.confidence};
    }
    /// How sure the article's surest place of an entity is.
    [[nodiscard]] float confidence(const QString &id) const { return m_confidence.value(id, 0.85F); }

private:
    [[nodiscard]] QString written(const Mention &known) const {
        return m_text.raw().mid(known.span.begin, known.span.length()).toString();
    }

    void add(const Proposal &proposal) {
        const QString key = m_text.key(proposal.span).toString();
        auto index = m_byKey.constFind(key);
        if (index == m_byKey.constEnd()) {
            index = m_byKey.insert(key, m_groups.size());
            const QStringView name = m_text.raw().mid(proposal.span.begin, proposal.span.length());
            m_groups.push_back({key, name.toString(), {}, 0, true, {}, {}});
        }
        Group &group = m_groups[*index];
        const Mention *known = m_text.knownFrom(proposal.span.begin);
        if (known && known->type == EntityType::Organisation && isFullForm(m_text, proposal.span, *known))
            group.known = known;
        group.votes[static_cast<std::size_t>(proposal.type)] += proposal.confidence;
        group.confidence = std::max(group.confidence, proposal.confidence);
        group.onlyThere = group.onlyThere && proposal.onlyThere;
        for (const Offset length : {2, 3}) {
            if (const QString stem = unknown::stemOf(m_text, proposal, length);
                !stem.isEmpty() && !group.aliases.contains(stem))
                group.aliases.append(stem);
        }
        QStringList forms = proposal.shortForms;
        if (proposal.type == EntityType::Product)
            forms += unknown::modelForms(m_text, proposal.span);
        for (const QString &form : std::as_const(forms)) {
            if (!group.aliases.contains(form))
                group.aliases.append(form);
        }
    }

    void define(const unknown::Definition &definition, const Proposals &proposals) {
        const QStringView alias = m_text.raw().mid(definition.alias.begin, definition.alias.length());
        const bool ofOrganisations = alias.size() < 4 && unknown::isAcronym(m_text, definition.alias);
        const auto ending = std::lower_bound(proposals.begin(), proposals.end(), definition.nameEnd,
                                             [](const Proposal &one, Offset end) { return one.span.end < end; });
        if (ending != proposals.end() && ending->span.end == definition.nameEnd) {
            Group &group = m_groups[m_byKey.value(m_text.key(ending->span).toString())];
            if (ofOrganisations && group.type() != EntityType::Organisation)
                return;
            const Mention *known = m_text.knownFrom(definition.alias.begin);
            if (known && known->span == definition.alias)
                group.known = known; // 黎岸（Li An）, where the lexicon knows Li An
            else
                group.aliases.append(nameKey(alias));
        } else if (const Mention *known = m_text.knownUpTo(definition.nameEnd);
                   known && !m_text.knownOver(definition.alias.begin) &&
                   (!ofOrganisations || known->type == EntityType::Organisation) &&
                   (known->type != EntityType::Place || !alias.contains(u' '))) {
            // 霍尔姆（Ada Holm）: a person may have the name of a town.
            callAlso(*known, alias.toString());
        }
    }

    /// The lexicon's entry again, with the article's own name for it.
    void callAlso(const Mention &known, const QString &alias) {
        auto place = m_definedById.constFind(known.entity);
        if (place == m_definedById.constEnd()) {
            place = m_definedById.insert(known.entity, m_defined.size());
            m_defined.push_back({known.entity, known.type, known.name, known.name, {}, {}, {}});
        }
        m_defined[*place].aliases.push_back({written(known), false, false});
        m_defined[*place].aliases.push_back({alias, true, false});
    }

    /// KX80 where Orbis KX80 is said as well: one model, whoever saw it. What is a form of two is neither.
    void joinModels(std::vector<LexiconEntry> &entries) {
        QHash<QString, QString> owners;
        const auto claim = [&owners](const QString &form, const QString &id) {
            const auto other = owners.constFind(form);
            owners.insert(form, other == owners.constEnd() || *other == id ? id : QString());
        };
        QHash<QString, std::size_t> places;
        for (std::size_t place = entries.size(); place-- > 0;) {
            const LexiconEntry &entry = entries[place];
            places.insert(entry.id, place);
            for (const LexiconAlias &alias : entry.aliases) {
                if (entry.type == EntityType::Product && alias.needsEvidence)
                    claim(nameKey(alias.text), entry.id);
            }
        }
        for (Group &group : m_groups) {
            const QString owner = owners.value(group.key);
            const bool numbered = std::any_of(group.key.begin(), group.key.end(), [](QChar c) { return c.isDigit(); });
            if (owner.isEmpty() || !numbered || group.known || group.type() != EntityType::Product || owner == group.id)
                continue;
            LexiconEntry &whole = entries[places.value(owner)];
            whole.aliases.push_back({group.name, false, false});
            entries[places.value(group.id)].hans.clear(); // left out
            group.id = owner;
            group.name = whole.hans;
        }
    }

    const NameText &m_text;
    std::vector<Group> m_groups;
    QHash<QString, std::size_t> m_byKey;
    QHash<QString, float> m_confidence;
    QSet<QString> m_onlyThere;
    std::vector<LexiconEntry> m_defined;
    QHash<QString, std::size_t> m_definedById;
};

/// What was found, but where a rule saw another name than the one that reaches into it.
std::vector<Mention> withProposals(std::vector<Mention> found, const Proposals &proposals,
                                   const ArticleNames &article) {
    std::vector<Mention> all;
    std::size_t next = 0;
    for (const Proposal &proposal : proposals) {
        while (next < found.size() && found[next].span.end <= proposal.span.begin)
            all.push_back(std::move(found[next++]));
        std::size_t end = next;
        while (end < found.size() && found[end].span.begin < proposal.span.end)
            ++end;
        if (end == next + 1 && found[next].span.contains(proposal.span))
            continue;
        all.push_back(article.mention(proposal));
        next = end;
    }
    std::move(found.begin() + static_cast<std::ptrdiff_t>(next), found.end(), std::back_inserter(all));
    return all;
}

/// Both lists in one, sorted; of two that overlap the one that holds the other, else the lexicon's.
std::vector<Mention> merged(const std::vector<Mention> &known, const std::vector<Mention> &found) {
    std::vector<Mention> all;
    std::size_t next = 0;
    for (const Mention &mention : found) {
        while (next < known.size() && known[next].span.end <= mention.span.begin)
            all.push_back(known[next++]);
        std::size_t end = next;
        bool holds = true;
        for (; end < known.size() && known[end].span.begin < mention.span.end; ++end)
            holds = holds && mention.span.contains(known[end].span) && known[end].span != mention.span;
        if (!holds)
            continue;
        all.push_back(mention);
        next = end;
    }
    all.insert(all.end(), known.begin() + static_cast<std::ptrdiff_t>(next), known.end());
    return all;
}

} // namespace

QStringView taggedPart(QStringView text) {
    if (text.size() <= taggedCharacters)
        return text;
    const qsizetype line = text.lastIndexOf(u'\n', taggedCharacters);
    return text.left(line > 0 ? line : taggedCharacters);
}

std::vector<Mention> recognise(const Lexicon &lexicon, QStringView text, Script script, QStringView title,
                               const NameHelp &help) {
    std::vector<Mention> known = lexicon.findMentions(text, script, title);
    unknown::dropOtherNames(text, known);
    const NameText names(text, known);
    refineKnown(lexicon, names, known);
    Proposals proposals = proposalsOf(names);
    if (!help.foreign.empty())
        proposals = beside(std::move(proposals), foreignNames(help.foreign), names);
    if (help.tagger) {
        const QStringView part = taggedPart(text);
        const std::vector<Tagger::Name> heard = help.tagger->tag(part);
        unknown::dropUnheard(names, heard, static_cast<Offset>(part.size()), proposals);
        Proposals tagged = unknown::unsaid(names, unknown::taggedNames(names, heard), proposals);
        proposals = beside(std::move(proposals), std::move(tagged), names);
    }
    Proposals sisters = unknown::sisters(names, proposals);
    proposals = beside(std::move(proposals), std::move(sisters), names);
    Proposals listed = unknown::listedNames(names, proposals);
    proposals = beside(std::move(proposals), std::move(listed), names);
    Proposals lone = unknown::loneLatin(names, proposals);
    proposals = beside(std::move(proposals), std::move(lone), names);
    unknown::cutToOthers(names, proposals);
    ArticleNames article(names, proposals);
    std::vector<LexiconEntry> entries = article.entries();
    if (entries.empty())
        return known;
    std::vector<Mention> found;
    auto proposal = proposals.begin();
    for (Mention &mention : Lexicon::compile(std::move(entries))->findMentions(text, script)) {
        while (proposal != proposals.end() && proposal->span.begin < mention.span.begin)
            ++proposal;
        const bool proposed = proposal != proposals.end() && proposal->span == mention.span;
        // Where no rule saw it, the same characters may be parts of other words.
        if (!proposed && (article.onlyThere(mention.entity) || !names.isBoundary(mention.span.begin) ||
                          !names.isBoundary(mention.span.end)))
            continue;
        mention.confidence = std::min(mention.confidence, article.confidence(mention.entity));
        found.push_back(std::move(mention));
    }
    unknown::dropInAddresses(text, found);
    return merged(known, withProposals(std::move(found), proposals, article));
}

} // namespace variorum
