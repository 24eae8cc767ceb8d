// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/chinese.h"
#include "models/entity/entity.h"
#include "models/notes/note.h"
#include "ui/widgets/textdocument.h"

#include <QColor>
#include <QFont>

namespace variorum {

enum class Theme : std::uint8_t { Light, Sepia, Dark };
enum class Face : std::uint8_t { Serif, Sans };
/// How one paragraph is told from the next.
enum class ParagraphStyle : std::uint8_t { Spaced, Indented };

/// What the person can choose about the text. A value; the window stores it.
struct Typography {
    Face face = Face::Serif;
    Theme theme = Theme::Light;
    ParagraphStyle paragraphs = ParagraphStyle::Spaced;
    int size = 18;           ///< body text, device-independent pixels
    int measure = 38;        ///< longest line, in full-width characters
    double lineHeight = 1.7; ///< times the size
    bool justified = true;
    bool spaced = true; ///< a little space between Han and Latin letters or digits, drawn, not inserted

    friend bool operator==(const Typography &, const Typography &) = default;
};

/// The measures of one role, in device-independent pixels.
struct RoleStyle {
    QFont font;
    double lineHeight = 0; ///< distance of base lines
    double before = 0;     ///< space above the block
    double after = 0;      ///< space below; between two blocks the larger counts
    double indent = 0;     ///< left edge, from the column's
    double rightIndent = 0;
    double firstLine = 0; ///< further indent of the first line
    double latinGap = 0;  ///< drawn between Han and Latin, in ems of the font; none where text is shown as it is
    bool justified = false;
    bool columns = false;  ///< tabs part cells that stand at common stops
    bool balanced = false; ///< lines of about one length, for what stands alone
    bool faint = false;    ///< set in ReadingColours::faint
};

/// The families for a script and face, the regional one first, then what other systems have.
[[nodiscard]] QStringList fontFamilies(Face face, Script script);
[[nodiscard]] RoleStyle roleStyle(const Typography &typography, TextRole role, int level, Script script);

/// All colours that the views paint with.
struct ReadingColours {
    QColor paper, ink, faint, rule, box, accent;
    QColor selection, hover, mirror, found;
    QColor removed, removedPaper, changed, changedPaper, inserted, proposed, rejected;
    QColor agree, conflict, single;
    QColor figure;

    [[nodiscard]] QColor entity(EntityType type) const;
    [[nodiscard]] QColor highlight(NoteColour colour) const; ///< behind text
    [[nodiscard]] QColor mark(NoteColour colour) const;      ///< in the margin, readable on paper

    bool dark = false;
};
[[nodiscard]] ReadingColours readingColours(Theme theme);

} // namespace variorum
