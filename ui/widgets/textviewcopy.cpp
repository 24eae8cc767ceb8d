// SPDX-License-Identifier: Apache-2.0
// What leaves the view for other programs.
#include "ui/widgets/textcopy.h"
#include "ui/widgets/textview.h"

#include <QClipboard>
#include <QDrag>
#include <QGuiApplication>
#include <QMimeData>

namespace variorum {

QMimeData *TextView::mimeData(CopyForm form) const {
    const Span span = selection();
    auto *mime = new QMimeData;
    switch (form) {
    case CopyForm::Rich:
        mime->setText(selectedText());
        mime->setHtml(htmlOf(document(), span));
        break;
    case CopyForm::Html:
        mime->setText(htmlOf(document(), span));
        break;
    case CopyForm::Markdown:
        mime->setText(markdownOf(document(), span));
        mime->setData(QStringLiteral("text/markdown"), mime->text().toUtf8());
        break;
    case CopyForm::Cited: {
        const QString source = citation();
        mime->setText(source.isEmpty() ? selectedText() : QStringLiteral("%1\n—— %2").arg(selectedText(), source));
        mime->setHtml(QStringLiteral("<blockquote>%1</blockquote>\n<p>—— <cite>%2</cite></p>\n")
                          .arg(htmlOf(document(), span), source.toHtmlEscaped()));
        break;
    }
    }
    return mime;
}

void TextView::copy(CopyForm form) const {
    if (!selection().isEmpty())
        QGuiApplication::clipboard()->setMimeData(mimeData(form));
}

void TextView::dragOut(QMimeData *words) {
    auto *drag = new QDrag(this);
    drag->setMimeData(words);
    drag->exec(Qt::CopyAction);
}

} // namespace variorum
