// SPDX-License-Identifier: Apache-2.0
// Which articles are probably on the event of others: what the cache has of all is looked at, and of the nearest ones
// their texts.
#include "models/store/library.h"
#include "models/store/sqlite.h"

#include <algorithm>
#include <cstdlib>
#include <set>
#include <unordered_set>
#include <utility>

namespace variorum {

using sqlite::CancelGuard;
using sqlite::Connection;
using sqlite::Statement;

namespace {

constexpr std::size_t mostLookedInto = 60; ///< whose texts are read for their figures
constexpr std::size_t mostRelated = 30;

struct Known {
    qint64 article = 0;
    EventTraits traits;
    double score = 0;
};

std::vector<std::size_t> figuresOf(const Connection &cache, qint64 article) {
    Statement select(cache, "SELECT d.body, r.published FROM docs d JOIN rows r ON r.article=d.article "
                            "WHERE d.article=?");
    if (!select.bind(0, article).step())
        return {};
    FigureContext context;
    context.published = select.text(1);
    return figureTraits(findFigures(QString::fromUtf8(qUncompress(select.blob(0))), context));
}

/// From when to when articles can be on the event, as the list writes dates; all where a day is not known.
std::pair<QString, QString> datesAround(const Connection &cache, const std::vector<qint64> &articles) {
    QDate first, last;
    for (const qint64 article : articles) {
        Statement select(cache, "SELECT published FROM rows WHERE article=?");
        const QDate day = select.bind(0, article).step() ? dayOf(select.text(0)) : QDate();
        if (!day.isValid())
            return {QString(), QStringLiteral("~")};
        first = first.isValid() ? std::min(first, day) : day;
        last = last.isValid() ? std::max(last, day) : day;
    }
    // A time may follow the day, and of some days only the month is known.
    constexpr qsizetype isoMonth = 7;
    return {first.addDays(-kinDays).toString(Qt::ISODate).left(isoMonth),
            last.addDays(kinDays).toString(Qt::ISODate) + u'~'};
}

/// Pairs of which one was declined for a story of the other; each stands in both orders.
std::set<std::pair<qint64, qint64>> declinedFor(const Connection &library, const std::vector<qint64> &articles) {
    std::set<std::pair<qint64, qint64>> declined;
    for (const qint64 article : articles) {
        Statement select(library, "SELECT other_id FROM declined_kin WHERE article_id=?1 UNION "
                                  "SELECT article_id FROM declined_kin WHERE other_id=?1");
        select.bind(0, article);
        while (select.step()) {
            declined.emplace(article, select.integer(0));
            declined.emplace(select.integer(0), article);
        }
    }
    return declined;
}

} // namespace

/// How rare words are is asked of all titles, whatever their date: around an event its own words are frequent.
const KeyCounts &Library::titleCounts(const Progress &progress) const {
    constexpr qint64 noticeable = 20; // one more in so many
    Statement count(*m_cache, "SELECT count(*) FROM rows");
    const qint64 articles = count.step() ? count.integer(0) : 0;
    if (m_titles.articles >= 0 && std::abs(articles - m_titles.articles) * noticeable <= m_titles.articles)
        return m_titles.counts;
    m_titles = {articles, {}};
    Statement titles(*m_cache, "SELECT title FROM rows");
    while (titles.step() && !progress.cancelled())
        m_titles.counts.add(titleTraits(titles.text(0)));
    if (progress.cancelled() || titles.failed())
        m_titles.articles = -1; // not all of them: to be counted again
    return m_titles.counts;
}

Result<std::vector<RelatedArticle>> Library::related(const std::vector<qint64> &articles,
                                                     const Progress &progress) const {
    const CancelGuard guard(*m_cache, progress);
    std::unordered_set<qint64> settled; // in the bin, or in a story
    Statement away(*m_main, "SELECT id FROM articles WHERE binned<>0 UNION SELECT article_id FROM story_articles");
    while (away.step())
        settled.insert(away.integer(0));
    if (away.failed())
        return m_main->error();

    KeyCounts names;
    const KeyCounts &titles = titleCounts(progress);
    const std::set<std::pair<qint64, qint64>> declined = declinedFor(*m_main, articles);
    if (m_main->damage())
        return m_main->error();
    std::vector<Known> subjects;
    std::vector<Known> others;
    const auto [from, to] = datesAround(*m_cache, articles);
    Statement all(*m_cache, "SELECT d.article, d.title, r.published, (SELECT group_concat(entity, char(10)) FROM "
                            "(SELECT DISTINCT t.entity FROM mentions m JOIN forms f ON f.id=m.form JOIN things t "
                            "ON t.id=f.thing WHERE m.article=d.article)) FROM docs d JOIN rows r "
                            "ON r.article=d.article WHERE r.published BETWEEN ? AND ? OR r.published=''");
    all.bind(0, from).bind(1, to);
    while (all.step() && !progress.cancelled()) {
        Known one;
        one.article = all.integer(0);
        one.traits = {
            nameTraits(all.text(3).split(u'\n', Qt::SkipEmptyParts)), {}, titleTraits(all.text(1)), dayOf(all.text(2))};
        names.add(one.traits.names);
        if (std::find(articles.begin(), articles.end(), one.article) != articles.end())
            subjects.push_back(std::move(one));
        else if (settled.count(one.article) == 0)
            others.push_back(std::move(one));
    }
    if (progress.cancelled())
        return Error{ErrorCode::Cancelled, {m_path}};
    if (all.failed())
        return m_cache->error();

    const auto nearest = [&subjects, &names, &titles, &declined](const Known &one) {
        Kinship best;
        for (const Known &subject : subjects) {
            if (declined.count({subject.article, one.article}) > 0)
                continue;
            const Kinship kin = kinship(subject.traits, one.traits, names, titles);
            if (kin.score > best.score)
                best = kin;
        }
        return best;
    };
    for (Known &one : others)
        one.score = nearest(one).score;
    std::stable_sort(others.begin(), others.end(), [](const Known &a, const Known &b) { return a.score > b.score; });
    others.resize(std::min(others.size(), mostLookedInto));

    for (Known &subject : subjects)
        subject.traits.figures = others.empty() ? std::vector<std::size_t>() : figuresOf(*m_cache, subject.article);
    std::vector<RelatedArticle> related;
    for (Known &one : others) {
        if (progress.cancelled())
            return Error{ErrorCode::Cancelled, {m_path}};
        one.traits.figures = figuresOf(*m_cache, one.article);
        if (const Kinship kin = nearest(one); kin.score >= probablyKin)
            related.push_back({one.article, kin});
    }
    std::stable_sort(related.begin(), related.end(), [](const RelatedArticle &a, const RelatedArticle &b) {
        return a.kinship.score > b.kinship.score;
    });
    related.resize(std::min(related.size(), mostRelated));
    return related;
}

} // namespace variorum
