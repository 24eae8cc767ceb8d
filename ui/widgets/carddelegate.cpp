// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/carddelegate.h"

#include "ui/widgets/typography.h"

#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextLayout>

#include <algorithm>
#include <array>

namespace variorum {

namespace {

constexpr int sideMargin = 14;
constexpr int topMargin = 8;
constexpr int compactMargin = 4;
constexpr int lineGap = 3;
constexpr int chipSize = 9;
constexpr int chipGap = 8;
constexpr int iconSize = 16;
constexpr int checkSize = 16;
constexpr int dotSize = 6;
constexpr int indentStep = 14;
constexpr int columnGap = 10;
constexpr int excerptGap = 4;
constexpr int excerptLineCount = 3;

/// The interface's own letters, then characters in the forms of the region that the text is of: those of the interface
/// are of the region of its language.
const QStringList &familiesFor(const QFont &base, Script script) {
    static QStringList known;
    static std::array<QStringList, 3> made; // lists ask for every row that they paint
    QStringList families = base.families();
    if (families.isEmpty())
        families << base.family();
    if (families != known) {
        known = families;
        for (const Script one : {Script::Unknown, Script::Hans, Script::Hant}) {
            QStringList letters = families;
            for (const Script region : {Script::Hans, Script::Hant}) {
                const qsizetype han = letters.indexOf(fontFamilies(Face::Sans, region).front());
                if (one != Script::Unknown && han >= 0)
                    letters.resize(han);
            }
            made.at(static_cast<std::size_t>(one)) = letters + fontFamilies(Face::Sans, one);
        }
    }
    return made.at(static_cast<std::size_t>(script));
}

QFont titleFont(const QFont &base, const Card &card) {
    QFont font = base;
    font.setFamilies(familiesFor(base, card.script));
    if (card.emphasis)
        font.setWeight(QFont::DemiBold);
    font.setStrikeOut(card.struck);
    return font;
}

QFont detailFont(const QFont &base) {
    QFont font = base;
    if (base.pixelSize() > 0)
        font.setPixelSize(qRound(base.pixelSize() * 0.88));
    else
        font.setPointSizeF(base.pointSizeF() * 0.88);
    return font;
}

/// A line of a text that was broken, and where in it it begins.
struct CardLine {
    QString text;
    int start = 0;
};

/// Broken into at most `count` lines, the last one shortened.
std::vector<CardLine> broken(const QString &text, const QFont &font, int width, int count) {
    const QFontMetrics metrics(font);
    if (count <= 1)
        return {{metrics.elidedText(text, Qt::ElideRight, width), 0}};
    std::vector<CardLine> lines;
    QTextLayout layout(text, font);
    layout.beginLayout();
    for (;;) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        if (static_cast<int>(lines.size()) == count - 1) {
            lines.push_back({metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, width), line.textStart()});
            break;
        }
        int begin = line.textStart();
        int end = begin + line.textLength();
        while (begin < end && text[begin].isSpace())
            ++begin;
        while (end > begin && text[end - 1].isSpace())
            --end;
        lines.push_back({text.mid(begin, end - begin), begin});
    }
    layout.endLayout();
    return lines;
}

struct Layout {
    QFont title, detail, excerpt;
    std::vector<CardLine> lines, excerptLines;
    int lineHeight = 0;
    int detailHeight = 0;
    int footHeight = 0;
    int margin = 0;        ///< above and below
    int excerptHeight = 0; ///< of a line
    int left = 0;
    int height = 0;
};

Layout laidOut(const Card &card, const QFont &base, int width) {
    Layout out;
    out.title = titleFont(base, card);
    out.detail = detailFont(base);
    out.detail.setFamilies(out.title.families());
    out.margin = card.compact ? compactMargin : topMargin;
    out.left = sideMargin + card.indent * indentStep + (card.chip.isValid() ? chipSize + chipGap : 0) +
               (card.icon.isNull() ? 0 : iconSize + chipGap) + (card.check ? checkSize + chipGap + 2 : 0);
    const int whole = width - out.left - sideMargin;
    int room = whole;
    if (!card.side.isEmpty() && card.titleLines <= 1)
        room -= QFontMetrics(out.detail).horizontalAdvance(card.side) + columnGap;
    out.lines = broken(card.title, out.title, qMax(room, 20), card.titleLines);
    out.lineHeight = QFontMetrics(out.title).height() + 1;
    out.detailHeight = card.detail.isEmpty() && card.detailSide.isEmpty() ? 0 : QFontMetrics(out.detail).height();
    out.footHeight = card.foot.isEmpty() ? 0 : QFontMetrics(out.detail).height();
    out.height = 2 * out.margin + static_cast<int>(out.lines.size()) * out.lineHeight +
                 (out.detailHeight > 0 ? lineGap + out.detailHeight : 0) +
                 (out.footHeight > 0 ? lineGap + out.footHeight : 0);
    if (!card.excerpt.isEmpty()) {
        out.excerpt = detailFont(out.title);
        out.excerpt.setWeight(QFont::Normal);
        out.excerpt.setStrikeOut(false);
        out.excerptLines = broken(card.excerpt, out.excerpt, qMax(whole, 20), excerptLineCount);
        out.excerptHeight = QFontMetrics(out.excerpt).height() + 1;
        out.height += excerptGap + static_cast<int>(out.excerptLines.size()) * out.excerptHeight;
    }
    return out;
}

