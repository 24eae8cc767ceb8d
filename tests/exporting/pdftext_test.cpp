// SPDX-License-Identifier: Apache-2.0
// The text of the PDF is the article's, code point for code point, for whoever extracts, searches or copies it.
#include "models/exporting/pdfwriter.h"
#include "models/exporting/shaping.h"
#include "models/exporting/typography.h"
#include "tests/exporting/pdfprobe.h"
#include "tests/support/random.h"

#include <QGuiApplication>
#include <QTest>

using namespace variorum;
using namespace variorum::tests;

namespace {

ExportOptions plain() {
    ExportOptions options;
    options.notes = options.entities = false;
    options.date = QStringLiteral("2026-03-04T05:06:07Z");
    return options;
}

/// What stands for trouble: characters that share a glyph with a radical, characters beyond the BMP, ligatures.
const QStringList &parts() {
    static const QStringList all = [] {
        QStringList list;
        for (const QChar c : QStringLiteral(
                 "口至力一二八入儿士夕大女子小山川工己干方日月木水火父田目石羊米老而耳肉自舌色血行见角言谷豆走足身车辛"
                 "里金长门雨青非面革音页风飞食首马骨高鬼鱼鸟鹿麦黄黑鼻齿龙，。“”（）《》、；：！？"))
            list << c;
        for (int radical = 0x2F00; radical < 0x2FD6; radical += 7)
            list << QChar(radical);
        list << QChar(0x2E81) << QChar(0x2EA0) << QChar(0x2ED8) << QChar(0x2EE9);
        list << QStringLiteral("𠀀") << QStringLiteral("𠮷") << QStringLiteral("𡃁") << QStringLiteral("𪜶");
        list << QStringLiteral("🚀") << QStringLiteral("❤️") << QStringLiteral("👨‍👩‍👧")
             << QStringLiteral("🇨🇳");
        list << QStringLiteral("——") << QStringLiteral("⸺") << QStringLiteral("—") << QStringLiteral("……")
             << QStringLiteral("·");
        list << QStringLiteral("　") << QStringLiteral(" ") << QStringLiteral("\u00A0");
        list << QStringLiteral("office ") << QStringLiteral("ffi") << QStringLiteral("ﬁ") << QStringLiteral("OpenAI’s")
             << QStringLiteral("GPT-4");
        list << QStringLiteral("x\u0304") << QStringLiteral("é") << QStringLiteral("e\u0301")
             << QStringLiteral("1,234.5%") << QStringLiteral("-");
        list << QStringLiteral("\uE11A") << QStringLiteral("\uFFFD") << QStringLiteral("㎡") << QStringLiteral("①")
             << QStringLiteral("Ω") << QStringLiteral("Ω");
        return list;
    }();
    return all;
}

QString randomParagraph(QRandomGenerator &random, int length) {
    QString text;
    for (int i = 0; i < length; ++i)
        text += parts()[random.bounded(static_cast<int>(parts().size()))];
    return text.trimmed();
}

} // namespace

class PdfTextTest : public QObject {
    Q_OBJECT

private:
    static void compareText(const ExportedArticle &exported, const ExportOptions &options) {
        const Result<QByteArray> pdf = pdfDocument({exported}, options);
        QVERIFY2(pdf.ok(), qPrintable(pdf.ok() ? QString() : errorText(pdf.error())));
        PdfProbe probe(*pdf);
        const QString expected = withoutBlanks(exported.article->article.title + exported.article->article.text);
        for (const QStringList &mode : {QStringList(), QStringList{QStringLiteral("-raw")}}) {
            const QString found = withoutBlanks(probe.text(mode));
            QVERIFY2(probe.failure().isEmpty(), qPrintable(probe.failure()));
            QVERIFY2(found == expected, qPrintable(firstDifference(expected, found)));
        }
    }

private Q_SLOTS:
    void glyphsStandForAllOfTheText() {
        QRandomGenerator random = seeded("shaping");
        for (int round = 0; round < 20; ++round) {
            const QString text = randomParagraph(random, 300);
            const ShapedText shaped = shape(text, textStyle(PrintRole::Body, Script::Hans).font);
            QString told;
            for (const ShapedGlyph &glyph : shaped.glyphs)
                told += glyph.text;
            QVERIFY2(told == text, qPrintable(firstDifference(text, told)));
            Offset next = 0;
            for (const ShapedCluster &cluster : shaped.clusters) {
                QCOMPARE(cluster.text.begin, next);
                next = cluster.text.end;
                QVERIFY(cluster.advance >= -0.01);
            }
            QCOMPARE(next, static_cast<Offset>(text.size()));
        }
    }

    void ordinaryProseComesBack() {
        compareText(
            exportable(sampleArticle(
                QStringLiteral("北岭水库今日向口岸三地供电"),
                {{BlockKind::Standfirst, QStringLiteral("至八月底，工程人员一直在山口施工。")},
                 {BlockKind::Paragraph,
                  QStringLiteral(
                      "青石电力公司表示，二期工程已于黄昏前并网，长江口的用户最先受益——这比计划早了两个月。")},
                 {BlockKind::Heading, QStringLiteral("一、工期"), 1},
                 {BlockKind::Paragraph, QStringLiteral("“我们自己也没有想到。”项目经理说，“大家的力气没有白费……”")},
                 {BlockKind::ListItem, QStringLiteral("装机12吉瓦")},
                 {BlockKind::ListItem, QStringLiteral("投资300亿元")},
                 {BlockKind::Quote, QStringLiteral("水从山上来，电到人家去。")},
                 {BlockKind::Caption, QStringLiteral("图为大坝。本报记者摄")},
                 {BlockKind::Code, QStringLiteral("if (power > 12)\n    shutdown(\"grid\");")}})),
            plain());
    }

