// SPDX-License-Identifier: Apache-2.0
// Prose that is damaged on purpose comes back: nearly all of it exactly, the rest marked, nothing made worse.
#include "models/clean/cleaning.h"
#include "models/clean/ruletable.h"
#include "tests/support/language.h"
#include "tests/support/random.h"
#include "tests/support/restoration.h"

#include <QFile>
#include <QTest>

using namespace variorum;

namespace {

QString prose(const char *name) {
    QFile file(QStringLiteral(PROSE_DIR "/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The same with the quotation marks that machine-converted pages have.
QString curled(QString text) {
    return text.replace(u'「', u'“').replace(u'」', u'”');
}

} // namespace

class InversionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void damagedProseComesBack_data() {
        QTest::addColumn<double>("coverage");
        QTest::addColumn<double>("exact");      // share of all runs
        QTest::addColumn<double>("straddling"); // share of those that are more than a reading
        QTest::newRow("every character") << 1.0 << 0.995 << 0.9;
        QTest::newRow("every second") << 0.5 << 0.985 << 0.85;
        QTest::newRow("some") << 0.15 << 0.96 << 0.82;
        QTest::newRow("none, marks only") << 0.0 << 0.82 << 0.82;
    }

    void damagedProseComesBack() {
        QFETCH(double, coverage);
        QFETCH(double, exact);
        QFETCH(double, straddling);
        QRandomGenerator random = tests::seeded("inversion");
        tests::Restoration all;
        for (int round = 0; round < 4; ++round) {
            for (const QString &text : {prose("traditional.txt"), curled(prose("traditional.txt"))}) {
                QVERIFY(!text.isEmpty());
                all.add(tests::restoration(tests::damaged(text, coverage, random), *m_language));
            }
        }
        if (coverage <= 0)
            all.add(tests::restoration(tests::damaged(prose("simplified.txt"), 0, random), *m_language));
        const auto share = [](int part, int whole) { return static_cast<double>(part) / std::max(whole, 1); };
        const QString found = QStringLiteral("%1 of %2 runs, across characters %3 of %4, marked %5, worse %6\n%7%8")
                                  .arg(all.exact)
                                  .arg(all.runs)
                                  .arg(all.straddlingExact)
                                  .arg(all.straddling)
                                  .arg(all.marked)
                                  .arg(all.worse)
                                  .arg(all.table(), all.failures.join(u'\n'));
        qInfo().noquote() << found.section(u'\n', 0, 0);
        QVERIFY2(share(all.exact, all.runs) >= exact, qPrintable(found));
        QVERIFY2(share(all.straddlingExact, all.straddling) >= straddling, qPrintable(found));
        QVERIFY2(all.worse == 0, qPrintable(found));
        // What an analyst is told to be sure of is right.
        for (std::size_t bin = 9; bin < all.bins.size(); ++bin) {
            const auto &[edits, right, confidence] = all.bins[bin];
            QVERIFY2(edits < 10 || share(right, edits) >= 0.9, qPrintable(found));
        }
    }

    /// What is likely is repaired; what is not sure is named for whoever checks it.
    void likelyRepairsAreMarked() {
        QRandomGenerator random = tests::seeded("marks");
        const tests::Damaged damaged = tests::damaged(prose("traditional.txt"), 0.1, random);
        Page page;
        page.text = damaged.text;
        const CleaningPointer cleaning = clean(page, *m_language);
        int repaired = 0;
        for (const Edit &edit : cleaning->edits) {
            if (edit.rules != RuleSet(ruleId(QLatin1StringView("gbk-desync"))))
                continue;
            ++repaired;
            const bool marked =
                std::any_of(cleaning->issues.begin(), cleaning->issues.end(), [&edit](const PageIssue &issue) {
                    return issue.kind != PageIssue::Kind::NoArticle && issue.source.touches(edit.span);
                });
            QVERIFY2(marked || edit.confidence >= 0.95F, qPrintable(edit.after));
        }
        QVERIFY(repaired > 0);
    }

    void quotationGoesOnOverFilledLines_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("filled to a width") << QStringLiteral("老船長指着燈塔說：“這座塔比我還老，潮水漲\n"
                                                             "了又退，它一天也沒有歇過。”\n"
                                                             "年輕的水手沒有作聲，望着遠處的海面。\n");
        QTest::newRow("over paragraphs") << QStringLiteral("館長在開幕那天說：「這批船圖要慢慢看。\n"
                                                           "第二，圖上的字是後來的人補的，請不要抄錯。」\n"
                                                           "參觀的人很多，門口排起了長隊。\n");
    }

    void quotationGoesOnOverFilledLines() {
        QFETCH(QString, text);
        QRandomGenerator random(7);
        const tests::Damaged damaged = tests::damaged(text, 0, random);
        QVERIFY(damaged.text != text);
        const tests::Restoration found = tests::restoration(damaged, *m_language);
        QVERIFY(found.runs > 0);
        QVERIFY2(found.exact == found.runs, qPrintable(found.failures.join(u'\n')));
    }

    void phrasingDecides_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("a short quotation is a name")
            << QStringLiteral("島上的人把碼頭旁邊的木屋叫做「航海學校」，因為老船長天天在那裡講課。\n");
        QTest::newRow("a speech ends with a full stop")
            << QStringLiteral("老船長說：「今天的潮水退得早，大家先把船拉上岸，再去吃飯。」年輕人點點頭。\n");
        QTest::newRow("an inner quotation")
            << QStringLiteral("館長說：「這本船圖叫做『新航海學校』，是我祖父畫的。」參觀的人都笑了。\n");
        QTest::newRow("the title of a work")
            << QStringLiteral("他年輕的時候寫過一本《海上的學校》，講的是燈塔裡的孩子。\n");
        QTest::newRow("a list goes on") << QStringLiteral(
            "島上的孩子想學的東西很多，造船、天文、環保、畫圖，樣樣都問。\n");
        QTest::newRow("a paragraph ends with a full stop")
            << QStringLiteral("風停了，雨也停了，島上的孩子第二天一早就回到學校。\n老船長也去了。\n");
        QTest::newRow("a swallowed blank")
            << QStringLiteral("他說：「這座塔比我還老，一天也沒有歇過。」 這句話後來刻在石頭上。\n");
        QTest::newRow("a swallowed blank before what digits stand before too")
            << QStringLiteral("她說：「船圖要放在乾的地方。」 年輕人後來把圖搬上樓。\n");
        QTest::newRow("a year without its first digit")
            << QStringLiteral("老船長說：「那時候島上沒有燈塔，只有火堆。」1987年，第一盞燈亮了。\n");
        QTest::newRow("a year, on a page with a wide blank")
            << QStringLiteral("看塔人　日記\n「我沒有聽過有人說不好。」2014 年，新塔開了燈。\n風停了，雨也停了。\n");
        QTest::newRow("a title at a line's end")
            << QStringLiteral("他寫的第一本書叫《海上的學校》\n第二本還沒有寫完。\n");
        const QString apart =
            QStringLiteral("島上的塔建於 1987 年，有 12 層。看塔的人叫 Anne，女兒叫 Lily，兩人在塔裡住了 30 年。\n");
        QTest::newRow("names that are set apart")
            << apart + QStringLiteral("「這座塔不能沒有人看，我不走。」理事 Anne 說完就上樓去了。\n");
        QTest::newRow("numbers that are set apart")
            << apart + QStringLiteral("「別人來過，也走了。」所以他們 2016 年又請了 3 個人。\n");
    }