int equalHeight(const QFont &base) {
    return 2 * topMargin + 2 * (QFontMetrics(titleFont(base, {})).height() + 1) + lineGap +
           QFontMetrics(detailFont(base)).height();
}

/// Marks are underlaid and underlined: not told by colour alone.
void paintMarks(QPainter &painter, const CardLine &line, const std::vector<Span> &marks, const QFont &font, QPoint base,
                const QPalette &palette) {
    const QFontMetrics metrics(font);
    const bool dark = palette.color(QPalette::Window).lightness() < 128;
    const QColor ground = readingColours(dark ? Theme::Dark : Theme::Light).highlight(NoteColour::Yellow);
    const auto x = [&](Offset at) {
        return base.x() + metrics.horizontalAdvance(line.text, qBound(0, at - line.start, int(line.text.size())));
    };
    painter.save();
    for (const Span mark : marks) {
        if (!mark.overlaps(Span(line.start, line.start + line.text.size())))
            continue;
        const QRect box(QPoint(x(mark.begin), base.y() - metrics.ascent()),
                        QPoint(x(mark.end) - 1, base.y() + metrics.descent() - 1));
        painter.fillRect(box, ground);
        painter.setPen(palette.color(QPalette::Link));
        painter.drawLine(box.bottomLeft(), box.bottomRight());
    }
    painter.restore();
}

void paintGround(QPainter &painter, const QStyleOptionViewItem &option) {
    const QRect ground = option.rect.adjusted(6, 1, -6, -1);
    painter.setPen(Qt::NoPen);
    if ((option.state & QStyle::State_Selected) != 0) {
        QColor fill = option.palette.color(QPalette::Highlight);
        if ((option.state & QStyle::State_Active) == 0 || (option.state & QStyle::State_HasFocus) == 0)
            fill.setAlphaF(fill.alphaF() * 0.75F);
        painter.setBrush(fill);
        painter.drawRoundedRect(ground, 6, 6);
    } else if ((option.state & QStyle::State_MouseOver) != 0) {
        QColor fill = option.palette.color(QPalette::WindowText);
        fill.setAlphaF(0.05F);
        painter.setBrush(fill);
        painter.drawRoundedRect(ground, 6, 6);
    }
    if ((option.state & QStyle::State_HasFocus) != 0) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(option.palette.color(QPalette::Link), 1.2));
        painter.drawRoundedRect(QRectF(ground).adjusted(0.6, 0.6, -0.6, -0.6), 6, 6);
    }
}

QColor mixed(const QColor &a, const QColor &b, double share) {
    const auto part = [share](int from, int to) { return qRound(from + (to - from) * share); };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

void paintCheck(QPainter &painter, const QStyleOptionViewItem &option, const QRect &box, Qt::CheckState check) {
    QStyleOptionViewItem shown = option;
    shown.rect = box;
    shown.state.setFlag(QStyle::State_On, check == Qt::Checked);
    shown.state.setFlag(QStyle::State_Off, check == Qt::Unchecked);
    shown.state.setFlag(QStyle::State_NoChange, check == Qt::PartiallyChecked);
    const QStyle *style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &shown, &painter, option.widget);
}

int widthFor(const QStyleOptionViewItem &option) {
    // The same whether a scroll bar is there or not: where a title breaks must not depend on it.
    const auto *view = qobject_cast<const QListView *>(option.widget);
    return view != nullptr ? view->width() - view->verticalScrollBar()->sizeHint().width() : option.rect.width();
}

} // namespace

Card checkCard(const QModelIndex &index) {
    Card card;
    card.title = index.data().toString();
    card.script = scriptOf(card.title);
    card.compact = true;
    card.check = static_cast<Qt::CheckState>(index.data(Qt::CheckStateRole).toInt());
    return card;
}

