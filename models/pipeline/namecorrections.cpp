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
