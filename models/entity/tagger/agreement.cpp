// SPDX-License-Identifier: Apache-2.0
#include "models/entity/tagger/agreement.h"

#include "models/base/chinese.h"

#include <algorithm>

namespace variorum::tagging {

namespace {

using Name = Tagger::Name;
using Voice = Tagger::Voice;

/// The second network was trained on text with blanks in it, and takes them into its names.
Found bare(QStringView text, Found found) {
    while (!found.span.isEmpty() && isBlank(text[found.span.begin].unicode()))
        ++found.span.begin;
    while (!found.span.isEmpty() && isBlank(text[found.span.end - 1].unicode()))
        --found.span.end;
    return found;
}

/// 云泽与海陵科技, 江晚声报道 台股: what is no one name.
bool joinsNames(QStringView text, Span span) {
    const QStringView words = text.mid(span.begin, span.length());
    return std::any_of(words.begin(), words.end(),
                       [](QChar c) { return QStringView(u"与與和及、").contains(c) || isBlank(c.unicode()); });
}

/// What the first network says where the second sees something there as well.
Name weighed(QStringView text, const Found &first, const Found &second) {
    const Name alone{first.span, first.type, Voice::First, first.sure};
    const float surer = std::max(first.sure, second.sure);
    const bool same = first.type == second.type;
    if (first.span == second.span) {
        if (same)
            return {first.span, first.type, Voice::Both, surer};
        // The second knows companies better: 韦能 is none for a person.
        const bool company = first.type == EntityType::Person && second.type == EntityType::Organisation;
        return company ? Name{first.span, second.type, Voice::Both, second.sure} : alone;
    }
    if (second.span.contains(first.span)) {
        constexpr float sure = 0.9F;
        // 卓澄|储能. 海陵|管制电池: a place is one without what stands behind it.
        if (second.type == EntityType::Organisation && !joinsNames(text, second.span) &&
            second.sure >= (first.type == EntityType::Place ? 0.82F : 0.4F))
            return {second.span, second.type, Voice::Both, surer};
        if (same && first.type == EntityType::Person)
            return {second.sure >= sure ? second.span : first.span, first.type, Voice::Both, surer};
        return same ? Name{first.span, first.type, Voice::Both, surer} : alone;
    }
    if (first.span.contains(second.span) && same) {
        // 云河汽车|早段, 沧望会|前, but 国际博物馆日
        const Offset more = first.span.end - second.span.end;
        const bool cut = second.span.begin == first.span.begin && first.type == EntityType::Organisation &&
                         (more > 1 || QStringView(u"前后後等在将將已为為向").contains(text[second.span.end]));
        return {cut ? second.span : first.span, first.type, Voice::Both, surer};
    }
    return alone;
}

} // namespace

std::vector<Name> agreement(QStringView text, const std::vector<Found> &first, const std::vector<Found> &second) {
    std::vector<Found> others;
    for (const Found &found : second) {
        if (const Found one = bare(text, found); !one.span.isEmpty())
            others.push_back(one);
    }
    std::vector<Name> all;
    std::size_t next = 0;
    for (const Found &found : first) {
        for (; next < others.size() && others[next].span.end <= found.span.begin; ++next)
            all.push_back({others[next].span, others[next].type, Voice::Second, others[next].sure});
        // Of several the one that shares most with it.
        const Found *best = nullptr;
        Offset most = 0;
        for (std::size_t at = next; at < others.size() && others[at].span.begin < found.span.end; ++at) {
            const Offset shared =
                std::min(others[at].span.end, found.span.end) - std::max(others[at].span.begin, found.span.begin);
            if (shared > most) {
                most = shared;
                best = &others[at];
            }
        }
        Name name = best ? weighed(text, found, *best) : Name{found.span, found.type, Voice::First, found.sure};
        while (next < others.size() && others[next].span.begin < std::max(name.span.end, found.span.end))
            ++next;
        if (all.empty() || all.back().span.end <= name.span.begin)
            all.push_back(name);
    }
    for (; next < others.size(); ++next)
        all.push_back({others[next].span, others[next].type, Voice::Second, others[next].sure});
    return all;
}

} // namespace variorum::tagging
