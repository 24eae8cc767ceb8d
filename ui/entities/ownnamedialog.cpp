// SPDX-License-Identifier: Apache-2.0
#include "ui/entities/ownnamedialog.h"

#include "models/exporting/articleflow.h"
#include "models/session/ownnames.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace variorum {

namespace {

constexpr EntityType types[] = {EntityType::Organisation, EntityType::Person, EntityType::Place, EntityType::Product};

} // namespace

OwnNameDialog::OwnNameDialog(const LexiconEntry &suggested, QWidget *parent)
    : QDialog(parent), m_suggested(suggested), m_name(new QLineEdit(suggested.hans)), m_type(new QComboBox),
      m_aliases(new QLineEdit) {
    setObjectName(QStringLiteral("own-name-dialog"));
    setWindowTitle(tr("Add to the Lexicon"));
    m_name->setObjectName(QStringLiteral("own-name-name"));
    m_type->setObjectName(QStringLiteral("own-name-type"));
    m_aliases->setObjectName(QStringLiteral("own-name-aliases"));
    m_aliases->setPlaceholderText(tr("With | between them"));
    for (const EntityType type : types)
        m_type->addItem(entityKindText(type), static_cast<int>(type));
    m_type->setCurrentIndex(static_cast<int>(suggested.type));
    QStringList aliases;
    for (const LexiconAlias &alias : suggested.aliases)
        aliases << alias.text;
    m_aliases->setText(aliases.join(QStringLiteral(" | ")));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *go = buttons->addButton(tr("Add"), QDialogButtonBox::AcceptRole);
    go->setObjectName(QStringLiteral("own-name-go"));
    go->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, go,
            [go](const QString &name) { go->setEnabled(name.trimmed().size() > 1); });
    go->setEnabled(suggested.hans.size() > 1);
    auto *layout = new QFormLayout(this);
    layout->setContentsMargins(22, 20, 22, 18);
    layout->setVerticalSpacing(10);
    layout->addRow(tr("Name"), m_name);
    layout->addRow(tr("Type"), m_type);
    layout->addRow(tr("Other names"), m_aliases);
    layout->addRow(buttons);
    resize(420, sizeHint().height());
}

LexiconEntry OwnNameDialog::entry() const {
    const QString name = m_name->text().trimmed();
    QStringList aliases;
    for (const QString &part : m_aliases->text().split(u'|', Qt::SkipEmptyParts)) {
        if (part.trimmed().size() > 1)
            aliases << part.trimmed();
    }
    return ownName(name, static_cast<EntityType>(m_type->currentData().toInt()), aliases,
                   name == m_suggested.hans ? m_suggested.id : QString());
}

} // namespace variorum
