// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/library.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace variorum {

/// What articles of the list have to be. All that are set have to hold.
struct ArticleFilter {
    enum class Kind : std::uint8_t { Script, Publisher, Date, Damage, Notes, Reading, Tag, Collection, Story };
    static constexpr int kindCount = 9;

    Kind kind = Kind::Script;
    /// Script: "Hans", "Hant". Date: "from..to", each as exact as one likes or empty. Damage: the least share of
    /// changed characters, in per cent. Notes: "yes", "no". Reading: "unread", "begun", "read". Collection: its
    /// id. Story: its id, or "0" for what is in none.
    QString value;

    friend bool operator==(const ArticleFilter &, const ArticleFilter &) = default;
};
using ArticleFilters = std::vector<ArticleFilter>;

[[nodiscard]] bool passes(const ArticleRow &row, const ArticleFilter &filter);
[[nodiscard]] bool passes(const ArticleRow &row, const ArticleFilters &filters);
/// Characters of the article that are not as the page has them, in per cent of all; 0 to 100.
[[nodiscard]] double damageOf(const ArticleRow &row);
/// The values of a kind that a row has: the tags, the collections, the year.
[[nodiscard]] QStringList filterValues(const ArticleRow &row, ArticleFilter::Kind kind);
[[nodiscard]] QString filterTitle(ArticleFilter::Kind kind);
/// "Simplified", "2031-03 to 2031-05"; of a collection its name, of a story its title.
[[nodiscard]] QString filterText(const ArticleFilter &filter, const std::vector<Collection> &collections,
                                 const std::vector<Story> &stories);

/// For settings.
[[nodiscard]] QStringList packedFilters(const ArticleFilters &filters);
[[nodiscard]] ArticleFilters unpackedFilters(const QStringList &packed);

} // namespace variorum
