// SPDX-License-Identifier: Apache-2.0
// What the analyst says of names.
#include "models/store/library.h"
#include "models/store/sqlite.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace variorum {

using sqlite::Statement;
using sqlite::Transaction;

namespace {

constexpr const char *scopeNames[] = {"library", "story", "article", "place"}; // as NameScope counts them

NameScope scopeNamed(const QString &name) {
    for (std::size_t i = 0; i < std::size(scopeNames); ++i) {
        if (name == QLatin1StringView(scopeNames[i]))
            return static_cast<NameScope>(i);
    }
    return NameScope::Place; // one of a later version reaches no further than it must
}

} // namespace

Result<NameCorrections> Library::nameCorrections(qint64 page) const {
    std::map<qint64, std::vector<Span>> stories; // where the articles of the page stand that are in one
    Statement members(*m_main, "SELECT s.story_id, a.ranges FROM articles a JOIN story_articles s "
                               "ON s.article_id=a.id WHERE a.page_id=? ORDER BY a.id");
    members.bind(0, page);
    while (members.step()) {
        const std::vector<Span> ranges = rangesFromText(members.text(1));
        std::vector<Span> &all = stories[members.integer(0)];
        all.insert(all.end(), ranges.begin(), ranges.end());
    }
    for (auto &story : stories)
        std::sort(story.second.begin(), story.second.end(), [](Span a, Span b) { return a.begin < b.begin; });

    NameCorrections corrections;
    Statement select(*m_main,
                     "SELECT id, ordinal, scope, begin_at, end_at, exact, prefix, suffix, form, entity, means, type, "
                     "name, author, made, story_id FROM name_corrections WHERE page_id=? OR page_id IS NULL "
                     "ORDER BY ordinal, id");
    select.bind(0, page);
    while (select.step()) {
        KeptCorrection one;
        one.id = select.text(0);
        one.ordinal = select.integer(1);
        one.scope = scopeNamed(select.text(2));
        if (one.scope == NameScope::Story) {
            one.story = select.integer(15);
            const auto here = stories.find(one.story);
            if (here == stories.end())
                continue; // it is of another event
            one.articles = here->second;
        }
        one.anchor.codePoints = Span(select.integer(3), select.integer(4));
        one.anchor.exact = QString::fromUtf8(select.blob(5));
        one.anchor.prefix = QString::fromUtf8(select.blob(6));
        one.anchor.suffix = QString::fromUtf8(select.blob(7));
        one.form = QString::fromUtf8(select.blob(8));
        one.entity = QString::fromUtf8(select.blob(9));
        NamedThing thing{QString::fromUtf8(select.blob(10)), EntityType::Organisation,
                         QString::fromUtf8(select.blob(12))};
        (void)entityTypeFromName(select.text(11), &thing.type);
        if (!thing.entity.isEmpty())
            one.means = std::move(thing);
        one.author = select.text(13);
        one.made = select.text(14);
        corrections.push_back(std::move(one));
    }
    if (select.failed() || members.failed())
        return m_main->error();
    return corrections;
}

Result<void> Library::writeNameCorrection(qint64 page, const KeptCorrection &one) {
    Statement insert(*m_main,
                     "INSERT OR REPLACE INTO name_corrections (id, ordinal, page_id, scope, begin_at, end_at, exact, "
                     "prefix, suffix, form, entity, means, type, name, author, made, story_id) "
                     "VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    insert.bind(0, one.id).bind(1, one.ordinal);
    if (one.scope == NameScope::Story)
        insert.bind(16, one.story);
    else if (one.scope != NameScope::Library)
        insert.bind(2, page);
    insert.bind(3, QString::fromLatin1(scopeNames[static_cast<std::size_t>(one.scope)]));
    insert.bind(4, static_cast<qint64>(one.anchor.codePoints.begin));
    insert.bind(5, static_cast<qint64>(one.anchor.codePoints.end));
    insert.bindBlob(6, one.anchor.exact.toUtf8()).bindBlob(7, one.anchor.prefix.toUtf8());
    insert.bindBlob(8, one.anchor.suffix.toUtf8()).bindBlob(9, one.form.toUtf8()).bindBlob(10, one.entity.toUtf8());
    if (one.means) {
        insert.bindBlob(11, one.means->entity.toUtf8()).bind(12, entityTypeName(one.means->type));
        insert.bindBlob(13, one.means->name.toUtf8());
    }
    insert.bind(14, one.author).bind(15, one.made);
    if (!insert.run())
        return m_main->error();
    return {};
}

Result<void> Library::changeNameCorrections(qint64 page, const std::vector<NameCorrectionChange> &changes) {
    Transaction transaction(*m_main);
    if (!transaction.begun())
        return m_main->error();
    for (const NameCorrectionChange &change : changes) {
        if (change.correction) {
            if (Result<void> written = writeNameCorrection(page, *change.correction); !written)
                return written;
            continue;
        }
        Statement remove(*m_main, "DELETE FROM name_corrections WHERE id=?");
        if (!remove.bind(0, change.id).run())
            return m_main->error();
    }
    return transaction.commit();
}

} // namespace variorum
