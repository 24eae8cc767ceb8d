// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/pagepane.h"

#include "models/items/pagestatistics.h"
#include "models/items/ruletitle.h"
#include "models/session/readingsession.h"

#include <QHeaderView>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace variorum {

namespace {

/// A sentence has the room of both columns.
void addSentence(QTreeWidgetItem *group, const QString &text) {
    auto *row = new QTreeWidgetItem(group, {text});
    row->setFirstColumnSpanned(true);
    row->setToolTip(0, text);
}

void addRow(QTreeWidgetItem *group, const QString &name, const QString &value, const QString &tip = {}) {
    auto *row = new QTreeWidgetItem(group, {name, value});
    row->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    for (int column = 0; column < 2; ++column)
        row->setToolTip(column, tip.isEmpty() ? name : tip);
}

QString share(int part, int whole) {
    const QLocale locale;
    return whole <= 0
               ? locale.toString(part)
               : QStringLiteral("%1 · %2 %").arg(locale.toString(part), locale.toString(100.0 * part / whole, 'f', 1));
}

QString scriptText(Script script) {
    switch (script) {
    case Script::Hans:
        return PagePane::tr("Simplified");
    case Script::Hant:
        return PagePane::tr("Traditional");
    case Script::Unknown:
        break;
    }
    return PagePane::tr("Cannot be told");
}

} // namespace

PagePane::PagePane(ReadingSession &reading, QWidget *parent)
    : QWidget(parent), m_reading(reading), m_tree(new QTreeWidget) {
    m_tree->setObjectName(QStringLiteral("page-statistics"));
    m_tree->setAccessibleName(tr("What the page is"));
    m_tree->setColumnCount(2);
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(12);
    m_tree->setItemsExpandable(false);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 4, 0);
    layout->addWidget(m_tree);
    connect(&m_reading, &ReadingSession::openedArticle, this, &PagePane::reload);
    connect(&m_reading, &ReadingSession::readingChanged, this, &PagePane::reload);
}

void PagePane::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    if (m_stale)
        reload();
}

QTreeWidgetItem *PagePane::group(const QString &title) {
    auto *made = new QTreeWidgetItem(m_tree, {title});
    QFont bold = m_tree->font();
    bold.setWeight(QFont::DemiBold);
    made->setFont(0, bold);
    made->setTextAlignment(0, Qt::AlignLeft | Qt::AlignBottom);
    if (m_tree->topLevelItemCount() > 1)
        made->setSizeHint(0, QSize(0, 2 * m_tree->fontMetrics().height())); // apart from the group before
    made->setFirstColumnSpanned(true);
    made->setFlags(Qt::ItemIsEnabled);
    return made;
}

void PagePane::reload() {
    m_stale = !isVisible();
    if (m_stale)
        return;
    m_tree->clear();
    const ReadingPointer &reading = m_reading.reading();
    if (!reading)
        return;
    const QLocale locale;
    const Page &page = *reading->page;
    const PageStatistics counted = pageStatistics(*reading);

    QTreeWidgetItem *what = group(tr("Page"));
    addRow(what, tr("Encoding"), page.encoding);
    addRow(what, tr("Size"), locale.formattedDataSize(page.bytes));
    if (const ReadArticle *article = m_reading.readArticle())
        addRow(what, tr("Script"), scriptText(article->article.script));
    addRow(what, tr("Articles"), locale.toString(int(reading->articles.size())));

    QTreeWidgetItem *characters = group(tr("Characters, without white space"));
    addRow(characters, tr("On the page"), locale.toString(counted.characters));
    addRow(characters, tr("Kept as they are"), share(counted.kept, counted.characters));
    addRow(characters, tr("Replaced"), share(counted.replaced, counted.characters));
    addRow(characters, tr("Put in their place"), locale.toString(counted.inserted));

    if (!counted.removed.empty()) {
        QTreeWidgetItem *removed = group(tr("Taken out"));
        for (const PageStatistics::Removed &row : counted.removed)
            addRow(removed, row.rule.isEmpty() ? tr("Without a rule") : ruleTitle(row.rule),
                   share(row.characters, counted.characters), tr("%n place(s)", nullptr, row.places));
    }
    if (const ReadArticle *article = m_reading.readArticle(); article && !article->article.notices.isEmpty()) {
        QTreeWidgetItem *notices = group(tr("Notices"));
        for (const QString &notice : article->article.notices)
            addSentence(notices, notice);
    }
    if (!reading->issues.empty()) {
        QTreeWidgetItem *issues = group(tr("Uncertain places"));
        for (const PageIssue &issue : reading->issues)
            addSentence(issues, issueText(issue));
    }
    m_tree->expandAll();
}

} // namespace variorum
