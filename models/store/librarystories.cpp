// SPDX-License-Identifier: Apache-2.0
// Stories: which articles are on one event, and which are said not to be.
#include "models/store/library.h"
#include "models/store/sqlite.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace variorum {

using sqlite::Connection;
using sqlite::Statement;
using sqlite::Transaction;

namespace {

std::optional<QString> titleOf(const Connection &library, qint64 story) {
    Statement select(library, "SELECT title FROM stories WHERE id=?");
    return select.bind(0, story).step() ? std::optional<QString>(select.text(0)) : std::nullopt;
}

qint64 placeOf(const Connection &library, qint64 article) {
    Statement select(library, "SELECT story_id FROM story_articles WHERE article_id=?");
    return select.bind(0, article).step() ? select.integer(0) : 0;
}

std::vector<qint64> articlesIn(const Connection &library, qint64 story) {
    std::vector<qint64> articles;
    Statement select(library, "SELECT article_id FROM story_articles WHERE story_id=? ORDER BY article_id");
    select.bind(0, story);
    while (select.step())
        articles.push_back(select.integer(0));
    return articles;
}

bool isDeclined(const Connection &library, const std::pair<qint64, qint64> &pair) {
    Statement select(library, "SELECT 1 FROM declined_kin WHERE article_id=? AND other_id=?");
    return select.bind(0, pair.first).bind(1, pair.second).step();
}

/// Carries out a change, and remembers how all that it touches was before.
class Changer {
public:
    explicit Changer(Connection &library) : m_library(library) {}

    [[nodiscard]] bool run(const StoriesChange &change) {
        std::map<qint64, qint64> made;
        for (const Story &story : change.put) {
            if (story.id < 0 ? !make(story, made) : !put(story))
                return false;
        }
        for (const StoryMember &member : change.members) {
            const auto stands = made.find(member.story);
            if (!move(member.article, stands == made.end() ? member.story : stands->second))
                return false;
        }
        for (const qint64 story : change.removed) {
            if (!remove(story))
                return false;
        }
        for (const DeclinedPair &pair : change.declined) {
            if (!decline(pair))
                return false;
        }
        // One that has lost its last article is none any more.
        for (const auto &touched : std::map<qint64, std::optional<QString>>(m_titles)) {
            if (titleOf(m_library, touched.first) && articlesIn(m_library, touched.first).empty() &&
                !remove(touched.first))
                return false;
        }
        return true;
    }

    /// What leads back from how it is now.
    [[nodiscard]] StoriesChange back() const {
        StoriesChange back;
        for (const auto &[story, former] : m_titles) {
            const std::optional<QString> now = titleOf(m_library, story);
            if (former && former != now)
                back.put.push_back({story, *former});
            else if (!former && now)
                back.removed.push_back(story);
        }
        for (const auto &[article, former] : m_places) {
            if (placeOf(m_library, article) != former)
                back.members.push_back({article, former});
        }
        for (const auto &[pair, former] : m_declined) {
            if (isDeclined(m_library, pair) != former)
                back.declined.push_back({pair.first, pair.second, former});
        }
        return back;
    }

private:
    void note(qint64 story) { m_titles.emplace(story, titleOf(m_library, story)); }

    bool make(const Story &story, std::map<qint64, qint64> &made) {
        Statement insert(m_library, "INSERT INTO stories (title) VALUES (?)");
        if (!insert.bind(0, story.title).run())
            return false;
        const qint64 id = m_library.lastId();
        made[story.id] = id;
        m_titles.emplace(id, std::nullopt);
        return true;
    }

    bool put(const Story &story) {
        note(story.id);
        Statement write(m_library, "INSERT INTO stories (id, title) VALUES (?,?) "
                                   "ON CONFLICT(id) DO UPDATE SET title=excluded.title");
        return write.bind(0, story.id).bind(1, story.title).run();
    }

    bool move(qint64 article, qint64 story) {
        const qint64 former = placeOf(m_library, article);
        if (former == story)
            return true;
        m_places.emplace(article, former);
        if (former != 0)
            note(former);
        Statement write(m_library, story != 0 ? "INSERT OR REPLACE INTO story_articles VALUES (?,?)"
                                              : "DELETE FROM story_articles WHERE article_id=?");
        write.bind(0, article);
        if (story != 0)
            write.bind(1, story);
        return write.run();
    }

    bool remove(qint64 story) {
        note(story);
        for (const qint64 article : articlesIn(m_library, story))
            m_places.emplace(article, story);
        Statement write(m_library, "DELETE FROM stories WHERE id=?");
        return write.bind(0, story).run();
    }

    bool decline(const DeclinedPair &declined) {
        const std::pair<qint64, qint64> pair = std::minmax(declined.article, declined.other);
        m_declined.emplace(pair, isDeclined(m_library, pair));
        Statement write(m_library, declined.declined ? "INSERT INTO declined_kin VALUES (?,?) ON CONFLICT DO NOTHING"
                                                     : "DELETE FROM declined_kin WHERE article_id=? AND other_id=?");
        return write.bind(0, pair.first).bind(1, pair.second).run();
    }

    Connection &m_library;
    std::map<qint64, std::optional<QString>> m_titles;    ///< as they were before; nothing: there was no such story
    std::map<qint64, qint64> m_places;                    ///< of articles, as they were before
    std::map<std::pair<qint64, qint64>, bool> m_declined; ///< the same
};

} // namespace

Result<std::vector<Story>> Library::stories() const {
    std::vector<Story> all;
    Statement select(*m_main, "SELECT id, title FROM stories ORDER BY id");
    while (select.step())
        all.push_back({select.integer(0), select.text(1)});
    if (select.failed())
        return m_main->error();
    return all;
}

qint64 Library::storyOf(qint64 article) const {
    return placeOf(*m_main, article);
}

Result<StoriesChange> Library::changeStories(const StoriesChange &change) {
    Transaction transaction(*m_main);
    if (!transaction.begun())
        return m_main->error();
    Changer changer(*m_main);
    if (!changer.run(change))
        return m_main->error();
    StoriesChange back = changer.back();
    if (Result<void> done = transaction.commit(); !done)
        return done.error();
    return back;
}

} // namespace variorum
