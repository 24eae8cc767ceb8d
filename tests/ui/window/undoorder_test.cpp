// SPDX-License-Identifier: Apache-2.0
#include "ui/window/undoorder.h"

#include <QTest>
#include <QUndoStack>

#include <random>

using namespace variorum;

namespace {

class Step : public QUndoCommand {
public:
    Step(QStringList &done, const QString &name, int merging = -1)
        : QUndoCommand(name), m_done(done), m_merging(merging) {}
    void undo() override { m_done.removeLast(); }
    void redo() override { m_done.append(text()); }
    [[nodiscard]] int id() const override { return m_merging; }
    [[nodiscard]] bool mergeWith(const QUndoCommand *) override {
        m_done.removeLast();
        return true;
    }

private:
    QStringList &m_done;
    int m_merging;
};

} // namespace

class UndoOrderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Whatever is done on which stack: undoing goes back one by one, redoing forth again, and a new step forgets what
    /// was undone.
    void isTheOrderOfTheSteps() {
        const unsigned seed = qEnvironmentVariableIsSet("VARIORUM_SEED")
                                  ? unsigned(qEnvironmentVariableIntValue("VARIORUM_SEED"))
                                  : std::random_device()();
        qInfo("VARIORUM_SEED=%u", seed);
        std::mt19937 random(seed);
        QStringList done; // what both stacks have done, in order
        std::vector<QStringList> history{{}};
        std::size_t at = 0;
        QUndoStack a, b;
        UndoOrder order({&a, &b});
        for (int i = 0; i < 2000; ++i) {
            switch (random() % 4) {
            case 0:
            case 1:
                history.resize(at + 1);
                (random() % 2 == 0 ? a : b).push(new Step(done, QString::number(i)));
                history.push_back(done);
                ++at;
                break;
            case 2:
                QCOMPARE(order.canUndo(), at > 0);
                QCOMPARE(order.undoText(), at > 0 ? done.back() : QString());
                order.undo();
                at -= at > 0 ? 1 : 0;
                break;
            default:
                QCOMPARE(order.canRedo(), at + 1 < history.size());
                QCOMPARE(order.redoText(), at + 1 < history.size() ? history[at + 1].back() : QString());
                order.redo();
                at += at + 1 < history.size() ? 1 : 0;
            }
            QCOMPARE(done, history[at]);
        }
    }

    void whatIsAddedToAStepMakesItTheLast() {
        QStringList typed, other;
        QUndoStack a, b;
        UndoOrder order({&a, &b});
        a.push(new Step(typed, QStringLiteral("typing"), 1));
        b.push(new Step(other, QStringLiteral("bin")));
        QCOMPARE(order.undoText(), QStringLiteral("bin"));
        a.push(new Step(typed, QStringLiteral("typing more"), 1));
        QCOMPARE(a.count(), 1);
        QCOMPARE(order.undoText(), QStringLiteral("typing"));
    }

    void aStackThatIsEmptiedLeavesTheOther() {
        QStringList done, other;
        QUndoStack a, b;
        UndoOrder order({&a, &b});
        b.push(new Step(other, QStringLiteral("bin")));
        a.push(new Step(done, QStringLiteral("drop")));
        a.clear();
        QCOMPARE(order.undoText(), QStringLiteral("bin"));
        order.undo();
        QVERIFY(!order.canUndo());
        QCOMPARE(order.redoText(), QStringLiteral("bin"));
    }
};

QTEST_GUILESS_MAIN(UndoOrderTest)
#include "undoorder_test.moc"
