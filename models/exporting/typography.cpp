// SPDX-License-Identifier: Apache-2.0
#include "models/exporting/typography.h"

#include <QFontDatabase>
#include <QStringList>

namespace variorum {

namespace {

enum class Face { Serif, Sans, Mono };

/// The families to ask for, best first. Names as fontconfig, DirectWrite and Core Text know them.
QStringList wantedFamilies(Face face, Script script) {
    const bool traditional = script == Script::Hant;
    QStringList names;
    if (face == Face::Mono)
        names << (traditional ? QStringLiteral("Noto Sans Mono CJK TC") : QStringLiteral("Noto Sans Mono CJK SC"));
    if (face == Face::Serif) {
        if (traditional)
            names << QStringLiteral("Noto Serif CJK TC") << QStringLiteral("Source Han Serif TC")
                  << QStringLiteral("Songti TC") << QStringLiteral("PMingLiU");
        names << QStringLiteral("Noto Serif CJK SC") << QStringLiteral("Source Han Serif SC")
              << QStringLiteral("Songti SC") << QStringLiteral("SimSun");
    }
    if (traditional)
        names << QStringLiteral("Noto Sans CJK TC") << QStringLiteral("Source Han Sans TC")
              << QStringLiteral("PingFang TC") << QStringLiteral("Microsoft JhengHei");
    names << QStringLiteral("Noto Sans CJK SC") << QStringLiteral("Source Han Sans SC") << QStringLiteral("PingFang SC")
          << QStringLiteral("Microsoft YaHei");
    // Outlines for pictographs: colour bitmaps cannot be embedded.
    names << QStringLiteral("Noto Emoji") << QStringLiteral("Symbola") << QStringLiteral("DejaVu Sans");
    return names;
}

QFont fontOf(Face face, Script script, qreal size, QFont::Weight weight) {
    const QStringList wanted = wantedFamilies(face, script);
    QStringList present;
    for (const QString &name : wanted) {
        if (QFontDatabase::hasFamily(name))
            present << name;
    }
    QFont font;
    font.setStyleHint(face == Face::Serif ? QFont::Serif : face == Face::Sans ? QFont::SansSerif : QFont::Monospace);
    if (!present.isEmpty())
        font.setFamilies(present);
    font.setPixelSize(qRound(size));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(true);
    return font;
}

const QColor ink(0x1a, 0x1a, 0x1a);
const QColor quiet(0x5c, 0x5c, 0x5c);

} // namespace

TextStyle textStyle(PrintRole role, Script script) {
    TextStyle style;
    const auto set = [&](Face face, qreal size, qreal leading, QFont::Weight weight = QFont::Normal) {
        style.size = points(size);
        style.lineHeight = points(leading);
        style.font = fontOf(face, script, style.size, weight);
    };
    style.colour = ink;
    switch (role) {
    case PrintRole::Title:
        set(Face::Sans, 20, 29, QFont::Bold);
        style.after = points(9);
        style.alignment = Alignment::Left;
        style.keepWithNext = true;
        style.balanced = true;
        break;
    case PrintRole::Byline:
        set(Face::Sans, 9, 15);
        style.colour = quiet;
        style.alignment = Alignment::Left;
        style.keepWithNext = true;
        break;
    case PrintRole::Notice:
        set(Face::Sans, 8.5, 13.5);
        style.left = style.right = points(10);
        style.colour = quiet;
        style.alignment = Alignment::Left;
        style.keepWithNext = true;
        break;
    case PrintRole::Tag:
        set(Face::Sans, 8.5, 14);
        style.colour = quiet;
        style.alignment = Alignment::Left;
        style.keepWithNext = true;
        break;
    case PrintRole::Heading1:
        set(Face::Sans, 14, 21, QFont::Bold);
        style.before = points(22);
        style.after = points(7);
        style.alignment = Alignment::Left;
        style.keepWithNext = true;
        break;
    case PrintRole::Heading2:
        set(Face::Sans, 12, 19, QFont::Bold);
        style.before = points(16);
        style.after = points(5);
        style.alignment = Alignment::Left;
        style.keepWithNext = true;
        break;
    case PrintRole::Heading3:
        set(Face::Sans, 10.5, 18, QFont::Bold);
        style.before = points(12);
        style.after = points(3);
        style.alignment = Alignment::Left;
        style.keepWithNext = true;
        break;
    case PrintRole::Body:
        set(Face::Serif, 10.5, 18);
        style.firstIndent = 2 * style.size;
        break;
    case PrintRole::Standfirst:
        set(Face::Sans, 10, 17);
        style.left = points(14);
        style.colour = QColor(0x40, 0x40, 0x40);
        style.before = points(2);
        style.after = points(10);
        break;
    case PrintRole::Quote:
        set(Face::Serif, 10, 17);
        style.left = style.right = points(21);
        style.before = style.after = points(6);
        break;
    case PrintRole::Caption:
        set(Face::Sans, 8.5, 13.5);
        style.colour = quiet;
        style.before = points(4);
        style.after = points(8);
        style.alignment = Alignment::Centred;
        style.balanced = true;
        break;
    case PrintRole::ListItem:
        set(Face::Serif, 10.5, 18);
        style.left = points(21);
        break;
    case PrintRole::Table:
        set(Face::Sans, 8.5, 14);
        style.alignment = Alignment::Left;
        style.before = style.after = points(8);
        break;
    case PrintRole::Code:
        set(Face::Mono, 8.5, 13);
        style.left = style.right = points(8);
        style.alignment = Alignment::Left;
        style.before = style.after = points(8);
        break;
    case PrintRole::AppendixTitle:
        set(Face::Sans, 12, 19, QFont::Bold);
        style.before = points(30);
        style.after = points(8);
        style.alignment = Alignment::Left;
        style.keepWithNext = true;
        break;
    case PrintRole::AppendixHeading:
        set(Face::Sans, 8.5, 14, QFont::Bold);
        style.before = points(6);
        style.alignment = Alignment::Left;
        style.keepWithNext = true;
        break;
    case PrintRole::AppendixText:
        set(Face::Serif, 9.5, 15.5);
        style.left = points(20);
        break;
    case PrintRole::AppendixQuote:
        set(Face::Serif, 9, 14.5);
        style.left = points(20);
        style.colour = quiet;
        break;
    case PrintRole::AppendixDetail:
        set(Face::Sans, 8, 13);
        style.left = points(20);
        style.colour = quiet;
        style.alignment = Alignment::Left;
        break;
    case PrintRole::Furniture:
        set(Face::Sans, 8, 12);
        style.colour = quiet;
        style.alignment = Alignment::Left;
        break;
    case PrintRole::NoteMark:
        set(Face::Sans, 7, 10, QFont::Bold);
        style.alignment = Alignment::Left;
        break;
    }
    return style;
}

} // namespace variorum
