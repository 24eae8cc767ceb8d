// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/pipeline/reading.h"
#include "ui/reader/shownnote.h"
#include "ui/widgets/textview.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <set>

namespace variorum {

struct ArticleDocument;
struct NoteCard;

/// The clean article: title, byline and date, notices, blocks; entities underlined by type, figures, notes with their
/// cards in the margin. It is given values and says what the person does; it changes nothing.
///
/// All spans and offsets of its own signals and slots are of the article text unless they say page.
class ReaderView : public TextView {
    Q_OBJECT

public:
    explicit ReaderView(QWidget *parent = nullptr);
    ~ReaderView() override;

    /// Shows one article of a reading; nullptr, or an index that it does not have, shows the empty state. A new
    /// reading of the same page keeps the place in the text.
    void setReading(ReadingPointer reading, int article = 0);
    [[nodiscard]] const ReadingPointer &reading() const { return m_reading; }
    [[nodiscard]] int articleIndex() const { return m_article; }
    [[nodiscard]] const ReadArticle *article() const;

    /// In any order; hidden ones are left out by the caller. Call it after setReading().
    void setNotes(std::vector<ShownNote> notes);
    void setCurrentNote(const QString &id);
    /// The script that articles are shown in; Unknown: the one they are written in. A long one is converted in the
    /// background, and stands there as it is written until then.
    void setScript(Script script);
    void setEntityTypes(const std::set<EntityType> &types); ///< those to underline; all at first
    void setFiguresShown(bool shown);
    void setFigureDisplay(const FigureDisplay &display); ///< of the values that are told
    /// What is told of a mention beside what the article says of it: lines, or nothing.
    void setMentionRemark(std::function<QString(const Mention &)> remark);
    /// Stands out: the mentions of one entity (its slug), or none.
    void setEmphasisedEntity(const QString &entity);
    /// What is said when there is no article. Each action becomes a button; see emptyActionTriggered().
    void setEmptyState(const QString &title, const QString &text, const QStringList &actions = {});

    [[nodiscard]] Span articleSelection() const;
    /// The name at a place of the document, among the types that are shown; null for none.
    [[nodiscard]] const Mention *mentionAt(Offset inDocument) const;
    /// The page's words that the selection came from; empty without one.
    [[nodiscard]] Span pageSelection() const;
    /// What the character behind an offset of the document came from; of what the program put there, the character that
    /// it stands before. Of a line above the text all of it.
    [[nodiscard]] Span pageAt(Offset inDocument) const;
    /// Where the page's words stand in the document, in the text or in a line above it; empty where they do not.
    [[nodiscard]] Span fromPage(Span page) const;
    void selectInArticle(Span span);
    void showInArticle(Span span); ///< scrolls to it

    /// Between the article text and the document that the base class shows (title and fields come before the text).
    [[nodiscard]] Offset toDocument(Offset inArticle) const { return inArticle + m_bodyBegin; }
    [[nodiscard]] Offset toArticle(Offset inDocument) const;
    [[nodiscard]] Span toArticle(Span inDocument) const;

Q_SIGNALS:
    void selectionChanged(variorum::Span span);
    void noteRequested(variorum::Span span); ///< Enter or H on a selection, or its bar
    /// One of the keys 1 to 5 on a selection, or its bar.
    void highlightRequested(variorum::Span span, variorum::NoteColour colour);
    void noteActivated(const QString &id);
    void mentionActivated(const QString &entity, variorum::Span span);
    void hoveredPageSpan(variorum::Span span); ///< of the page text; empty when the pointer leaves
    void visibleRangeChanged(variorum::Span span);
    void emptyActionTriggered(int index);

protected:
    void formatsIn(Span span, std::vector<FormatSpan> &out) const override;
    void marginMarksIn(Span span, std::vector<MarginMark> &out) const override;
    QString toolTipFor(Offset at, QPoint position) const override;
    Qt::CursorShape cursorFor(Offset at, QPoint position) const override;
    int rightMargin() const override;
    void paintUnder(QPainter &painter, const QRect &area) override;
    void paintOver(QPainter &painter, const QRect &area) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    [[nodiscard]] QString citation() const override;

private:
    struct Parts;

    void showArticle(Place place);
    void showDocument(ArticleDocument shown, Place place);
    void activate(Offset inDocument);
    void hover(Offset inDocument);
    void placeBar();
    [[nodiscard]] bool cardsShown() const;
    [[nodiscard]] std::vector<NoteCard> cards() const;
    [[nodiscard]] QString noteBeside(QPoint position) const;
    [[nodiscard]] Span pageOf(Span inDocument) const;

    ReadingPointer m_reading;
    int m_article = 0;
    Offset m_bodyBegin = 0;
    std::unique_ptr<Parts> m_parts;
};

} // namespace variorum
