// SPDX-License-Identifier: Apache-2.0
#include "ui/library/tagsdialog.h"

#include "models/base/chinese.h"
#include "ui/widgets/carddelegate.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace variorum {

namespace {

/// Chinese keyboards give the full-width comma and the enumeration comma.
QStringList tagsIn(const QString &typed) {
    QStringList tags;
    for (const QString &part : QString(typed).replace(u'，', u',').replace(u'、', u',').split(u',')) {
        QString tag = part.simplified();
        while (tag.startsWith(u'#') || tag.startsWith(u'＃'))
            tag.remove(0, 1);
        if (!tag.isEmpty())
            tags << tag;
    }
    return tags;
}

Qt::CheckState stateOf(const QString &tag, const std::vector<ArticleTags> &articles) {
    const auto having = std::count_if(articles.begin(), articles.end(),
                                      [&tag](const ArticleTags &one) { return one.tags.contains(tag); });
    return having == 0                                              ? Qt::Unchecked
           : having == static_cast<std::ptrdiff_t>(articles.size()) ? Qt::Checked
                                                                    : Qt::PartiallyChecked;
}

} // namespace

TagsDialog::TagsDialog(std::vector<ArticleTags> articles, const QStringList &known, QWidget *parent)
    : QDialog(parent), m_articles(std::move(articles)), m_model(new QStandardItemModel(this)), m_typed(new QLineEdit),
      m_list(new QListView), m_none(new QLabel(tr("No tags yet. Type one and press Enter."))) {
    setObjectName(QStringLiteral("tags-dialog"));
    setWindowTitle(tr("Tags of %n article(s)", nullptr, int(m_articles.size())));
    m_typed->setObjectName(QStringLiteral("tags-typed"));
    m_typed->setPlaceholderText(tr("A new tag, or some letters of one"));
    m_typed->setAccessibleName(m_typed->placeholderText());
    m_list->setObjectName(QStringLiteral("tags-list"));
    m_list->setAccessibleName(tr("Tags"));
    m_list->setModel(m_model);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setItemDelegate(new CardDelegate(checkCard, m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMouseTracking(true);
    m_none->setProperty("faint", true);
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setMargin(24);
    for (const QString &tag : known)
        addTag(tag, stateOf(tag, m_articles), m_model->rowCount());

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Set Tags"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    for (const auto which : {QDialogButtonBox::Ok, QDialogButtonBox::Cancel})
        buttons->button(which)->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_typed);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_none, 1);
    layout->addWidget(buttons);
    resize(340, 380);
    showList();

    connect(m_typed, &QLineEdit::textChanged, this, &TagsDialog::filter);
    connect(m_typed, &QLineEdit::returnPressed, this, [this] {
        if (m_typed->text().trimmed().isEmpty())
            accept();
        else
            addTyped();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        addTyped(); // what was typed last is meant too
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void TagsDialog::keyPressEvent(QKeyEvent *event) {
    // Enter in the field is for what is typed there, not for the button; where nothing is typed, it ends.
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || !m_typed->hasFocus())
        QDialog::keyPressEvent(event);
}

QStandardItem *TagsDialog::addTag(const QString &tag, Qt::CheckState state, int row) {
    auto *item = new QStandardItem(tag);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(state);
    m_model->insertRow(row, item);
    return item;
}

void TagsDialog::addTyped() {
    int added = 0;
    for (const QString &tag : tagsIn(m_typed->text())) {
        QStandardItem *there = nullptr;
        for (int row = 0; row < m_model->rowCount() && there == nullptr; ++row) {
            if (folded(m_model->item(row)->text()) == folded(tag))
                there = m_model->item(row);
        }
        if (there != nullptr)
            there->setCheckState(Qt::Checked);
        else
            addTag(tag, Qt::Checked, added++);
    }
    m_typed->clear();
    showList();
}

void TagsDialog::showList() {
    m_list->setVisible(m_model->rowCount() > 0);
    m_none->setVisible(m_model->rowCount() == 0);
}

void TagsDialog::filter(const QString &typed) {
    const QStringList tags = tagsIn(typed);
    const QString wanted = tags.isEmpty() ? QString() : folded(tags.last());
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_list->setRowHidden(row, !folded(m_model->item(row)->text()).contains(wanted));
}

std::vector<ArticleTags> TagsDialog::changed() const {
    std::vector<ArticleTags> changed;
    for (const ArticleTags &former : m_articles) {
        ArticleTags next = former;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const QString tag = m_model->item(row)->text();
            if (m_model->item(row)->checkState() == Qt::Unchecked)
                next.tags.removeAll(tag);
            else if (m_model->item(row)->checkState() == Qt::Checked && !next.tags.contains(tag))
                next.tags.append(tag);
        }
        if (next != former)
            changed.push_back(std::move(next));
    }
    return changed;
}

} // namespace variorum
