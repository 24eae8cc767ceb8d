// SPDX-License-Identifier: Apache-2.0
// What only a display with a window manager shows: focus, popups, the window's frame.
#include "tests/ui/window/windowrig.h"
#include "ui/library/librarypane.h"
#include "ui/reader/readerview.h"
#include "ui/settings/appearancepanel.h"
#include "ui/window/inspector.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QScreen>
#include <QTest>

using namespace variorum;

class DesktopTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theKeyboardReachesEveryPart() {
        WindowRig rig;
        rig.start();
        QVERIFY(rig.importSamples());
        QTest::keyClick(rig.window(), Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(rig.child<QLineEdit>("library-filter")->hasFocus());
        QTest::keyClick(rig.child<QLineEdit>("library-filter"), Qt::Key_Return);
        QTRY_VERIFY(rig.list()->hasFocus());
        bool reader = false, inspector = false;
        for (int i = 0; i < 60 && !(reader && inspector); ++i) {
            QWidget *focus = QApplication::focusWidget();
            QVERIFY(focus != nullptr);
            reader = reader || focus == rig.reader();
            inspector = inspector || rig.window()->findChild<Inspector *>()->isAncestorOf(focus);
            QTest::keyClick(focus, Qt::Key_Tab);
        }
        QVERIFY(reader);
        QVERIFY(inspector);
    }

    void theShortcutsAreShownAndGoAway() {
        WindowRig rig;
        rig.start();
        QTest::keyClick(rig.window(), Qt::Key_F1);
        QTRY_VERIFY(rig.child<QDialog>("shortcuts-dialog") != nullptr);
        auto *dialog = rig.child<QDialog>("shortcuts-dialog");
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(rig.child<QDialog>("shortcuts-dialog") == nullptr);
    }

    void theAppearancePanelStandsOnTheScreen() {
        WindowRig rig;
        rig.start();
        rig.window()->showMaximized();
        QTRY_VERIFY(rig.window()->isMaximized());
        rig.trigger(ActionId::Appearance);
        auto *panel = rig.child<AppearancePanel>("appearance-panel");
        QTRY_VERIFY(panel->isVisible());
        QVERIFY(rig.window()->screen()->geometry().contains(panel->geometry()));
        QTest::keyClick(panel, Qt::Key_Escape);
        QTRY_VERIFY(!panel->isVisible());
    }

    void panesGoAndComeBack() {
        WindowRig rig;
        rig.start();
        auto *library = rig.child<LibraryPane>("library-pane");
        QVERIFY(library->isVisible());
        QTest::keyClick(rig.window(), Qt::Key_F9);
        QTRY_VERIFY(!library->isVisible());
        // To filter it, it has to be there.
        QTest::keyClick(rig.window(), Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(library->isVisible());
    }
};

QTEST_MAIN(DesktopTest)
#include "desktop_test.moc"
