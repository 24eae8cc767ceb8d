// SPDX-License-Identifier: Apache-2.0
#include "tests/support/random.h"
#include "tests/ui/widgets/sampledocument.h"
#include "ui/widgets/textbounds.h"
#include "ui/widgets/textpieces.h"

#include <QTest>

using namespace variorum;

class TextDocumentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void offsetsFindTheirBlocks() {
        const TextDocument document = tests::documentOf({QStringLiteral("甲乙"), QString(), QStringLiteral("丙")});
        QCOMPARE(document.blockAt(0), 0);
        QCOMPARE(document.blockAt(2), 0); // the line end belongs to the block before it
        QCOMPARE(document.blockAt(3), 1);
        QCOMPARE(document.blockAt(4), 2);
        QCOMPARE(document.blockAt(99), 2);
        QCOMPARE(document.blockAt(-1), -1);
        QCOMPARE(document.length(), 5);
        QCOMPARE(TextDocument().length(), 0);
    }

    void copiesHaveOneLineFeedBetweenBlocks() {
        const TextDocument document = tests::documentOf({QStringLiteral("甲乙"), QString(), QStringLiteral("丙丁")});
        QCOMPARE(document.textOf({0, document.length()}), QStringLiteral("甲乙\n\n丙丁"));
        QCOMPARE(document.textOf({1, 5}), QStringLiteral("乙\n\n丙"));
        QCOMPARE(document.textOf({1, 2}), QStringLiteral("乙"));
        QCOMPARE(document.textOf({5, 5}), QString());
        QCOMPARE(TextDocument().textOf({0, 4}), QString());
    }

    void placesAreKeptWhereTheTextIsTheSame() {
        QRandomGenerator random = tests::seeded("kept places");
        for (int round = 0; round < 100; ++round) {
            QStringList texts;
            for (int i = 0; i < 30; ++i)
                texts << QString::number(i) + tests::paragraph(random, 10 + random.bounded(60));
            const TextDocument before = tests::documentOf(texts);
            const int changed = random.bounded(30);
            const auto cut = random.bounded(static_cast<int>(texts[changed].size()) - 4);
            texts[changed].remove(cut, 3);
            if (random.bounded(2) == 0)
                texts.removeAt((changed + 5) % 30);
            const TextDocument after = tests::documentOf(texts);
            for (int i = 0; i < 100; ++i) {
                const Offset at = random.bounded(before.length() - 4);
                const Offset kept = keptOffset(before, after, at);
                QVERIFY(kept >= 0 && kept <= after.length());
                const int block = before.blockAt(at);
                const Offset within = at - before.blocks[static_cast<std::size_t>(block)].begin;
                const int gone = texts.size() < 30 ? (changed + 5) % 30 : -1;
                if (block == gone)
                    continue;
                const int index = after.blockAt(kept);
                const int expected = gone >= 0 && block > gone ? block - 1 : block;
                QCOMPARE(index, expected);
                const Offset now = kept - after.blocks[static_cast<std::size_t>(index)].begin;
                if (block != changed)
                    QCOMPARE(now, within);
                else if (within <= cut)
                    QCOMPARE(now, within);
                else if (within >= cut + 6) // what was cut may repeat beside the cut
                    QVERIFY(qAbs(now - (within - 3)) <= 3);
            }
        }
    }

    void wordsAreThoseOfADictionary() {
        const TextDocument document =
            tests::documentOf({QStringLiteral("我们在北京。Luma  Grid"), QStringLiteral("完")});
        QCOMPARE(wordAt(document, 4), Span(3, 5));
        QCOMPARE(wordAt(document, 5), Span(5, 6)); // a mark is a word of its own
        QCOMPARE(wordAt(document, 8), Span(6, 10));
        QCOMPARE(nextWord(document, 6), 12); // over the blanks
        QCOMPARE(previousWord(document, 12), 6);
        QCOMPARE(nextWord(document, 16), 17);
        QCOMPARE(previousWord(document, 17), 16);
    }

    void charactersAreWhatAReaderSees() {
        const TextDocument document = tests::documentOf({QStringLiteral("👨‍👩‍👧e\u0301水")});
        const Offset family = nextCharacter(document, 0);
        QCOMPARE(family, 8);
        QCOMPARE(nextCharacter(document, family), 10);
        QCOMPARE(previousCharacter(document, 10), family);
        QCOMPARE(previousCharacter(document, 0), 0);
        QCOMPARE(nextCharacter(document, 11), 11);
    }

    void paragraphsEndAtLineFeeds() {
        const TextDocument document = tests::documentOf({QStringLiteral("甲\n乙丙\n丁"), QStringLiteral("戊")});
        QCOMPARE(paragraphAt(document, 0), Span(0, 1));
        QCOMPARE(paragraphAt(document, 3), Span(2, 4));
        QCOMPARE(paragraphAt(document, 5), Span(5, 6));
        QCOMPARE(paragraphAt(document, 7), Span(7, 8));
    }

    void longBlocksAreCutAfterSentences() {
        QString text;
        while (text.size() < 20000)
            text += QStringLiteral("渡口的灯一盏一盏亮起来，然后是整条街。");
        const TextDocument document = tests::documentOf({text, QString()});
        const std::vector<TextPiece> pieces = piecesOf(document);
        QVERIFY(pieces.size() > 5);
        for (std::size_t i = 0; i + 2 < pieces.size(); ++i) {
            QCOMPARE(text[pieces[i].span.end - 1], u'。');
            QCOMPARE(pieces[i + 1].span.begin, pieces[i].span.end);
        }
        QVERIFY(pieces.front().first && !pieces.front().last);
        QVERIFY(pieces.back().first && pieces.back().last); // the empty block
    }

    /// Nothing but families: no place is good, and none inside a family may be taken.
    void aLongBlockIsNotCutInsideAGrapheme() {
        const QString family = QStringLiteral("👨‍👩‍👧‍👦");
        const TextDocument document = tests::documentOf({family.repeated(1000)});
        const std::vector<TextPiece> pieces = piecesOf(document);
        QVERIFY(pieces.size() > 3);
        for (const TextPiece &piece : pieces)
            QCOMPARE(piece.span.begin % family.size(), 0);
        // Marks without an end are cut all the same.
        QVERIFY(piecesOf(tests::documentOf({u'e' + QString(20'000, QChar(0x0301))})).size() > 5);
    }
};

QTEST_APPLESS_MAIN(TextDocumentTest)
#include "textdocument_test.moc"
