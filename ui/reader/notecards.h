// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/reader/shownnote.h"
#include "ui/reader/spanindex.h"

#include <QFont>
#include <QPoint>
#include <QRect>
#include <QString>

#include <vector>

class QPainter;

namespace variorum {

class TextView;

/// The first words of a note, on a card in the margin beside the line that it belongs to.
struct NoteCard {
    QRect rect; ///< of the viewport
    QRect line; ///< where the noted words begin
    const ShownNote *note = nullptr;
};

namespace notecards {

constexpr int width = 208; ///< of a card, in pixels
constexpr int room = width + 40;

/// The cards that show where the view stands. `left` is where they begin.
[[nodiscard]] std::vector<NoteCard> around(const TextView &view, const SpanIndex<ShownNote> &notes, Offset bodyBegin,
                                           int left, const QString &current);
/// Paints them, each with a thread to the line that it belongs to.
void paint(QPainter &painter, const TextView &view, const std::vector<NoteCard> &cards, int columnRight,
           const QString &current);
[[nodiscard]] const NoteCard *at(const std::vector<NoteCard> &cards, QPoint position);

} // namespace notecards

} // namespace variorum
