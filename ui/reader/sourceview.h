// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/pipeline/reading.h"
#include "ui/reader/shownnote.h"
#include "ui/widgets/textview.h"

#include <memory>

namespace variorum {

class SourceMarks;

/// What a place of the page is under: a text edit, or a structure edit that discarded it.
struct SourceHit {
    enum class Kind : std::uint8_t { None, Edit, Structure };
    Kind kind = Kind::None;
    EditId id;
    RuleSet rules;
    EditState state = EditState::Applied;
    Span span; ///< of the page text
};

/// The page's text with everything that cleaning did to it visible. Document offsets are page offsets.
class SourceView : public TextView {
    Q_OBJECT

public:
    explicit SourceView(QWidget *parent = nullptr);
    ~SourceView() override;

    /// nullptr shows nothing. A new reading of the same page keeps the place.
    void setReading(ReadingPointer reading);
    [[nodiscard]] const ReadingPointer &reading() const { return m_reading; }
    void setNotes(std::vector<ShownNote> notes); ///< spans of the page text
    /// The change at an offset or a position: text edits before structure edits.
    [[nodiscard]] SourceHit hitAt(Offset at) const;
    [[nodiscard]] SourceHit hitAt(QPoint position) const;
    void showChange(Span span); ///< scrolls to it and selects it

Q_SIGNALS:
    void selectionChanged(variorum::Span span);
    void editToggled(const variorum::EditId &id);
    void structureToggled(const variorum::EditId &id);
    void hoveredPageSpan(variorum::Span span);
    void visibleRangeChanged(variorum::Span span);

protected:
    void formatsIn(Span span, std::vector<FormatSpan> &out) const override;
    void marginMarksIn(Span span, std::vector<MarginMark> &out) const override;
    QString toolTipFor(Offset at, QPoint position) const override;
    Qt::CursorShape cursorFor(Offset at, QPoint position) const override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    ReadingPointer m_reading;
    std::unique_ptr<SourceMarks> m_marks;
    std::vector<ShownNote> m_notes;
};

} // namespace variorum
