// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/textview.h"

#include <QAccessibleWidget>

namespace variorum {

/// What assistive technology reads of a TextView. Offsets are the document's; what lies between two blocks reads as
/// line feeds, so that text and offsets always agree.
class TextViewAccessible : public QAccessibleWidget, public QAccessibleTextInterface {
public:
    explicit TextViewAccessible(TextView *view);

    /// Makes it the interface of every TextView of the process.
    static void install();
    static void textReplaced(TextView *view);
    static void caretMoved(TextView *view, Span selectionBefore);

    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override;
    [[nodiscard]] QAccessible::State state() const override;

    void selection(int index, int *startOffset, int *endOffset) const override;
    [[nodiscard]] int selectionCount() const override;
    void addSelection(int startOffset, int endOffset) override;
    void removeSelection(int index) override;
    void setSelection(int index, int startOffset, int endOffset) override;
    [[nodiscard]] int cursorPosition() const override;
    void setCursorPosition(int position) override;
    using QAccessibleWidget::text;
    [[nodiscard]] QString text(int startOffset, int endOffset) const override;
    [[nodiscard]] int characterCount() const override;
    [[nodiscard]] QRect characterRect(int offset) const override;
    [[nodiscard]] int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int startIndex, int endIndex) override;
    [[nodiscard]] QString attributes(int offset, int *startOffset, int *endOffset) const override;
    [[nodiscard]] QString textBeforeOffset(int offset, QAccessible::TextBoundaryType type, int *startOffset,
                                           int *endOffset) const override;
    [[nodiscard]] QString textAfterOffset(int offset, QAccessible::TextBoundaryType type, int *startOffset,
                                          int *endOffset) const override;
    [[nodiscard]] QString textAtOffset(int offset, QAccessible::TextBoundaryType type, int *startOffset,
                                       int *endOffset) const override;

private:
    [[nodiscard]] TextView *view() const;
    [[nodiscard]] Span unitAt(Offset at, QAccessible::TextBoundaryType type) const;
    [[nodiscard]] QString answer(Span span, int *startOffset, int *endOffset) const;
};

} // namespace variorum
