// SPDX-License-Identifier: Apache-2.0
#include "models/clean/ruletable.h"
#include "models/pipeline/explain.h"
#include "models/pipeline/readingjson.h"
#include "tests/pipeline/readinglaws.h"
#include "tests/support/language.h"
#include "tests/support/randompage.h"

#include <QTest>

using namespace variorum;

namespace {

PagePointer pageOf(const QString &text) {
    auto page = readPage(text.toUtf8(), QStringLiteral("page"));
    return page ? page.take() : nullptr;
}

ReadingPointer readingOf(const PagePointer &page) {
    static const std::shared_ptr<const LanguageModel> language = tests::bundledLanguage();
    ReadOptions options;
    options.language = language;
    return read(page, {}, options);
}

} // namespace

class LawsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPageObeysTheLaws() {
        QRandomGenerator random = tests::seeded("reading");
        for (int round = 0; round < 400; ++round) {
            const PagePointer page = pageOf(tests::randomPage(random));
            if (!page)
                continue;
            const ReadingPointer reading = readingOf(page);
            const QString fault = tests::faultOf(*reading);
            QVERIFY2(fault.isEmpty(), qPrintable(QStringLiteral("%1\n%2").arg(fault, page->text)));
        }
    }

    void whatIsSetAsideIsCountedOnce() {
        QRandomGenerator random = tests::seeded("setting aside");
        // The second title is one that two rules see.
        const QString title = QStringLiteral("沧浪储能拿下海陵订单，一座电池电站能替谁过夏天");
        for (int round = 0; round < 100; ++round) {
            const PagePointer page = pageOf(title + u'\n' + title + u'\n' + tests::randomPage(random));
            if (!page)
                continue;
            std::vector<Span> drops;
            for (const StructureEdit &edit : readingOf(page)->cleaning->structure) {
                if (edit.change == StructureEdit::Change::Drop && edit.state == EditState::Applied)
                    drops.push_back(edit.span);
            }
            std::sort(drops.begin(), drops.end());
            QVERIFY2(std::adjacent_find(drops.begin(), drops.end()) == drops.end(), qPrintable(page->text));
        }
    }

    void everyCharacterIsExplained() {
        QRandomGenerator random = tests::seeded("explaining");
        for (int round = 0; round < 60; ++round) {
            const PagePointer page = pageOf(tests::randomPage(random));
            if (!page)
                continue;
            const ReadingPointer reading = readingOf(page);
            const QString &text = page->text;
            Offset at = 0;
            for (const Explanation &part : explain(*reading, Span(0, text.size()))) {
                // Parts lie side by side, each within what holds it.
                QCOMPARE(part.span.begin, at);
                QVERIFY(part.source.contains(part.span));
                at = part.span.end;
                const Explanation one = explain(*reading, characterAt(*reading, part.span.begin)).front();
                QCOMPARE(one.holder, part.holder);
                QCOMPARE(one.source, part.source);
                if (part.holder == Explanation::Holder::Block) {
                    const Article &article = reading->articles[std::size_t(part.article)]->article;
                    QCOMPARE(part.after, article.text.mid(part.clean.begin, part.clean.length()));
                    QCOMPARE(part.clean, article.blocks[std::size_t(part.item)].range);
                } else if (part.holder == Explanation::Holder::Discarded) {
                    const Discarded &range = reading->discarded[std::size_t(part.item)];
                    QCOMPARE(range.source, part.source);
                    if (range.structureEdit >= 0)
                        QCOMPARE(one.structure.front().decides, ExplainedStructure::Decides::Holder);
                } else if (part.holder == Explanation::Holder::Blank) {
                    QVERIFY(QStringView(text).mid(part.span.begin, part.span.length()).trimmed().isEmpty());
                }
            }
            QCOMPARE(at, Offset(text.size()));
        }
    }

    void decisionsChooseAndNothingElse() {
        QRandomGenerator random = tests::seeded("decisions");
        for (int round = 0; round < 150; ++round) {
            const PagePointer page = pageOf(tests::randomPage(random));
            if (!page)
                continue;
            const ReadingPointer before = readingOf(page);
            Decisions decisions;
            for (const Edit &edit : before->choice.script.edits()) {
                if (random.bounded(3) == 0)
                    decisions.put(decisionOn(edit, Verdict::Reject, page->text, page->codePoints));
            }
            for (const StructureEdit &edit : before->choice.structure) {
                if (edit.change == StructureEdit::Change::Drop && random.bounded(3) == 0)
                    decisions.put(decisionOn(edit, Verdict::Reject, page->text, page->codePoints));
            }
            const ReadingPointer rejected = redecided(before, decisions, {});
            const QString fault = tests::faultOf(*rejected);
            QVERIFY2(fault.isEmpty(), qPrintable(QStringLiteral("%1\n%2").arg(fault, page->text)));
            // Taking the decisions back is the identity, and shares what did not change.
            const ReadingPointer back = redecided(rejected, {}, {});
            QCOMPARE(tests::json(*back), tests::json(*before));
        }
    }

    void equalInputGivesEqualOutput() {
        QRandomGenerator random = tests::seeded("determinism");
        for (int round = 0; round < 40; ++round) {
            const QString text = tests::randomPage(random);
            const PagePointer first = pageOf(text);
            if (!first)
                continue;
            QCOMPARE(tests::json(*readingOf(first)), tests::json(*readingOf(pageOf(text))));
        }
    }

    void aRejectionHoldsAgainstANewEditOnItsSpan() {
        const PagePointer page = pageOf(
            QStringLiteral("華東電網(wǎng)昨日宣布，裝機十二吉瓦，電網(wǎng)已經通過驗收，全部設備開始運行。\n"));
        const ReadingPointer before = readingOf(page);
        QVERIFY(!before->choice.script.isEmpty());
        Edit other = before->choice.script.edits().front();
        other.after = QStringLiteral("!");
        Decisions decisions;
        decisions.put(decisionOn(other, Verdict::Reject, page->text, page->codePoints));
        const ReadingPointer after = redecided(before, decisions, {});
        QVERIFY(after->articles.front()->article.text.contains(QStringLiteral("(wǎng)")));
        QCOMPARE(after->choice.proposed.size(), 1U);
    }

    void everyRuleCanBeLeftOut() {
        QRandomGenerator random = tests::seeded("without");
        for (const Rule &rule : ruleTable()) {
            if (!rule.run)
                continue;
            ReadOptions options;
            options.without = QStringList{QString::fromLatin1(rule.name)};
            for (int round = 0; round < 5; ++round) {
                const PagePointer page = pageOf(tests::randomPage(random));
                if (!page)
                    continue;
                const ReadingPointer reading = read(page, {}, options);
                const QString fault = tests::faultOf(*reading);
                QVERIFY2(
                    fault.isEmpty(),
                    qPrintable(QStringLiteral("without %1: %2\n%3").arg(options.without.front(), fault, page->text)));
                const RuleSet left(ruleId(QLatin1StringView(rule.name)));
                for (const Edit &edit : reading->choice.script.edits())
                    QVERIFY(!edit.rules.intersects(left));
                for (const StructureEdit &edit : reading->cleaning->structure)
                    QVERIFY(!left.contains(edit.rule));
            }
        }
    }
};

QTEST_APPLESS_MAIN(LawsTest)
#include "laws_test.moc"
