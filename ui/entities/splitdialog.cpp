// SPDX-License-Identifier: Apache-2.0
#include "ui/entities/splitdialog.h"

#include "models/entity/namekey.h"
#include "models/exporting/articleflow.h"
#include "models/items/parttexts.h"
#include "ui/widgets/carddelegate.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace variorum {

namespace {

constexpr EntityType types[] = {EntityType::Organisation, EntityType::Person, EntityType::Place, EntityType::Product};
constexpr Offset contextLength = 14; ///< characters of the text on each side of a mention

/// A mention with the words around it.
QString inContext(const QString &text, Span span) {
    const Offset begin = std::max<Offset>(0, span.begin - contextLength);
    const Offset end = std::min(static_cast<Offset>(text.size()), span.end + contextLength);
    QString line = text.mid(begin, span.begin - begin) + u'【' + text.mid(span.begin, span.length()) + u'】' +
                   text.mid(span.end, end - span.end);
    line.replace(u'\n', u' ');
    return line;
}

} // namespace

SplitDialog::SplitDialog(const Question &question, QWidget *parent)
    : QDialog(parent), m_text(question.article->article.text), m_list(new QListWidget), m_name(new QLineEdit),
      m_type(new QComboBox), m_scope(new QComboBox), m_reach(new QLabel) {
    setObjectName(QStringLiteral("split-dialog"));
    setWindowTitle(tr("Split Off What Is Another Thing"));
    m_list->setObjectName(QStringLiteral("split-mentions"));
    m_list->setAccessibleName(tr("Mentions that name another thing"));
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new CardDelegate(checkCard, m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMouseTracking(true);
    m_name->setObjectName(QStringLiteral("split-name"));
    m_type->setObjectName(QStringLiteral("split-type"));
    m_scope->setObjectName(QStringLiteral("split-scope"));
    m_reach->setObjectName(QStringLiteral("split-reach"));
    m_reach->setWordWrap(true);
    for (const EntityType type : types)
        m_type->addItem(entityTypeText(type), static_cast<int>(type));
    for (const NameScope scope : question.scopes)
        m_scope->addItem(nameScopeText(scope), static_cast<int>(scope));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_go = buttons->addButton(tr("Split Off"), QDialogButtonBox::AcceptRole);
    m_go->setObjectName(QStringLiteral("split-go"));
    m_go->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 20, 22, 18);
    layout->setSpacing(10);
    auto *asked = new QLabel(tr("Mentions that name another thing:"));
    asked->setBuddy(m_list);
    layout->addWidget(asked);
    layout->addWidget(m_list);
    auto *rows = new QFormLayout;
    rows->setVerticalSpacing(10);
    rows->addRow(tr("Its name"), m_name);
    rows->addRow(tr("Type"), m_type);
    rows->addRow(tr("Where this holds"), m_scope);
    rows->addRow(m_reach);
    layout->addLayout(rows);
    layout->addWidget(buttons);
    resize(520, 460);

    addMentions(question);
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) { follow(m_list->row(item)); });
    connect(m_scope, &QComboBox::currentIndexChanged, this, [this] { follow(-1); });
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_isNamed = true; });
    connect(m_name, &QLineEdit::textChanged, this, &SplitDialog::offer);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const NameSplit answer = split();
        accept();
        Q_EMIT answered(answer);
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    follow(-1);
}

void SplitDialog::addMentions(const Question &question) {
    for (const Mention &mention : question.article->mentions) {
        if (mention.entity != question.entity)
            continue;
        if (m_mentions.empty())
            m_type->setCurrentIndex(m_type->findData(static_cast<int>(mention.type)));
        auto *item = new QListWidgetItem(inContext(m_text, mention.span), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        const bool chosen = mention.span == question.chosen;
        item->setCheckState(chosen ? Qt::Checked : Qt::Unchecked);
        if (chosen)
            m_list->setCurrentItem(item);
        m_mentions.push_back(mention.span);
    }
}

NameScope SplitDialog::scope() const {
    return static_cast<NameScope>(m_scope->currentData().toInt());
}

QString SplitDialog::wordsOf(int row) const {
    const Span span = m_mentions[static_cast<std::size_t>(row)];
    return m_text.mid(span.begin, span.length());
}

void SplitDialog::follow(int touched) {
    const QSignalBlocker quiet(m_list);
    if (scope() != NameScope::Place) {
        QStringList forms;
        for (int row = 0; row < m_list->count(); ++row) {
            if (m_list->item(row)->checkState() == Qt::Checked)
                forms.append(nameKey(wordsOf(row)));
        }
        if (touched >= 0 && m_list->item(touched)->checkState() == Qt::Unchecked)
            forms.removeAll(nameKey(wordsOf(touched)));
        for (int row = 0; row < m_list->count(); ++row)
            m_list->item(row)->setCheckState(forms.contains(nameKey(wordsOf(row))) ? Qt::Checked : Qt::Unchecked);
    }
    offer();
}

void SplitDialog::offer() {
    QString longest;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked && wordsOf(row).size() > longest.size())
            longest = wordsOf(row);
    }
    if (!m_isNamed)
        m_name->setText(longest);
    m_reach->setText(scope() == NameScope::Place ? tr("The chosen places alone.")
                                                 : tr("All places that are written like the chosen ones."));
    m_go->setEnabled(!longest.isEmpty() && !m_name->text().trimmed().isEmpty());
}

NameSplit SplitDialog::split() const {
    NameSplit split;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            split.mentions.push_back(m_mentions[static_cast<std::size_t>(row)]);
    }
    split.scope = scope();
    split.type = static_cast<EntityType>(m_type->currentData().toInt());
    split.name = m_name->text().trimmed();
    return split;
}

} // namespace variorum
