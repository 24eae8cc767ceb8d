// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/emptystate.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <cstdlib>

using namespace variorum;

class EmptyStateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachActionIsAButtonThatTellsItsNumber() {
        EmptyState state;
        state.setContents(QStringLiteral("Nothing here"), QStringLiteral("Open a page."),
                          {QStringLiteral("Open"), QStringLiteral("Samples")});
        state.resize(500, 400);
        state.show();
        QVERIFY(QTest::qWaitForWindowExposed(&state));
        QCOMPARE(state.accessibleName(), QStringLiteral("Nothing here"));
        QSignalSpy triggered(&state, &EmptyState::actionTriggered);
        const QList<QPushButton *> buttons = state.findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 2);
        QTest::mouseClick(buttons[1], Qt::LeftButton);
        QCOMPARE(triggered.count(), 1);
        QCOMPARE(triggered.at(0).at(0).toInt(), 1);
        buttons[0]->setFocus();
        QTest::keyClick(buttons[0], Qt::Key_Space);
        QCOMPARE(triggered.last().at(0).toInt(), 0);
    }

    void theWordsAreWholeAndInTheirInk() {
        QWidget base;
        base.setBackgroundRole(QPalette::Base);
        base.resize(700, 600);
        EmptyState state(&base);
        state.setContents(QStringLiteral("Nothing is open"),
                          QStringLiteral("Choose an article from the library, import pages from files and folders, or "
                                         "begin with the sample pages that come with the program."));
        state.setInk(QColor(0x12, 0x34, 0x56), QColor(0x65, 0x43, 0x21));
        state.resize(base.size());
        base.show();
        QVERIFY(QTest::qWaitForWindowExposed(&base));
        const QList<QLabel *> labels = state.findChildren<QLabel *>();
        QCOMPARE(labels.size(), 2);
        for (const QLabel *label : labels)
            QVERIFY(label->height() >= label->heightForWidth(label->width()));
        QVERIFY(labels[1]->width() > 300);
        QVERIFY(std::abs(labels[1]->geometry().center().x() - state.rect().center().x()) <= 1);
        const auto ink = [](const QLabel *label) { return label->palette().color(label->foregroundRole()); };
        QCOMPARE(ink(labels[0]), QColor(0x12, 0x34, 0x56));
        QCOMPARE(ink(labels[1]), QColor(0x65, 0x43, 0x21));
    }

    void newContentsReplaceTheButtons() {
        EmptyState state;
        state.setContents(QStringLiteral("A"), {}, {QStringLiteral("Open")});
        state.setContents(QStringLiteral("B"), {}, {QStringLiteral("Close"), QStringLiteral("Leave")});
        QTRY_COMPARE(state.findChildren<QPushButton *>().size(), 2);
        QCOMPARE(state.findChildren<QPushButton *>().front()->text(), QStringLiteral("Close"));
    }
};

QTEST_MAIN(EmptyStateTest)
#include "emptystate_test.moc"
