// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/tips.h"

#include "models/figure/rates.h"

#include "models/exporting/articleflow.h"
#include "ui/widgets/typography.h"

#include <QCoreApplication>
#include <QStringList>

namespace variorum {

namespace {

QString tr(const char *text) {
    return QCoreApplication::translate("variorum", text);
}

QString shortened(const QString &text, qsizetype length) {
    return text.size() <= length ? text : text.left(length - 1).trimmed() + QStringLiteral("…");
}

QString strong(const QString &text) {
    return QStringLiteral("<b>%1</b>").arg(text.toHtmlEscaped());
}

} // namespace

QString tipText(const QStringList &parts, Script script) {
    const QString body = parts.join(QString());
    if (body.isEmpty())
        return {};
    // What a system falls back to for Han is a matter of its locale: name the families of the text's own script.
    QStringList families = fontFamilies(Face::Sans, script);
    families.replaceInStrings(QStringLiteral("'"), QString());
    return QStringLiteral("<qt><div style=\"font-family:'%1'\">%2</div></qt>")
        .arg(families.join(QStringLiteral("','")), body);
}

QString tipParagraph(const QString &text, bool html) {
    if (text.isEmpty())
        return {};
    return QStringLiteral("<p style='margin:0 0 4px 0'>%1</p>").arg(html ? text : text.toHtmlEscaped());
}

QString noteColourWord(NoteColour colour) {
    switch (colour) {
    case NoteColour::Yellow:
        return tr("yellow");
    case NoteColour::Green:
        return tr("green");
    case NoteColour::Blue:
        return tr("blue");
    case NoteColour::Pink:
        return tr("pink");
    case NoteColour::Orange:
        break;
    }
    return tr("orange");
}

QString entityTip(const Mention &mention, int countInArticle, const QString &remark) {
    QString further = remark.toHtmlEscaped();
    further.replace(u'\n', QStringLiteral("<br>"));
    return tipParagraph(strong(mention.name) + QStringLiteral(" · ") + entityKindText(mention.type).toHtmlEscaped(),
                        true) +
           tipParagraph(
               QCoreApplication::translate("variorum", "%n mention(s) in this article", nullptr, countInArticle) +
                   QStringLiteral(" · <code>%1</code>").arg(mention.entity.toHtmlEscaped()),
               true) +
           tipParagraph(further, true);
}

QString figureTip(const Figure &figure, const FigureDisplay &display, QStringView words, QStringView day) {
    const QString value = figureText(figure, display, words);
    const QString base = figureBaseText(figure);
    return tipParagraph(strong(value), true) + (base == value ? QString() : tipParagraph(base)) +
           tipParagraph(convertedText(figure, display, day));
}

QString noteTip(const ShownNote &shown) {
    const Note &note = shown.note;
    QStringList about{note.author.toHtmlEscaped(), note.created.left(10).toHtmlEscaped(),
                      noteColourWord(note.colour).toHtmlEscaped()};
    for (const QString &tag : note.tags)
        about.append(u'#' + tag.toHtmlEscaped());
    about.removeAll(QString());
    QString body = shortened(note.body, 400).toHtmlEscaped();
    body.replace(u'\n', QStringLiteral("<br>"));
    const QString widened =
        shown.widened ? tr("A repair here cannot be divided: the note is shown on all of it.") : QString();
    return tipParagraph(body, true) + tipParagraph(widened) +
           tipParagraph(QStringLiteral("<small>%1</small>").arg(about.join(QStringLiteral(" · "))), true);
}

} // namespace variorum
