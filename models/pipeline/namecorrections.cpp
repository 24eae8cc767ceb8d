// SPDX-License-Identifier: Apache-2.0
#include "models/pipeline/namecorrections.h"

#include "models/entity/namekey.h"

#include <algorithm>

namespace variorum {

namespace {

/// A place inside a replacement that cannot be divided shows the whole of it: it narrows to the name.
Span narrowed(Span shown, const QString &text, const QString &form) {
    if (form.isEmpty())
        return shown;
    const QString key = nameKey(QStringView(text).mid(shown.begin, shown.length()));
    const auto at = key.size() > form.size() ? key.indexOf(form) : -1;
    return at < 0 ? shown : Span(shown.begin + at, shown.begin + at + form.size());
}

/// Whether an article is one of those that stand in some ranges: the two share more than half of the shorter. The
/// ranges may be from before the page was last read, but no two articles stand at one place.
bool isAmong(const Article &article, const std::vector<Span> &ranges, const AnchorFinder &finder) {
    std::vector<Span> runs = article.source;
    std::sort(runs.begin(), runs.end(), [](Span a, Span b) { return a.begin < b.begin; });
    qint64 shared = 0, whole = 0, named = 0;
    for (const Span run : runs)
        whole += run.length();
    auto run = runs.begin();
    for (const Span codePoints : ranges) {
        const Span range = finder.units(codePoints);
        named += range.length();
        while (run != runs.end() && run->end <= range.begin)
            ++run;
        for (auto within = run; within != runs.end() && within->begin < range.end; ++within)
            shared += std::min(within->end, range.end) - std::max(within->begin, range.begin);
    }
    return 2 * shared > std::min(whole, named);
}

} // namespace

std::vector<NameCorrection> correctionsOf(const Article &article, const NameCorrections &corrections,
                                          AnchorFinder &finder) {
    std::vector<NameCorrection> out;
    for (const KeptCorrection &kept : corrections) {
        NameCorrection one{kept.scope, {}, kept.form, kept.entity, kept.means};
        if (kept.scope == NameScope::Library) {
            out.push_back(std::move(one));
            continue;
        }
        if (kept.scope == NameScope::Story) {
            if (isAmong(article, kept.articles, finder))
                out.push_back(std::move(one));
            continue;
        }
        const AnchorPlace place = finder.place(kept.anchor);
        if (!place.ok)
            continue;
        const NoteProjection shown = project(place, article.map);
        if (kept.scope == NameScope::Article) {
            const bool within = std::any_of(article.source.begin(), article.source.end(),
                                            [&place](Span run) { return run.contains(place.units.begin); });
            if (!shown.hidden || within)
                out.push_back(std::move(one));
            continue;
        }
        if (shown.hidden)
            continue;
        one.place = narrowed(shown.text, article.text, kept.form);
        out.push_back(std::move(one));
    }
    return out;
}

} // namespace variorum
