// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/pipeline/reading.h"
#include "ui/reader/pageside.h"
#include "ui/reader/shownnote.h"
#include "ui/reader/spanindex.h"

#include <memory>
#include <optional>

namespace variorum {

class HeatStrip;
class SourceMarks;
struct SourceMark;

/// What a place of the page is under: a text edit; or a structure edit that discarded it, ended a block or joined lines
/// there.
struct SourceHit {
    enum class Kind : std::uint8_t { None, Edit, Structure };
    Kind kind = Kind::None;
    EditId id;
    RuleSet rules;
    EditState state = EditState::Applied;
    Span span; ///< of the page text
};

/// The page's text with everything that cleaning did to it visible. Document offsets are page offsets.
///
/// A click, Enter or Space toggles the change; N and P, or F8 and Shift+F8, go to the next and the one before, Shift+N
/// and Shift+P past all that the same rule did there. It changes nothing itself.
class SourceView : public PageSide {
    Q_OBJECT

public:
    explicit SourceView(QWidget *parent = nullptr);
    ~SourceView() override;

    /// nullptr shows nothing. A new reading of the same page keeps the place.
    void setReading(ReadingPointer reading);
    [[nodiscard]] const ReadingPointer &reading() const { return m_reading; }
    [[nodiscard]] PagePointer page() const override { return m_reading ? m_reading->page : nullptr; }
    void setNotes(std::vector<ShownNote> notes); ///< spans of the page text
    /// The change at an offset or a position, the one that a click means: where the page is discarded it is what
    /// discards it, for edits inside are of no consequence then; else the shortest.
    [[nodiscard]] SourceHit hitAt(Offset at) const;
    [[nodiscard]] SourceHit hitAt(QPoint position) const;
    void showChange(Span span); ///< scrolls to it and selects it
    /// Scrolls to a note and outlines it; the selection stays.
    void showNote(const QString &id);
    void setCurrentNote(const QString &id);

Q_SIGNALS:
    void editToggled(const variorum::EditId &id);
    void structureToggled(const variorum::EditId &id);
    void noteActivated(const QString &id); ///< its mark was clicked

protected:
    void formatsIn(Span span, std::vector<FormatSpan> &out) const override;
    void marginMarksIn(Span span, std::vector<MarginMark> &out) const override;
    QString toolTipFor(Offset at, QPoint position) const override;
    Qt::CursorShape cursorFor(Offset at, QPoint position) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setCurrent(std::optional<Span> span);
    void toggle(const SourceMark &mark);
    void goTo(int stop);
    void tellCurrent();
    [[nodiscard]] Span here() const;
    [[nodiscard]] SourceHit hitOf(const SourceMark &mark) const;
    [[nodiscard]] std::optional<SourceMark> markAtCaret() const;
    [[nodiscard]] QStringList tipOf(const SourceMark &mark) const;

    ReadingPointer m_reading;
    std::unique_ptr<SourceMarks> m_marks; ///< of m_reading; none without
    HeatStrip *m_strip;
    SpanIndex<ShownNote> m_notes;
    QString m_currentNote;
    std::optional<Span> m_current; ///< the change that was gone to
    Span m_hovered;
    bool m_told = false; ///< the selection is moved by the program
};

} // namespace variorum
