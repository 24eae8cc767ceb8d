// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/entitylistmodel.h"
#include "tests/ui/window/windowrig.h"
#include "ui/reader/readerview.h"

#include <QContextMenuEvent>
#include <QListView>
#include <QMenu>
#include <QTest>

/// What the tests of names share: a page with a few, and the menus on them.
namespace variorum::naming {

inline const QByteArray page =
    "海陵电力公司昨日宣布,二号机组已经并网。\n\n海陵电力公司与江声科技公司上月签约,明年再建一座电站。\n\n"
    "江声科技公司的总部在北京,今年已经两次扩建。\n";

inline QMenu *openMenu(const WindowRig &rig, QAbstractScrollArea &view, QPoint at, const char *name) {
    (void)QTest::qWaitFor([&] { return rig.child<QMenu>(name) == nullptr; }); // one that was closed goes soon
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, view.viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(view.viewport(), &event);
    QMenu *menu = nullptr;
    (void)QTest::qWaitFor([&] { return (menu = rig.child<QMenu>(name)) != nullptr && menu->isVisible(); });
    return menu;
}

/// Chooses an entry of a menu or of a menu in it.
inline bool choose(QMenu *menu, const char *name) {
    auto *action = menu ? menu->findChild<QAction *>(QLatin1StringView(name)) : nullptr;
    if (action == nullptr || !action->isEnabled())
        return false;
    action->trigger();
    menu->close();
    return true;
}

inline QStringList names(const WindowRig &rig) {
    QStringList all;
    const ReadArticle &article = *rig.reading().readArticle();
    for (const Mention &one : article.mentions)
        all << article.article.text.mid(one.span.begin, one.span.length()) + u':' + entityTypeName(one.type);
    return all;
}

inline QListView *entities(const WindowRig &rig) {
    return rig.child<QListView>("entity-list");
}

/// Rows of the pane: "name:count".
inline QStringList rows(const WindowRig &rig) {
    QStringList all;
    const QAbstractItemModel *model = entities(rig)->model();
    for (int row = 0; row < model->rowCount(); ++row)
        all << model->index(row, EntityListModel::Name).data().toString() + u':' +
                   model->index(row, EntityListModel::Count).data().toString();
    return all;
}

inline QMenu *menuOn(const WindowRig &rig, const QString &words, int occurrence = 0) {
    auto at = rig.articleText().indexOf(words);
    for (; occurrence > 0; --occurrence)
        at = rig.articleText().indexOf(words, at + 1);
    ReaderView *reader = rig.reader();
    const Offset inDocument = reader->toDocument(Offset(at) + 1);
    reader->ensureVisible({inDocument, inDocument + 1});
    return openMenu(rig, *reader, reader->rectAt(inDocument).center(), "article-menu");
}

inline QMenu *menuOnEntity(const WindowRig &rig, const QString &name) {
    QListView *list = entities(rig);
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, 0);
        if (index.data().toString() == name)
            return openMenu(rig, *list, list->visualRect(index).center(), "entity-menu");
    }
    return nullptr;
}

inline bool opened(WindowRig &rig) {
    rig.start({rig.write(QStringLiteral("a.txt"), page)});
    return QTest::qWaitFor([&rig] { return rig.articleText().contains(QStringLiteral("北京")); }) &&
           names(rig).size() == 5;
}

} // namespace variorum::naming
