// SPDX-License-Identifier: Apache-2.0
#include "models/base/sentences.h"
#include "models/compare/comparison.h"
#include "models/compare/figurevalue.h"
#include "models/compare/timerange.h"
#include "models/compare/wording.h"

#include <QTest>

using namespace variorum;

namespace {

ComparedSource source(const QString &text, const QString &published = {}) {
    FigureContext context;
    context.published = published;
    return {QString(), text, {}, findFigures(text, context)};
}

QStringList pieces(const QString &text, const std::vector<Span> &spans) {
    QStringList out;
    for (const Span &span : spans)
        out.append(text.mid(span.begin, span.length()));
    return out;
}

/// The claim with a reading of these words, of any status but scope; nullptr where there is none.
const Claim *claimWith(const Comparison &comparison, const std::vector<ComparedSource> &sources, int source,
                       const QString &words) {
    for (const Claim &claim : comparison.claims) {
        for (const ClaimReading &reading : claim.readings) {
            const QString &text = sources[static_cast<std::size_t>(reading.source)].text;
            if (claim.status != ClaimStatus::Scope && reading.source == source &&
                text.mid(reading.figure.span.begin, reading.figure.span.length()) == words)
                return &claim;
        }
    }
    return nullptr;
}

} // namespace

class ComparisonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sentencesOf_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const char *text, const char *parts) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(parts).split(u'|');
        };
        row("marks", "天亮了。谁在敲门？快开！", "天亮了。|谁在敲门？|快开！");
        row("closing quotes", "她说：“走吧。”没有人动。", "她说：“走吧。”|没有人动。");
        row("corner quotes", "他問：「還有嗎？」然後笑了。", "他問：「還有嗎？」|然後笑了。");
        row("semicolons and ellipses", "一是钱；二是人……三是时间", "一是钱；|二是人……|三是时间");
        row("numbers keep their points", "增长3.5%，共1.2万。完", "增长3.5%，共1.2万。|完");
        row("lines", "标题\n\n  正文一。\n正文二", "标题|正文一。|正文二");
        row("half width", "真的?他说!好", "真的?|他说!|好");
        row("addresses", "见 a.example/x?y=1!z 一页", "见 a.example/x?y=1!z 一页");
        row("latin", "It rained. 他没走。 Then it stopped.", "It rained.|他没走。|Then it stopped.");
        row("marks alone belong to what is before them", "雨停了。……！\n下一行", "雨停了。……！|下一行");
        row("several marks", "什么？！”他问。", "什么？！”|他问。");
    }
    void sentencesOf() {
        QFETCH(const QString, text);
        QTEST(pieces(text, sentences(text)), "expected");
    }

    void sentenceAtFindsTheOneBefore() {
        const std::vector<Span> all{{2, 5}, {6, 9}};
        QCOMPARE(sentenceAt(all, 0), -1);
        QCOMPARE(sentenceAt(all, 2), 0);
        QCOMPARE(sentenceAt(all, 5), 0);
        QCOMPARE(sentenceAt(all, 8), 1);
        QCOMPARE(sentenceAt(all, 100), 1);
    }

    void valuesThatCanBothBeRight_data() {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("compatible");
        const auto row = [](const char *one, const char *other, bool compatible) {
            QTest::addRow("%s / %s", one, other) << QString::fromUtf8(one) << QString::fromUtf8(other) << compatible;
        };
        row("共1.2吉瓦", "共120万千瓦", true);
        row("共86亿元", "共86.3亿元", true); // rounded
        row("共86亿元", "共87亿元", false);
        row("共4.8亿元", "共5亿元", false); // one digit is a number, not a rounding
        row("约100亿元", "共98亿元", true);
        row("约86亿元", "约90亿元", false);
        row("超过1000亿元", "1200亿元", true);
        row("超过1000亿元", "900亿元", false);
        row("不到300元", "358元", false);
        row("至少30家", "不到50家", true);
        row("至少60家", "不到50家", false);
        row("500亿到600亿元", "550亿元", true);
        row("500亿到600亿元", "580亿到700亿元", true);
        row("500亿到600亿元", "650亿元", false);
        row("三百多家", "360家", true);
        row("三百多家", "460家", false);
        row("近五千人", "4800人", true);
        row("近五千人", "5200人", false);
        row("三成", "31%", true);
        row("三分之一", "33%", true);
        row("三成", "42%", false);
        row("2031年下半年", "2031年12月", true);
        row("2031年下半年", "2032年上半年", false);
        row("2031年", "2031年3月8日", true);
        row("两小时", "120分钟", true);
        row("三个月", "90天", true);
        row("11天", "14天", false);
        row("一年", "12个月", true);
    }
    void valuesThatCanBothBeRight() {
        QFETCH(const QString, one);
        QFETCH(const QString, other);
        const auto a = findFigures(one);
        const auto b = findFigures(other);
        QCOMPARE(a.size(), std::size_t(1));
        QCOMPARE(b.size(), std::size_t(1));
        const auto range = comparing::valueRange(one, a.front());
        const auto otherRange = comparing::valueRange(other, b.front());
        QTEST(range.overlaps(otherRange), "compatible");
    }

    void daysOfDates_data() {
        QTest::addColumn<QString>("iso");
        QTest::addColumn<double>("first");
        QTest::addColumn<double>("last");
        QTest::newRow("day") << QStringLiteral("1970-01-02") << 1.0 << 1.0;
        QTest::newRow("leap day") << QStringLiteral("2000-02-29") << 11016.0 << 11016.0;
        QTest::newRow("time of day") << QStringLiteral("1970-01-02T14:30") << 1.0 << 1.0;
        QTest::newRow("month") << QStringLiteral("1970-02") << 31.0 << 58.0;
        QTest::newRow("year") << QStringLiteral("1970") << 0.0 << 364.0;
        QTest::newRow("half") << QStringLiteral("1970-H2") << 181.0 << 364.0;
        QTest::newRow("quarter") << QStringLiteral("1970-Q4") << 273.0 << 364.0;
        QTest::newRow("week") << QStringLiteral("1970-W01") << -3.0 << 3.0;
        QTest::newRow("decade") << QStringLiteral("197X") << 0.0 << 3651.0;
        QTest::newRow("interval") << QStringLiteral("1970-01-01/1970-01-05") << 0.0 << 4.0;
    }
    void daysOfDates() {
        QFETCH(const QString, iso);
        const auto days = comparing::daysOf(iso);
        QVERIFY(days.has_value());
        QTEST(days->low, "first");
        QTEST(days->high, "last");
    }

    void whatIsNoDateHasNoDays() {
        for (const char *text : {"", "20", "abcd", "2031-13", "2031-"})
            QVERIFY2(!comparing::daysOf(QString::fromLatin1(text)), text);
    }

    void ownWords() {
        const QString mine = QStringLiteral("去年夏天我们限电了11天。");
        const QString theirs = QStringLiteral("去年夏天，東港一帶限電14天");
        QCOMPARE(pieces(mine, ownWording(mine, theirs)), (QStringList{QStringLiteral("我们"), QStringLiteral("了11")}));
        QVERIFY(ownWording(mine, mine).empty());
        QCOMPARE(pieces(mine, ownWording(mine, QString())), QStringList{QStringLiteral("去年夏天我们限电了11天")});
    }

    void aCopyIsNoSecondWitness() {
        const QString text = QStringLiteral("泊岸造船厂昨日宣布，计划投资37亿元扩建三号船坞，工期约两年。"
                                            "厂长陆一舟说，新船坞可以同时建造四艘集装箱船，交付速度将提高一半。");
        const std::vector<ComparedSource> sources{source(text), source(QStringLiteral("转载：") + text)};
        const Comparison comparison = compare(sources);
        QCOMPARE(comparison.mirrorOf[0], std::optional<int>());
        QCOMPARE(comparison.mirrorOf[1], std::optional<int>(0));
        const Claim *claim = claimWith(comparison, sources, 0, QStringLiteral("37亿元"));
        QVERIFY(claim);
        QCOMPARE(claim->readings.size(), std::size_t(2));
        QVERIFY(claim->status == ClaimStatus::Single);
    }

    void aCopyWithAnotherNumberIsAConflict() {
        const QString text = QStringLiteral("泊岸造船厂昨日宣布，计划投资37亿元扩建三号船坞，工期约两年。"
                                            "厂长陆一舟说，新船坞可以同时建造四艘集装箱船，交付速度将提高一半。");
        const std::vector<ComparedSource> sources{
            source(text), source(QString(text).replace(QStringLiteral("37亿"), QStringLiteral("73亿")))};
        const Comparison comparison = compare(sources);
        QCOMPARE(comparison.mirrorOf[1], std::optional<int>(0));
        const Claim *claim = claimWith(comparison, sources, 0, QStringLiteral("37亿元"));
        QVERIFY(claim && claim->status == ClaimStatus::Conflict);
    }

    void namesTellWhoseNumberItIs() {
        const QString one = QStringLiteral("甲木科技去年营收52亿元。");
        const QString other = QStringLiteral("乙水科技去年营收71亿元。");
        std::vector<ComparedSource> sources{source(one), source(other)};
        Mention mention;
        mention.span = {0, 4};
        mention.entity = QStringLiteral("jiamu");
        sources[0].mentions = {mention};
        mention.entity = QStringLiteral("yishui");
        sources[1].mentions = {mention};
        const Comparison comparison = compare(sources);
        const Claim *claim = claimWith(comparison, sources, 0, QStringLiteral("52亿元"));
        QVERIFY(claim && claim->status == ClaimStatus::Single);
        // The same words of the same company do contradict each other.
        sources[1].mentions.front().entity = QStringLiteral("jiamu");
        const Comparison same = compare(sources);
        claim = claimWith(same, sources, 0, QStringLiteral("52亿元"));
        QVERIFY(claim && claim->status == ClaimStatus::Conflict);
    }

    /// One says it in passing and two name it: the table has the name, whichever is read first.
    void aClaimIsNamedAsMostNameIt() {
        const ComparedSource passing = source(QStringLiteral("公司说，网上流传的52亿元是整个园区的总投资。"));
        const ComparedSource plain = source(QStringLiteral("园区总投资约52亿元，明年三月动工。"));
        const ComparedSource other = source(QStringLiteral("这座园区总投资52亿元，占地两千亩。"));
        for (const std::vector<ComparedSource> &sources :
             {std::vector{passing, plain, other}, std::vector{plain, passing, other}}) {
            const Comparison comparison = compare(sources);
            const Claim *claim = claimWith(comparison, sources, 0, QStringLiteral("52亿元"));
            QVERIFY(claim != nullptr);
            QCOMPARE(claim->readings.size(), std::size_t(3));
            QVERIFY2(claim->words.contains(QStringLiteral("总投资")), qPrintable(claim->words));
        }
    }

    void nothingToCompare() {
        QVERIFY(compare({}).claims.empty());
        const Comparison empty = compare({source(QString()), source(QStringLiteral("……"))});
        QCOMPARE(empty.mirrorOf.size(), std::size_t(2));
        QVERIFY(empty.claims.empty() && empty.passages.empty());
        const std::vector<ComparedSource> one{source(QStringLiteral("投资30亿元。"))};
        QVERIFY(compare(one).claims.at(0).status == ClaimStatus::Single);
    }
};

QTEST_APPLESS_MAIN(ComparisonTest)
#include "comparison_test.moc"
