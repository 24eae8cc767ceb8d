// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/textpieces.h"

#include "models/exporting/charclass.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace variorum {

namespace {

constexpr qsizetype pieceLength = 2048;

/// How good a place for a division the one before text[at] is; 0 for none.
int quality(QStringView text, qsizetype at) {
    const QChar before = text[at - 1];
    const QChar after = text[at];
    if (before == u'\n')
        return 5;
    if (after.isLowSurrogate() || after.isMark() || after.unicode() == 0x200D || before.unicode() == 0x200D ||
        (after.unicode() >= 0xFE00 && after.unicode() <= 0xFE0F))
        return 0;
    const CharClass left = charClass(before.unicode());
    const CharClass right = charClass(after.unicode());
    if (right == CharClass::Closing || right == CharClass::Middle || right == CharClass::Joining ||
        right == CharClass::Space || left == CharClass::Opening)
        return 0;
    if (before == u'。' || before == u'！' || before == u'？' ||
        (left == CharClass::Closing && at >= 2 && text[at - 2] == u'。'))
        return 4;
    if (left == CharClass::Closing)
        return 3;
    if (left == CharClass::Space)
        return 2;
    // A flag is two characters beyond the BMP: not between those.
    if (before.isLowSurrogate() && after.isHighSurrogate())
        return 0;
    return left == CharClass::Han && right == CharClass::Han ? 1 : 0;
}

/// Behind the last whole grapheme (UAX 29) of a piece; where one has no end, between two characters of it.
qsizetype graphemeEnd(QStringView text, qsizetype from) {
    constexpr qsizetype longest = 64; // that is still looked at whole
    const QStringView part = text.mid(from, pieceLength + longest);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, part, nullptr, 0);
    finder.setPosition(pieceLength);
    const qsizetype end = finder.isAtBoundary() ? pieceLength : finder.toPreviousBoundary();
    if (end > pieceLength / 2)
        return from + end;
    return from + pieceLength + (part[pieceLength].isLowSurrogate() ? 1 : 0);
}

qsizetype pieceEnd(QStringView text, qsizetype from) {
    if (text.size() - from <= pieceLength + pieceLength / 2)
        return text.size();
    int best = 0;
    qsizetype found = from;
    for (qsizetype at = from + pieceLength; at > from + pieceLength / 2 && best < 4; --at) {
        const int here = quality(text, at);
        if (here > best) {
            best = here;
            found = at;
        }
    }
    return best == 0 ? graphemeEnd(text, from) : found;
}

void measure(QStringView text, TextPiece &piece) {
    int halves = 0;
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (unit == u'\n')
            ++piece.breaks;
        else if (unit >= 0x2E80 || (unit >= 0x2014 && unit <= 0x2026))
            halves += c.isSurrogate() ? 1 : 2;
        else
            ++halves;
    }
    piece.ems = static_cast<float>(halves) / 2;
}

} // namespace

std::vector<TextPiece> piecesOf(const TextDocument &document) {
    std::vector<TextPiece> pieces;
    pieces.reserve(document.blocks.size());
    for (std::size_t i = 0; i < document.blocks.size(); ++i) {
        const TextBlock &block = document.blocks[i];
        qsizetype from = 0;
        do {
            const qsizetype to = pieceEnd(block.text, from);
            TextPiece piece;
            piece.block = static_cast<int>(i);
            piece.span = Span(block.begin + from, block.begin + to);
            piece.first = from == 0;
            piece.last = to == block.text.size();
            measure(block.text.mid(from, to - from), piece);
            pieces.push_back(piece);
            from = to;
        } while (from < block.text.size());
    }
    return pieces;
}

} // namespace variorum
