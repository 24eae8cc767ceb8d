// SPDX-License-Identifier: Apache-2.0
// Pages come in as a person brings them, and what cannot be read is said without stopping the rest.
#include "tests/ui/window/windowrig.h"
#include "ui/actions/actionset.h"
#include "ui/library/librarypane.h"
#include "ui/reader/readerview.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>
#include <QUrl>

#include <utility>

using namespace variorum;

class ImportingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyLibrarySaysWhatToDo() {
        WindowRig rig;
        rig.start();
        QVERIFY(rig.titles().isEmpty());
        QVERIFY(!rig.isEnabled(ActionId::Export));
        QVERIFY(!rig.isEnabled(ActionId::Undo));
        QVERIFY(rig.importSamples());
        QVERIFY(rig.isEnabled(ActionId::Export));
    }

    /// The keys are for what can be done, and then for what can be read.
    void theKeysBeginWhereThereIsSomethingToDo() {
        WindowRig rig;
        rig.start();
        QTRY_VERIFY(qobject_cast<QPushButton *>(QApplication::focusWidget()) &&
                    rig.reader()->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(rig.reader()->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); // the samples
        QTRY_COMPARE(rig.titles().size(), 9);
        QTRY_VERIFY(!rig.articleText().isEmpty());
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(rig.reader()));
    }

    /// An article may be open before the list, hidden until then, is told of it and of those that came with it.
    void whatIsOpenedFirstIsSeenInTheList() {
        WindowRig rig;
        rig.start();
        rig.window()->resize(1200, 420);
        rig.child<LibraryPane>("library-pane")->setCurrentArticle(1);
        rig.library().import({rig.sample(QStringLiteral("05-two-articles.txt"))});
        QTRY_COMPARE(rig.titles().size(), 2);
        const QListView *list = rig.list();
        QTRY_VERIFY(list->verticalScrollBar()->maximum() > 0); // else there is nothing to scroll away
        QCOMPARE(list->currentIndex().row(), 1);
        QTRY_VERIFY(list->viewport()->rect().contains(list->visualRect(list->currentIndex())));
    }

    void whatIsDroppedIsReadAndOpened() {
        WindowRig rig;
        rig.start();
        rig.drop({rig.sample(QStringLiteral("01-mirror.txt"))});
        QTRY_COMPARE(rig.titles().size(), 1);
        QTRY_VERIFY(!rig.articleText().isEmpty());
        QTRY_VERIFY(rig.message().contains(QStringLiteral("1 ")));
        // The same page again changes nothing.
        rig.drop({rig.path(QStringLiteral("01-mirror.txt"))});
        QTRY_VERIFY(rig.message().contains(QStringLiteral("already there")));
        QCOMPARE(rig.titles().size(), 1);
    }

    /// A library that is dropped, or that a file manager hands over, is opened, and takes the pages beside it.
    void aLibraryAmongThePagesIsOpened() {
        WindowRig rig;
        const QString other = rig.path(QStringLiteral("other.variorum"));
        const QString first = std::exchange(rig.libraryPath, other);
        rig.start({rig.sample(QStringLiteral("01-mirror.txt"))});
        QTRY_COMPARE(rig.titles().size(), 1);
        rig.libraryPath = first;
        rig.start();
        QVERIFY(rig.titles().isEmpty());
        rig.drop({rig.sample(QStringLiteral("05-two-articles.txt")), other});
        QTRY_COMPARE(rig.library().path(), other);
        QTRY_COMPARE(rig.titles().size(), 3);
        // The one that is open stays open.
        rig.drop({other});
        QCOMPARE(rig.library().path(), other);
    }

    void dialogFolderAndClipboardBringPages() {
        WindowRig rig;
        rig.start();
        rig.prompts.files = {rig.sample(QStringLiteral("01-mirror.txt"))};
        rig.trigger(ActionId::ImportFiles);
        QTRY_COMPARE(rig.titles().size(), 1);
        for (const char *ending : {"*.txt", "*.html", "*.htm", "*.mhtml"})
            QVERIFY2(rig.prompts.filters.section(u';', 0, 0).contains(QLatin1StringView(ending)), ending);
        auto *data = new QMimeData;
        data->setUrls({QUrl::fromLocalFile(rig.sample(QStringLiteral("02-platform.txt")))});
        QGuiApplication::clipboard()->setMimeData(data);
        rig.trigger(ActionId::Paste);
        QTRY_COMPARE(rig.titles().size(), 2);
        const QString third = rig.sample(QStringLiteral("03-twice.txt"));
        QVERIFY(QFile::exists(third));
        rig.prompts.folder = rig.path(QString());
        rig.trigger(ActionId::ImportFolder);
        QTRY_COMPARE(rig.titles().size(), 3);
    }

    void copiedTextBecomesAPage() {
        WindowRig rig;
        rig.start();
        QGuiApplication::clipboard()->setText(
            QStringLiteral("渡口今日复航\n\n停航九天的渡口今天恢复通航，首班船载客四十二人，票价不变。\n"));
        rig.trigger(ActionId::Paste);
        QTRY_COMPARE(rig.titles(), QStringList{QStringLiteral("渡口今日复航")});
        QTRY_VERIFY(rig.articleText().contains(QStringLiteral("首班船载客四十二人")));
        // The same once more is there already; nothing but blanks is no page, and says so.
        rig.trigger(ActionId::Paste);
        QTRY_VERIFY(rig.message().contains(QStringLiteral("already there")));
        QGuiApplication::clipboard()->setText(QStringLiteral(" \n"));
        rig.trigger(ActionId::Paste);
        QTRY_VERIFY(rig.message().contains(QStringLiteral("no page")));
        QCOMPARE(rig.titles().size(), 1);
    }

    void aWatchedFolderIsImportedByItself() {
        WindowRig rig;
        rig.start();
        const auto *status = rig.child<QLabel>("status-watch");
        QVERIFY(!status->isVisible());
        QVERIFY(QDir().mkpath(rig.path(QStringLiteral("incoming"))));
        rig.prompts.folder = rig.path(QStringLiteral("incoming"));
        rig.trigger(ActionId::WatchFolder);
        QVERIFY(rig.window()->actions()[ActionId::WatchFolder]->isChecked());
        QVERIFY(rig.message().contains(QStringLiteral("imported by themselves")));
        QVERIFY(status->isVisible());
        QVERIFY(status->text().contains(QStringLiteral("incoming")));
        rig.write(QStringLiteral("incoming/a.txt"),
                  QStringLiteral("渡口今日复航\n\n停航九天的渡口今天恢复通航，票价不变。\n").toUtf8());
        QTRY_COMPARE(rig.titles(), QStringList{QStringLiteral("渡口今日复航")});
        QTRY_VERIFY(rig.message().startsWith(QStringLiteral("1 new page in the watched folder")));
        // Nobody is taken away from what is read; whoever wants to, goes there.
        QVERIFY(rig.articleText().isEmpty());
        for (auto *button : rig.child<QWidget>("message-bar")->findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Read"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QTRY_VERIFY(rig.articleText().contains(QStringLiteral("停航九天")));
        // It is watched again after a restart, until it is not there any more.
        rig.start();
        QVERIFY(rig.window()->actions()[ActionId::WatchFolder]->isChecked());
        QVERIFY(QDir(rig.path(QStringLiteral("incoming"))).removeRecursively());
        QTRY_VERIFY(rig.message().contains(QStringLiteral("not there any more")));
        QVERIFY(!rig.window()->actions()[ActionId::WatchFolder]->isChecked());
        QVERIFY(!rig.child<QLabel>("status-watch")->isVisible());
        QCOMPARE(rig.titles().size(), 1);
    }

    void whatCannotBeReadIsNamedAndTheRestComesIn() {
        WindowRig rig;
        rig.start();
        const QString empty = rig.write(QStringLiteral("empty.txt"), {});
        const QString picture =
            rig.write(QStringLiteral("picture.png"), QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\1\2\3", 20));
        rig.drop(
            {empty, rig.sample(QStringLiteral("01-mirror.txt")), picture, rig.path(QStringLiteral("missing.txt"))});
        QTRY_VERIFY(rig.message().contains(QStringLiteral("3 could not be read")));
        QTRY_COMPARE(rig.titles().size(), 1);
        const QStringList lines = rig.messageDetails().split(u'\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].startsWith(QStringLiteral("empty.txt: ")));
        QVERIFY(lines[1].startsWith(QStringLiteral("picture.png: ")));
        QVERIFY(lines[2].startsWith(QStringLiteral("missing.txt: ")));
    }

    void anImportCanBeStopped() {
        WindowRig rig;
        rig.start();
        // More than any machine takes in between the first page in the list and the click that follows it.
        constexpr int count = 4000;
        QStringList pages;
        for (int i = 0; i < count; ++i)
            pages << rig.write(
                QStringLiteral("page%1.txt").arg(i),
                QStringLiteral("第%1期通讯\n\n编辑部今天收到了第%1封来信，信里说河边的灯又亮了。\n").arg(i).toUtf8());
        rig.drop(pages);
        QTRY_VERIFY(rig.child<QToolButton>("status-cancel")->isVisible());
        QTRY_VERIFY(!rig.titles().isEmpty());
        QTest::mouseClick(rig.child<QToolButton>("status-cancel"), Qt::LeftButton);
        QTRY_VERIFY(rig.library().jobs().empty());
        QTRY_VERIFY(rig.message().startsWith(QStringLiteral("Import cancelled")));
        const auto kept = rig.library().articles().size();
        QVERIFY(kept > 0 && kept < count);
        // What had come in by then is there for good.
        rig.start();
        QCOMPARE(rig.library().articles().size(), kept);
    }

    void theListIsFilteredInEitherScript() {
        WindowRig rig;
        rig.start();
        rig.drop({rig.write(QStringLiteral("a.txt"),
                            QStringLiteral("河岸電網改造完成\n\n工程隊昨日宣布，東岸的線路已經全部換新。\n").toUtf8()),
                  rig.write(QStringLiteral("b.txt"),
                            QStringLiteral("山城书店重新开门\n\n店主说，书架都修好了，读者可以回来了。\n").toUtf8())});
        QTRY_COMPARE(rig.titles().size(), 2);
        auto *filter = rig.child<QLineEdit>("library-filter");
        rig.trigger(ActionId::SearchLibrary);
        QVERIFY(filter->hasFocus());
        QTest::keyClicks(filter, QStringLiteral("qqq"));
        QTRY_COMPARE(rig.titles().size(), 0);
        filter->setText(QStringLiteral("电网"));
        QTRY_COMPARE(rig.titles(), QStringList{QStringLiteral("河岸電網改造完成")});
        filter->clear();
        QTRY_COMPARE(rig.titles().size(), 2);
    }
};

QTEST_MAIN(ImportingTest)
#include "importing_test.moc"
