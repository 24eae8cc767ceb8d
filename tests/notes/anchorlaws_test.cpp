// SPDX-License-Identifier: Apache-2.0
#include "models/notes/note.h"
#include "tests/support/random.h"

#include <QTest>

using namespace variorum;

namespace {

/// Sentences of random characters out of a small alphabet, so that short words stand in many places.
QString randomPage(QRandomGenerator &random, int characters) {
    static const QString alphabet = QStringLiteral("电力公司宣布投资建设储能站点年月日亿元的了在是和與網，。 ");
    QString text;
    while (text.size() < characters) {
        if (random.bounded(40) == 0)
            text += QStringLiteral("😀");
        else
            text += alphabet[random.bounded(static_cast<int>(alphabet.size()))];
    }
    return text;
}

Span randomSpan(QRandomGenerator &random, const QString &text, int longest) {
    const int length = 1 + random.bounded(longest);
    const int begin = random.bounded(std::max(1, static_cast<int>(text.size()) - length));
    return {begin, std::min<qsizetype>(begin + length, text.size())};
}

/// Another version of a page: pieces are put in, taken out and replaced. `touched` are the units of the old page that
/// are gone; `map` leads from the old page to the new one.
struct Version {
    QString text;
    OffsetMap map;
};

Version changed(QRandomGenerator &random, const QString &page, int changes) {
    std::vector<int> places;
    places.reserve(static_cast<std::size_t>(changes));
    for (int i = 0; i < changes; ++i)
        places.push_back(random.bounded(static_cast<int>(page.size())));
    std::sort(places.begin(), places.end());
    Version version;
    version.map = OffsetMap(0);
    int at = 0;
    for (const int place : places) {
        if (place < at)
            continue;
        version.text += page.mid(at, place - at);
        version.map.addKept(place - at);
        const int removed = std::min<int>(random.bounded(30), static_cast<int>(page.size()) - place);
        const QString added = randomPage(random, random.bounded(30));
        version.text += added;
        version.map.addChange(removed, static_cast<Offset>(added.size()));
        at = place + removed;
    }
    version.text += page.mid(at);
    version.map.addKept(static_cast<Offset>(page.size()) - at);
    return version;
}

} // namespace

class AnchorLawsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onItsOwnPageAnAnchorIsExactlyWhereItWasMade() {
        QRandomGenerator random = tests::seeded("own page");
        for (int round = 0; round < 200; ++round) {
            const QString page = randomPage(random, 1 + random.bounded(400));
            const CodePointIndex index(page);
            AnchorFinder finder(page, index);
            for (int i = 0; i < 20; ++i) {
                const Anchor anchor = anchorAt(page, index, randomSpan(random, page, 40));
                const AnchorPlace place = finder.place(anchor);
                QVERIFY(place.ok);
                QCOMPARE(index.toCodePoints(place.units), anchor.codePoints);
            }
        }
    }

    // In a page that changed elsewhere the place is the true one; where the words themselves are gone there is none,
    // or one that has the same words in surroundings that mostly agree. Never just any place.
    void inAnotherVersionAPlaceIsTheTrueOneOrNone() {
        QRandomGenerator random = tests::seeded("another version");
        int found = 0;
        int kept = 0;
        for (int round = 0; round < 100; ++round) {
            const QString page = randomPage(random, 2000);
            const CodePointIndex index(page);
            const Version version = changed(random, page, 1 + random.bounded(8));
            const CodePointIndex newIndex(version.text);
            AnchorFinder finder(version.text, newIndex);
            for (int i = 0; i < 50; ++i) {
                const Anchor anchor = anchorAt(page, index, randomSpan(random, page, 20));
                const Span old = index.toUnits(anchor.codePoints);
                const Span truth = version.map.toOut(old);
                const bool whole = version.text.mid(truth.begin, truth.length()) == anchor.exact;
                const AnchorPlace place = finder.place(anchor);
                kept += whole;
                found += whole && place.ok;
                if (whole && place.ok && place.units != truth)
                    QVERIFY2(false, qPrintable(QStringLiteral("'%1' went from %2 to %3 instead of %4")
                                                   .arg(anchor.exact)
                                                   .arg(old.begin)
                                                   .arg(place.units.begin)
                                                   .arg(truth.begin)));
                if (!whole && place.ok) {
                    const Span near = truth.united(place.units);
                    QVERIFY2(near.length() <= truth.length() + 64, qPrintable(anchor.exact));
                }
            }
        }
        QVERIFY2(found > 0.98 * kept, qPrintable(QStringLiteral("%1 of %2").arg(found).arg(kept)));
    }

    void aPageFoldedInScriptWidthAndBlanksKeepsItsPlaces() {
        QRandomGenerator random = tests::seeded("folded page");
        for (int round = 0; round < 100; ++round) {
            const QString page = randomPage(random, 600);
            const CodePointIndex index(page);
            QString newer;
            std::vector<Offset> to;
            for (const QChar c : page) {
                if (random.bounded(10) == 0 && !c.isLowSurrogate())
                    newer += QChar(0x3000);
                to.push_back(static_cast<Offset>(newer.size()));
                newer += c == u'电' ? u'電' : c == u'，' ? u',' : c == u'網' ? u'网' : c == u'点' ? u'點' : c;
            }
            to.push_back(static_cast<Offset>(newer.size()));
            const CodePointIndex newIndex(newer);
            AnchorFinder finder(newer, newIndex);
            for (int i = 0; i < 20; ++i) {
                const Anchor anchor = anchorAt(page, index, randomSpan(random, page, 20));
                if (anchor.exact.trimmed().isEmpty())
                    continue;
                const Span old = index.toUnits(anchor.codePoints);
                const AnchorPlace place = finder.place(anchor);
                QVERIFY2(place.ok, qPrintable(anchor.exact));
                // Blanks at its edges are no part of what is found by folding.
                QVERIFY(place.units.begin >= to[static_cast<std::size_t>(old.begin)] - 2);
                QVERIFY(place.units.begin <= to[static_cast<std::size_t>(old.end)]);
                QVERIFY(place.units.end <= to[static_cast<std::size_t>(old.end)] + 2);
            }
        }
    }
};

QTEST_APPLESS_MAIN(AnchorLawsTest)
#include "anchorlaws_test.moc"
