// SPDX-License-Identifier: Apache-2.0
// For any character of a page: what holds it, what it became, and who decided that with what reason.
#include "models/clean/ruletable.h"
#include "models/pipeline/explaintext.h"
#include "tests/support/language.h"

#include <QTest>

#include <algorithm>

using namespace variorum;

namespace {

const QString pageText =
    QStringLiteral("某網(wǎng)首頁 > 正文\n\n新電站并網(wǎng)\n\n文 | 江聲\n\n華東電網(wǎng)昨日宣布,裝機🚀12吉瓦。\n\n"
                   "推薦閱讀\n別的新聞");

ReadingPointer readingOf(const QString &text, const Decisions &decisions = {}) {
    static const std::shared_ptr<const LanguageModel> language = tests::bundledLanguage();
    ReadOptions options;
    options.language = language;
    const auto page = readPage(text.toUtf8(), QStringLiteral("page"));
    return page ? read(*page, decisions, options) : nullptr;
}

Span placeOf(const QString &words, const QString &text = pageText) {
    const qsizetype at = text.indexOf(words);
    return {at, at + words.size()};
}

Explanation explained(const Reading &reading, Span span) {
    std::vector<Explanation> parts = explain(reading, span);
    return parts.size() == 1 ? parts.front() : Explanation();
}

QString told(const Reading &reading, const Explanation &explanation) {
    QStringList lines;
    for (const ExplainedFact &fact : explainedFacts(reading, explanation, [](const QString &names) { return names; }))
        lines << QStringList{fact.label, fact.what.join(u'|'), fact.reason}.join(u'|');
    return lines.join(u'\n');
}

} // namespace

class ExplainTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRemovedCharacterNamesItsRuleAndReason() {
        const ReadingPointer reading = readingOf(pageText);
        const Explanation rocket = explained(*reading, placeOf(QStringLiteral("🚀")));
        QCOMPARE(rocket.holder, Explanation::Holder::Block);
        QCOMPARE(rocket.article, 0);
        QCOMPARE(rocket.item, 0);
        QVERIFY(rocket.after.isEmpty() && rocket.clean.isEmpty());
        QCOMPARE(rocket.edits.size(), std::size_t(1));
        QCOMPARE(ruleNames(rocket.edits.front().edit.rules), QStringLiteral("injected-emoji"));
        const QString facts = told(*reading, rocket);
        QVERIFY2(facts.contains(QStringLiteral("U+1F680 ROCKET")), qPrintable(facts));
        QVERIFY2(facts.contains(reasonText(rocket.edits.front().edit)), qPrintable(facts));
        QVERIFY2(facts.contains(QStringLiteral("nothing: it was taken out")), qPrintable(facts));
    }

    void aReplacedCharacterStandsInTheCleanText() {
        const ReadingPointer reading = readingOf(pageText);
        const Explanation comma = explained(*reading, placeOf(QStringLiteral(",")));
        QCOMPARE(comma.after, QStringLiteral("，"));
        const QString &clean = reading->articles.front()->article.text;
        QCOMPARE(clean.mid(comma.clean.begin, comma.clean.length()), QStringLiteral("，"));
        // One that nothing touched is as it was.
        const Explanation kept = explained(*reading, placeOf(QStringLiteral("昨")));
        QCOMPARE(kept.after, QStringLiteral("昨"));
        QVERIFY(kept.edits.empty());
        QVERIFY(told(*reading, kept).contains(QStringLiteral("as it is")));
    }

    void aFieldSaysWhichAndWhy() {
        const ReadingPointer reading = readingOf(pageText);
        const Explanation title = explained(*reading, placeOf(QStringLiteral("新電")));
        QCOMPARE(title.holder, Explanation::Holder::Field);
        QCOMPARE(reading->articles.front()->article.places[std::size_t(title.item)].field, FieldKind::Title);
        QCOMPARE(title.after, QStringLiteral("新電"));
        QVERIFY(!title.structure.empty());
        QCOMPARE(title.structure.front().decides, ExplainedStructure::Decides::Holder);
        QCOMPARE(title.structure.front().edit.change, StructureEdit::Change::Field);
        QCOMPARE(title.source, placeOf(QStringLiteral("新電站并網(wǎng)")));
    }

    void whatIsLeftOutSaysByWhat() {
        const ReadingPointer reading = readingOf(pageText);
        const Explanation crumb = explained(*reading, placeOf(QStringLiteral("首頁")));
        QCOMPARE(crumb.holder, Explanation::Holder::Discarded);
        QCOMPARE(crumb.article, -1);
        QCOMPARE(crumb.structure.front().decides, ExplainedStructure::Decides::Holder);
        QCOMPARE(ruleName(crumb.structure.front().edit.rule), QStringLiteral("breadcrumb"));
        const QString facts = told(*reading, crumb);
        QVERIFY2(facts.contains(QStringLiteral("Decided by|breadcrumb|Left out of the article")), qPrintable(facts));
        QVERIFY2(facts.contains(QStringLiteral("The way through the site to this page.")), qPrintable(facts));
    }

    void whiteSpaceIsHeldByNothing() {
        const ReadingPointer reading = readingOf(pageText);
        const auto at = static_cast<Offset>(pageText.indexOf(u'\n'));
        const Explanation blank = explained(*reading, Span(at, at + 1));
        QCOMPARE(blank.holder, Explanation::Holder::Blank);
        QCOMPARE(blank.source, Span(at, at + 2));
        QVERIFY(!blank.isKept());
    }

    void aSpanIsExplainedPartByPart() {
        const ReadingPointer reading = readingOf(pageText);
        const std::vector<Explanation> parts = explain(*reading, Span(0, pageText.size()));
        Offset at = 0;
        for (const Explanation &part : parts) {
            QCOMPARE(part.span.begin, at);
            at = part.span.end;
        }
        QCOMPARE(at, Offset(pageText.size()));
        QVERIFY(explain(*reading, Span(3, 3)).empty());
    }

    void whatTheAnalystSaidIsTold() {
        const ReadingPointer before = readingOf(pageText);
        const Explanation rocket = explained(*before, placeOf(QStringLiteral("🚀")));
        const Explanation crumb = explained(*before, placeOf(QStringLiteral("首頁")));
        Decisions decisions;
        const Page &page = *before->page;
        decisions.put(decisionOn(rocket.edits.front().edit, Verdict::Reject, page.text, page.codePoints));
        decisions.put(decisionOn(crumb.structure.front().edit, Verdict::Reject, page.text, page.codePoints));
        const ReadingPointer after = redecided(before, decisions, {});
        const Explanation kept = explained(*after, placeOf(QStringLiteral("🚀")));
        QCOMPARE(kept.after, QStringLiteral("🚀"));
        QCOMPARE(kept.edits.front().edit.state, EditState::Rejected);
        QVERIFY(kept.edits.front().verdict == Verdict::Reject);
        QVERIFY(told(*after, kept).contains(QStringLiteral("rejected by you")));
        const Explanation line = explained(*after, placeOf(QStringLiteral("首頁")));
        QVERIFY(line.holder != Explanation::Holder::Discarded ||
                line.structure.front().edit.state != EditState::Rejected);
        QVERIFY(std::any_of(line.structure.begin(), line.structure.end(), [](const ExplainedStructure &one) {
            return one.edit.state == EditState::Rejected && one.decides == ExplainedStructure::Decides::Nothing;
        }));
    }

    void whatLostNamesItsWinner() {
        // What an edit that the analyst accepted overlaps is superseded by it.
        const ReadingPointer before = readingOf(pageText);
        const Page &page = *before->page;
        Edit own;
        own.span = placeOf(QStringLiteral("宣布,裝"));
        own.after = QStringLiteral("稱裝");
        own.rules = RuleSet(manualRule);
        Decisions decisions;
        decisions.put(decisionOn(own, Verdict::Accept, page.text, page.codePoints));
        const ReadingPointer after = redecided(before, decisions, {});
        const Explanation comma = explained(*after, placeOf(QStringLiteral(",")));
        // It cannot be divided: the comma became something with its neighbours.
        QCOMPARE(comma.run, own.span);
        QCOMPARE(comma.after, own.after);
        QCOMPARE(comma.edits.size(), std::size_t(2));
        const auto lost = std::find_if(comma.edits.begin(), comma.edits.end(), [](const ExplainedEdit &one) {
            return one.edit.state == EditState::Superseded;
        });
        QVERIFY(lost != comma.edits.end());
        QCOMPARE(ruleNames(lost->by), QStringLiteral("manual"));
        QVERIFY(told(*after, comma).contains(QStringLiteral("superseded by manual")));
    }

    void invisibleCharactersAreNamed() {
        const QString text = QStringLiteral("華東電\u200b網昨日宣布，裝機十二吉瓦。\u0007");
        const ReadingPointer reading = readingOf(text);
        const QString facts = told(*reading, explained(*reading, placeOf(QStringLiteral("\u200b"), text)));
        QVERIFY2(facts.contains(QStringLiteral("[U+200B]")), qPrintable(facts));
        QVERIFY2(facts.contains(QStringLiteral("ZERO WIDTH SPACE")), qPrintable(facts));
    }

    void offsetsInsideACharacterMeanAllOfIt() {
        const ReadingPointer reading = readingOf(pageText);
        const Span rocket = placeOf(QStringLiteral("🚀"));
        QCOMPARE(characterAt(*reading, rocket.begin), rocket);
        QCOMPARE(characterAt(*reading, rocket.begin + 1), rocket);
        QVERIFY(characterAt(*reading, Offset(pageText.size())).isEmpty());
        QVERIFY(characterAt(*reading, -1).isEmpty());
    }
};

QTEST_APPLESS_MAIN(ExplainTest)
#include "explain_test.moc"