    void aRadicalAndItsCharacterAreToldApart() {
        // Both are drawn by one glyph in the fonts that most systems have.
        compareText(exportable(sampleArticle(
                        QStringLiteral("口⼝口"),
                        {{BlockKind::Paragraph, QStringLiteral("⼝口⼒力⾄至一⼀龙⻰，口⼝交替：口⼝口⼝。")}})),
                    plain());
    }

    void randomTextComesBack() {
        QRandomGenerator random = seeded("extraction");
        for (int round = 0; round < 12; ++round) {
            std::vector<SampleBlock> blocks;
            for (int i = random.bounded(1, 8); i > 0; --i)
                blocks.push_back({i % 4 == 3 ? BlockKind::Quote : BlockKind::Paragraph,
                                  randomParagraph(random, random.bounded(1, 200))});
            compareText(exportable(sampleArticle(randomParagraph(random, 12), blocks)), plain());
        }
    }

    void aHyphenAtTheEndOfALineIsKept() {
        QString text;
        for (int i = 0; i < 60; ++i)
            text += QStringLiteral("型号GPT-%1与A-%2，").arg(i).arg(i * 7);
        compareText(
            exportable(sampleArticle(QStringLiteral("连字符"), {{BlockKind::Paragraph, text + QStringLiteral("末尾-")},
                                                                {BlockKind::Paragraph, QStringLiteral("下一段")}})),
            plain());
    }

    void aTableReadsRowByRow() {
        compareText(
            exportable(sampleArticle(
                QStringLiteral("装机"),
                {{BlockKind::Table, QStringLiteral("电站\t装机\t年份\n北岭\t12吉瓦\t2026\n青石\t3.5吉瓦\t2024")},
                 {BlockKind::Paragraph, QStringLiteral("单位为吉瓦。")}})),
            plain());
    }

    void noSpaceIsReadWhereNoneIsWritten() {
        // Justified lines and the small space between Han and Latin must not come out as spaces: a search would miss.
        QString text;
        for (int i = 0; i < 40; ++i)
            text += QStringLiteral("青石电力2026年采购GPU共%1台，").arg(100 + i * 37);
        const Result<QByteArray> pdf =
            pdfDocument({exportable(sampleArticle(QStringLiteral("采购"), {{BlockKind::Paragraph, text}}))}, plain());
        QVERIFY(pdf.ok());
        PdfProbe probe(*pdf);
        const QString found = probe.text({QStringLiteral("-raw")});
        QVERIFY2(probe.failure().isEmpty(), qPrintable(probe.failure()));
        QVERIFY2(!found.contains(QLatin1Char(' ')), qPrintable(found));
    }

    void pageFurnitureIsNoText() {
        std::vector<SampleBlock> blocks;
        blocks.reserve(40);
        for (int i = 0; i < 40; ++i)
            blocks.push_back({BlockKind::Paragraph,
                              QStringLiteral("第%1段，").arg(i) +
                                  QStringLiteral("水库的水位在夜里慢慢升高，值班的人每小时记一次。").repeated(4)});
        ReadArticle article = sampleArticle(QStringLiteral("值班日志"), blocks);
        article.article.publisher = QStringLiteral("青石日报");
        const ExportedArticle exported = exportable(std::move(article));
        const Result<QByteArray> pdf = pdfDocument({exported}, plain());
        QVERIFY(pdf.ok());
        PdfProbe probe(*pdf);
        QVERIFY(probe.pageCount() > 2);
        const QString found = withoutBlanks(probe.text());
        QVERIFY2(probe.failure().isEmpty(), qPrintable(probe.failure()));
        QCOMPARE(found, QStringLiteral("值班日志青石日报") + withoutBlanks(exported.article->article.text));
    }

    void fontsAreEmbeddedSubsetsWithAMap() {
        const Result<QByteArray> pdf =
            pdfDocument({exportable(sampleArticle(QStringLiteral("字体"),
                                                  {{BlockKind::Paragraph, QStringLiteral("口至力 Latin 123")}}))},
                        plain());
        QVERIFY(pdf.ok());
        PdfProbe probe(*pdf);
        const QList<QByteArray> lines = probe.run(QStringLiteral("pdffonts"), {probe.path()}).trimmed().split('\n');
        QVERIFY2(probe.failure().isEmpty(), qPrintable(probe.failure()));
        QVERIFY(lines.size() > 2);
        for (qsizetype i = 2; i < lines.size(); ++i)
            QVERIFY2(lines[i].contains("yes yes yes"), lines[i].constData());
    }
};

int main(int argc, char **argv) {
    QGuiApplication application(argc, argv);
    PdfTextTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "pdftext_test.moc"
