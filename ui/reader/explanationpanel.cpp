// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/explanationpanel.h"

#include "models/items/ruletitle.h"
#include "models/pipeline/explaintext.h"
#include "ui/reader/tips.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace variorum {

namespace {

constexpr std::size_t mostParts = 40; ///< more than anybody reads of one selection

/// A row of the table: its label once for all facts of one kind.
QString rowHtml(const ExplainedFact &fact, bool sameLabel, const QString &faint) {
    QStringList said = fact.what;
    for (QString &one : said)
        one = one.toHtmlEscaped();
    said.front() = QStringLiteral("<b>%1</b>").arg(said.front());
    QString html = said.join(QStringLiteral(" · "));
    if (!fact.reason.isEmpty())
        html += QStringLiteral("<br><span style='color:%1'>%2</span>").arg(faint, fact.reason.toHtmlEscaped());
    const QString label = sameLabel ? QString() : fact.label.toHtmlEscaped();
    return QStringLiteral("<tr><td style='color:%1; padding-right:14px; white-space:nowrap'>%2</td>"
                          "<td style='padding-bottom:7px'>%3</td></tr>")
        .arg(faint, label, html);
}

QString rowText(const ExplainedFact &fact) {
    const QString line = QStringLiteral("%1: %2").arg(fact.label, fact.what.join(QStringLiteral(" · ")));
    return fact.reason.isEmpty() ? line : QStringLiteral("%1\n    %2").arg(line, fact.reason);
}

} // namespace

ExplanationPanel::ExplanationPanel(QWidget *parent) : QDialog(parent), m_text(new QTextBrowser) {
    setObjectName(QStringLiteral("explanation-panel"));
    setWindowTitle(tr("Why Is This So?"));
    m_text->setObjectName(QStringLiteral("explanation-text"));
    m_text->setAccessibleName(tr("Explanation"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->viewport()->setAutoFillBackground(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *copy = buttons->addButton(tr("Copy All"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("explanation-copy"));
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, &ExplanationPanel::copyAll);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 20, 22, 18);
    layout->setSpacing(12);
    layout->addWidget(m_text);
    layout->addWidget(buttons);
    resize(640, 420);
}

void ExplanationPanel::explainSpan(const Reading &reading, Span page) {
    const QString faint = palette().color(QPalette::PlaceholderText).name();
    QStringList html, plain;
    std::vector<Explanation> parts = explain(reading, page);
    const bool more = parts.size() > mostParts;
    parts.resize(std::min(parts.size(), mostParts));
    for (const Explanation &part : parts) {
        QString rows;
        QStringList lines;
        QString before;
        for (const ExplainedFact &fact : explainedFacts(reading, part, ruleTitle)) {
            rows += rowHtml(fact, fact.label == before, faint);
            lines << rowText(fact);
            before = fact.label;
        }
        html << QStringLiteral("<table cellspacing='0' cellpadding='0'>%1</table>").arg(rows);
        plain << lines.join(u'\n');
    }
    if (parts.empty() || more) {
        const QString sentence = parts.empty() ? tr("What stands here is not on the page: the program put it there.")
                                               : tr("There is more: choose fewer characters.");
        html << tipParagraph(sentence);
        plain << sentence;
    }
    const Script script = reading.articles.empty() ? Script::Unknown : reading.articles.front()->article.script;
    m_text->setHtml(tipText({html.join(QStringLiteral("<hr>"))}, script));
    m_plain = plain.join(QStringLiteral("\n\n")) + u'\n';
    m_text->moveCursor(QTextCursor::Start);
}

void ExplanationPanel::copyAll() const {
    QApplication::clipboard()->setText(m_plain);
}

} // namespace variorum
