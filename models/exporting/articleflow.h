// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/exporting/comparisonaccount.h"
#include "models/exporting/flow.h"

#include <QPainterPath>

namespace variorum {

/// Title, names, date, notices and blocks of an article.
void flowArticle(Flow &flow, const ExportedArticle &exported);

/// What follows it: notes (numbered from `firstNumber`), entities, figures, the account of changes.
void flowNotes(Flow &flow, const ExportedArticle &exported, int firstNumber);
void flowEntities(Flow &flow, const ExportedArticle &exported);
void flowFigures(Flow &flow, const ExportedArticle &exported);
void flowChanges(Flow &flow, const ExportedArticle &exported);

/// Behind all articles: the sources, and the figures that they state.
void flowComparison(Flow &flow, const ComparisonAccount &account);

/// How a kind of entity is underlined: a colour and a pattern, since colour alone tells nothing to some readers.
enum class Underline : std::uint8_t { Solid, Dashed, Wave, Double };
struct EntityLook {
    QColor colour;
    Underline underline = Underline::Solid;
};
[[nodiscard]] EntityLook entityLook(EntityType type);
/// The shapes of such a line from `left` to `right`, its upper edge at `top`.
[[nodiscard]] std::vector<Decoration> underline(qreal left, qreal right, qreal top, const EntityLook &look);
/// The line of a wave, as high as its rectangle: whole waves from end to end. It is drawn as thick as waveWidth().
[[nodiscard]] QPainterPath wavePath(const QRectF &rect);
[[nodiscard]] qreal waveWidth(const QRectF &rect);
/// The type of several things, for people: "Organisations".
[[nodiscard]] QString entityTypeText(EntityType type);
/// The type of one thing: "Person".
[[nodiscard]] QString entityKindText(EntityType type);

} // namespace variorum
