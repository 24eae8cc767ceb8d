// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/clean/ruletable.h"
#include "tests/ui/reader/samplereading.h"
#include "ui/reader/sourceview.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <memory>

namespace variorum::tests {

/// Lets a test ask for what a person sees.
class OpenSource : public SourceView {
public:
    using SourceView::formatsIn;
    using SourceView::marginMarksIn;
    using SourceView::toolTipFor;

    TextFormat formatOn(Span span) const {
        std::vector<FormatSpan> all;
        formatsIn(span, all);
        for (const FormatSpan &format : all) {
            if (format.span == span)
                return format.format;
        }
        return {};
    }

    /// The middle of the first character.
    QPoint middleOf(Span span) const {
        const std::vector<QRect> rects = rectsOf({span.begin, span.begin + 1});
        return rects.empty() ? QPoint() : rects.front().center();
    }
};

/// The first edit of a rule that is in force outside of what is discarded.
inline const Edit *editOf(const Reading &reading, const char *rule,
                          const std::function<bool(const Edit &)> &also = {}) {
    const RuleId id = ruleId(QLatin1StringView(rule));
    for (const Edit &edit : reading.choice.script.edits()) {
        const bool discarded = std::any_of(reading.discarded.begin(), reading.discarded.end(),
                                           [&](const Discarded &range) { return range.source.contains(edit.span); });
        if (edit.rules.contains(id) && !discarded && (!also || also(edit)))
            return &edit;
    }
    return nullptr;
}

} // namespace variorum::tests
