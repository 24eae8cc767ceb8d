// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/exporting/document.h"
#include "models/exporting/linebreak.h"
#include "models/exporting/shaping.h"
#include "models/exporting/typography.h"

#include <QColor>
#include <QPainterPath>
#include <QRectF>

#include <memory>
#include <vector>

namespace variorum {

/// Text that is not of an article: headings of appendices, notes, lists.
inline constexpr Offset noArticleText = -1;

/// One line of text, set.
struct LaidLine {
    std::shared_ptr<const ShapedText> shaped;
    std::size_t firstCluster = 0;
    std::size_t lastCluster = 0;
    std::vector<qreal> x; ///< pen position of each cluster, from the line's left end
    qreal end = 0;        ///< where its last ink ends
    qreal em = 0;
    QColor colour;
    Offset articleBegin = noArticleText; ///< where the shaped text begins in the article's text

    /// The line's part of the article text; empty at 0 for other text.
    [[nodiscard]] Span articleSpan() const;
    /// Left and right end of the part of the line that shows an article span.
    [[nodiscard]] std::pair<qreal, qreal> extent(Span article) const;
};

/// A shape beside the text, relative to what it belongs to.
struct Decoration {
    enum class Kind : std::uint8_t { Fill, Disc, Wave };
    Kind kind = Kind::Fill;
    QRectF rect;
    QColor colour;
};

/// What moves as one from page to page: a line of a block, or a row of a table.
struct FlowItem {
    struct Cell {
        LaidLine line;
        qreal left = 0;
        qreal baseline = 0; ///< below the item's top
    };
    qreal before = 0; ///< space above it, dropped at the top of a page
    qreal height = 0;
    bool newPage = false;
    bool breakBefore = true; ///< a page may end before it
    bool keepWithNext = false;
    int article = -1; ///< whose it is
    std::vector<Cell> cells;
    std::vector<Decoration> decorations;
    int outlineLevel = 0; ///< 1 for an article's title; 0: not in the outline
    QString outlineTitle;
};

/// Builds the items of one document from its top to its end.
class Flow {
public:
    /// Sets a text in a role and appends its lines. `articleBegin` is the text's place in the article, if it has one.
    void text(const QString &text, const TextStyle &style, Offset articleBegin = noArticleText);
    /// Several texts side by side on one line, with a small upright stroke between them; wraps where they do not fit.
    void sideBySide(const QStringList &texts, const TextStyle &style);
    /// Rows of cells at common stops, what is too wide in several lines. False, with nothing appended, where the
    /// columns would be too narrow to read.
    bool table(const QString &text, const TextStyle &style, Offset articleBegin);
    void space(qreal height) { m_space = std::max(m_space, height); }
    void rule(QColor colour);

    [[nodiscard]] std::vector<FlowItem> &items() { return m_items; }
    [[nodiscard]] std::size_t size() const { return m_items.size(); }
    void beginArticle(int article);
    void beginPage() { m_newPage = !m_items.empty(); }

private:
    FlowItem &append(qreal before, qreal height);

    PageGeometry m_geometry;
    std::vector<FlowItem> m_items;
    qreal m_space = 0;
    int m_article = -1;
    bool m_newPage = false;
};

/// A text as lines of a given measure.
[[nodiscard]] std::vector<LaidLine> layLines(const QString &text, const TextStyle &style, qreal width,
                                             Offset articleBegin);

} // namespace variorum
