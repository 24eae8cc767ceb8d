// SPDX-License-Identifier: Apache-2.0
#include "models/article/article.h"
#include "models/clean/editscript.h"
#include "models/notes/note.h"
#include "tests/support/random.h"

#include <QTest>

using namespace variorum;

namespace {

AnchorPlace at(Offset begin, Offset end) {
    return {Span(begin, end), true};
}

Edit edit(Offset begin, Offset end, const QString &after) {
    Edit made;
    made.span = Span(begin, end);
    made.after = after;
    return made;
}

std::vector<Edit> randomEdits(QRandomGenerator &random, const QString &page) {
    std::vector<Edit> edits;
    Offset from = 0;
    while (true) {
        from += random.bounded(12);
        const Offset to = from + random.bounded(6);
        if (to > page.size())
            break;
        const QString after = tests::randomText(random, random.bounded(4));
        if (to > from || !after.isEmpty())
            edits.push_back(edit(from, to, after));
        from = to + 1;
    }
    return edits;
}

} // namespace

class ProjectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRemovedEmojiInsideLeavesTheWords() {
        const QString page = QStringLiteral("远山🚀电力");
        const OffsetMap map = EditScript::build({edit(2, 4, {})}).map(Span(0, page.size()));
        QCOMPARE(project(at(1, 5), map).text, Span(1, 3));
        QVERIFY(!project(at(1, 5), map).widened);
        QVERIFY(project(at(2, 4), map).hidden);
        QVERIFY(project(at(2, 4), map).text.isEmpty());
    }

    void aReplacementThatCannotBeDividedIsShownWhole() {
        const QString page = QStringLiteral("前坏坏坏坏后");
        const OffsetMap map = EditScript::build({edit(1, 5, QStringLiteral("科技"))}).map(Span(0, page.size()));
        const NoteProjection inside = project(at(2, 3), map);
        QCOMPARE(inside.text, Span(1, 3));
        QVERIFY(inside.widened);
        const NoteProjection around = project(at(0, 6), map);
        QCOMPARE(around.text, Span(0, 4));
        QVERIFY(!around.widened);
    }

    void anAlignedReplacementIsDivided() {
        const QString page = QStringLiteral("面臨短缺");
        Edit aligned = edit(0, 4, QStringLiteral("面临短缺"));
        aligned.alignment = {{Span(0, 2), Span(0, 2)}, {Span(2, 4), Span(2, 4)}};
        const OffsetMap map = EditScript::build({aligned}).map(Span(0, page.size()));
        QCOMPARE(project(at(2, 4), map).text, Span(2, 4));
        QVERIFY(!project(at(2, 4), map).widened);
    }

    // Two blocks with a dropped line between them, as an article's map has them.
    void acrossBlocksTheHullIsShownWithoutLineFeedsAtItsEdges() {
        OffsetMap map(10);
        map.addKept(5);      // page 10..15 -> 0..5
        map.addChange(8, 0); // page 15..23 dropped
        map.addChange(0, 1); // the line feed
        map.addKept(4);      // page 23..27 -> 6..10
        QCOMPARE(project(at(12, 25), map).text, Span(2, 8));
        QCOMPARE(project(at(12, 20), map).text, Span(2, 5));
        QCOMPARE(project(at(12, 23), map).text, Span(2, 5));
        QCOMPARE(project(at(15, 24), map).text, Span(6, 7));
        QCOMPARE(project(at(18, 24), map).text, Span(6, 7));
        QVERIFY(project(at(15, 23), map).hidden);
        QVERIFY(project(at(16, 20), map).hidden);
    }

    void outsideTheArticleItIsHidden() {
        OffsetMap map(10);
        map.addKept(5);
        QVERIFY(project(at(0, 10), map).hidden);
        QVERIFY(project(at(15, 20), map).hidden);
        QVERIFY(project({Span(), false}, map).hidden);
        QCOMPARE(project(at(0, 12), map).text, Span(0, 2));
        QCOMPARE(project(at(0, 100), map).text, Span(0, 5));
    }

    // Through the real assembly: a note in what lies between two blocks belongs to neither.
    void aNoteOnADroppedLineIsHiddenInTheArticle() {
        const QString text = QStringLiteral("第一段说了一些话。\n广告位招租\n第二段又说了一些话。");
        Page page;
        page.text = text;
        page.codePoints = CodePointIndex(text);
        Choice choice;
        StructureEdit drop;
        const qsizetype begin = text.indexOf(QStringLiteral("广告"));
        drop.span = Span(begin, begin + 5);
        choice.structure = {drop};
        const Assembly assembly = assemble(page, choice);
        QCOMPARE(assembly.articles.size(), std::size_t(1));
        const Article &article = assembly.articles.front();
        const Anchor anchor = anchorAt(text, page.codePoints, drop.span);
        QVERIFY(project(placeOf(anchor, text, page.codePoints), article.map).hidden);
        const NoteProjection across = project(at(4, static_cast<Offset>(begin + 8)), article.map);
        QCOMPARE(article.text.mid(across.text.begin, across.text.length()), QStringLiteral("了一些话。\n第二"));
    }

    // The law: whatever edits are in force, a note is where it was in the page, shows no word that is not under it or
    // in a replacement that it touches, and comes back when the edit that hid it is turned off.
    void noEditMovesANote() {
        QRandomGenerator random = tests::seeded("no edit moves a note");
        for (int round = 0; round < 300; ++round) {
            const QString page = tests::randomText(random, 20 + random.bounded(150));
            const CodePointIndex index(page);
            const std::vector<Edit> all = randomEdits(random, page);
            const Offset begin = random.bounded(static_cast<int>(page.size()));
            const Anchor anchor =
                anchorAt(page, index, Span(begin, std::min<qsizetype>(page.size(), begin + 1 + random.bounded(20))));
            const AnchorPlace place = placeOf(anchor, page, index);
            QVERIFY(place.ok);
            QCOMPARE(index.toCodePoints(place.units), anchor.codePoints);

            for (int toggle = 0; toggle < 10; ++toggle) {
                std::vector<Edit> some;
                for (const Edit &candidate : all) {
                    if (random.bounded(2) == 0)
                        some.push_back(candidate);
                }
                const EditScript script = EditScript::build(some);
                const OffsetMap map = script.map(Span(0, page.size()));
                const NoteProjection shown = project(place, map);

                bool touched = false;
                for (const Edit &applied : script.edits())
                    touched = touched || applied.span.touches(place.units);
                if (!touched) {
                    QVERIFY(!shown.hidden);
                    QCOMPARE(script.apply(page).mid(shown.text.begin, shown.text.length()), anchor.exact);
                }
                bool anyKept = false;
                for (Offset unit = place.units.begin; unit < place.units.end; ++unit) {
                    const Span out = map.toOut(Span(unit, unit + 1));
                    anyKept = anyKept || !out.isEmpty();
                    if (!out.isEmpty())
                        QVERIFY(shown.text.contains(out));
                }
                QCOMPARE(shown.hidden, !anyKept);
                if (!shown.hidden) {
                    const Span back = map.toBase(shown.text);
                    QVERIFY(back.overlaps(place.units));
                    QVERIFY(shown.widened || place.units.contains(back));
                }
            }
            QCOMPARE(project(place, EditScript().map(Span(0, page.size()))).text, place.units);
        }
    }

    void projectionIsMonotone() {
        QRandomGenerator random = tests::seeded("projection is monotone");
        for (int round = 0; round < 300; ++round) {
            const QString page = tests::randomText(random, 20 + random.bounded(150));
            const OffsetMap map = EditScript::build(randomEdits(random, page)).map(Span(0, page.size()));
            const auto size = static_cast<int>(page.size());
            for (int pair = 0; pair < 30; ++pair) {
                const Offset a = random.bounded(size);
                const Offset b = a + random.bounded(size - a);
                const NoteProjection first = project(at(a, std::min(size, a + 1 + random.bounded(20))), map);
                const NoteProjection second = project(at(b, std::min(size, b + 1 + random.bounded(20))), map);
                if (first.hidden || second.hidden)
                    continue;
                QVERIFY(first.text.begin <= second.text.begin);
            }
        }
    }
};

QTEST_APPLESS_MAIN(ProjectionTest)
#include "projection_test.moc"
