// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/compare/comparisonmarks.h"
#include "ui/widgets/textview.h"

#include <memory>

namespace variorum {

/// One source of a comparison: the article's text (document offsets are article offsets), its passages tinted, what is
/// worded in its own way underlined, its figures marked by what the other sources say.
class CompareColumn : public TextView {
    Q_OBJECT

public:
    CompareColumn(const std::shared_ptr<const ReadArticle> &article, std::shared_ptr<const ComparisonMarks> marks,
                  int source, QWidget *parent = nullptr);

    [[nodiscard]] int source() const { return m_source; }
    [[nodiscard]] Span bodySpan() const { return {0, document().length()}; }
    /// Stands out from the others; -1 for none.
    void setActivePassage(int passage);

Q_SIGNALS:
    void passageHovered(int passage); ///< -1 beside the passages
    void passageActivated(int passage);
    /// A figure or a place without a passage was clicked.
    void placeActivated(variorum::Offset at);

protected:
    void formatsIn(Span span, std::vector<FormatSpan> &out) const override;
    QString toolTipFor(Offset at, QPoint position) const override;
    Qt::CursorShape cursorFor(Offset at, QPoint position) const override;
    void paintUnder(QPainter &painter, const QRect &area) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void goToPassage(int way);

    std::shared_ptr<const ComparisonMarks> m_marks;
    int m_source;
    int m_active = -1;
};

/// The tint behind a passage, and the same colour for its band across the gutter. Neighbours differ; `active` ones are
/// stronger.
[[nodiscard]] QColor passageColour(int passage, bool active, bool dark);

} // namespace variorum