    void phrasingDecides() {
        QFETCH(QString, text);
        QRandomGenerator random(7);
        const tests::Damaged damaged = tests::damaged(text, 0, random);
        QVERIFY(damaged.text != text);
        const tests::Restoration found = tests::restoration(damaged, *m_language);
        QVERIFY(found.straddling > 0);
        QVERIFY2(found.exact == found.runs, qPrintable(found.failures.join(u'\n')));
    }

    void cleanProseStaysAsItIs() {
        for (const QString &text :
             {prose("simplified.txt"), prose("traditional.txt"), curled(prose("traditional.txt"))}) {
            Page page;
            page.text = text;
            const CleaningPointer cleaning = clean(page, *m_language);
            for (const char *name : {"gbk-desync", "pinyin-residue"}) {
                const RuleSet rule(ruleId(QLatin1StringView(name)));
                for (const auto *edits : {&cleaning->edits, &cleaning->proposed}) {
                    for (const Edit &edit : *edits)
                        QVERIFY2(!edit.rules.intersects(rule), qPrintable(edit.before(text).toString()));
                }
            }
        }
    }

    void characterThatGbkLacksStaysLost() {
        QRandomGenerator random = tests::seeded("lost");
        const QString text = prose("traditional.txt").replace(QStringLiteral("陸守田"), QStringLiteral("陸守㼆"));
        const tests::Damaged page = tests::damaged(text, 1.0, random);
        auto source = std::make_shared<Page>();
        source->text = page.text;
        const CleaningPointer cleaning = clean(*source, *m_language);
        const QString restored = EditScript::build(cleaning->edits).apply(page.text);
        QVERIFY(page.original.contains(QStringLiteral("陸守?")));
        QVERIFY(restored.contains(QStringLiteral("陸守?")));
    }

private:
    const std::shared_ptr<const LanguageModel> m_language = tests::bundledLanguage();
};

QTEST_APPLESS_MAIN(InversionTest)
#include "inversion_test.moc"
