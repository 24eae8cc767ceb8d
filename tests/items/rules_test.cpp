// SPDX-License-Identifier: Apache-2.0
// What the inspector counts: rules with their switches, and a page's characters.
#include "models/clean/ruletable.h"
#include "models/items/pagestatistics.h"
#include "models/items/rulelistmodel.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace variorum;

namespace {

ReadingPointer readingOf(const QByteArray &bytes) {
    const auto page = readPage(bytes, QStringLiteral("page.txt"));
    return page ? read(*page, {}, {}) : nullptr;
}

ReadingPointer sample(const char *name) {
    QFile file(QStringLiteral(SAMPLES_DIR "/") + QLatin1StringView(name));
    return file.open(QIODevice::ReadOnly) ? readingOf(file.readAll()) : nullptr;
}

} // namespace

class RulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSwitchSaysWhetherARuleIsInForce() {
        const ReadingPointer reading =
            readingOf("海陵电站昨日并网,首期装机🚀三百兆瓦,工程🎉由两家公司共同出资,明年全部完工。\n");
        ChangeListModel changes;
        changes.setReading(reading);
        RuleListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setChanges(changes.rows());
        QVERIFY(model.rowCount() >= 2);
        const RuleId emoji = ruleId(QLatin1StringView("injected-emoji"));
        QModelIndex row;
        int all = 0;
        for (int i = 0; i < model.rowCount(); ++i) {
            all += model.row(model.index(i))->count();
            if (model.row(model.index(i))->rule == emoji)
                row = model.index(i);
        }
        QVERIFY(row.isValid());
        QVERIFY(all >= changes.rowCount());
        QCOMPARE(model.row(row)->inForce, 2);
        QCOMPARE(row.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));

        // One of two is rejected: the switch stands between, and the next click turns all on.
        QSignalSpy switched(&model, &RuleListModel::switched);
        const std::vector<Edit> &edits = reading->choice.script.edits();
        const auto first =
            std::find_if(edits.begin(), edits.end(), [emoji](const Edit &edit) { return edit.rules.contains(emoji); });
        QVERIFY(first != edits.end());
        Decisions decisions;
        decisions.put(decisionOn(*first, Verdict::Reject, reading->page->text, reading->page->codePoints));
        const QPersistentModelIndex kept = row;
        changes.setReading(redecided(reading, decisions, {}));
        model.setChanges(changes.rows());
        QVERIFY(kept.isValid());
        QCOMPARE(kept.data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
        QVERIFY(kept.data().toString().contains(QStringLiteral("1/2")));
        QVERIFY(model.setData(kept, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(switched.takeFirst().at(1).toBool(), true);
        model.setChanges({});
        QCOMPARE(model.rowCount(), 0);
    }

    void whatIsDecidedWantsNoReview() {
        ChangeListModel::Row row;
        row.confidence = 0.6F;
        QVERIFY(row.wantsReview());
        row.decided = true;
        QVERIFY(!row.wantsReview());
        row = {};
        row.confidence = 0.99F;
        QVERIFY(!row.wantsReview());
        row.state = EditState::Proposed;
        QVERIFY(row.wantsReview());
        row.state = EditState::Superseded;
        QVERIFY(!row.wantsReview());
    }

    void everyCharacterIsCountedOnce() {
        for (const char *name : {"01-mirror.txt", "02-platform.txt", "03-twice.txt", "05-two-articles.txt"}) {
            const ReadingPointer reading = sample(name);
            QVERIFY(reading);
            const PageStatistics counted = pageStatistics(*reading);
            int removed = 0;
            for (const PageStatistics::Removed &row : counted.removed) {
                QVERIFY2(row.characters > 0 && row.places > 0, name);
                removed += row.characters;
            }
            QVERIFY2(counted.kept > 0 && removed > 0, name);
            QCOMPARE(counted.kept + counted.replaced + removed, counted.characters);
            // What is read in the articles and their fields was on the page, or came in its place.
            qsizetype shown = 0;
            for (const auto &article : reading->articles) {
                for (const QChar c : article->article.text)
                    shown += c.isSpace() || c.isLowSurrogate() ? 0 : 1;
            }
            QVERIFY2(counted.kept + counted.inserted >= shown, name);
        }
    }

    void aCleanPageLosesNothing() {
        const PageStatistics counted = pageStatistics(*readingOf("渡口的灯亮了。\n\n船来了，人也来了。\n"));
        QCOMPARE(counted.characters, 16);
        QCOMPARE(counted.kept, 16);
        QVERIFY(counted.removed.empty());
    }
};

QTEST_GUILESS_MAIN(RulesTest)
#include "rules_test.moc"
