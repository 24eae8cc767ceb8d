// SPDX-License-Identifier: Apache-2.0
#include "models/clean/ruletable.h"
#include "models/items/ruletitle.h"
#include "ui/reader/tips.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace variorum {

namespace {

using Change = StructureEdit::Change;

QString tr(const char *text) {
    return QCoreApplication::translate("variorum", text);
}

/// Words that can be seen: blanks that stand alone by a sign, what is invisible by its number.
QString shownWords(const QString &text) {
    constexpr qsizetype longest = 160;
    const bool blank = text.trimmed().isEmpty();
    QString shown;
    for (const char32_t c : text.left(longest).toUcs4()) {
        if (c == U'\n')
            shown += QStringLiteral("⏎");
        else if (blank && QChar::isSpace(c))
            shown += QStringLiteral("␣");
        else if (QChar::isPrint(c))
            shown += QString::fromUcs4(&c, 1);
        else
            shown += QStringLiteral("[U+%1]").arg(QString::number(c, 16).toUpper(), 4, u'0');
    }
    return text.size() > longest ? shown + QStringLiteral("…") : shown;
}

struct Parts {
    QString rules;
    QString reason;
    float confidence = 1;
    QString before;
    QString after; ///< empty where nothing stays
    QString doing; ///< of an edit of the structure, instead of before and after
};

QString structureWords(const StructureEdit &edit) {
    switch (edit.change) {
    case Change::Drop:
        return tr("Left out of the article");
    case Change::Boundary:
        return tr("A paragraph ends here");
    case Change::Join:
        return tr("The lines are joined here");
    default:
        return labelText(edit);
    }
}

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
        parts.doing = structureWords(structure);
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
    return (before.isEmpty() ? nothing : QStringLiteral("<s>%1</s>").arg(shownWords(before).toHtmlEscaped())) +
           QStringLiteral(" → ") +
           (after.isEmpty() ? nothing : QStringLiteral("<b>%1</b>").arg(shownWords(after).toHtmlEscaped()));
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

QString labelText(const StructureEdit &edit) {
    if (edit.change == Change::Field) {
        switch (edit.field) {
        case FieldKind::Title:
            return tr("Read as the title");
        case FieldKind::Byline:
            return tr("Read as the byline");
        case FieldKind::Publisher:
            return tr("Read as the publisher");
        case FieldKind::Published:
            return tr("Read as the date");
        case FieldKind::Notice:
            return tr("Read as a notice");
        case FieldKind::Tag:
            return tr("Read as tags");
        case FieldKind::Editor:
            return tr("Read as the editor");
        }
    }
    switch (edit.kind) {
    case BlockKind::Heading:
        return tr("Read as a heading of level %1").arg(edit.level);
    case BlockKind::Standfirst:
        return tr("Read as the standfirst");
    case BlockKind::Caption:
        return tr("Read as a caption");
    case BlockKind::Quote:
        return tr("Read as a quotation");
    case BlockKind::ListItem:
        return tr("Read as an item of a list");
    case BlockKind::Table:
        return tr("Read as a table");
    case BlockKind::Code:
        return tr("Read as code");
    case BlockKind::Paragraph:
        break;
    }
    return {};
}

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
                                                     .arg(parts.before.isEmpty() ? nothing : shownWords(parts.before),
                                                          parts.after.isEmpty() ? nothing : shownWords(parts.after))
                                               : parts.doing + u'.';
    return QStringList{what, parts.reason, stateWords(mark.state) + u'.'}.join(u' ');
}

} // namespace variorum
