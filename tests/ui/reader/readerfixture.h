// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/ui/reader/samplereading.h"
#include "ui/reader/readerview.h"
#include "ui/reader/selectionbar.h"

#include <QTest>

#include <algorithm>
#include <memory>

namespace variorum::tests {

/// Lets a test ask for what a person sees.
class OpenReader : public ReaderView {
public:
    using ReaderView::columnRect;
    using ReaderView::formatsIn;
    using ReaderView::marginMarksIn;
    using ReaderView::rightMargin;
    using ReaderView::toolTipFor;

    [[nodiscard]] Span inDocument(Span span) const { return {toDocument(span.begin), toDocument(span.end)}; }
    [[nodiscard]] SelectionBar *bar() const { return findChild<SelectionBar *>(); }

    /// The middle of the first character.
    [[nodiscard]] QPoint middleOf(Span inArticle) const {
        const std::vector<QRect> rects = rectsOf(inDocument({inArticle.begin, inArticle.begin + 1}));
        return rects.empty() ? QPoint() : rects.front().center();
    }

    /// The formats that have exactly this span.
    [[nodiscard]] std::vector<FormatSpan> formatsOn(Span inArticle) const {
        std::vector<FormatSpan> all;
        formatsIn(inDocument(inArticle), all);
        std::vector<FormatSpan> exact;
        std::copy_if(all.begin(), all.end(), std::back_inserter(exact),
                     [&](const FormatSpan &format) { return format.span == inDocument(inArticle); });
        return exact;
    }

    /// From the beginning of the first to the end of the last character, with the button held down.
    void drag(Span inArticle) {
        const std::vector<QRect> rects = rectsOf(inDocument(inArticle));
        QVERIFY(!rects.empty());
        const QPoint from(rects.front().left() + 1, rects.front().center().y());
        const QPoint to(rects.back().right(), rects.back().center().y());
        QTest::mousePress(viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(viewport(), (from + to) / 2);
        QTest::mouseMove(viewport(), to);
        QTest::mouseRelease(viewport(), Qt::LeftButton, {}, to);
    }
};

} // namespace variorum::tests
