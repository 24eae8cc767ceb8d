// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/shortcutsdialog.h"

#include "ui/actions/actiontable.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace variorum {

namespace {

QString keysOf(const ActionRow &row) {
    QStringList shown;
    for (const QString &name : keyNames(row.letters) + keyNames(row.keys))
        shown << QKeySequence(name, QKeySequence::PortableText).toString(QKeySequence::NativeText);
    return shown.join(QStringLiteral("   "));
}

void showMatching(QTreeWidget &tree, const QString &filter) {
    for (int i = 0; i < tree.topLevelItemCount(); ++i) {
        QTreeWidgetItem *menu = tree.topLevelItem(i);
        bool any = false;
        for (int j = 0; j < menu->childCount(); ++j) {
            QTreeWidgetItem *item = menu->child(j);
            const bool match = item->text(0).contains(filter, Qt::CaseInsensitive) ||
                               item->text(1).contains(filter, Qt::CaseInsensitive);
            item->setHidden(!match);
            any = any || match;
        }
        menu->setHidden(!any);
    }
}

} // namespace

ShortcutsDialog::ShortcutsDialog(QWidget *parent) : QDialog(parent) {
    setObjectName(QStringLiteral("shortcuts-dialog"));
    setWindowTitle(tr("Keyboard Shortcuts"));
    auto *filter = new QLineEdit;
    filter->setPlaceholderText(tr("Filter"));
    filter->setAccessibleName(tr("Filter the shortcuts"));
    filter->setClearButtonEnabled(true);

    auto *tree = new QTreeWidget;
    tree->setObjectName(QStringLiteral("shortcut-list"));
    tree->setColumnCount(2);
    tree->setHeaderHidden(true);
    tree->setRootIsDecorated(false);
    tree->setIndentation(12);
    tree->setFrameShape(QFrame::NoFrame);
    tree->setAccessibleName(tr("Shortcuts"));
    for (std::size_t menu = 0; menu < std::size_t(MenuId::Count); ++menu) {
        auto *top = new QTreeWidgetItem(tree, {menuLabel(MenuId(menu))});
        QFont bold = tree->font();
        bold.setBold(true);
        top->setFont(0, bold);
        for (const ActionRow &row : actionTable()) {
            if (row.menu == MenuId(menu) && !keysOf(row).isEmpty())
                new QTreeWidgetItem(top, {actionLabel(row), keysOf(row)});
        }
    }
    tree->expandAll();
    tree->header()->setStretchLastSection(false);
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(filter, &QLineEdit::textChanged, tree, [tree](const QString &text) { showMatching(*tree, text); });

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(filter);
    layout->addWidget(tree);
    layout->addWidget(buttons);
    QSize size(560, 620);
    if (parent != nullptr)
        size = size.boundedTo(parent->size()); // a small window is on a small screen
    resize(size);
}

} // namespace variorum
