// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/messagebar.h"

#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace variorum;

class MessageBarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatCanWaitTakesNoOfferAway() {
        MessageBar messages;
        int undone = 0;
        messages.say(QStringLiteral("Moved"), {}, {{QStringLiteral("Undo"), [&undone] { ++undone; }}});
        messages.sayBehind(QStringLiteral("Imported"));
        QCOMPARE(messages.text(), QStringLiteral("Moved"));
        qobject_cast<QPushButton *>(messages.entrance())->click();
        QCOMPARE(undone, 1);
        QCOMPARE(messages.text(), QStringLiteral("Imported"));
        QVERIFY(messages.isVisible());
        // Nothing is offered any more: what comes now comes at once.
        messages.sayBehind(QStringLiteral("Imported again"));
        QCOMPARE(messages.text(), QStringLiteral("Imported again"));
    }

    void itComesWhenTheOtherIsClosed() {
        MessageBar messages;
        messages.say(QStringLiteral("Failed"), {}, {{QStringLiteral("Set Up…"), [] {}}});
        messages.sayBehind(QStringLiteral("Imported"));
        messages.findChild<QToolButton *>()->click();
        QVERIFY(messages.isVisible());
        QCOMPARE(messages.text(), QStringLiteral("Imported"));
        messages.findChild<QToolButton *>()->click();
        QVERIFY(!messages.isVisible());
    }
};

QTEST_MAIN(MessageBarTest)
#include "messagebar_test.moc"
