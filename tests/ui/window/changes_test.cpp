// SPDX-License-Identifier: Apache-2.0
// Changes are looked through, switched by rule, and found on the page; the text has its menus.
#include "models/clean/ruletable.h"
#include "models/items/changelistmodel.h"
#include "tests/ui/window/windowrig.h"
#include "ui/actions/actionset.h"
#include "ui/reader/changespane.h"
#include "ui/reader/explanationpanel.h"
#include "ui/reader/heatstrip.h"
#include "ui/reader/readerview.h"
#include "ui/reader/sourceview.h"
#include "ui/window/readingarea.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QListView>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>

#include <algorithm>

using namespace variorum;

class ChangesTest : public QObject {
    Q_OBJECT

    static QMenu *openMenu(WindowRig &rig, TextView &view, QPoint at, const char *name) {
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, view.viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(view.viewport(), &event);
        QMenu *menu = nullptr;
        (void)QTest::qWaitFor([&] { return (menu = rig.child<QMenu>(name)) != nullptr && menu->isVisible(); });
        if (menu == nullptr)
            qFatal("the menu did not open");
        return menu;
    }

private Q_SLOTS:
    void doubtfulChangesAreWalkedAndDecidedByKeys() {
        WindowRig rig;
        // A lost byte with more than one likely repair is proposed, not applied.
        rig.start(
            {rig.write(QStringLiteral("a.txt"),
                       "新電站並網(wǎng)的消息\n\n"
                       "記者從當?shù)仉娋W(wǎng)公司瞭解到,新電站昨日並網(wǎng),數(shù)據(jù)顯示運行平穩(wěn)。\n\n"
                       "船到了岸邊,當?shù)厝四寐榇鼡?,卻沒有人說話。\n\n"
                       "第二天又來一條船,當?shù)厝四寐榇鼡?,卻還是沒有人說話。\n")});
        QTRY_VERIFY(!rig.articleText().isEmpty());
        auto *changes = rig.window()->findChild<ChangesPane *>();
        const auto waiting = [&rig] {
            const Reading &reading = *rig.reading().reading();
            int count = 0;
            const auto add = [&](const auto &edit) {
                const bool doubtful = edit.state == EditState::Proposed ||
                                      (edit.state == EditState::Applied && edit.confidence < ChangeListModel::sure);
                const EditId id = editId(edit, reading.page->codePoints);
                count += doubtful && reading.decisions.find(id) == nullptr ? 1 : 0;
            };
            for (const Edit &edit : reading.choice.script.edits())
                add(edit);
            for (const Edit &edit : reading.choice.proposed)
                add(edit);
            for (const StructureEdit &edit : reading.choice.structure) {
                if (edit.change == StructureEdit::Change::Drop || edit.state != EditState::Applied)
                    add(edit);
            }
            return count;
        };
        const int all = waiting();
        QVERIFY(all >= 2);
        rig.trigger(ActionId::ReviewChanges);
        auto *list = rig.child<QListView>("change-list");
        QTRY_VERIFY(list->hasFocus());
        QCOMPARE(list->model()->rowCount(), all);
        QVERIFY(changes->hasCurrent());
        QTest::keyClick(list, Qt::Key_J);
        QTest::keyClick(list, Qt::Key_K);
        QCOMPARE(list->currentIndex().row(), 0);
        QTest::keyClick(list, Qt::Key_A);
        QTRY_COMPARE(rig.reading().reading()->decisions.all().size(), std::size_t(1));
        QCOMPARE(list->model()->rowCount(), waiting());
        QVERIFY(waiting() < all);
        QCOMPARE(rig.reading().reading()->decisions.all().begin()->second.verdict, Verdict::Accept);
        QTest::keyClick(list, Qt::Key_R);
        QTRY_COMPARE(rig.reading().reading()->decisions.all().size(), std::size_t(2));
        const int left = list->model()->rowCount();
        rig.trigger(ActionId::Undo);
        QTRY_COMPARE(list->model()->rowCount(), left + 1);
    }

