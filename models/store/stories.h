// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/compare/kinship.h"

#include <QString>

#include <vector>

namespace variorum {

/// The articles on one event, under a title. An article is in at most one; a story has one article or more, also such
/// as are in the bin.
struct Story {
    qint64 id = 0;
    QString title;

    friend bool operator==(const Story &, const Story &) = default;
};

/// In which story an article is; 0: in none.
struct StoryMember {
    qint64 article = 0;
    qint64 story = 0;

    friend bool operator==(const StoryMember &, const StoryMember &) = default;
};

/// Whether one of two articles was declined, when it was proposed for a story of the other; the same in either order.
struct DeclinedPair {
    qint64 article = 0;
    qint64 other = 0;
    bool declined = true;

    friend bool operator==(const DeclinedPair &, const DeclinedPair &) = default;
};

/// What is done with stories, all of it at once and in this order.
struct StoriesChange {
    std::vector<Story> put;           ///< made, named anew, or brought back; an id below 0 stands for one that is made
    std::vector<StoryMember> members; ///< articles that go into a story, or out of the one that they are in
    std::vector<qint64> removed;      ///< their articles stay in the library
    std::vector<DeclinedPair> declined = {};

    friend bool operator==(const StoriesChange &, const StoriesChange &) = default;
};

/// An article that is probably on the same event as others are.
struct RelatedArticle {
    qint64 article = 0;
    Kinship kinship; ///< with the one that it is nearest to
};

} // namespace variorum
