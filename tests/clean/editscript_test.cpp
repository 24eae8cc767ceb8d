// SPDX-License-Identifier: Apache-2.0
#include "models/clean/editscript.h"
#include "tests/support/random.h"

#include <QTest>

using namespace variorum;

namespace {

Edit edit(Span span, const QString &after, RuleId rule = 1) {
    Edit made;
    made.span = span;
    made.after = after;
    made.rules = RuleSet(rule);
    return made;
}

bool insidePair(const QString &text, Offset at) {
    return at > 0 && at < text.size() && text[at - 1].isHighSurrogate() && text[at].isLowSurrogate();
}

std::vector<Edit> randomEdits(QRandomGenerator &random, const QString &text, RuleId rule) {
    std::vector<Edit> edits;
    for (int i = random.bounded(8); i > 0; --i) {
        Offset from = random.bounded(static_cast<int>(text.size()) + 1);
        Offset to = std::min<Offset>(from + random.bounded(6), static_cast<Offset>(text.size()));
        from -= insidePair(text, from) ? 1 : 0;
        to += insidePair(text, to) ? 1 : 0;
        edits.push_back(edit(Span(from, to), tests::randomText(random, random.bounded(5)), rule));
    }
    return edits;
}

QString differsAt(const EditScript &script, const QString &base) {
    const auto &edits = script.edits();
    for (std::size_t i = 0; i < edits.size(); ++i) {
        const QStringView before = edits[i].before(base);
        const QString &after = edits[i].after;
        if (before.isEmpty() && after.isEmpty())
            return QStringLiteral("an edit that does nothing");
        if (!before.isEmpty() && !after.isEmpty()) {
            const auto first = [](QStringView text) { return text.toUcs4().front(); };
            const auto last = [](QStringView text) { return text.toUcs4().back(); };
            if (first(before) == first(after) || last(before) == last(after))
                return QStringLiteral("edit %1 is not tight").arg(i);
            for (qsizetype k = 0; k + 4 <= after.size(); ++k) {
                const QStringView run = QStringView(after).mid(k, 4);
                if (run.toUcs4().size() == 4 && before.contains(run))
                    return QStringLiteral("edit %1 keeps a run inside").arg(i);
            }
        }
        if (i > 0 && edits[i - 1].span.end > edits[i].span.begin)
            return QStringLiteral("edits %1 and %2 overlap").arg(i - 1).arg(i);
        if (i > 0 && edits[i - 1].span == edits[i].span)
            return QStringLiteral("two insertions at one place");
    }
    return {};
}

} // namespace

class EditScriptTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstOfTwoThatOverlapWins() {
        std::vector<Edit> lost;
        const EditScript script = EditScript::build(
            {edit(Span(4, 6), QStringLiteral("x")), edit(Span(2, 5), QStringLiteral("y")), edit(Span(0, 1), {})},
            &lost);
        QCOMPARE(script.edits().size(), 2U);
        QCOMPARE(lost.size(), 1U);
        QCOMPARE(lost.front().after, QStringLiteral("y"));
        QCOMPARE(lost.front().state, EditState::Superseded);
        QCOMPARE(script.apply(u"abcdefgh"), QStringLiteral("bcdxgh"));
    }

    void anInsertionStandsBeforeAnEditThatBeginsThere() {
        const EditScript script =
            EditScript::build({edit(Span(2, 3), QStringLiteral("Z")), edit(Span(2, 2), QStringLiteral("+"))});
        QCOMPARE(script.apply(u"abcd"), QStringLiteral("ab+Zd"));
    }

    void composesIntoOneEditThatNamesBothRules() {
        const QString page = QStringLiteral("10吉瓦?!?/p>下");
        const EditScript repaired = EditScript::build({edit(Span(4, 7), QStringLiteral("。”<"), 1)});
        const QString working = repaired.apply(page);
        QCOMPARE(working, QStringLiteral("10吉瓦。”</p>下"));
        const EditScript both = repaired.composed(page, working, {edit(Span(6, 10), {}, 2)}, RuleSet(1));
        QCOMPARE(both.apply(page), QStringLiteral("10吉瓦。”下"));
        QCOMPARE(both.edits().size(), 1U);
        QVERIFY(both.edits().front().rules.contains(1) && both.edits().front().rules.contains(2));
    }

    void whatComposesToNothingVanishes() {
        const QString page = QStringLiteral("abc");
        const EditScript there = EditScript::build({edit(Span(1, 2), QStringLiteral("X"))});
        const EditScript back = there.composed(page, there.apply(page), {edit(Span(1, 2), QStringLiteral("b"), 2)}, {});
        QVERIFY(back.isEmpty());
    }

    void tightensAndSplitsAtKeptRuns() {
        const QString page = QStringLiteral("一二三四五六七八九");
        const auto pieces = normalised(edit(Span(0, 9), QStringLiteral("一X三四五六七Y九")), page, {});
        QCOMPARE(pieces.size(), 2U);
        QCOMPARE(pieces[0].span, Span(1, 2));
        QCOMPARE(pieces[1].span, Span(7, 8));
    }

    void undoGivesBackThePage() {
        QRandomGenerator random = tests::seeded("undo");
        for (int round = 0; round < 2000; ++round) {
            const QString page = tests::randomText(random, random.bounded(40));
            const EditScript script = EditScript::build(randomEdits(random, page, 1));
            const QString clean = script.apply(page);
            QCOMPARE(EditScript().apply(page), page);
            QCOMPARE(script.undo(page).apply(clean), page);
            QCOMPARE(script.map(Span(0, page.size())).outLength(), clean.size());
        }
    }

    void composingEqualsApplyingOneAfterTheOther() {
        QRandomGenerator random = tests::seeded("compose");
        for (int round = 0; round < 5000; ++round) {
            const QString page = tests::randomText(random, random.bounded(40));
            EditScript script;
            QString text = page;
            for (int pass = 0; pass < 3; ++pass) {
                std::vector<Edit> tight;
                const EditScript proposed = EditScript::build(randomEdits(random, text, static_cast<RuleId>(pass + 1)));
                for (const Edit &one : proposed.edits()) {
                    for (const Edit &piece : normalised(one, text, {}))
                        tight.push_back(piece);
                }
                const EditScript step = EditScript::build(tight);
                const EditScript next = script.composed(page, text, step.edits(), {});
                text = step.apply(text);
                QCOMPARE(next.apply(page), text);
                const QString fault = differsAt(next, page);
                QVERIFY2(fault.isEmpty(), qPrintable(QStringLiteral("%1 in round %2").arg(fault).arg(round)));
                script = next;
            }
        }
    }

    void idsDependOnNothingButTheEdit() {
        const QString page = QStringLiteral("😀網(wǎng)");
        const CodePointIndex index(page);
        const Edit one = edit(Span(3, 9), {}, 1);
        QCOMPARE(editId(one, index), editId(one, index));
        QCOMPARE(editId(one, index).size(), 16);
        QVERIFY(editId(one, index) != editId(edit(Span(3, 8), {}, 1), index));
        QVERIFY(editId(one, index) != editId(edit(Span(3, 9), {}, 2), index));
    }
};

QTEST_APPLESS_MAIN(EditScriptTest)
#include "editscript_test.moc"
