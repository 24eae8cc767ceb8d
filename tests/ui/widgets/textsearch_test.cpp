// SPDX-License-Identifier: Apache-2.0
// Words are found in a document as they are written, and as they were copied from elsewhere.
#include "models/base/chinese.h"
#include "tests/support/random.h"
#include "tests/ui/widgets/sampledocument.h"
#include "ui/widgets/textsearch.h"

#include <QTest>

using namespace variorum;

namespace {

const TextDocument &document() {
    static const TextDocument three =
        tests::documentOf({QStringLiteral("電網改造"), QStringLiteral("　　東岸的線路已經換新。"), QString(),
                           QStringLiteral("西岸明年動工，ＧＲＩＤ　公司 \t出資。")});
    return three;
}

QStringList found(const QString &words) {
    QStringList texts;
    for (const Span span : spansOfWords(document(), words))
        texts << document().textOf(span);
    return texts;
}

} // namespace

class TextSearchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aQuoteRunsAcrossTheEndOfAParagraph() {
        const QStringList whole{QStringLiteral("已經換新。\n\n西岸明年動工")};
        for (const char *between : {"\n", "\r\n", "\n\n\n", " ", "　　", ""})
            QCOMPARE(found(QStringLiteral("已经换新。") + QString::fromUtf8(between) + QStringLiteral("西岸明年动工")),
                     whole);
        QCOMPARE(found(QStringLiteral("改造\n东岸的线路已经换新。西岸")),
                 QStringList{QStringLiteral("改造\n　　東岸的線路已經換新。\n\n西岸")});
        QCOMPARE(found(QStringLiteral("新。\n东岸")), QStringList());
    }

    void aHeadingMakesNoWordWithTheTextBelow() {
        QCOMPARE(found(QStringLiteral("造东")), QStringList());
        QCOMPARE(found(QStringLiteral("改造东岸")), QStringList());
        QCOMPARE(found(QStringLiteral("造 东")), QStringList{QStringLiteral("造\n　　東")});
        QCOMPARE(found(QStringLiteral("电网改造东岸的线")), QStringList{QStringLiteral("電網改造\n　　東岸的線")});
    }

    void anyWhiteSpaceIsFoundByAny() {
        QCOMPARE(found(QStringLiteral("grid  公司 出资")), QStringList{QStringLiteral("ＧＲＩＤ　公司 \t出資")});
        QCOMPARE(found(QStringLiteral("grid公司")), QStringList());
        QCOMPARE(found(QStringLiteral("  岸 ")).size(), 2);
        QCOMPARE(found(QStringLiteral(" \n ")), QStringList());
    }

    /// Laws: what stands in a document is found where it stands, whatever the blocks that it runs over; hits are in
    /// order, disjoint, and fold to the words but for white space.
    void laws() {
        QRandomGenerator random = tests::seeded("words in a document");
        for (int round = 0; round < 300; ++round) {
            const TextDocument text = tests::randomDocument(random, 1 + random.bounded(6), 40);
            if (text.length() < 2)
                continue;
            const Offset begin = random.bounded(text.length());
            const Span there(begin, begin + 1 + random.bounded(qMin(60, text.length() - begin)));
            const QString words = text.textOf(there);
            const std::vector<Span> spans = spansOfWords(text, words);
            const auto bare = [](const QString &some) { return folded(some).remove(u' ').remove(u'\n'); };
            bool holds = bare(words).isEmpty();
            Offset end = 0;
            for (const Span span : spans) {
                QVERIFY(span.begin >= end && !span.isEmpty() && span.end <= text.length());
                QCOMPARE(bare(text.textOf(span)), bare(words));
                holds = holds || span.overlaps(there);
                end = span.end;
            }
            QVERIFY2(holds, qPrintable(words));
        }
    }
};

QTEST_MAIN(TextSearchTest)
#include "textsearch_test.moc"
