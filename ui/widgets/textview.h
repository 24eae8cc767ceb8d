// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/textdocument.h"
#include "ui/widgets/textformat.h"
#include "ui/widgets/typography.h"

#include <QAbstractScrollArea>

#include <memory>
#include <vector>

class QMimeData;

namespace variorum {

struct SetPiece;

/// Shows a TextDocument and lays out only what is visible, so that ten megabytes open and resize at once. Read only:
/// it can be selected in, copied from and walked by mouse, keyboard and screen reader. What else stands in the text
/// (colours, lines, marks, tooltips) is asked of subclasses for the visible spans.
///
/// Offsets are the document's, in UTF-16 units. Positions and rectangles are in pixels of the viewport.
class TextView : public QAbstractScrollArea {
    Q_OBJECT

public:
    /// Where to stand after a new document: at its top; where one was, after its blocks; or at the same offsets, where
    /// it is the same text written otherwise.
    enum class Place : std::uint8_t { Top, Keep, Same };
    /// What is put on the clipboard: words with their looks; HTML or Markdown to be read as such; words and where they
    /// stand.
    enum class CopyForm : std::uint8_t { Rich, Html, Markdown, Cited };

    explicit TextView(QWidget *parent = nullptr);
    ~TextView() override;

    void setDocument(TextDocument document, Place place = Place::Top);
    [[nodiscard]] const TextDocument &document() const;
    void setTypography(const Typography &typography);
    [[nodiscard]] const Typography &typography() const { return m_typography; }
    [[nodiscard]] const ReadingColours &colours() const { return m_colours; }
    /// Times the typography's size, 0.5 to 4; Ctrl and the wheel change it.
    void setZoom(double zoom);
    [[nodiscard]] double zoom() const { return m_zoom; }

    /// The place between two characters that is nearest to a position.
    [[nodiscard]] Offset positionAt(QPoint at) const;
    /// The character under a position, or -1 where there is none.
    [[nodiscard]] Offset characterAt(QPoint at) const;
    /// Where the caret stands before an offset; may lie outside the viewport.
    [[nodiscard]] QRect rectAt(Offset at) const;
    /// What a span covers of the viewport, a rectangle per line. Text that is not visible gives none.
    [[nodiscard]] std::vector<QRect> rectsOf(Span span) const;

    [[nodiscard]] Span selection() const;
    [[nodiscard]] Offset caret() const { return m_caret; }
    void setSelection(Offset anchor, Offset caret);
    [[nodiscard]] QString selectedText() const;
    void selectAll();
    void copy(CopyForm form = CopyForm::Rich) const;

    /// Scrolls as little as needed; where the span is out of sight it comes to stand at a third of the height.
    void ensureVisible(Span span);
    /// Puts the line that holds `at` at the top, then goes `pixels` further down.
    void scrollTo(Offset at, double pixels = 0);
    /// The top of the line that holds an offset, in pixels from the document's top: exact for what is laid out,
    /// estimated elsewhere.
    [[nodiscard]] double heightAbove(Offset at) const;
    /// How far the viewport's top is from the top of the line that holds an offset; exact near the viewport.
    [[nodiscard]] double scrolledPast(Offset at) const;
    [[nodiscard]] Span visibleRange() const;
    /// Highlights what the pointer or the selection of the other side is on.
    void setMirrored(Span span);
    /// Marks what was searched for: sorted, disjoint spans. Another document has none.
    void setFound(std::vector<Span> spans);

Q_SIGNALS:
    void selectionMoved(variorum::Span span);
    void hoverMoved(variorum::Offset at);               ///< -1 when the pointer leaves the text
    void clicked(variorum::Offset at, QPoint position); ///< a press and release on one character without a drag
    void visibleRangeMoved(variorum::Span span);
    void scrolled();
    void zoomChanged(double zoom);
    /// `at` is -1 beside the text. Not emitted where nobody connected: then a menu with Copy and Select All opens.
    void menuRequested(QPoint globalPosition, variorum::Offset at);

protected:
    /// Appends the formats that touch a span. Asked for visible blocks only.
    virtual void formatsIn(Span span, std::vector<FormatSpan> &out) const;
    virtual void marginMarksIn(Span span, std::vector<MarginMark> &out) const;
    /// The mark drawn at a position, its id; empty where there is none.
    [[nodiscard]] QString marginMarkAt(QPoint position) const;
    /// Says where the text is from; empty where nobody knows.
    [[nodiscard]] virtual QString citation() const { return {}; }
    /// Takes the selection to where it is dropped. Owns `data`.
    virtual void dragOut(QMimeData *data);
    virtual QString toolTipFor(Offset at, QPoint position) const;
    virtual Qt::CursorShape cursorFor(Offset at, QPoint position) const;
    /// Room to keep free beside the column.
    virtual int rightMargin() const { return 0; }
    /// Under and over the text; the blocks are laid out by then.
    virtual void paintUnder(QPainter &painter, const QRect &area);
    virtual void paintOver(QPainter &painter, const QRect &area);

    /// What formatsIn() answers has changed.
    void formatsChanged();
    /// What rightMargin() answers has changed: lines are set anew, the place is kept.
    void rightMarginChanged();
    [[nodiscard]] QRect columnRect() const;

    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct State;
    enum class Unit : std::uint8_t { Character, Word, Sentence, Paragraph }; ///< what a drag selects
    friend class TextViewAccessible;

    void takeColours();
    void relayout();
    void keepPlace();
    void settle();
    void scrollBy(int pixels);
    void syncScrollBar();
    void announceScroll();
    void moveCaret(Offset caret, bool endOfLine, float goal, bool extend);
    void select(Offset anchor, Offset caret, bool endOfLine, float goal);
    void showCaret();
    void dragTo(QPoint at);
    void grab(Unit unit, QPoint at);
    [[nodiscard]] Span unitAt(Offset at) const;
    [[nodiscard]] QMimeData *mimeData(CopyForm form) const;
    void restartBlink();
    void paintMark(QPainter &painter, const MarginMark &mark, const SetPiece &piece, int top, Span within) const;
    [[nodiscard]] int bodySize() const;
    [[nodiscard]] QRect caretRect() const;
    [[nodiscard]] bool handleKey(QKeyEvent *event);

    Typography m_typography;
    ReadingColours m_colours;
    double m_zoom = 1;
    Offset m_caret = 0;
    std::unique_ptr<State> m_state;
};

} // namespace variorum
