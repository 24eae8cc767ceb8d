// SPDX-License-Identifier: Apache-2.0
#include "models/clean/edittext.h"
#include "models/clean/ruletable.h"
#include "models/items/ruletitle.h"
#include "ui/reader/tips.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace variorum {

namespace {

QString tr(const char *text) {
    return QCoreApplication::translate("variorum", text);
}

struct Parts {
    QString rules;
    QString reason;
    float confidence = 1;
    QString before;
    QString after; ///< empty where nothing stays
    QString doing; ///< of an edit of the structure, instead of before and after
};

Parts partsOf(const SourceMarks &marks, const SourceMark &mark) {
    Parts parts;
    parts.rules = ruleTitle(ruleNames(marks.rules(mark.ref)));
    if (const Edit *edit = marks.edit(mark.ref)) {
        parts.reason = reasonText(*edit);
        parts.confidence = edit->confidence;
        parts.before = edit->before(marks.reading().page->text).toString();
        parts.after = edit->after;
    } else {
        const StructureEdit &structure = *marks.structureEdit(mark.ref);
        parts.reason = reasonText(structure);
        parts.confidence = structure.confidence;
        parts.doing = structureText(structure);
    }
    return parts;
}

QString stateWords(EditState state) {
    switch (state) {
    case EditState::Applied:
        return tr("in force");
    case EditState::Proposed:
        return tr("waits for you");
    case EditState::Superseded:
        return tr("another rule won");
    case EditState::Rejected:
        break;
    }
    return tr("rejected by you");
}

QString clickWords(const SourceMark &mark, bool structural) {
    if (mark.state == EditState::Applied)
        return structural ? tr("Click or Enter: undo this") : tr("Click or Enter: keep what the page says");
    return mark.state == EditState::Proposed ? tr("Click or Enter: accept this")
                                             : tr("Click or Enter: change it again");
}

QString percent(float confidence) {
    return tr("%1 % sure").arg(static_cast<int>(std::lround(confidence * 100)));
}

QString beforeAndAfter(const QString &before, const QString &after) {
    const QString nothing = QStringLiteral("<i>%1</i>").arg(tr("nothing").toHtmlEscaped());
    return (before.isEmpty() ? nothing : QStringLiteral("<s>%1</s>").arg(visibleWords(before).toHtmlEscaped())) +
           QStringLiteral(" → ") +
           (after.isEmpty() ? nothing : QStringLiteral("<b>%1</b>").arg(visibleWords(after).toHtmlEscaped()));
}

QString lostTips(const SourceMarks &marks, Span span) {
    constexpr std::size_t most = 3;
    const Reading &reading = marks.reading();
    const std::vector<int> lost = marks.supersededAt(span);
    QString html;
    for (std::size_t i = 0; i < lost.size() && i < most; ++i) {
        const Edit &edit = reading.choice.superseded[static_cast<std::size_t>(lost[i])];
        const QString words = beforeAndAfter(edit.before(reading.page->text).toString(), edit.after);
        html +=
            tipParagraph(QStringLiteral("<small>%1 %2</small>")
                             .arg(tr("Lost to it: %1,").arg(ruleTitle(ruleNames(edit.rules))).toHtmlEscaped(), words),
                         true);
    }
    return html;
}

} // namespace

QString changeTip(const SourceMarks &marks, const SourceMark &mark) {
    const Parts parts = partsOf(marks, mark);
    const QString what =
        parts.doing.isEmpty() ? beforeAndAfter(parts.before, parts.after) : parts.doing.toHtmlEscaped();
    const QStringList about{parts.rules.toHtmlEscaped(), percent(parts.confidence), stateWords(mark.state)};
    return tipParagraph(what, true) + tipParagraph(parts.reason) +
           tipParagraph(QStringLiteral("<small>%1</small>").arg(about.join(QStringLiteral(" · "))), true) +
           lostTips(marks, mark.span) +
           tipParagraph(QStringLiteral("<i>%1</i>").arg(clickWords(mark, !parts.doing.isEmpty()).toHtmlEscaped()),
                        true);
}

QString changeSummary(const SourceMarks &marks, const SourceMark &mark) {
    const Parts parts = partsOf(marks, mark);
    const QString nothing = tr("nothing");
    const QString what = parts.doing.isEmpty() ? tr("%1 became %2.")
                                                     .arg(parts.before.isEmpty() ? nothing : visibleWords(parts.before),
                                                          parts.after.isEmpty() ? nothing : visibleWords(parts.after))
                                               : parts.doing + u'.';
    return QStringList{what, parts.reason, stateWords(mark.state) + u'.'}.join(u' ');
}

} // namespace variorum
