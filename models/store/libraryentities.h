// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/span.h"
#include "models/entity/entity.h"
#include "models/figure/figure.h"

#include <QString>

#include <vector>

/// What all articles of a library together name, and state of what they name. Names that only statistics find are not
/// among them: looking for those takes too long in many articles. Articles in the bin do not count.
namespace variorum {

/// A thing that articles name.
struct LibraryThing {
    QString entity; ///< as in Mention
    QString name;   ///< by which most of its articles know it, and its type there
    EntityType type = EntityType::Organisation;
    qint64 articles = 0;
    qint64 mentions = 0;
    QString first; ///< the date of the earliest article that names it, ISO 8601, as exact as that says; may be empty
    QString last;  ///< of the latest
    QString keys;  ///< its id and all words by which it is named, folded by nameKey(), a line each; for filters

    friend bool operator==(const LibraryThing &, const LibraryThing &) = default;
};

/// An article, as lists of what it says show it.
struct NamingArticle {
    qint64 article = 0;
    QString title; ///< or the file's name
    QString publisher;
    QString published;
    qint64 mentions = 0; ///< of the thing
    Offset first = 0;    ///< where the first of them begins, in code points of the article text
};

/// Another thing that is named in the same articles.
struct Companion {
    QString entity;
    QString name;
    EntityType type = EntityType::Organisation;
    qint64 articles = 0;
    qint64 sentences = 0; ///< that name both
};

/// A figure that is stated about a thing, by the rule of models/pipeline/saidtogether.h.
struct ThingFigure {
    std::size_t article = 0; ///< index into the articles
    Figure figure;           ///< its span in code points of the article text
    QString words;           ///< the figure as it is written
    QString sentence;        ///< in which it stands, on one line
};

/// All that the library has of a thing.
struct ThingDossier {
    QString entity;
    std::vector<NamingArticle> articles; ///< the latest first, those without a date last
    std::vector<Companion> companions;   ///< those in most articles first, of equals those in most sentences
    std::vector<ThingFigure> figures;    ///< in the order of the articles and their texts
};

} // namespace variorum
