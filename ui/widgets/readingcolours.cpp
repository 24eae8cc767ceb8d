// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/typography.h"

namespace variorum {

namespace {

ReadingColours light() {
    ReadingColours c;
    c.paper = QColor(0xfdfcf9);
    c.ink = QColor(0x22201c);
    c.faint = QColor(0x67625a);
    c.rule = QColor(0xe2ddd3);
    c.box = QColor(0xf5f2ec);
    c.accent = QColor(0x1f5c99);
    c.selection = QColor(0xc9dff5);
    c.hover = QColor(0xece7dc);
    c.mirror = QColor(0xe3eddb);
    c.found = QColor(0xffdf8f);
    c.removed = QColor(0x97493f);
    c.removedPaper = QColor(0xfaece8);
    c.changed = QColor(0x7a5200);
    c.changedPaper = QColor(0xfcf0d4);
    c.inserted = QColor(0x1f6a3f);
    c.proposed = QColor(0x5b48a6);
    c.rejected = QColor(0x5d6166);
    c.agree = QColor(0x1f6a3f);
    c.conflict = QColor(0xb02a20);
    c.single = QColor(0x7a5200);
    c.figure = QColor(0x0d686c);
    return c;
}

ReadingColours sepia() {
    ReadingColours c;
    c.paper = QColor(0xf6eddb);
    c.ink = QColor(0x372c1f);
    c.faint = QColor(0x6b5b46);
    c.rule = QColor(0xddceb3);
    c.box = QColor(0xeee2ca);
    c.accent = QColor(0x7c4412);
    c.selection = QColor(0xdfcb9c);
    c.hover = QColor(0xe9dcc0);
    c.mirror = QColor(0xdde2bf);
    c.found = QColor(0xf2c86a);
    c.removed = QColor(0x8c3d2e);
    c.removedPaper = QColor(0xf2dccb);
    c.changed = QColor(0x6d4a00);
    c.changedPaper = QColor(0xf3e0b0);
    c.inserted = QColor(0x2c5f32);
    c.proposed = QColor(0x574189);
    c.rejected = QColor(0x5d564c);
    c.agree = QColor(0x2c5f32);
    c.conflict = QColor(0x9c2418);
    c.single = QColor(0x6d4a00);
    c.figure = QColor(0x17595b);
    return c;
}

ReadingColours dark() {
    ReadingColours c;
    c.dark = true;
    c.paper = QColor(0x181a1d);
    c.ink = QColor(0xd3d0c9);
    c.faint = QColor(0x9c9890);
    c.rule = QColor(0x363a3f);
    c.box = QColor(0x212428);
    c.accent = QColor(0x8ab6ee);
    c.selection = QColor(0x243f5e);
    c.hover = QColor(0x2c3035);
    c.mirror = QColor(0x2c3d2c);
    c.found = QColor(0x6a4e12);
    c.removed = QColor(0xe2948a);
    c.removedPaper = QColor(0x3a2422);
    c.changed = QColor(0xe3bd6b);
    c.changedPaper = QColor(0x3a311d);
    c.inserted = QColor(0x86c99a);
    c.proposed = QColor(0xb9a8f0);
    c.rejected = QColor(0xa3a7ac);
    c.agree = QColor(0x86c99a);
    c.conflict = QColor(0xf08d82);
    c.single = QColor(0xe3bd6b);
    c.figure = QColor(0x6fc7c9);
    return c;
}

/// As a marker pen leaves it on paper.
QColor onPaper(const QColor &colour, const QColor &paper) {
    return QColor::fromRgbF(colour.redF() * paper.redF(), colour.greenF() * paper.greenF(),
                            colour.blueF() * paper.blueF());
}

} // namespace

ReadingColours readingColours(Theme theme) {
    switch (theme) {
    case Theme::Light:
        break;
    case Theme::Sepia:
        return sepia();
    case Theme::Dark:
        return dark();
    }
    return light();
}

QColor ReadingColours::entity(EntityType type) const {
    switch (type) {
    case EntityType::Organisation:
        return dark ? QColor(0x82b1e8) : QColor(0x28629f);
    case EntityType::Person:
        return dark ? QColor(0xe3a184) : QColor(0x9e4227);
    case EntityType::Place:
        return dark ? QColor(0x88c79c) : QColor(0x2a6b44);
    case EntityType::Product:
        break;
    }
    return dark ? QColor(0xc3a3e0) : QColor(0x71479a);
}

QColor ReadingColours::highlight(NoteColour colour) const {
    if (!dark)
        return onPaper(QColor(QRgb(noteColourRgb(colour))), paper);
    switch (colour) {
    case NoteColour::Yellow:
        return QColor(0x5a4b12);
    case NoteColour::Green:
        return QColor(0x23502c);
    case NoteColour::Blue:
        return QColor(0x1e4468);
    case NoteColour::Pink:
        return QColor(0x642b48);
    case NoteColour::Orange:
        break;
    }
    return QColor(0x643c17);
}

QColor ReadingColours::mark(NoteColour colour) const {
    switch (colour) {
    case NoteColour::Yellow:
        return dark ? QColor(0xe6c34d) : QColor(0x836300);
    case NoteColour::Green:
        return dark ? QColor(0x7fc98c) : QColor(0x2a6b38);
    case NoteColour::Blue:
        return dark ? QColor(0x82b8ee) : QColor(0x1f609f);
    case NoteColour::Pink:
        return dark ? QColor(0xee94ba) : QColor(0xa8305f);
    case NoteColour::Orange:
        break;
    }
    return dark ? QColor(0xeeaa66) : QColor(0x964a0c);
}

} // namespace variorum
