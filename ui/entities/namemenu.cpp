// SPDX-License-Identifier: Apache-2.0
#include "ui/entities/namemenu.h"

#include "models/exporting/articleflow.h"
#include "models/items/parttexts.h"

#include <QCoreApplication>
#include <QMenu>

namespace variorum {

namespace {

constexpr EntityType types[] = {EntityType::Organisation, EntityType::Person, EntityType::Place, EntityType::Product};
constexpr int longestWords = 16; ///< that a menu repeats
constexpr int listedCorrections = 30;

QString tr(const char *text) {
    return QCoreApplication::translate("variorum", text);
}

/// Words as a menu shows them: its sign for a mnemonic is none here.
QString quoted(const QString &words) {
    QString shown = words.size() <= longestWords ? words : words.left(longestWords - 1) + u'…';
    return shown.replace(u'&', QStringLiteral("&&"));
}

const char *scopeEntry(NameScope scope) {
    switch (scope) {
    case NameScope::Place:
        return QT_TRANSLATE_NOOP("variorum", "Here Alone");
    case NameScope::Article:
        return QT_TRANSLATE_NOOP("variorum", "In This Article");
    case NameScope::Story:
        return QT_TRANSLATE_NOOP("variorum", "In This Story");
    case NameScope::Library:
        break;
    }
    return QT_TRANSLATE_NOOP("variorum", "In the Whole Library");
}

QString objectName(const char *deed, NameScope scope) {
    constexpr const char *names[] = {"library", "story", "article", "place"};
    return QStringLiteral("%1-%2").arg(QLatin1StringView(deed),
                                       QLatin1StringView(names[static_cast<std::size_t>(scope)]));
}

void addScopes(QMenu &menu, const char *deed, const std::vector<NameScope> &scopes,
               const std::function<void(NameScope)> &then) {
    for (const NameScope scope : scopes) {
        QAction *action = menu.addAction(tr(scopeEntry(scope)));
        action->setObjectName(objectName(deed, scope));
        QObject::connect(action, &QAction::triggered, &menu, [then, scope] { then(scope); });
    }
}

} // namespace

void fillNameMenu(QMenu &menu, const NameMenu &name) {
    const QString words = quoted(name.words);
    const QString question = name.whole  ? tr("“%1” Is the Same as…")
                             : name.type ? tr("“%1” Is Another Thing…")
                                         : tr("“%1” Names a Known Thing…");
    QAction *means = menu.addAction(question.arg(words), &menu, name.means);
    means->setObjectName(QStringLiteral("name-means"));
    if (name.split) {
        const QString parts = name.whole ? tr("Split Mentions Off “%1”…") : tr("Split This “%1” Off…");
        menu.addAction(parts.arg(words), &menu, name.split)->setObjectName(QStringLiteral("name-split"));
    }
    QMenu *ofType = menu.addMenu((name.type ? tr("“%1” Is of Another Type") : tr("“%1” Is a Name")).arg(words));
    for (const EntityType type : types) {
        if (name.type == type)
            continue;
        QMenu *one = ofType->addMenu(entityKindText(type));
        addScopes(*one, qPrintable(QStringLiteral("name-") + entityTypeName(type).toLower()), name.scopes,
                  [then = name.ofType, type](NameScope scope) { then(type, scope); });
    }
    if (name.type)
        addScopes(*menu.addMenu(tr("“%1” Is No Name").arg(words)), "name-none", name.scopes, name.noName);
    menu.addAction(tr("Add “%1” to the Lexicon…").arg(words), &menu, name.known)
        ->setObjectName(QStringLiteral("name-known"));
}

void fillCorrectionsMenu(QMenu &menu, ReadingSession &reading) {
    const NameCorrections &all = reading.nameCorrections();
    int listed = 0;
    for (auto one = all.rbegin(); one != all.rend() && listed < listedCorrections; ++one, ++listed) {
        QAction *action = menu.addAction(correctionText(*one).replace(u'&', QStringLiteral("&&")));
        QObject::connect(action, &QAction::triggered, &reading,
                         [&reading, id = one->id] { reading.takeBackCorrection(id); });
    }
}

} // namespace variorum