    void aChangeThatWasChosenInTheArticleIsMarkedInTheSource() {
        WindowRig rig;
        rig.start({rig.sample(QStringLiteral("01-mirror.txt"))});
        QTRY_VERIFY(!rig.articleText().isEmpty() && rig.library().jobs().empty());
        const Reading &reading = *rig.reading().reading();
        QVERIFY(!reading.choice.script.edits().empty());
        const Edit &last = reading.choice.script.edits().back();
        rig.trigger(ActionId::ModeClean);
        rig.window()->findChild<ReadingArea *>()->goToPage(last.span);
        rig.trigger(ActionId::ModeSource);
        QTRY_COMPARE(rig.source()->pageSelection(), last.span);
        QVERIFY(rig.source()->visibleRange().overlaps(rig.source()->fromPage(last.span)));
    }

    void aRuleIsSwitchedInItsList() {
        WindowRig rig;
        rig.start({rig.sample(QStringLiteral("01-mirror.txt"))});
        QTRY_VERIFY(!rig.articleText().isEmpty());
        const QString clean = rig.articleText();
        rig.trigger(ActionId::ShowChanges);
        QTest::mouseClick(rig.child<QToolButton>("changes-rules"), Qt::LeftButton);
        auto *rules = rig.child<QListView>("rule-list");
        QTRY_VERIFY(rules->isVisible());
        for (int row = 0; row < rules->model()->rowCount(); ++row) {
            if (rules->model()->index(row, 0).data().toString().startsWith(QStringLiteral("Punctuation")))
                rules->setCurrentIndex(rules->model()->index(row, 0));
        }
        QVERIFY(rules->currentIndex().isValid());
        rules->setFocus();
        QTest::keyClick(rules, Qt::Key_Space);
        QTRY_COMPARE_NE(rig.articleText(), clean);
        QTRY_COMPARE(rules->currentIndex().data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QTest::keyClick(rules, Qt::Key_Space);
        QTRY_COMPARE(rig.articleText(), clean);
    }

    void thePageSaysWhatBecameOfIt() {
        WindowRig rig;
        rig.start({rig.sample(QStringLiteral("01-mirror.txt"))});
        QTRY_VERIFY(!rig.articleText().isEmpty());
        rig.trigger(ActionId::ShowChanges);
        QTest::mouseClick(rig.child<QToolButton>("changes-page"), Qt::LeftButton);
        auto *tree = rig.child<QTreeWidget>("page-statistics");
        QTRY_VERIFY(tree->isVisible());
        const auto valueOf = [tree](const QString &name) {
            const QList<QTreeWidgetItem *> rows = tree->findItems(name, Qt::MatchExactly | Qt::MatchRecursive);
            return rows.isEmpty() ? QString() : rows.front()->text(1);
        };
        QCOMPARE(valueOf(QStringLiteral("Encoding")), QStringLiteral("UTF-8"));
        QCOMPARE(valueOf(QStringLiteral("Script")), QStringLiteral("Simplified"));
        const QString bait = valueOf(QStringLiteral("Keyword bait"));
        QVERIFY(!bait.isEmpty());
        // It follows a decision.
        const QString kept = valueOf(QStringLiteral("Kept as they are"));
        rig.reading().decideRule(ruleId(QLatin1StringView("keyword-bait")), Verdict::Reject);
        QTRY_VERIFY(valueOf(QStringLiteral("Keyword bait")).isEmpty());
        QVERIFY(valueOf(QStringLiteral("Kept as they are")) != kept);
    }

    void theMenuOfAChangeReachesAllPagesOfItsSource() {
        WindowRig rig;
        const QByteArray first =
            "渡口报 > 正文\n\n新码头开工\n\n来源：渡口报\n\n渡口公司昨日宣布,码头🚀已经开工,明年完工。\n";
        const QByteArray second =
            "渡口报 > 正文\n\n旧码头拆除\n\n来源：渡口报\n\n拆除工程🎉昨日结束,没有人受伤,船已经移走。\n";
        rig.start({rig.write(QStringLiteral("a.txt"), first), rig.write(QStringLiteral("b.txt"), second)});
        QTRY_COMPARE(rig.titles().size(), 2);
        QTRY_VERIFY(rig.library().jobs().empty());
        QVERIFY(rig.openTitled(QStringLiteral("新码头")));
        QCOMPARE(rig.reading().readArticle()->article.publisher, QStringLiteral("渡口报"));
        rig.trigger(ActionId::ModeSource);
        SourceView *source = rig.source();
        const QString &page = rig.reading().reading()->page->text;
        const auto at = int(page.indexOf(QStringLiteral("🚀")));
        QTRY_VERIFY(!source->rectsOf({at, at + 2}).empty());
        const QPoint rocket = source->rectsOf({at, at + 2}).front().center();
        QMenu *menu = openMenu(rig, *source, rocket, "page-menu");
        if (menu == nullptr)
            QFAIL("no menu opens");
        auto *everywhere = menu->findChild<QAction *>(QStringLiteral("off-source"));
        if (everywhere == nullptr)
            QFAIL("no entry for all pages of the source");
        QVERIFY(everywhere->text().contains(QStringLiteral("渡口报")));
        everywhere->trigger();
        menu->close();
        QTRY_VERIFY(rig.articleText().contains(QStringLiteral("🚀")));
        QTRY_VERIFY(rig.message().contains(QStringLiteral("1 other page")));
        QVERIFY(rig.openTitled(QStringLiteral("旧码头")));
        QTRY_VERIFY(rig.articleText().contains(QStringLiteral("🎉")));
        // And back.
        const QList<QPushButton *> buttons = rig.child<QWidget>("message-bar")->findChildren<QPushButton *>();
        const auto undo = std::find_if(buttons.begin(), buttons.end(),
                                       [](const QPushButton *one) { return one->text() == QStringLiteral("Undo"); });
        QVERIFY(undo != buttons.end());
        QTest::mouseClick(*undo, Qt::LeftButton);
        QTRY_VERIFY(!rig.articleText().contains(QStringLiteral("🎉")));
    }

    void theArticlesMenuCopies() {
        WindowRig rig;
        rig.start({rig.sample(QStringLiteral("01-mirror.txt"))});
        QTRY_VERIFY(rig.articleText().size() > 40);
        rig.reader()->selectInArticle({4, 14});
        const QString words = rig.reader()->selectedText();
        const QPoint at = rig.reader()->rectsOf(rig.reader()->selection()).front().center();
        QMenu *menu = openMenu(rig, *rig.reader(), at, "article-menu");
        if (menu == nullptr)
            QFAIL("no menu opens");
        QVERIFY(menu->actions().contains(rig.window()->actions()[ActionId::AddNote]));
        rig.trigger(ActionId::CopyCited);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(words));
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("《")));
        menu->close();
    }

    void aCharacterIsExplainedWhereItIsPointedAt() {
        WindowRig rig;
        rig.start({rig.write(QStringLiteral("a.txt"),
                             "渡口报 > 正文\n\n新码头开工\n\n渡口公司昨日宣布,码头🚀已经开工,明年完工。\n")});
        QTRY_VERIFY(!rig.articleText().isEmpty());
        rig.trigger(ActionId::ModeSource);
        SourceView *source = rig.source();
        const auto at = int(rig.reading().reading()->page->text.indexOf(QStringLiteral("🚀")));
        QTRY_VERIFY(!source->rectsOf({at, at + 2}).empty());
        QMenu *menu = openMenu(rig, *source, source->rectsOf({at, at + 2}).front().center(), "page-menu");
        if (menu == nullptr)
            QFAIL("no menu opens");
        QAction *explain = rig.window()->actions()[ActionId::ExplainCharacter];
        QVERIFY(menu->actions().contains(explain) && explain->isEnabled());
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(explain).center());
        const QPointer<ExplanationPanel> panel = rig.child<ExplanationPanel>("explanation-panel");
        QVERIFY(panel);
        QTRY_VERIFY(panel->isVisible());
        for (const char *words : {"U+1F680 ROCKET", "Injected emoji", "An emoji (🚀) was inserted", "→ nothing",
                                  "a paragraph", "nothing: it was taken out"})
            QVERIFY2(panel->plainText().contains(QString::fromUtf8(words)), qPrintable(panel->plainText()));
        // What is shown is what is copied, and Esc closes it.
        QCOMPARE(panel->findChild<QTextBrowser *>()->toPlainText().contains(QStringLiteral("ROCKET")), true);
        QTest::mouseClick(panel->findChild<QPushButton *>(QStringLiteral("explanation-copy")), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), panel->plainText());
        QTest::keyClick(panel, Qt::Key_Escape);
        QTRY_VERIFY(!panel);
    }

    void theCharacterAtTheCaretIsExplainedByKey() {
        WindowRig rig;
        rig.start({rig.write(QStringLiteral("a.txt"),
                             "渡口报 > 正文\n\n新码头开工\n\n渡口公司昨日宣布,码头🚀已经开工,明年完工。\n")});
        QTRY_VERIFY(!rig.articleText().isEmpty());
        ReaderView *reader = rig.reader();
        reader->setFocus();
        const Offset comma = reader->toDocument(Offset(rig.articleText().indexOf(u'，')));
        reader->setSelection(comma, comma);
        QTest::keyClick(reader, Qt::Key_I, Qt::ControlModifier);
        auto *panel = rig.child<ExplanationPanel>("explanation-panel");
        QVERIFY(panel != nullptr);
        QTRY_VERIFY(panel->isVisible());
        QVERIFY2(panel->plainText().contains(QStringLiteral("“,” → “，”")), qPrintable(panel->plainText()));
        QVERIFY2(panel->plainText().contains(QStringLiteral("Punctuation width")), qPrintable(panel->plainText()));
        // A line above the text was read from the page too.
        reader->setSelection(0, 0);
        QTest::keyClick(reader, Qt::Key_I, Qt::ControlModifier);
        QTRY_VERIFY2(panel->plainText().contains(QStringLiteral("the title")), qPrintable(panel->plainText()));
    }

    void theHeatStripShowsAndLeadsToTheDamage() {
        WindowRig rig;
        QByteArray page = "渡口纪事\n\n";
        for (int i = 0; i < 200; ++i)
            page += "渡口公司昨日宣布，码头已经开工，明年完工，船从东岸来，人从西岸来。\n\n";
        for (int i = 0; i < 30; ++i)
            page += "渡口😀公司🎉昨日🚀宣布,码头👍已经🔥开工,明年💡完工。\n\n";
        rig.start({rig.write(QStringLiteral("a.txt"), page)});
        QTRY_VERIFY(!rig.articleText().isEmpty());
        rig.trigger(ActionId::ModeSource);
        auto *strip = rig.child<HeatStrip>("heat-strip");
        QTRY_VERIFY(strip->isVisible() && strip->height() > 200);
        strip->grab(); // it counts when it is painted
        QCOMPARE(strip->heatAt(strip->height() / 3), 0.0);
        QVERIFY(strip->heatAt(strip->height() - 10) > 0.05);
        QTest::mouseClick(strip, Qt::LeftButton, {}, QPoint(5, strip->height() - 10));
        const Span visible = rig.source()->visibleRange();
        QVERIFY(visible.begin > rig.source()->document().length() * 8 / 10);
    }
};

QTEST_MAIN(ChangesTest)
#include "changes_test.moc"
