// SPDX-License-Identifier: Apache-2.0
#include "ui/window/history.h"

#include <QTest>

using namespace variorum;

class HistoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void backAndForwardAreInverse() {
        History history;
        const Place a{1, 10}, b{2, 20}, c{2, 90};
        history.leave(a);
        history.leave(b);
        QCOMPARE(*history.back(c), b);
        QCOMPARE(*history.back(b), a);
        QVERIFY(!history.canGoBack());
        QVERIFY(!history.back(a).has_value());
        QCOMPARE(*history.forward(a), b);
        QCOMPARE(*history.forward(b), c);
        QVERIFY(!history.canGoForward());
    }

    void goingElsewhereForgetsWhatLayAhead() {
        History history;
        history.leave({1, 0});
        QVERIFY(history.back({2, 0}).has_value());
        QVERIFY(history.canGoForward());
        history.leave({1, 5});
        QVERIFY(!history.canGoForward());
    }

    void noArticleIsNoPlace() {
        History history;
        history.leave({0, 0});
        QVERIFY(!history.canGoBack());
        history.leave({1, 3});
        history.leave({1, 3});
        QVERIFY(history.back({0, 0}).has_value());
        QVERIFY(!history.canGoBack());
        QVERIFY(!history.canGoForward());
    }
};

QTEST_APPLESS_MAIN(HistoryTest)
#include "history_test.moc"
