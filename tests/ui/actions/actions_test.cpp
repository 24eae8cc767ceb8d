// SPDX-License-Identifier: Apache-2.0
// The table of actions, and the menus, toolbar and shortcuts that are made of it.
#include "ui/actions/actionset.h"
#include "ui/actions/shortcutsdialog.h"

#include <QFile>
#include <QImage>
#include <QKeySequence>
#include <QLineEdit>
#include <QMainWindow>
#include <QMap>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QToolBar>
#include <QToolButton>
#include <QTreeWidget>

using namespace variorum;

class ActionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsStandInTheOrderOfTheirIds() {
        QCOMPARE(actionTable().size(), std::size_t(ActionId::Count));
        QSet<QString> names;
        for (std::size_t i = 0; i < actionTable().size(); ++i) {
            QCOMPARE(int(actionTable()[i].id), int(i));
            names.insert(QLatin1StringView(actionTable()[i].name));
        }
        QCOMPARE(names.size(), qsizetype(actionTable().size()));
    }

    void noTwoActionsHaveTheSameKey() {
        QMap<QString, QString> taken;
        for (const ActionRow &row : actionTable()) {
            for (const QString &name : keyNames(row.keys) + keyNames(row.letters)) {
                const QKeySequence keys(name, QKeySequence::PortableText);
                QVERIFY2(!keys.isEmpty() && keys[0].key() != Qt::Key_unknown, qPrintable(name));
                const QString shown = keys.toString();
                QVERIFY2(!taken.contains(shown), qPrintable(shown + QStringLiteral(": ") + taken.value(shown)));
                taken.insert(shown, QLatin1StringView(row.name));
            }
        }
    }

    void noKeyIsTheTextCursors() {
        // What moves the cursor in a text is taken by the text, and would do nothing else there.
        for (int standard = QKeySequence::MoveToNextChar; standard <= QKeySequence::SelectEndOfDocument; ++standard) {
            for (const QKeySequence &taken : QKeySequence::keyBindings(QKeySequence::StandardKey(standard))) {
                for (const ActionRow &row : actionTable()) {
                    for (const QString &name : keyNames(row.keys))
                        QVERIFY2(QKeySequence(name, QKeySequence::PortableText) != taken, qPrintable(name));
                }
            }
        }
    }

    void noTwoEntriesOfAMenuHaveTheSameMnemonic() {
        static const QRegularExpression mnemonic(QStringLiteral("&([^& ])"));
        QMap<QString, QString> taken;
        for (const ActionRow &row : actionTable()) {
            const auto match = mnemonic.match(actionText(row));
            if (!match.hasMatch())
                continue;
            const QString key = menuTitle(row.menu) + match.captured(1).toLower();
            QVERIFY2(!taken.contains(key),
                     qPrintable(key + u' ' + taken.value(key) + u' ' + QLatin1StringView(row.name)));
            taken.insert(key, QLatin1StringView(row.name));
        }
    }

    void everyActionIsInOneMenuAndIconsAreThere() {
        QMainWindow window;
        ActionSet actions(&window);
        actions.fill(window.menuBar());
        QMap<QAction *, int> seen;
        for (const QAction *menu : window.menuBar()->actions()) {
            for (QAction *action : menu->menu()->actions()) {
                if (!action->isSeparator())
                    ++seen[action];
            }
        }
        for (const ActionRow &row : actionTable()) {
            QCOMPARE(seen.value(actions[row.id]), 1);
            if (row.icon == nullptr)
                continue;
            QVERIFY2(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(QLatin1StringView(row.icon))), row.icon);
            const QImage drawn = actions[row.id]->icon().pixmap(24, 24).toImage();
            int inked = 0;
            for (int y = 0; y < drawn.height(); ++y) {
                for (int x = 0; x < drawn.width(); ++x)
                    inked += qAlpha(drawn.pixel(x, y)) > 128 ? 1 : 0;
            }
            QVERIFY2(inked > 10, row.icon);
        }
    }

    void everyButtonOfTheToolbarHasANameAndATip() {
        QMainWindow window;
        ActionSet actions(&window);
        auto *bar = new QToolBar(&window);
        actions.fill(bar);
        const auto buttons = bar->findChildren<QToolButton *>(QRegularExpression(QStringLiteral("^tool-")));
        QVERIFY(buttons.size() > 8);
        for (const QToolButton *button : buttons) {
            QVERIFY(!button->accessibleName().isEmpty());
            QVERIFY(!button->toolTip().isEmpty());
        }
    }

    void conditionsEnable() {
        QMainWindow window;
        ActionSet actions(&window);
        QVERIFY(actions[ActionId::ImportFiles]->isEnabled());
        QVERIFY(!actions[ActionId::Export]->isEnabled());
        actions.setConditions(ArticleOpen | CanUndo);
        QVERIFY(actions[ActionId::Export]->isEnabled());
        QVERIFY(actions[ActionId::Undo]->isEnabled());
        QVERIFY(!actions[ActionId::Redo]->isEnabled());
        actions.setConditions(Always);
        QVERIFY(!actions[ActionId::Undo]->isEnabled());
    }

    void lettersWorkInTheirAreaOnly() {
        QMainWindow window;
        ActionSet actions(&window);
        auto *area = new QWidget;
        area->setFocusPolicy(Qt::StrongFocus);
        window.setCentralWidget(area);
        auto *field = new QLineEdit(&window);
        actions.bindLetters(area);
        actions.setConditions(~0U);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QSignalSpy highlighted(actions[ActionId::Highlight], &QAction::triggered);
        area->setFocus();
        QTest::keyClick(area, Qt::Key_H);
        QCOMPARE(highlighted.size(), 1);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_H);
        QCOMPARE(highlighted.size(), 1);
        QCOMPARE(field->text(), QStringLiteral("h"));
        QTest::keyClick(field, Qt::Key_H, Qt::ControlModifier);
        QCOMPARE(highlighted.size(), 2);
    }

    void theListOfShortcutsHasEveryKey() {
        ShortcutsDialog dialog;
        const auto *tree = dialog.findChild<QTreeWidget *>();
        QString all;
        for (int i = 0; i < tree->topLevelItemCount(); ++i) {
            for (int j = 0; j < tree->topLevelItem(i)->childCount(); ++j)
                all += tree->topLevelItem(i)->child(j)->text(1) + u' ';
        }
        for (const ActionRow &row : actionTable()) {
            for (const QString &name : keyNames(row.keys))
                QVERIFY2(all.contains(QKeySequence(name).toString(QKeySequence::NativeText)), qPrintable(name));
        }
    }
};

QTEST_MAIN(ActionsTest)
#include "actions_test.moc"
