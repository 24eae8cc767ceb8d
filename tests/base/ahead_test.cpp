// SPDX-License-Identifier: Apache-2.0
#include "models/base/ahead.h"

#include <QMutex>
#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <vector>

using namespace variorum;

class AheadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void resultsComeInOrder() {
        if (QThread::idealThreadCount() < 2)
            QSKIP("one core works on nothing ahead");
        // The first item ends after another.
        QSemaphore others;
        const auto work = [&others](std::size_t at) {
            if (at == 0)
                others.acquire();
            else
                others.release();
            return at * at;
        };
        Ahead<std::size_t> ahead(
            50, work, [](std::size_t) { return 1; }, 1000);
        for (std::size_t at = 0; at < 50; ++at)
            QCOMPARE(ahead.next(), at * at);
    }

    void costBoundsWhatIsWorkedOnTogether() {
        constexpr qint64 limit = 10;
        QMutex mutex;
        std::vector<std::size_t> running;
        bool kept = true;
        const auto cost = [](std::size_t at) -> qint64 { return at % 7 == 3 ? 100 : 4; };
        const auto work = [&](std::size_t at) {
            {
                const QMutexLocker lock(&mutex);
                running.push_back(at);
                qint64 together = 0;
                for (const std::size_t one : running)
                    together += cost(one);
                // What costs more than all is worked on alone.
                kept = kept && (together <= limit || running.size() == 1);
            }
            QThread::yieldCurrentThread();
            const QMutexLocker lock(&mutex);
            running.erase(std::find(running.begin(), running.end(), at));
            return 0;
        };
        Ahead<int> ahead(200, work, cost, limit);
        for (int i = 0; i < 200; ++i)
            QCOMPARE(ahead.next(), 0);
        QVERIFY(kept);
    }

    void whoLeavesEarlyWaitsForWhatWasBegun() {
        std::atomic<int> begun = 0;
        std::atomic<int> ended = 0;
        {
            Ahead<int> ahead(
                1000,
                [&](std::size_t) {
                    ++begun;
                    QThread::yieldCurrentThread();
                    ++ended;
                    return 0;
                },
                [](std::size_t) { return 1; }, 1000);
            QCOMPARE(ahead.next(), 0);
        }
        QCOMPARE(ended.load(), begun.load());
        QVERIFY(begun < 1000);
    }
};

QTEST_GUILESS_MAIN(AheadTest)
#include "ahead_test.moc"
