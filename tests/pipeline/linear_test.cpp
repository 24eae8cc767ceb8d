// SPDX-License-Identifier: Apache-2.0
// A page that is eight times as long takes about eight times as long, whatever it is made of: what a scraper, or
// somebody who means harm, may send must not stop the program.
#include "models/pipeline/reading.h"
#include "tests/support/language.h"
#include "tests/support/lineartime.h"

#include <QTest>

#include <iterator>

using namespace variorum;

namespace {

/// Prose without a meaning, never twice the same.
QString words(int seed, int length) {
    static const QString alphabet = QStringLiteral(
        "清晨的渡口还没有灯海风从防波堤外吹进来把旧船坞铁门推得轻响调度室里三个人守着一面墙屏幕看潮位电压和吊机"
        "影子今年第一批货柜在黎明之前靠岸工程师逐日记录误差不超过千分之三");
    QString text;
    auto state = static_cast<quint32>(seed) * 2654435761U + 12345U;
    for (int i = 0; i < length; ++i) {
        state = state * 1664525U + 1013904223U;
        text += alphabet[static_cast<qsizetype>(state >> 16) % alphabet.size()];
    }
    return text;
}

QString sentence(int seed) {
    return words(seed, 14) + u'，' + words(seed + 1, 17) + u'。';
}

PagePointer pageOf(const QString &text) {
    auto page = readPage(text.toUtf8(), QStringLiteral("page"));
    return page ? page.take() : nullptr;
}

struct Shape {
    const char *name = nullptr;
    QString (*piece)(int number) = nullptr; ///< the page is so many of them behind each other
    int count = 0;                          ///< in the short page
    QString (*last)() = [] { return QString(); };
};

const Shape shapes[] = {
    {"unclosed tags", [](int) { return QStringLiteral("<div>"); }, 3000},
    {"tags and text", [](int i) { return QStringLiteral("<div>") + words(i, 3) + QStringLiteral("</div>"); }, 1500},
    {"angle brackets", [](int) { return QStringLiteral("> "); }, 5000},
    {"opening brackets", [](int) { return QStringLiteral("("); }, 9000, [] { return sentence(1) + sentence(2); }},
    {"nested brackets", [](int i) { return i % 2 == 0 ? QStringLiteral("((好") : QStringLiteral("好))"); }, 3000},
    {"colons", [](int) { return QStringLiteral(":"); }, 9000, [] { return sentence(1) + sentence(2); }},
    {"half-width marks", [](int i) { return words(i, 6) + u','; }, 2000},
    {"one line", [](int i) { return sentence(i); }, 1000},
    {"one spaced line", [](int i) { return sentence(i) + u' '; }, 1000},
    {"numbered headings in one line", [](int i) { return sentence(i) + QStringLiteral(" 01 ") + words(i, 6) + u' '; },
     800},
    {"paragraphs", [](int i) { return sentence(i) + sentence(i + 7) + u'\n'; }, 500},
    {"paragraphs of one character", [](int i) { return words(i, 1) + u'\n'; }, 5000},
    {"headlines", [](int i) { return words(i, 13) + u'\n'; }, 1500, [] { return sentence(1) + sentence(2); }},
    {"headlines twice", [](int i) { return words(i / 2, 13) + u'\n'; }, 1500},
    {"headlines with bylines", [](int i) { return QStringLiteral("文 | 江声\n") + words(i, 13) + u'\n'; }, 800,
     [] { return sentence(1) + sentence(2); }},
    {"headlines with dates", [](int i) { return words(i, 13) + QStringLiteral("\n2031-05-06\n"); }, 800},
    {"breadcrumbs", [](int i) { return QStringLiteral("首页 > ") + words(i, 3) + QStringLiteral(" > 正文\n"); }, 800},
    {"notices", [](int i) { return QStringLiteral("声明：") + words(i, 9) + u'\n'; }, 1200},
    {"articles",
     [](int i) {
         return QStringLiteral("文 | 江声\n") + sentence(i) + sentence(i + 1) + u'\n' + sentence(i + 2) +
                sentence(i + 3) + QStringLiteral("\n相关推荐\n") + words(i, 15) + u'\n' + words(i + 1, 15) + u'\n';
     },
     200},
    {"Markdown",
     [](int i) {
         return QStringLiteral("## ") + words(i, 6) + u' ' + sentence(i) + QStringLiteral(" - **") + words(i, 3) +
                QStringLiteral("** ") + sentence(i + 1) + u' ';
     },
     400},
    {"fences", [](int i) { return QStringLiteral("```\n<b>") + words(i, 4) + QStringLiteral("</b>\n```\n"); }, 600},
    {"BBCode", [](int i) { return QStringLiteral("[b]") + words(i, 4) + QStringLiteral("[/b]"); }, 1200},
    {"character references", [](int i) { return QStringLiteral("&nbsp;") + words(i, 2) + QStringLiteral("&amp;lt;"); },
     1500},
    {"signs of loss", [](int) { return QStringLiteral("?"); }, 5000, [] { return QStringLiteral("老漁民說,?,"); }},
    {"signs of loss behind one character", [](int) { return QStringLiteral("停??"); }, 100},
    {"signs of loss behind characters", [](int i) { return words(i, 1) + QStringLiteral("??"); }, 100},
    // Each of a few dozen of them would be tried as anything: it was linear, and a second for 150 bytes.
    {"signs of loss among marks", [](int i) { return i == 0 ? QStringLiteral("停?!") : QStringLiteral("?!"); }, 4000},
    {"emoji", [](int i) { return words(i, 3) + QStringLiteral("🚀"); }, 2500},
    {"emoji alone", [](int) { return QStringLiteral("🚀"); }, 5000},
    {"zero-width between tags",
     [](int i) { return QStringLiteral("\u200b") + words(i, 1) + QStringLiteral("<p>\u200b</p>"); }, 1500},
    {"blanks", [](int) { return QStringLiteral("\u3000 "); }, 9000, [] { return sentence(1) + sentence(2); }},
    {"table", [](int i) { return u'|' + words(i, 3) + u'|' + words(i + 1, 3) + QStringLiteral("|\n"); }, 1200},
};

double seconds(const QString &text, const ReadOptions &options) {
    const PagePointer page = pageOf(text);
    return tests::secondsOf([&] { const ReadingPointer reading = read(page, {}, options); });
}

} // namespace

class LinearTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eightTimesThePageTakesEightTimesAsLong_data() {
        QTest::addColumn<int>("shape");
        for (int i = 0; i < static_cast<int>(std::size(shapes)); ++i)
            QTest::newRow(shapes[i].name) << i;
    }

    void eightTimesThePageTakesEightTimesAsLong() {
        QFETCH(int, shape);
        const Shape &kind = shapes[shape];
        const auto made = [&](int times) {
            QString text;
            for (int i = 0; i < kind.count * times; ++i)
                text += kind.piece(i);
            return text + kind.last();
        };
        ReadOptions options;
        options.entities = false;
        static const std::shared_ptr<const LanguageModel> language = tests::bundledLanguage();
        options.language = language;
        QCOMPARE(tests::moreThanLinear([&](int times) { return seconds(made(times), options); }), QString());
    }

    void manyDecisionsCostNoMoreEachThanOne() {
        const auto time = [](int edits) {
            QString text;
            for (int i = 0; i < edits; ++i)
                text += words(i, 6) + u',' + (i % 20 == 19 ? QStringLiteral("\n") : QString());
            ReadOptions options;
            options.entities = false;
            const ReadingPointer reading = read(pageOf(text), {}, options);
            // Rejections that no longer meet an edit by their id hold against what overlaps them.
            Decisions decisions;
            for (int i = 0; i < edits; ++i) {
                Decision decision;
                decision.verdict = Verdict::Reject;
                const Offset at = 6 * i;
                decision.codePoints = Span(at, at + 2);
                decision.before = QStringLiteral("一");
                decision.id = QByteArray::number(i);
                decisions.put(std::move(decision));
            }
            return tests::secondsOf([&] { const ReadingPointer again = redecided(reading, decisions, options); });
        };
        QCOMPARE(tests::moreThanLinear([&](int times) { return time(2000 * times); }), QString());
    }
};

QTEST_GUILESS_MAIN(LinearTest)
#include "linear_test.moc"
