// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/notecards.h"

#include "ui/reader/cardlayout.h"
#include "ui/widgets/textview.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>

namespace variorum {

namespace {

constexpr int padding = 9;
constexpr int stripe = 4; ///< the note's colour at the card's left edge
constexpr int gap = 8;
constexpr int mostLines = 3;
constexpr int currentLines = 8;

QFont cardFont(const TextView &view) {
    QFont font(fontFamilies(Face::Sans, view.document().script));
    font.setPixelSize(std::max(12, static_cast<int>(view.typography().size * view.zoom() * 0.75)));
    return font;
}

/// The words of a card, broken into lines; the last one ends with dots where there are more.
QStringList linesOf(const QString &body, const QFont &font, int most) {
    const QString words = body.left(600).simplified();
    QTextLayout layout(words, font);
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    const int wide = notecards::width - 2 * padding - stripe;
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(wide);
        if (lines.size() == most - 1) {
            lines.append(QFontMetrics(font).elidedText(words.mid(line.textStart()), Qt::ElideRight, wide));
            break;
        }
        lines.append(words.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

QString wordsOf(const ShownNote &shown) {
    if (!shown.note.body.isEmpty())
        return shown.note.body;
    const QStringList &tags = shown.note.tags;
    return tags.isEmpty() ? QString() : u'#' + tags.join(QStringLiteral(" #"));
}

int heightOf(const ShownNote &shown, const QFont &font, bool current) {
    const auto lines = static_cast<int>(linesOf(wordsOf(shown), font, current ? currentLines : mostLines).size());
    return 2 * padding + std::max(1, lines) * QFontMetrics(font).lineSpacing();
}

/// A point beside the card, level with its first line.
QPoint handle(const NoteCard &card) {
    return {card.rect.left(), card.rect.top() + std::min(16, card.rect.height() / 2)};
}

} // namespace

std::vector<NoteCard> notecards::around(const TextView &view, const SpanIndex<ShownNote> &notes, Offset bodyBegin,
                                        int left, const QString &current) {
    // Cards of lines just above the viewport may reach into it, so begin a viewport earlier.
    const int high = view.viewport()->height();
    const Span visible = view.visibleRange();
    const auto &items = notes.items();
    auto last = std::upper_bound(items.begin(), items.end(), visible.end - bodyBegin,
                                 [](Offset at, const ShownNote &note) { return at < note.span.begin; });
    auto first = last;
    while (first != items.begin() && view.rectAt(std::prev(first)->span.begin + bodyBegin).top() > -high)
        --first;

    const QFont font = cardFont(view);
    std::vector<NoteCard> made;
    std::vector<CardRoom> rooms;
    int fixed = -1;
    for (auto note = first; note != last; ++note) {
        if (wordsOf(*note).isEmpty())
            continue;
        const bool isCurrent = note->note.id == current;
        const QRect line = view.rectAt(note->span.begin + bodyBegin);
        if (isCurrent)
            fixed = static_cast<int>(made.size());
        made.push_back({QRect(left, 0, width, heightOf(*note, font, isCurrent)), line, &*note});
        rooms.push_back({static_cast<double>(line.top()), static_cast<double>(made.back().rect.height())});
    }
    const std::vector<double> tops = cardTops(rooms, gap, fixed);
    for (std::size_t i = 0; i < made.size(); ++i)
        made[i].rect.moveTop(static_cast<int>(tops[i]));
    return made;
}

void notecards::paint(QPainter &painter, const TextView &view, const std::vector<NoteCard> &cards, int columnRight,
                      const QString &current) {
    const ReadingColours &colours = view.colours();
    const QFont font = cardFont(view);
    const QFontMetrics metrics(font);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    for (const NoteCard &card : cards) {
        const bool isCurrent = card.note->note.id == current;
        const QColor mark = colours.mark(card.note->note.colour);
        QColor thread = mark;
        thread.setAlpha(isCurrent ? 220 : 90);
        const QPoint to = handle(card);
        QPainterPath path(QPointF(columnRight + 4, card.line.center().y()));
        path.cubicTo(QPointF(columnRight + 18, card.line.center().y()), QPointF(to.x() - 14, to.y()), to);
        painter.setPen(QPen(thread, isCurrent ? 1.5 : 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(path);

        QPainterPath box;
        box.addRoundedRect(QRectF(card.rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter.setPen(QPen(isCurrent ? mark : colours.rule, isCurrent ? 2 : 1));
        painter.setBrush(colours.box);
        painter.drawPath(box);
        painter.setClipPath(box);
        painter.fillRect(QRect(card.rect.topLeft(), QSize(stripe, card.rect.height())), mark);
        painter.setClipping(false);
        painter.setPen(colours.ink);
        int base = card.rect.top() + padding + metrics.ascent();
        for (const QString &line : linesOf(wordsOf(*card.note), font, isCurrent ? currentLines : mostLines)) {
            painter.drawText(card.rect.left() + stripe + padding, base, line);
            base += metrics.lineSpacing();
        }
    }
    painter.restore();
}

const NoteCard *notecards::at(const std::vector<NoteCard> &cards, QPoint position) {
    const auto found = std::find_if(cards.begin(), cards.end(),
                                    [position](const NoteCard &card) { return card.rect.contains(position); });
    return found == cards.end() ? nullptr : &*found;
}

} // namespace variorum
