// SPDX-License-Identifier: Apache-2.0
#include "ui/window/deedstack.h"

#include "ui/widgets/messagebar.h"

#include <QPushButton>
#include <QTest>

using namespace variorum;

class DeedStackTest : public QObject {
    Q_OBJECT

    static QPushButton *offer(const MessageBar &messages) {
        for (auto *button : messages.findChildren<QPushButton *>()) {
            if (!button->isHidden())
                return button;
        }
        return nullptr;
    }

private Q_SLOTS:
    void isSaidAndTakenBack() {
        MessageBar messages;
        DeedStack deeds(messages);
        QStringList done{QStringLiteral("moved")};
        deeds.push({QStringLiteral("Moved"),
                    [&done] {
                        done.removeLast();
                        return Result<void>();
                    },
                    [&done] {
                        done.append(QStringLiteral("moved"));
                        return Result<void>();
                    }});
        QCOMPARE(done.size(), 1); // it was done before it was pushed
        QCOMPARE(messages.text(), QStringLiteral("Moved"));
        offer(messages)->click();
        QVERIFY(done.isEmpty());
        QVERIFY(messages.text().contains(QStringLiteral("Moved")));
        QCOMPARE(offer(messages), nullptr);
        deeds.stack()->redo();
        QCOMPARE(done.size(), 1);
        QCOMPARE(messages.text(), QStringLiteral("Moved"));
        QVERIFY(offer(messages) != nullptr);
    }

    void whatSpeaksOfThingsThatAreGoneIsForgotten() {
        MessageBar messages;
        DeedStack deeds(messages);
        int undone = 0;
        const auto done = [&undone]() -> Result<void> {
            ++undone;
            return {};
        };
        const auto gone = []() -> Result<void> { return Error{ErrorCode::ArticleGone, {}}; };
        deeds.push({QStringLiteral("Tagged"), done, done});
        deeds.push({QStringLiteral("Moved"), gone, gone});
        deeds.stack()->undo();
        QCOMPARE(messages.text(), errorText(Error{ErrorCode::ArticleGone, {}}));
        QCOMPARE(deeds.stack()->count(), 1);
        QVERIFY(!deeds.stack()->canRedo());
        deeds.stack()->undo();
        QCOMPARE(undone, 1);
    }

    void whatCannotBeStoredIsStillThereToBeUndone() {
        MessageBar messages;
        DeedStack deeds(messages);
        bool full = true;
        int undone = 0, redone = 0;
        const auto change = [&full](int &count) -> Result<void> {
            if (full)
                return Error{ErrorCode::DiskFull, {QStringLiteral("a.variorum")}};
            ++count;
            return {};
        };
        deeds.push({QStringLiteral("Moved"), [&] { return change(undone); }, [&] { return change(redone); }});
        deeds.stack()->undo();
        QCOMPARE(undone, 0);
        QCOMPARE(messages.text(), errorText(Error{ErrorCode::DiskFull, {QStringLiteral("a.variorum")}}));
        QVERIFY(deeds.stack()->canUndo());
        QVERIFY(!deeds.stack()->canRedo());
        full = false;
        deeds.stack()->undo();
        QCOMPARE(undone, 1);
        full = true;
        deeds.stack()->redo();
        QCOMPARE(redone, 0);
        QVERIFY(deeds.stack()->canRedo());
        QVERIFY(!deeds.stack()->canUndo());
    }
};

QTEST_MAIN(DeedStackTest)
#include "deedstack_test.moc"
