// SPDX-License-Identifier: Apache-2.0
#include "models/notes/note.h"

#include <QTest>

using namespace variorum;

namespace {

const QString page = QStringLiteral("远山电力周一宣布，将在白石湾建设第二座储能电站。\n"
                                    "公司说，第一座电站去年并网。公司说，第二座电站明年并网😀完。\n");

Anchor anchorOn(const QString &text, const QString &quote, qsizetype from = 0) {
    const qsizetype at = text.indexOf(quote, from);
    return anchorAt(text, CodePointIndex(text), Span(at, at + quote.size()));
}

AnchorPlace placeIn(const QString &text, const Anchor &anchor) {
    return placeOf(anchor, text, CodePointIndex(text));
}

QString wordsAt(const QString &text, const AnchorPlace &place) {
    return place.ok ? text.mid(place.units.begin, place.units.length()) : QString();
}

} // namespace

class AnchorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAnchorSpeaksInCodePoints() {
        const QString text = QStringLiteral("甲😀乙😀丙");
        const Anchor anchor = anchorOn(text, QStringLiteral("乙😀"));
        QCOMPARE(anchor.codePoints, Span(2, 4));
        QCOMPARE(anchor.exact, QStringLiteral("乙😀"));
        QCOMPARE(anchor.prefix, QStringLiteral("甲😀"));
        QCOMPARE(anchor.suffix, QStringLiteral("丙"));
    }

    void surroundingsAreThirtyTwoWholeCharacters() {
        QString text;
        for (int i = 0; i < 50; ++i)
            text += QStringLiteral("😀");
        text += QStringLiteral("字");
        for (int i = 0; i < 50; ++i)
            text += QStringLiteral("𠮷");
        const Anchor anchor = anchorOn(text, QStringLiteral("字"));
        QCOMPARE(anchor.prefix, QStringLiteral("😀").repeated(32));
        QCOMPARE(anchor.suffix, QStringLiteral("𠮷").repeated(32));
    }

    void halfAPairIsTakenWhole() {
        const QString text = QStringLiteral("甲😀乙");
        const Anchor anchor = anchorAt(text, CodePointIndex(text), Span(0, 2));
        QCOMPARE(anchor.exact, QStringLiteral("甲😀"));
    }

    void theSamePageGivesTheSamePlace() {
        const Anchor second = anchorOn(page, QStringLiteral("电站"), page.indexOf(QStringLiteral("第二座电站")));
        const AnchorPlace place = placeIn(page, second);
        QVERIFY(place.ok);
        QCOMPARE(place.units, Span(second.codePoints.begin, second.codePoints.end));
    }

    void textPutInBeforeMovesIt() {
        const Anchor anchor = anchorOn(page, QStringLiteral("第二座电站明年"));
        const QString newer = QStringLiteral("网站首页 > 能源\n\n") + page;
        QCOMPARE(wordsAt(newer, placeIn(newer, anchor)), anchor.exact);
    }

    // The quote stands three times; the old offset points at a wrong one after the shift.
    void ofSeveralTheOneInItsSurroundingsIsTaken() {
        const qsizetype at = page.indexOf(QStringLiteral("电站明年"));
        const Anchor anchor = anchorAt(page, CodePointIndex(page), Span(at, at + 2));
        const qsizetype shift = page.indexOf(QStringLiteral("电站明年")) - page.indexOf(QStringLiteral("电站去年"));
        const QString newer = page.mid(shift) + page;
        const AnchorPlace place = placeIn(newer, anchor);
        QVERIFY(place.ok);
        QCOMPARE(newer.mid(place.units.begin - 3, 7), QStringLiteral("第二座电站明年"));
    }

    void ofEqualOnesTheNearestIsTaken() {
        const QString body = QStringLiteral(
            "远山电力周一宣布，将在白石湾建设第二座储能电站，这是一句很长的话，长到足以装下前后文字的全部三十二个字。");
        const QString twice = body + body + QStringLiteral("尾");
        const qsizetype second = body.size() + body.indexOf(QStringLiteral("白石湾"));
        Anchor anchor = anchorAt(twice, CodePointIndex(twice), Span(second, second + 3));
        const QString newer = QStringLiteral("又及") + twice;
        const AnchorPlace place = placeIn(newer, anchor);
        QVERIFY(place.ok);
        QCOMPARE(place.units.begin, static_cast<Offset>(second + 2));
    }

    void anotherScriptAndWidthIsFound() {
        const Anchor anchor = anchorOn(page, QStringLiteral("储能电站。\n公司说"));
        QString newer = page;
        newer.replace(u'储', u'儲')
            .replace(u'电', u'電')
            .replace(u'说', u'說')
            .replace(u'\n', QStringLiteral(" \u3000\r\n"));
        newer.prepend(QStringLiteral("導航 "));
        const AnchorPlace place = placeIn(newer, anchor);
        QCOMPARE(wordsAt(newer, place), QStringLiteral("儲能電站。 \u3000\r\n公司說"));
    }

    void wordsThatAreGoneAreSaidToBeGone() {
        const Anchor anchor = anchorOn(page, QStringLiteral("白石湾"));
        QString newer = page;
        newer.replace(QStringLiteral("白石湾"), QStringLiteral("青石港"));
        const AnchorPlace place = placeIn(newer, anchor);
        QVERIFY(!place.ok);
        QCOMPARE(place.units, Span());
    }

    // A word that happens to stand elsewhere, in nothing like its surroundings, is not the place.
    void aWordInForeignSurroundingsIsNotTaken() {
        const Anchor anchor = anchorOn(page, QStringLiteral("公司"));
        const QString other = QStringLiteral("今天的天气很好。一家公司开了新店，另一家公司也开了。");
        QVERIFY(!placeIn(other, anchor).ok);
    }

    void anAnchorWithoutSurroundingsNeedsItsOffsetOrToBeTheOnlyOne() {
        Anchor anchor = anchorOn(page, QStringLiteral("白石湾"));
        anchor.prefix.clear();
        anchor.suffix.clear();
        QCOMPARE(wordsAt(page, placeIn(page, anchor)), QStringLiteral("白石湾"));
        const QString moved = QStringLiteral("前言。") + page;
        QCOMPARE(wordsAt(moved, placeIn(moved, anchor)), QStringLiteral("白石湾"));
        const QString doubled = QStringLiteral("前言。") + page + page;
        QVERIFY(!placeIn(doubled, anchor).ok);
    }

    void nonsenseIsAnswered() {
        Anchor anchor;
        anchor.codePoints = Span(1'000'000, 1'000'010);
        anchor.exact = QStringLiteral("不在这里");
        QVERIFY(!placeIn(page, anchor).ok);
        QVERIFY(!placeIn(QString(), anchor).ok);
        anchor.exact.clear();
        QVERIFY(placeIn(QString(), Anchor()).ok); // nothing, at the only place there is
        anchor.prefix = QStringLiteral("远山");
        QVERIFY(!placeIn(page, anchor).ok);
    }

    void coloursHaveNamesAndComeBack() {
        for (const NoteColour colour :
             {NoteColour::Yellow, NoteColour::Green, NoteColour::Blue, NoteColour::Pink, NoteColour::Orange}) {
            NoteColour back = colour == NoteColour::Yellow ? NoteColour::Green : NoteColour::Yellow;
            QVERIFY(noteColourFromName(noteColourName(colour), &back));
            QCOMPARE(back, colour);
            QVERIFY(noteColourRgb(colour) <= 0xFFFFFF);
        }
        NoteColour colour = NoteColour::Blue;
        QVERIFY(!noteColourFromName(QStringLiteral("mauve"), &colour));
        QCOMPARE(colour, NoteColour::Blue);
        QVERIFY(noteColourFromName(QStringLiteral("Pink"), &colour));
        QCOMPARE(colour, NoteColour::Pink);
    }
};

QTEST_APPLESS_MAIN(AnchorTest)
#include "anchor_test.moc"
