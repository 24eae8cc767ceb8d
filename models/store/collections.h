// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace variorum {

/// A name under which the analyst gathers articles. An article may be in several.
struct Collection {
    qint64 id = 0;
    QString name; ///< no two have the same

    friend bool operator==(const Collection &, const Collection &) = default;
};

/// The analyst's own tags of an article, in the order in which they were given; not those that its page has.
struct ArticleTags {
    qint64 article = 0;
    QStringList tags;

    friend bool operator==(const ArticleTags &, const ArticleTags &) = default;
};

/// How far an article has been read.
struct ArticleProgress {
    qint64 article = 0;
    int permille = 0; ///< of its text, the furthest that was in sight; 1000: to its end; 0: not read
    qint64 place = 0; ///< code point of its text that was at the top last

    friend bool operator==(const ArticleProgress &, const ArticleProgress &) = default;
};

} // namespace variorum
