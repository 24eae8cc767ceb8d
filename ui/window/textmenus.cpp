// SPDX-License-Identifier: Apache-2.0
#include "ui/window/textmenus.h"

#include "models/pipeline/explain.h"
#include "ui/actions/actionset.h"
#include "ui/reader/changespane.h"
#include "ui/reader/readerview.h"
#include "ui/reader/rulemenu.h"
#include "ui/reader/sourceview.h"
#include "ui/window/blockcontroller.h"
#include "ui/window/explaincontroller.h"
#include "ui/window/inspector.h"
#include "ui/window/namescontroller.h"
#include "ui/window/readingarea.h"
#include "ui/window/rulecontroller.h"

#include <QMenu>

namespace variorum {

TextMenus::TextMenus(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts) {
    ReaderView *reader = m_parts.area.reader();
    connect(reader, &TextView::menuRequested, this, [this, reader](QPoint at, Offset over) {
        choose(*reader, at, over);
        QMenu *menu = menuOf("article-menu");
        addCopies(*menu);
        menu->addAction(tr("Select &All"), reader, &TextView::selectAll);
        addNotes(*menu);
        menu->addAction(m_parts.actions[ActionId::CorrectText]);
        m_parts.names.addTo(*menu, over);
        m_parts.explaining.addTo(*menu, reader->pageAt(over));
        m_parts.blocks.fill(*menu);
        menu->addSeparator();
        menu->addAction(m_parts.actions[ActionId::Find]);
        menu->popup(at);
    });
    SourceView *source = m_parts.area.source();
    connect(source, &TextView::menuRequested, this, [this, source](QPoint at, Offset over) {
        choose(*source, at, over);
        QMenu *menu = menuOf("page-menu");
        const SourceHit hit = over < 0 ? SourceHit() : source->hitAt(over);
        if (hit.kind != SourceHit::Kind::None) {
            m_parts.inspector.changes()->setCurrentChange(hit.id);
            menu->addAction(m_parts.actions[ActionId::ToggleChange]);
            fillRuleMenu(*menu, m_parts.reading, ruleNames(hit.rules),
                         [this](RuleId rule, Verdict verdict) { m_parts.rules.decideInSource(rule, verdict); });
        }
        if (source->reading())
            m_parts.explaining.addTo(*menu, characterAt(*source->reading(), over));
        menu->addSeparator();
        addCopies(*menu);
        menu->addAction(tr("Select &All"), source, &TextView::selectAll);
        addNotes(*menu);
        m_parts.blocks.fill(*menu);
        menu->addSeparator();
        menu->addAction(m_parts.actions[ActionId::Find]);
        menu->popup(at);
    });
}

void TextMenus::choose(TextView &view, QPoint at, Offset over) {
    if (over == view.caret())
        return; // asked for by key
    const Offset place = view.positionAt(view.viewport()->mapFromGlobal(at));
    const Span selected = view.selection();
    if (selected.isEmpty() || !selected.touches(Span(place, place)))
        view.setSelection(place, place);
}

QMenu *TextMenus::menuOf(const char *name) const {
    auto *menu = new QMenu(&m_parts.area);
    menu->setObjectName(QLatin1StringView(name));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

void TextMenus::addCopies(QMenu &menu) const {
    for (const ActionId id : {ActionId::Copy, ActionId::CopyCited, ActionId::CopyMarkdown, ActionId::CopyHtml})
        menu.addAction(m_parts.actions[id]);
}

void TextMenus::addNotes(QMenu &menu) const {
    menu.addSeparator();
    menu.addAction(m_parts.actions[ActionId::Highlight]);
    menu.addAction(m_parts.actions[ActionId::AddNote]);
}

} // namespace variorum
