// SPDX-License-Identifier: Apache-2.0
// Articles leave the window as files, and stand beside each other in it.
#include "tests/ui/window/windowrig.h"
#include "ui/compare/compareview.h"
#include "ui/exporting/exportdialog.h"
#include "ui/reader/readerview.h"

#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>

using namespace variorum;

namespace {

QByteArray contents(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ExportingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNoteBecomesAnAnnotationOfThePdf() {
        WindowRig rig;
        rig.start({rig.sample(QStringLiteral("01-mirror.txt"))});
        QTRY_VERIFY(rig.articleText().size() > 40);
        rig.reader()->selectInArticle({4, 14});
        rig.trigger(ActionId::Highlight);
        QTRY_COMPARE(rig.reading().notes().size(), std::size_t(1));
        rig.trigger(ActionId::Export);
        auto *dialog = rig.child<ExportDialog>("export-dialog");
        QTRY_VERIFY(dialog != nullptr && dialog->isVisible());
        auto *path = rig.child<QLineEdit>("export-path");
        QVERIFY(path->text().endsWith(QStringLiteral(".pdf")));
        QTest::mouseClick(rig.child<QToolButton>("format-markdown"), Qt::LeftButton);
        QVERIFY(path->text().endsWith(QStringLiteral(".md")));
        QTest::mouseClick(rig.child<QToolButton>("format-pdf"), Qt::LeftButton);
        const QString target = rig.path(QStringLiteral("out.pdf"));
        path->setText(target);
        QTest::mouseClick(rig.child<QPushButton>("export-go"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(rig.message().contains(QStringLiteral("out.pdf")), 30'000);
        QVERIFY(contents(target).startsWith("%PDF-"));

        const QString qpdf = QStandardPaths::findExecutable(QStringLiteral("qpdf"));
        if (qpdf.isEmpty())
            QSKIP("qpdf is not installed");
        QProcess show;
        show.start(qpdf,
                   {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"), target, QStringLiteral("-")});
        QVERIFY(show.waitForFinished());
        QCOMPARE(show.readAllStandardOutput().count("/Subtype /Highlight"), qsizetype(1));
    }

    void aFileThatIsThereIsNotReplacedUnasked() {
        WindowRig rig;
        rig.start({rig.sample(QStringLiteral("01-mirror.txt"))});
        QTRY_VERIFY(!rig.articleText().isEmpty());
        const QString target = rig.write(QStringLiteral("there.md"), "mine");
        const auto exportThere = [&rig, &target] {
            rig.trigger(ActionId::Export);
            QTest::mouseClick(rig.child<QToolButton>("format-markdown"), Qt::LeftButton);
            rig.child<QLineEdit>("export-path")->setText(target);
            QTest::mouseClick(rig.child<QPushButton>("export-go"), Qt::LeftButton);
        };
        rig.prompts.answer = 1;
        exportThere();
        QTRY_VERIFY(!rig.prompts.asked.isEmpty());
        QCOMPARE(contents(target), QByteArray("mine"));
        QTRY_VERIFY(rig.child<ExportDialog>("export-dialog") == nullptr);
        rig.prompts.answer = 0;
        exportThere();
        QTRY_VERIFY(contents(target).contains(rig.reading().readArticle()->article.title.toUtf8()));
    }

    void aFolderThatCannotBeWrittenIsSaid() {
        WindowRig rig;
        rig.start({rig.sample(QStringLiteral("01-mirror.txt"))});
        QTRY_VERIFY(!rig.articleText().isEmpty());
        rig.trigger(ActionId::Export);
        rig.child<QLineEdit>("export-path")->setText(rig.path(QStringLiteral("nowhere/at/all.pdf")));
        QTest::mouseClick(rig.child<QPushButton>("export-go"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(rig.message().contains(QStringLiteral("cannot be written")), 30'000);
    }

    void articlesThatAreChosenAreCompared() {
        WindowRig rig;
        rig.start();
        QVERIFY(rig.importSamples());
        QVERIFY(!rig.isEnabled(ActionId::CompareArticles));
        rig.list()->selectAll();
        QTRY_VERIFY(rig.isEnabled(ActionId::CompareArticles));
        rig.trigger(ActionId::CompareArticles);
        auto *compare = rig.window()->findChild<CompareView *>();
        QTRY_COMPARE_WITH_TIMEOUT(compare->sourceCount(), int(rig.titles().size()), 30'000);
        QVERIFY(compare->isVisible());
        Q_EMIT compare->articleRequested(1, Span(0, 0));
        QTRY_VERIFY(rig.reader()->isVisible());
    }

    void aBrokenLibraryIsSaidAndAnotherOneOffered() {
        WindowRig rig;
        rig.libraryPath = rig.write(QStringLiteral("broken.variorum"), QByteArray(5000, 'x'));
        rig.start();
        QVERIFY(rig.window() == nullptr);
        QCOMPARE(rig.prompts.asked.size(), 1);
        QVERIFY(rig.prompts.asked.front().contains(QStringLiteral("broken.variorum")));
        rig.prompts.answer = 0;
        rig.prompts.target = rig.path(QStringLiteral("fresh.variorum"));
        rig.start();
        QVERIFY(rig.window() != nullptr);
        QCOMPARE(rig.library().path(), rig.prompts.target);
        QCOMPARE(contents(rig.libraryPath), QByteArray(5000, 'x'));
    }

    void anotherLanguageMakesTheWindowAnew() {
        WindowRig rig;
        rig.start({rig.sample(QStringLiteral("01-mirror.txt"))});
        QTRY_VERIFY(!rig.articleText().isEmpty());
        const QString text = rig.articleText();
        Appearance chinese = rig.settings->appearance();
        chinese.language = QStringLiteral("zh_CN");
        MainWindow *before = rig.window();
        rig.settings->setAppearance(chinese);
        QTRY_COMPARE_NE(rig.window(), before);
        QCOMPARE(rig.articleText(), text);
        QVERIFY(rig.reader()->document().length() > 0);
        QTRY_VERIFY(rig.child<QLineEdit>("library-filter")->placeholderText().contains(QStringLiteral("搜索")));
        chinese.language = QStringLiteral("en");
        rig.settings->setAppearance(chinese);
        QTRY_COMPARE(rig.child<QLineEdit>("library-filter")->placeholderText(),
                     QStringLiteral("Search articles and notes"));
    }
};

QTEST_MAIN(ExportingTest)
#include "exporting_test.moc"
