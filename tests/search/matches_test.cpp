// SPDX-License-Identifier: Apache-2.0
#include "models/base/chinese.h"
#include "models/search/matches.h"
#include "tests/support/random.h"

#include <QTest>

using namespace variorum;

namespace {

std::vector<SearchTerm> termsOf(const QString &query) {
    return parseQuery(query).query.terms;
}

/// A text with what is marked in it between brackets.
QString marked(const QString &text, const std::vector<Span> &spans) {
    QString out;
    Offset at = 0;
    for (const Span span : spans) {
        out += text.mid(at, span.begin - at) + u'[' + text.mid(span.begin, span.length()) + u']';
        at = span.end;
    }
    return out + text.mid(at);
}

QString markedFor(const QString &text, const QString &query) {
    return marked(text, marksIn(text, termsOf(query), SearchField::Anywhere));
}

QString snippetFor(const QString &text, const QString &query) {
    const Snippet snippet = snippetOf(text, MatchFinder(termsOf(query), SearchField::Anywhere));
    return marked(snippet.text, snippet.marks);
}

} // namespace

class MatchesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void marksAreWhatWasAskedFor() {
        QCOMPARE(markedFor(QStringLiteral("電網並網，电网"), QStringLiteral("电网")),
                 QStringLiteral("[電網]並網，[电网]"));
        QCOMPARE(markedFor(QStringLiteral("NVIDIA与ＮＶ"), QStringLiteral("nv")), QStringLiteral("[NV]IDIA与[ＮＶ]"));
        QCOMPARE(markedFor(QStringLiteral("NVIDIA与ＮＶ"), QStringLiteral("\"nv\"")), QStringLiteral("NVIDIA与[ＮＶ]"));
        QCOMPARE(markedFor(QStringLiteral("装机 12 GW。"), QStringLiteral("12gw")), QStringLiteral("装机 [12 GW]。"));
        QCOMPARE(markedFor(QStringLiteral("并，网 并 网 并网"), QStringLiteral("并网")),
                 QStringLiteral("并，网 并 网 [并网]"));
        QCOMPARE(markedFor(QStringLiteral("哈哈哈哈哈"), QStringLiteral("哈哈")), QStringLiteral("[哈哈][哈哈]哈"));
        QCOMPARE(markedFor(QStringLiteral("华东电网公司"), QStringLiteral("东电网 电网公")),
                 QStringLiteral("华[东电网公]司"));
        QCOMPARE(markedFor(QStringLiteral("Cafe\u0301 société"), QStringLiteral("café soc")),
                 QStringLiteral("[Cafe\u0301] [soc]iété"));
        QCOMPARE(markedFor(QStringLiteral("电站"), QStringLiteral("title:电站")), QStringLiteral("电站"));
    }

    /// Chinese is found wherever a plain scan of the folded text finds it.
    void aScanFindsNoMore() {
        QRandomGenerator random = tests::seeded("scan");
        for (int round = 0; round < 400; ++round) {
            QString text;
            for (int i = 0; i < 80; ++i)
                text += QStringLiteral("電电网網并並,，。\n 1a").at(random.bounded(13));
            QString wanted;
            for (int i = random.bounded(1, 4); i > 0; --i)
                wanted += QStringLiteral("電电网網并並").at(random.bounded(6));
            std::vector<Span> scanned;
            const QString plain = folded(text);
            for (qsizetype at = plain.indexOf(folded(wanted)); at >= 0;
                 at = plain.indexOf(folded(wanted), at + wanted.size()))
                scanned.emplace_back(at, at + wanted.size());
            QCOMPARE(marksIn(text, termsOf(wanted), SearchField::Anywhere), scanned);
        }
    }

    void snippetsShowTheMatch() {
        const QString filler = QStringLiteral("沿岸三县的用电由此改观。").repeated(40);
        const QString found =
            snippetFor(filler + QStringLiteral("海陵電站昨日並網，") + filler, QStringLiteral("并网"));
        QVERIFY2(found.contains(QStringLiteral("海陵電站昨日[並網]，")), qPrintable(found));
        QVERIFY(found.startsWith(u'…') && found.endsWith(u'…'));
        QVERIFY(found.size() < 120);
        // Where both stand.
        const QString both = QStringLiteral("电站。") + filler + QStringLiteral("电站并网。") + filler;
        QVERIFY(snippetFor(both, QStringLiteral("电站 并网")).contains(QStringLiteral("[电站][并网]。")));
        QCOMPARE(snippetFor(QStringLiteral("甲\n乙\t丙"), QStringLiteral("乙")), QStringLiteral("甲 [乙] 丙"));
        QVERIFY(snippetFor(filler, QStringLiteral("水库")).startsWith(QStringLiteral("沿岸三县")));
        QCOMPARE(snippetFor({}, QStringLiteral("水库")), QString());
        const QString phrase = QStringLiteral("长").repeated(300);
        QCOMPARE(snippetFor(phrase, phrase), u'[' + phrase + u']');
    }

    void snippetsCutNoPair() {
        QRandomGenerator random = tests::seeded("pairs");
        for (int round = 0; round < 300; ++round) {
            const QString text = tests::randomText(random, 300) + u'网' + tests::randomText(random, 300);
            const Snippet snippet = snippetOf(text, MatchFinder(termsOf(QStringLiteral("网")), SearchField::Anywhere));
            QVERIFY(!snippet.marks.empty());
            for (const Span mark : snippet.marks)
                QCOMPARE(folded(snippet.text.mid(mark.begin, mark.length())), QStringLiteral("网"));
            QCOMPARE(snippet.text, QString::fromUtf8(snippet.text.toUtf8()));
            QVERIFY(!snippet.text.contains(u'\n'));
        }
    }
};

QTEST_APPLESS_MAIN(MatchesTest)
#include "matches_test.moc"
