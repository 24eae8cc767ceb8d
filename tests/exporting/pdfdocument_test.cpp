// SPDX-License-Identifier: Apache-2.0
// The document as a whole: sound, equal for equal input, with pages that a printer would not be ashamed of.
#include "models/exporting/exporter.h"
#include "models/exporting/pagelayout.h"
#include "models/exporting/pdfwriter.h"
#include "tests/exporting/pdfprobe.h"
#include "tests/support/random.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QImage>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <cmath>

using namespace variorum;
using namespace variorum::tests;

namespace {

const QString prose = QStringLiteral("水库的水位在夜里慢慢升高，值班的人每小时记一次，记在一本旧的簿子上。天亮以前，Gri"
                                     "d Control中心打来电话，问北岭的机组能不能提前并网。");

ExportOptions options() {
    ExportOptions all;
    all.figures = true;
    all.source = true;
    all.date = QStringLiteral("2026-03-04T05:06:07Z");
    return all;
}

ExportedArticle chapters(int count) {
    std::vector<SampleBlock> blocks;
    for (int i = 0; i < count; ++i) {
        blocks.push_back({BlockKind::Heading, QStringLiteral("第%1章 夜班").arg(i + 1), 1 + i % 3});
        for (int p = 0; p < 2 + i % 4; ++p)
            blocks.push_back({BlockKind::Paragraph, prose.repeated(1 + (i + p) % 3)});
    }
    ReadArticle article = sampleArticle(QStringLiteral("北岭值班记"), blocks);
    article.article.byline = QStringLiteral("沈砚");
    article.article.publisher = QStringLiteral("青石日报");
    article.article.published = QStringLiteral("2026-03-01");
    article.mentions.push_back({Span(article.article.text.indexOf(QStringLiteral("Grid Control")),
                                     article.article.text.indexOf(QStringLiteral("Grid Control")) + 12),
                                EntityType::Organisation, QStringLiteral("grid-control"),
                                QStringLiteral("Grid Control"), 1});
    return exportable(std::move(article));
}

} // namespace

class PdfDocumentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalInputGivesEqualBytes() {
        ExportedArticle exported = chapters(12);
        exported.notes.push_back(noteOn(exported, QStringLiteral("旧的簿子"), QStringLiteral("在馆里")));
        const Result<QByteArray> once = pdfDocument({exported}, options());
        QTest::qWait(1100); // a clock would show: PDF dates count seconds
        const Result<QByteArray> again = pdfDocument({exported}, options());
        QVERIFY(once.ok() && again.ok());
        QVERIFY(*once == *again);
        ExportOptions later = options();
        later.date = QStringLiteral("2026-03-04T05:06:08Z");
        const Result<QByteArray> other = pdfDocument({exported}, later);
        QVERIFY(other.ok() && *other != *once);
    }

    void qpdfFindsNothingWrong() {
        ExportedArticle exported = chapters(12);
        exported.notes.push_back(noteOn(exported, QStringLiteral("旧的簿子"), QStringLiteral("在馆里")));
        const Result<QByteArray> pdf = pdfDocument({exported, chapters(2)}, options());
        QVERIFY(pdf.ok());
        PdfProbe probe(*pdf);
        const QByteArray said = probe.run(QStringLiteral("qpdf"), {QStringLiteral("--check"), probe.path()});
        QVERIFY2(probe.failure().isEmpty(), qPrintable(probe.failure()));
        QVERIFY2(said.contains("No syntax or stream encoding errors"), said.constData());
    }

    void theOutlineHasTitlesHeadingsAndAppendices() {
        ExportedArticle exported =
            exportable(sampleArticle(QStringLiteral("甲"), {{BlockKind::Heading, QStringLiteral("一"), 1},
                                                            {BlockKind::Paragraph, prose},
                                                            {BlockKind::Heading, QStringLiteral("1.1"), 2},
                                                            {BlockKind::Paragraph, prose},
                                                            {BlockKind::Heading, QStringLiteral("二"), 1},
                                                            {BlockKind::Paragraph, prose}}));
        exported.notes.push_back(noteOn(exported, QStringLiteral("水位"), QStringLiteral("查")));
        const Result<QByteArray> pdf = pdfDocument(
            {exported, exportable(sampleArticle(QStringLiteral("乙"), {{BlockKind::Paragraph, prose}}))}, options());
        QVERIFY(pdf.ok());
        PdfProbe probe(*pdf);
        QCOMPARE(probe.outline(),
                 QStringList({QStringLiteral("甲"), QStringLiteral("  一"), QStringLiteral("    1.1"),
                              QStringLiteral("  二"), QStringLiteral("  Notes"), QStringLiteral("乙")}));
    }

    /// What a kind of name is underlined with in the text it has in the legend as well.
    void theLegendShowsTheLinesThatTheTextHas() {
        ReadArticle article = sampleArticle(QStringLiteral("北岭值班记"), {{BlockKind::Paragraph, prose}});
        const qsizetype at = article.article.text.indexOf(QStringLiteral("北岭"));
        article.mentions.push_back(
            {Span(at, at + 2), EntityType::Place, QStringLiteral("beiling"), QStringLiteral("北岭"), 1});
        const Result<QByteArray> pdf = pdfDocument({exportable(std::move(article))}, options());
        QVERIFY(pdf.ok());
        PdfProbe probe(*pdf);
        const QByteArray png =
            probe.run(QStringLiteral("pdftoppm"),
                      {QStringLiteral("-png"), QStringLiteral("-r"), QStringLiteral("288"), QStringLiteral("-f"),
                       QStringLiteral("1"), QStringLiteral("-l"), QStringLiteral("1"), probe.path()});
        QVERIFY2(probe.failure().isEmpty(), qPrintable(probe.failure()));
        const QImage image = QImage::fromData(png, "PNG").convertToFormat(QImage::Format_RGB32);
        QSet<int> tops; // of the green line in the footer, by columns
        for (int x = 0; x < image.width(); ++x) {
            for (int y = image.height() * 11 / 12; y < image.height(); ++y) {
                const QColor c = image.pixelColor(x, y);
                if (c.green() > c.red() + 40 && c.green() > c.blue() + 20) {
                    tops.insert(y);
                    break;
                }
            }
        }
        QVERIFY2(tops.size() > 2, qPrintable(QString::number(tops.size())));
    }

    void whatPeopleReadHasNoMachinesTime() {
        ReadArticle article =
            sampleArticle(QStringLiteral("北岭并网"), {{BlockKind::Paragraph, QStringLiteral("水位升高。")}});
        article.article.published = QStringLiteral("2031-04-08T21:40:16+08:00");
        const std::vector<ExportedArticle> two(2, exportable(std::move(article)));
        ExportOptions compared;
        compared.comparison = true;
        for (const ExportFormat format : {ExportFormat::Pdf, ExportFormat::Html, ExportFormat::Markdown}) {
            const Result<QByteArray> made = exportDocument(format, two, compared);
            QVERIFY(made.ok());
            const QString text =
                format == ExportFormat::Pdf ? PdfProbe(*made).text() : QString::fromUtf8(*made).remove(u'\\');
            QVERIFY2(text.contains(QStringLiteral("2031-04-08 21:40")), qPrintable(text));
            QVERIFY2(!text.contains(QStringLiteral("T21:40")), qPrintable(text));
        }
        // For programs it stays as it is.
        QVERIFY(exportDocument(ExportFormat::Markdown, {two[0]}, {})->contains("\"2031-04-08T21:40:16+08:00\""));
    }

    void aTableThatIsTooWideKeepsItsColumns() {
        const QString table = QStringLiteral(
            "电站\t装机\t备注\n北岭\t1200\t二号机组更换转子，用时比计划少三天；旧转子运回厂里做疲劳试验，"
            "结果年底公布，此前不再安排别的检修，值班表照旧\n东港抽水蓄能\t860\t无\n石螺\t640\t遇上两次台风");
        const ExportedArticle exported = exportable(
            sampleArticle(QStringLiteral("北岭值班记"), {{BlockKind::Paragraph, prose}, {BlockKind::Table, table}}));
        const Result<QByteArray> pdf = pdfDocument({exported}, options());
        QVERIFY(pdf.ok());
        PdfProbe probe(*pdf);
        QVERIFY2(withoutBlanks(probe.text()).contains(withoutBlanks(table.section(u'\n', 1, 1))),
                 qPrintable(probe.text()));
        const QString boxes = QString::fromUtf8(
            probe.run(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), probe.path(), QStringLiteral("-")}));
        QVERIFY2(probe.failure().isEmpty(), qPrintable(probe.failure()));
        const auto leftOf = [&boxes](const QString &word) {
            const QRegularExpression box(QStringLiteral("xMin=\"([0-9.]+)\"[^>]*>%1<").arg(word));
            return box.match(boxes).captured(1).toDouble();
        };
        QVERIFY(leftOf(QStringLiteral("1200")) > 0);
        QVERIFY(std::abs(leftOf(QStringLiteral("860")) - leftOf(QStringLiteral("1200"))) < 0.5);
        QVERIFY(std::abs(leftOf(QStringLiteral("640")) - leftOf(QStringLiteral("1200"))) < 0.5);
    }

    void theMetadataNamesWhatItIs() {
        const Result<QByteArray> pdf = pdfDocument({chapters(1)}, options());
        QVERIFY(pdf.ok());
        PdfProbe probe(*pdf);
        const QString said =
            QString::fromUtf8(probe.run(QStringLiteral("pdfinfo"), {QStringLiteral("-rawdates"), probe.path()}));
        QVERIFY2(probe.failure().isEmpty(), qPrintable(probe.failure()));
        QVERIFY(said.contains(QStringLiteral("北岭值班记")));
        QVERIFY(said.contains(QStringLiteral("沈砚")));
        QVERIFY(said.contains(QStringLiteral("D:20260304050607Z")));
        QVERIFY(said.contains(QStringLiteral("(A4)")));
        const QJsonObject root = probe.object(probe.trailer().value(QStringLiteral("/Root")).toString());
        QCOMPARE(root.value(QStringLiteral("/Lang")).toString(), QStringLiteral("u:zh-Hans"));
        const QByteArray xmp = probe.run(QStringLiteral("pdfinfo"), {QStringLiteral("-meta"), probe.path()});
        QVERIFY(xmp.contains("<rdf:li>沈砚</rdf:li>"));
    }

    void headingsStayWithTheirText_data() {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 12; ++seed)
            QTest::addRow("%d", seed) << seed;
    }
    void headingsStayWithTheirText() {
        QFETCH(int, seed);
        QRandomGenerator random(static_cast<quint32>(seed));
        std::vector<SampleBlock> blocks;
        for (int i = 0; i < 120; ++i) {
            if (random.bounded(4) == 0)
                blocks.push_back({BlockKind::Heading, QStringLiteral("小标题%1").arg(i), random.bounded(1, 4)});
            blocks.push_back(
                {BlockKind::Paragraph,
                 prose.left(random.bounded(4, static_cast<int>(prose.size()))).repeated(random.bounded(1, 4))});
        }
        const ExportedArticle exported = exportable(sampleArticle(QStringLiteral("分页"), blocks));
        const PageLayout layout = layOut({exported}, options());
        QVERIFY(layout.pages.size() > 5);
        const Article &article = exported.article->article;
        for (const LayoutPage &page : layout.pages) {
            QVERIFY(!page.lines.empty());
            QVERIFY(page.lines.back().baseline <= layout.geometry.top + layout.geometry.depth);
            const auto blockOf = [&](const PageLine &line) -> const Block & {
                const Offset at = line.line.articleSpan().begin;
                return *std::find_if(article.blocks.begin(), article.blocks.end(),
                                     [at](const Block &b) { return b.range.contains(at); });
            };
            const PageLine &last = page.lines.back();
            if (last.line.articleSpan().isEmpty())
                continue; // the title alone, or an appendix
            const Block &block = blockOf(last);
            QVERIFY2(block.kind != BlockKind::Heading, "a heading at the foot of a page");
            // No first line alone at the foot, no last line alone at the head.
            const bool first = last.line.articleSpan().begin == block.range.begin;
            const bool whole = last.line.articleSpan().end == block.range.end;
            QVERIFY2(!first || whole, "a paragraph's first line at the foot of a page");
            const PageLine &head = page.lines.front();
            if (head.line.articleSpan().isEmpty())
                continue;
            const Block &top = blockOf(head);
            QVERIFY2(head.line.articleSpan().end != top.range.end || head.line.articleSpan().begin == top.range.begin,
                     "a paragraph's last line at the head of a page");
        }
    }

    void nothingStandsOutsideThePage() {
        QRandomGenerator random = seeded("layout");
        std::vector<SampleBlock> blocks;
        blocks.reserve(62);
        for (int i = 0; i < 60; ++i)
            blocks.push_back({static_cast<BlockKind>(i % 8),
                              tests::randomText(random, 400).replace(QLatin1Char('\n'), QLatin1Char(' ')), 1 + i % 4});
        blocks.push_back({BlockKind::Paragraph, QString(3000, QLatin1Char('w'))});
        blocks.push_back(
            {BlockKind::Code, QString(500, QLatin1Char('x')) + QLatin1Char('\n') + QString(200, QChar(0x7535))});
        const ExportedArticle exported = exportable(sampleArticle(QStringLiteral("越界").repeated(40), blocks));
        const PageLayout layout = layOut({exported}, options());
        for (const LayoutPage &page : layout.pages) {
            for (const PageLine &line : page.lines) {
                QVERIFY(line.left >= layout.geometry.left - 1);
                QVERIFY2(line.left + line.line.end <= layout.geometry.left + layout.geometry.measure + points(7),
                         qPrintable(QString::number(line.line.end / 20)));
                QVERIFY(line.baseline > layout.geometry.top &&
                        line.baseline < layout.geometry.top + layout.geometry.depth + points(3));
            }
        }
    }

    void aLongTitleAndAnEmptyArticle() {
        const Result<QByteArray> longTitle = pdfDocument(
            {exportable(sampleArticle(prose.repeated(5).left(300), {{BlockKind::Paragraph, prose}}))}, options());
        QVERIFY(longTitle.ok());
        PdfProbe probe(*longTitle);
        QCOMPARE(probe.pageCount(), 1);
        QVERIFY(withoutBlanks(probe.text()).startsWith(withoutBlanks(prose.repeated(5).left(300) + prose)));

        const Result<QByteArray> nothing = pdfDocument({exportable(ReadArticle())}, options());
        QVERIFY(nothing.ok());
        PdfProbe empty(*nothing);
        QCOMPARE(empty.pageCount(), 1);
        QCOMPARE(withoutBlanks(empty.text()), QString());
        const Result<QByteArray> none = pdfDocument({}, options());
        QVERIFY(none.ok());
    }

    void aTitleOfTwoLinesPartsWhereAClauseEnds() {
        const QString first = QStringLiteral("沧浪储能拿下海陵湾的订单，");
        const QString second = QStringLiteral("一座电池电站能替谁过一个夏天");
        const Result<QByteArray> pdf =
            pdfDocument({exportable(sampleArticle(first + second, {{BlockKind::Paragraph, prose}}))}, options());
        QVERIFY(pdf.ok());
        PdfProbe probe(*pdf);
        const QStringList lines = probe.text().split(u'\n');
        QVERIFY2(lines.size() > 2, qPrintable(probe.failure()));
        QCOMPARE(withoutBlanks(lines[0]), first);
        QCOMPARE(withoutBlanks(lines[1]), second);
    }

    void eachArticleBeginsAPage() {
        const Result<QByteArray> pdf = pdfDocument({chapters(1), chapters(1), chapters(1)}, options());
        QVERIFY(pdf.ok());
        PdfProbe probe(*pdf);
        QCOMPARE(probe.pageCount(), 3);
        for (int page = 1; page <= 3; ++page) {
            const QString number = QString::number(page);
            QVERIFY(withoutBlanks(probe.text({QStringLiteral("-f"), number, QStringLiteral("-l"), number}))
                        .startsWith(QStringLiteral("北岭值班记")));
        }
    }

    void whatIsDrawnIsSeen() {
        // A page that renders white would pass every test of text.
        ExportedArticle exported = chapters(3);
        exported.notes.push_back(
            noteOn(exported, QStringLiteral("值班的人每小时记一次"), QStringLiteral("查"), NoteColour::Yellow));
        const Result<QByteArray> pdf = pdfDocument({exported}, options());
        QVERIFY(pdf.ok());
        PdfProbe probe(*pdf);
        const QByteArray png =
            probe.run(QStringLiteral("pdftoppm"),
                      {QStringLiteral("-png"), QStringLiteral("-r"), QStringLiteral("72"), QStringLiteral("-f"),
                       QStringLiteral("1"), QStringLiteral("-l"), QStringLiteral("1"), probe.path()});
        QVERIFY2(probe.failure().isEmpty(), qPrintable(probe.failure()));
        const QImage image = QImage::fromData(png, "PNG").convertToFormat(QImage::Format_RGB32);
        QVERIFY(image.width() > 590);
        int dark = 0;
        int yellow = 0;
        int footer = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor c = image.pixelColor(x, y);
                dark += c.lightness() < 100 ? 1 : 0;
                yellow += c.saturation() > 80 && c.hue() > 40 && c.hue() < 60 ? 1 : 0;
                footer += y > 775 && c.lightness() < 200 ? 1 : 0;
            }
        }
        QVERIFY2(dark > 4000, qPrintable(QString::number(dark)));
        QVERIFY2(yellow > 500, qPrintable(QString::number(yellow)));
        QVERIFY2(footer > 20, qPrintable(QString::number(footer))); // the page number, which is no text
    }

    void emojiAreSeenAndStayText() {
        // Their font has coloured bitmaps, which no PDF font can hold. Each is in the file once, however often it
        // stands.
        const QString words = QStringLiteral("夜班结束了🌟🎉🌟🌟，大家各自回家。");
        const Result<QByteArray> pdf = pdfDocument(
            {exportable(sampleArticle(QStringLiteral("夜班"), {{BlockKind::Paragraph, words}}))}, options());
        QVERIFY(pdf.ok());
        PdfProbe probe(*pdf);
        QVERIFY(withoutBlanks(probe.text()).contains(words));
        const QByteArray png = probe.run(QStringLiteral("pdftoppm"), {QStringLiteral("-png"), QStringLiteral("-r"),
                                                                      QStringLiteral("144"), probe.path()});
        QVERIFY2(probe.failure().isEmpty(), qPrintable(probe.failure()));
        const QImage image = QImage::fromData(png, "PNG").convertToFormat(QImage::Format_RGB32);
        int golden = 0; // as stars are
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor c = image.pixelColor(x, y);
                golden += c.saturation() > 120 && c.hue() > 25 && c.hue() < 60 ? 1 : 0;
            }
        }
        QVERIFY2(golden > 150, qPrintable(QString::number(golden)));
        const QByteArray list = probe.run(QStringLiteral("pdfimages"), {QStringLiteral("-list"), probe.path()});
        QSet<QString> objects;
        int places = 0;
        for (const QString &row : QString::fromLatin1(list).split(u'\n')) {
            const QStringList columns = row.simplified().split(u' '); // page num type ... object
            if (columns.size() > 10 && columns[2] == QStringLiteral("image")) {
                ++places;
                objects.insert(columns[10]);
            }
        }
        QCOMPARE(places, 4);
        QVERIFY2(objects.size() == 2, list.constData());
    }

    void fiftyPages() {
        const ExportedArticle exported = chapters(190);
        QElapsedTimer timer;
        timer.start();
        const Result<QByteArray> pdf = pdfDocument({exported}, options());
        QVERIFY(pdf.ok());
        const qint64 elapsed = timer.elapsed();
        PdfProbe probe(*pdf);
        qInfo() << probe.pageCount() << "pages:" << elapsed << "ms," << pdf->size() << "bytes";
        QVERIFY(probe.pageCount() >= 50);
    }

    void itCanBeCancelled() {
        const Progress progress;
        progress.cancel();
        const Result<QByteArray> pdf = pdfDocument({chapters(5)}, options(), progress);
        QVERIFY(!pdf.ok());
        QCOMPARE(pdf.error().code, ErrorCode::Cancelled);
    }
};

int main(int argc, char **argv) {
    QGuiApplication application(argc, argv);
    PdfDocumentTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "pdfdocument_test.moc"
