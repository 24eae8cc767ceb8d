// SPDX-License-Identifier: Apache-2.0
// Articles shown in the other script: what stands in them stays where it is.
#include "tests/ui/reader/samplereading.h"
#include "ui/reader/readerview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

using namespace variorum;

class ReaderScriptTest : public QObject {
    Q_OBJECT

    static QString bodyOf(const ReaderView &view) {
        return view.document().textOf({view.toDocument(0), view.document().length()});
    }

private Q_SLOTS:
    void marksSelectionAndPlaceStay() {
        ReaderView view;
        view.resize(700, 500);
        view.show();
        view.setReading(tests::withName(tests::sampleReading("01-mirror.txt"), QStringLiteral("储能"),
                                        EntityType::Organisation, QStringLiteral("x")));
        QVERIFY(view.article() != nullptr);
        const QString written = view.article()->article.text;
        const Mention mention = view.article()->mentions.at(3);
        view.selectInArticle(mention.span);
        view.showInArticle({int(written.size()) / 2, int(written.size()) / 2 + 1});
        const Offset top = view.visibleRange().begin;
        const Span page = view.pageSelection();

        view.setScript(Script::Hant);
        QCOMPARE(bodyOf(view).size(), written.size());
        QVERIFY(bodyOf(view) != written);
        QVERIFY(bodyOf(view).contains(QStringLiteral("儲能")));
        QCOMPARE(scriptOf(bodyOf(view)), Script::Hant);
        QCOMPARE(view.document().script, Script::Hant); // the forms of the region come with it
        QCOMPARE(view.visibleRange().begin, top);
        QCOMPARE(view.articleSelection(), mention.span);
        QCOMPARE(view.pageSelection(), page);
        QCOMPARE(view.article()->article.text, written);
        // What is copied is what is seen.
        view.copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), view.selectedText());

        view.setScript(Script::Unknown);
        QCOMPARE(bodyOf(view), written);
        QCOMPARE(view.visibleRange().begin, top);
        view.setScript(Script::Hans);
        QCOMPARE(bodyOf(view), written); // it is written so
    }

    void aLongArticleIsConvertedInTheBackground() {
        QString text = QStringLiteral("海陵湾储能电站\n\n");
        for (int i = 0; i < 2500; ++i)
            text += QStringLiteral("第%1天，工程队后来检查了发电机的历史数据，干部们都说运转正常。\n\n").arg(i);
        const auto page = readPage(text.toUtf8(), QStringLiteral("long.txt"));
        QVERIFY(page);
        ReaderView view;
        view.resize(700, 500);
        view.show();
        view.setReading(read(*page, {}, {}));
        QVERIFY(view.article() != nullptr);
        view.showInArticle({30'000, 30'001});
        const Offset top = view.visibleRange().begin;
        view.setScript(Script::Hant);
        QTRY_VERIFY(bodyOf(view).contains(QStringLiteral("後來檢查了發電機的歷史數據，幹部們")));
        QCOMPARE(bodyOf(view).size(), view.article()->article.text.size());
        QCOMPARE(view.visibleRange().begin, top);
    }

    void theSourceIsNamedWithWhatIsCopied() {
        ReaderView view;
        view.resize(700, 500);
        view.show();
        view.setReading(tests::sampleReading("01-mirror.txt"));
        const Article &article = view.article()->article;
        view.selectInArticle({0, 12});
        view.copy(TextView::CopyForm::Cited);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.startsWith(view.selectedText()));
        QVERIFY(!article.title.isEmpty() && copied.contains(QStringLiteral("《%1》").arg(article.title)));
        QVERIFY(!article.publisher.isEmpty() && copied.contains(article.publisher));
    }
};

QTEST_MAIN(ReaderScriptTest)
#include "readerscript_test.moc"
