// SPDX-License-Identifier: Apache-2.0
#include "ui/window/inspector.h"

#include "models/session/readingsession.h"
#include "ui/entities/entitiespane.h"
#include "ui/entities/figurespane.h"
#include "ui/notes/notespane.h"
#include "ui/reader/changespane.h"
#include "ui/reader/outlinepane.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace variorum {

Inspector::Inspector(ReadingSession &reading, RateBook &rates, QWidget *parent)
    : QWidget(parent), m_outline(new OutlinePane(reading)), m_entities(new EntitiesPane(reading)),
      m_figures(new FiguresPane(reading, rates)), m_notes(new NotesPane(reading)), m_changes(new ChangesPane(reading)),
      m_tabs(new QTabBar), m_stack(new QStackedWidget), m_none(new QLabel) {
    setProperty("side", true);
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Inspector"));
    m_tabs->setObjectName(QStringLiteral("inspector-tabs"));
    m_tabs->setAccessibleName(tr("Inspector"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideNone);
    for (const QString &name : {tr("Outline"), tr("Entities"), tr("Figures"), tr("Notes"), tr("Changes")})
        m_tabs->addTab(name);
    for (QWidget *pane :
         {static_cast<QWidget *>(m_outline), static_cast<QWidget *>(m_entities), static_cast<QWidget *>(m_figures),
          static_cast<QWidget *>(m_notes), static_cast<QWidget *>(m_changes)})
        m_stack->addWidget(pane);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_none, 1);
    layout->setAlignment(m_tabs, Qt::AlignTop);
    m_none->setObjectName(QStringLiteral("inspector-none"));
    m_none->setProperty("faint", true);
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_none->setMargin(24);
    connect(m_tabs, &QTabBar::currentChanged, this, &Inspector::showTab);
    showTab(m_tabs->currentIndex());
    const auto showPanes = [this, &reading] {
        m_stack->setVisible(reading.reading() != nullptr);
        m_none->setVisible(reading.reading() == nullptr);
    };
    connect(&reading, &ReadingSession::openedArticle, this, showPanes);
    showPanes();
}

void Inspector::showTab(int tab) {
    const QString purposes[] = {tr("The headings of the open article stand here; a click goes to one."),
                                tr("The people, companies, places and products that the open article names."),
                                tr("The figures of the open article, with their values."),
                                tr("What you highlight and note in an article stands here."),
                                tr("What was changed on the page, and why. Each change can be taken back.")};
    m_stack->setCurrentIndex(tab);
    m_none->setText(purposes[qBound(0, tab, int(TabCount) - 1)]);
    Q_EMIT tabChanged();
}

void Inspector::setTab(int tab) {
    m_tabs->setCurrentIndex(qBound(0, tab, int(TabCount) - 1));
}

int Inspector::tab() const {
    return m_tabs->currentIndex();
}

QWidget *Inspector::entrance() const {
    for (auto *view : m_stack->currentWidget()->findChildren<QAbstractItemView *>()) {
        if (view->isVisible() && view->focusPolicy() != Qt::NoFocus)
            return view;
    }
    return m_tabs;
}

void Inspector::setColours(const ReadingColours &colours) {
    m_entities->setColours(colours);
    m_notes->setColours(colours);
    m_changes->setColours(colours);
}

} // namespace variorum
