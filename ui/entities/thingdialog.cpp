// SPDX-License-Identifier: Apache-2.0
#include "ui/entities/thingdialog.h"

#include "models/exporting/articleflow.h"
#include "models/items/parttexts.h"
#include "ui/widgets/carddelegate.h"
#include "ui/widgets/listkeys.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace variorum {

ThingDialog::ThingDialog(const Question &question, const ReadingColours &colours, QWidget *parent)
    : QDialog(parent), m_model(new ThingListModel(this)), m_typed(new QLineEdit), m_list(new QListView),
      m_scope(new QComboBox) {
    setObjectName(QStringLiteral("thing-dialog"));
    setWindowTitle(tr("What “%1” Names").arg(shortened(question.words)));
    m_typed->setObjectName(QStringLiteral("thing-typed"));
    m_typed->setPlaceholderText(tr("Its name, in any script, or a new one"));
    m_typed->setAccessibleName(m_typed->placeholderText());
    forwardListKeys(m_typed, m_list);
    m_model->setThings(question.article, question.lexicon, question.without);
    m_list->setObjectName(QStringLiteral("thing-list"));
    m_list->setAccessibleName(tr("What it can be"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CardDelegate(
        [this, colours](const QModelIndex &index) {
            Card card;
            const ThingListModel::Row *row = m_model->row(index);
            if (row == nullptr)
                return card;
            card.chip = colours.entity(row->thing.type);
            card.title = row->thing.name;
            card.script = scriptOf(card.title);
            card.remark = entityKindText(row->thing.type);
            card.side = row->isNew ? tr("new") : row->mentions > 0 ? tr("in this article") : QString();
            card.dim = row->isNew;
            return card;
        },
        m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus); // the field has the keys
    m_scope->setObjectName(QStringLiteral("thing-scope"));
    m_scope->setAccessibleName(tr("Where this holds"));
    for (const NameScope scope : question.scopes)
        m_scope->addItem(nameScopeText(scope), static_cast<int>(scope));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *go = buttons->addButton(tr("This It Is"), QDialogButtonBox::AcceptRole);
    go->setObjectName(QStringLiteral("thing-go"));
    go->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] { choose(m_list->currentIndex()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_scope);
    foot->addStretch();
    foot->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_typed);
    layout->addWidget(m_list);
    layout->addLayout(foot);
    resize(460, 420);

    const auto selectFirst = [this, go] {
        m_list->setCurrentIndex(m_model->index(0));
        go->setEnabled(m_model->rowCount() > 0);
    };
    connect(m_typed, &QLineEdit::textChanged, m_model, [this, selectFirst](const QString &typed) {
        m_model->setTyped(typed);
        selectFirst();
    });
    connect(m_list, &QListView::doubleClicked, this, &ThingDialog::choose);
    selectFirst();
}

void ThingDialog::choose(const QModelIndex &index) {
    const ThingListModel::Row *row = m_model->row(index);
    if (row == nullptr)
        return;
    const NamedThing thing = row->thing;
    const auto scope = static_cast<NameScope>(m_scope->currentData().toInt());
    accept();
    Q_EMIT answered(thing, scope);
}

} // namespace variorum
