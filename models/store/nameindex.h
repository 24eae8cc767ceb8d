// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/progress.h"
#include "models/pipeline/reading.h"
#include "models/store/sqlite.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

/// What the articles of a library name and state, in the cache: the tables from which models/store/libraryentities.h
/// is answered. Each article's rows say what they were made of (text, lexicon, corrections); what has changed since is
/// made again, article by article.
namespace variorum::nameindex {

/// What was found in the text of an article.
struct Found {
    QString text;
    std::vector<Mention> mentions;
    std::vector<Figure> figures;
};

/// An article whose rows are to be made again.
struct Waiting {
    qint64 article = 0;
    qint64 page = 0;
    qint64 made = 0;   ///< what they will be made of
    bool there = true; ///< false: the article is no more
};

/// Marks that the rows of an article are of another text.
[[nodiscard]] bool forget(sqlite::Connection &cache, qint64 article);

/// Puts rows into the cache. Keeps its statements and what it has numbered: for one run.
class Writer {
public:
    explicit Writer(sqlite::Connection &cache);
    ~Writer();
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;
    /// Within the caller's transaction. After a failure the writer is of no use any more.
    [[nodiscard]] bool put(const Waiting &waiting, const Found &found);

private:
    struct Statements;
    [[nodiscard]] qint64 thing(const QString &entity);
    [[nodiscard]] qint64 form(const Mention &mention, const QString &words);

    std::unique_ptr<Statements> m_statements;
};

/// The numbers of an article's sentences, sorted, as the cache keeps them.
[[nodiscard]] QByteArray packSentences(const std::vector<int> &sentences);
/// The reverse; ends with what is no such list.
[[nodiscard]] std::vector<int> unpackSentences(const QByteArray &bytes);

} // namespace variorum::nameindex
