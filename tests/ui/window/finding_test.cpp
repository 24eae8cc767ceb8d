// SPDX-License-Identifier: Apache-2.0
// Words are looked for in the article and on the page.
#include "tests/ui/window/windowrig.h"
#include "ui/reader/readerview.h"
#include "ui/reader/sourceview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace variorum;

class FindingTest : public QObject {
    Q_OBJECT

    static QString page() {
        return QStringLiteral("河岸電網改造完成\n\n工程隊昨日宣布，東岸的電網已經換新，ＧＲＩＤ公司說。\n\n"
                              "西岸的電網明年動工，預算三百萬元，Grid公司出資。\n");
    }
    /// True where the column's top row of pixels over a span has the colour of what was found.
    static bool isMarked(const TextView &view, Span span) {
        const std::vector<QRect> rects = view.rectsOf(span);
        if (rects.empty())
            return false;
        const QImage shown = view.viewport()->grab().toImage();
        return shown.pixel(rects.front().center().x(), rects.front().top() + 1) == view.colours().found.rgb();
    }

private Q_SLOTS:
    void allHitsAreMarkedCountedAndWalkedRoundTheEnd() {
        WindowRig rig;
        rig.start({rig.write(QStringLiteral("a.txt"), page().toUtf8())});
        QTRY_VERIFY(!rig.articleText().isEmpty());
        QTest::keyClick(rig.window(), Qt::Key_F, Qt::ControlModifier);
        auto *words = rig.child<QLineEdit>("find-words");
        QTRY_VERIFY(words->hasFocus());
        words->setText(QStringLiteral("电网")); // the other script
        auto *count = rig.child<QLabel>("find-count");
        QCOMPARE(count->text(), QStringLiteral("1 of 3"));
        const Span first = rig.reader()->selection();
        QCOMPARE(rig.reader()->selectedText(), QStringLiteral("電網"));
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(count->text(), QStringLiteral("2 of 3"));
        QVERIFY(isMarked(*rig.reader(), first));
        QTest::keyClick(rig.window(), Qt::Key_F3);
        QCOMPARE(count->text(), QStringLiteral("3 of 3"));
        QTest::keyClick(rig.window(), Qt::Key_F3);
        QCOMPARE(rig.reader()->selection(), first);
        QTest::keyClick(rig.window(), Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(count->text(), QStringLiteral("3 of 3"));

        // Width and case do not matter either; what is not there is said.
        words->setText(QStringLiteral("grid"));
        QCOMPARE(count->text(), QStringLiteral("1 of 2"));
        words->setText(QStringLiteral("水閘"));
        QCOMPARE(count->text(), QStringLiteral("Not found"));

        words->setText(QStringLiteral("电网"));
        QTest::keyClick(words, Qt::Key_Escape);
        QTRY_VERIFY(!words->isVisible());
        QVERIFY(rig.reader()->hasFocus());
        QVERIFY(!isMarked(*rig.reader(), first));
        // F3 goes on with the words of before.
        const Span here = rig.reader()->selection();
        QTest::keyClick(rig.window(), Qt::Key_F3);
        QTRY_VERIFY(words->isVisible());
        QVERIFY(rig.reader()->selection() != here);
        QCOMPARE(rig.reader()->selectedText(), QStringLiteral("電網"));
    }

    void aQuoteThatRunsAcrossParagraphsIsFoundAndMarked() {
        WindowRig rig;
        rig.start({rig.write(QStringLiteral("a.txt"), page().toUtf8())});
        QTRY_VERIFY(!rig.articleText().isEmpty());
        // As it was copied: in the other script, with an empty line that the reader does not have.
        QGuiApplication::clipboard()->setText(QStringLiteral("Grid公司说。\r\n\r\n西岸的电网明年"));
        QTest::keyClick(rig.window(), Qt::Key_F, Qt::ControlModifier);
        auto *words = rig.child<QLineEdit>("find-words");
        QTRY_VERIFY(words->hasFocus());
        QTest::keyClick(words, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(rig.child<QLabel>("find-count")->text(), QStringLiteral("1 of 1"));
        const Span hit = rig.reader()->selection();
        QCOMPARE(rig.reader()->selectedText(), QStringLiteral("ＧＲＩＤ公司說。\n西岸的電網明年"));
        // Both paragraphs are marked, and what is selected is looked for as well.
        rig.reader()->setSelection(hit.begin, hit.begin);
        const Offset second = hit.begin + Offset(QStringLiteral("ＧＲＩＤ公司說。\n").size());
        QVERIFY(isMarked(*rig.reader(), {hit.begin, second - 1}));
        QVERIFY(isMarked(*rig.reader(), {second, hit.end}));
        words->clear();
        rig.reader()->setSelection(hit.begin, hit.end);
        rig.trigger(ActionId::Find);
        QCOMPARE(rig.child<QLabel>("find-count")->text(), QStringLiteral("1 of 1"));
    }

    void onThePageItFindsWhatThePageSays() {
        WindowRig rig;
        rig.start({rig.sample(QStringLiteral("01-mirror.txt"))});
        QTRY_VERIFY(!rig.articleText().isEmpty());
        rig.trigger(ActionId::ModeSource);
        rig.source()->setFocus();
        const QString &text = rig.reading().reading()->page->text;
        const Edit &edit = rig.reading().reading()->choice.script.edits().front();
        const QString before = edit.before(text).toString();
        QTest::keyClick(rig.source(), Qt::Key_F, Qt::ControlModifier);
        auto *words = rig.child<QLineEdit>("find-words");
        QTRY_VERIFY(words->hasFocus());
        words->setText(before);
        QCOMPARE(rig.source()->selectedText(), before);
        // It closes with what it searches.
        rig.trigger(ActionId::ModeClean);
        QVERIFY(!words->isVisible());
    }

    void aDecisionKeepsTheHits() {
        WindowRig rig;
        rig.start({rig.sample(QStringLiteral("01-mirror.txt"))});
        QTRY_VERIFY(!rig.articleText().isEmpty());
        rig.trigger(ActionId::Find);
        auto *words = rig.child<QLineEdit>("find-words");
        words->setText(QStringLiteral("海陵電網"));
        const qsizetype hits = rig.articleText().count(QStringLiteral("海陵电网"));
        QVERIFY(hits > 1);
        const auto *count = rig.child<QLabel>("find-count");
        QVERIFY(count->text().contains(QString::number(hits)));
        rig.trigger(ActionId::NextChange);
        rig.trigger(ActionId::ToggleChange);
        QTRY_VERIFY(!rig.reading().reading()->decisions.isEmpty());
        QVERIFY(count->text().contains(QString::number(hits)));
    }
};

QTEST_MAIN(FindingTest)
#include "finding_test.moc"
