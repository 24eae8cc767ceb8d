// SPDX-License-Identifier: Apache-2.0
// What a window does to articles of the list. Rows are changed where they stand: a list of 100,000 is not read again
// for it.
#include "models/session/librarysession.h"

#include <algorithm>

namespace variorum {

ArticleRow *LibrarySession::rowOf(qint64 article) {
    const auto row = std::lower_bound(m_articles.begin(), m_articles.end(), article,
                                      [](const ArticleRow &one, qint64 id) { return one.article < id; });
    return row != m_articles.end() && row->article == article ? &*row : nullptr;
}

Result<void> LibrarySession::setBinned(const std::vector<qint64> &articles, bool binned) {
    if (Result<void> done = m_library->setBinned(articles, binned); !done)
        return done;
    for (const qint64 article : articles) {
        if (ArticleRow *row = rowOf(article))
            row->binned = binned;
    }
    rowsChanged();
    return {};
}

Result<void> LibrarySession::removeBinned(const std::vector<qint64> &articles) {
    if (Result<void> done = m_library->removeBinned(articles); !done)
        return done;
    const std::set<qint64> gone(articles.begin(), articles.end());
    const auto isGone = [&gone](const ArticleRow &row) { return row.binned && gone.count(row.article) > 0; };
    m_articles.erase(std::remove_if(m_articles.begin(), m_articles.end(), isGone), m_articles.end());
    m_storiesKnown = false;
    rowsChanged();
    Q_EMIT storiesChanged();
    return {};
}

const std::vector<Collection> &LibrarySession::collections() {
    if (!m_collectionsKnown) {
        if (Result<std::vector<Collection>> read = m_library->collections())
            m_collections = read.take();
        m_collectionsKnown = true;
    }
    return m_collections;
}

Result<qint64> LibrarySession::putCollection(const Collection &collection, const std::vector<qint64> &articles) {
    Result<qint64> id = m_library->putCollection(collection, articles);
    if (!id)
        return id;
    m_collectionsKnown = false;
    mark(*id, articles, true);
    rowsChanged();
    return id;
}

Result<std::vector<qint64>> LibrarySession::removeCollection(qint64 id) {
    std::vector<qint64> held;
    for (const ArticleRow &row : articles()) {
        if (std::binary_search(row.collections.begin(), row.collections.end(), id))
            held.push_back(row.article);
    }
    if (const Result<void> done = m_library->removeCollection(id); !done)
        return done.error();
    m_collectionsKnown = false;
    mark(id, held, false);
    rowsChanged();
    return held;
}

Result<std::vector<qint64>> LibrarySession::setCollected(qint64 collection, const std::vector<qint64> &articles,
                                                         bool in) {
    Result<std::vector<qint64>> changed = m_library->setCollected(collection, articles, in);
    if (!changed)
        return changed;
    mark(collection, *changed, in);
    rowsChanged();
    return changed;
}

void LibrarySession::mark(qint64 collection, const std::vector<qint64> &articles, bool in) {
    for (const qint64 article : articles) {
        ArticleRow *row = rowOf(article);
        if (row == nullptr)
            continue;
        std::vector<qint64> &held = row->collections;
        const auto at = std::lower_bound(held.begin(), held.end(), collection);
        const bool there = at != held.end() && *at == collection;
        if (in && !there)
            held.insert(at, collection);
        else if (!in && there)
            held.erase(at);
    }
}

const std::vector<Story> &LibrarySession::stories() {
    if (!m_storiesKnown) {
        if (Result<std::vector<Story>> read = m_library->stories())
            m_stories = read.take();
        m_storiesKnown = true;
    }
    return m_stories;
}

qint64 LibrarySession::storyOf(qint64 article) {
    (void)articles();
    const ArticleRow *row = rowOf(article);
    return row == nullptr ? 0 : row->story;
}

std::vector<qint64> LibrarySession::sourcesOf(qint64 article) {
    const qint64 story = storyOf(article);
    std::vector<qint64> sources;
    if (story == 0)
        return sources;
    for (const ArticleRow &one : m_articles) {
        if (one.story == story && !one.binned)
            sources.push_back(one.article);
    }
    return sources;
}

Result<StoriesChange> LibrarySession::changeStories(const StoriesChange &change) {
    Result<StoriesChange> back = m_library->changeStories(change);
    if (!back)
        return back;
    m_storiesKnown = false;
    for (const StoryMember &former : back->members) {
        if (ArticleRow *row = rowOf(former.article))
            row->story = m_library->storyOf(former.article);
    }
    rowsChanged();
    Q_EMIT storiesChanged();
    return back;
}

Result<void> LibrarySession::setTags(const std::vector<ArticleTags> &tags) {
    if (Result<void> done = m_library->setTags(tags); !done)
        return done;
    for (const ArticleTags &one : tags) {
        if (ArticleRow *row = rowOf(one.article))
            row->tags = one.tags;
    }
    rowsChanged();
    return {};
}

Result<void> LibrarySession::setProgress(const std::vector<ArticleProgress> &progress) {
    if (Result<void> done = m_library->setProgress(progress); !done)
        return done;
    for (const ArticleProgress &one : progress) {
        if (ArticleRow *row = rowOf(one.article)) {
            row->progress = one.permille;
            row->place = one.permille > 0 ? one.place : 0;
            if (progress.size() == 1)
                Q_EMIT articleChanged(*row);
        }
    }
    if (progress.size() > 1 || m_lister.isBusy())
        rowsChanged();
    return {};
}

} // namespace variorum