CardDelegate::CardDelegate(Maker maker, QObject *parent) : QStyledItemDelegate(parent), m_maker(std::move(maker)) {}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const {
    Card card = m_maker(index);
    if (m_equal && !card.foot.isEmpty())
        card.titleLines = 1;
    const Layout layout = laidOut(card, option.font, widthFor(option));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(option.rect);
    paintGround(*painter, option);

    const bool selected = (option.state & QStyle::State_Selected) != 0;
    const QColor ink = option.palette.color(selected ? QPalette::HighlightedText : QPalette::WindowText);
    // On the tint of what is chosen faint letters would be too faint.
    const QColor faint = selected ? mixed(option.palette.color(QPalette::PlaceholderText), ink, 0.7)
                                  : option.palette.color(QPalette::PlaceholderText);
    const int right = option.rect.right() - sideMargin;
    // In a row of the same height as all others what there is stands in the middle.
    int y = option.rect.top() + layout.margin + (m_equal ? (option.rect.height() - layout.height) / 2 : 0);
    int x = option.rect.left() + layout.left;

    if (card.chip.isValid()) {
        painter->setPen(QPen(card.chip.darker(125), 1));
        painter->setBrush(card.chip);
        painter->drawEllipse(
            QRectF(x - chipSize - chipGap + 0.5, y + (layout.lineHeight - chipSize) / 2.0, chipSize - 1, chipSize - 1));
    }
    if (card.dot.isValid()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(card.dot);
        painter->drawEllipse(QRectF(option.rect.left() + (sideMargin - dotSize) / 2.0 + 1,
                                    y + (layout.lineHeight - dotSize) / 2.0, dotSize, dotSize));
    }
    if (card.check)
        paintCheck(
            *painter, option,
            QRect(option.rect.left() + sideMargin, y + (layout.lineHeight - checkSize) / 2, checkSize, checkSize),
            *card.check);
    if (!card.icon.isNull())
        card.icon.paint(painter, x - iconSize - chipGap, y + (layout.lineHeight - iconSize) / 2, iconSize, iconSize);
    const QFontMetrics titleMetrics(layout.title);
    for (const CardLine &line : layout.lines) {
        const QPoint base(x, y + titleMetrics.ascent());
        if (!selected)
            paintMarks(*painter, line, card.titleMarks, layout.title, base, option.palette);
        painter->setFont(layout.title);
        painter->setPen(card.dim ? faint : ink);
        painter->drawText(base, line.text);
        y += layout.lineHeight;
    }
    const int lastBase = y - layout.lineHeight + titleMetrics.ascent();
    painter->setFont(layout.detail);
    painter->setPen(faint);
    const QFontMetrics detailMetrics(layout.detail);
    const int sideWidth = detailMetrics.horizontalAdvance(card.side);
    if (!card.side.isEmpty())
        painter->drawText(QPoint(right - sideWidth, lastBase), card.side);
    if (!card.remark.isEmpty()) {
        const int from = x + titleMetrics.horizontalAdvance(layout.lines.back().text) + columnGap;
        const int room = right - from - (sideWidth > 0 ? sideWidth + columnGap : 0);
        painter->drawText(QPoint(from, lastBase), detailMetrics.elidedText(card.remark, Qt::ElideRight, room));
    }
    if (layout.detailHeight > 0) {
        const int base = y + lineGap + detailMetrics.ascent();
        const int whole = right - x;
        const int wanted = detailMetrics.horizontalAdvance(card.detail);
        // Where not both fit, what stands first keeps half of the line at the least.
        const int sideRoom = wanted > 0 ? std::max(whole - wanted, whole / 2) - columnGap : whole;
        const QString side = detailMetrics.elidedText(card.detailSide, Qt::ElideRight, sideRoom);
        const int detailSide = detailMetrics.horizontalAdvance(side);
        painter->drawText(QPoint(right - detailSide, base), side);
        const int room = whole - (detailSide > 0 ? detailSide + columnGap : 0);
        painter->drawText(QPoint(x, base), detailMetrics.elidedText(card.detail, Qt::ElideRight, room));
        y += lineGap + layout.detailHeight;
    }
    if (layout.footHeight > 0) {
        painter->drawText(QPoint(x, y + lineGap + detailMetrics.ascent()),
                          detailMetrics.elidedText(card.foot, Qt::ElideRight, right - x));
        y += lineGap + layout.footHeight;
    }
    y += excerptGap;
    for (const CardLine &line : layout.excerptLines) {
        const QPoint base(x, y + QFontMetrics(layout.excerpt).ascent());
        paintMarks(*painter, line, card.excerptMarks, layout.excerpt, base, option.palette);
        painter->setFont(layout.excerpt);
        painter->setPen(ink);
        painter->drawText(base, line.text);
        y += layout.excerptHeight;
    }
    painter->restore();
}

bool CardDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                               const QModelIndex &index) {
    const QVariant check = index.data(Qt::CheckStateRole);
    if (!check.isValid() || !index.flags().testFlag(Qt::ItemIsUserCheckable))
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const bool clicked =
        event->type() == QEvent::MouseButtonRelease && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton;
    const bool keyed = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    if (!clicked && !keyed)
        return false;
    return model->setData(index, check.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const {
    const int width = widthFor(option);
    if (m_equal)
        return {width, equalHeight(option.font)};
    return {width, laidOut(m_maker(index), option.font, width).height};
}

} // namespace variorum
