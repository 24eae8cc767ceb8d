// SPDX-License-Identifier: Apache-2.0
// Files, and the formats that are text.
#include "models/exporting/exporter.h"
#include "models/exporting/htmlexport.h"
#include "models/exporting/jsonldexport.h"
#include "models/exporting/markdownexport.h"
#include "tests/exporting/pdfprobe.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace variorum;
using namespace variorum::tests;

namespace {

ExportedArticle dangerous() {
    ReadArticle article = sampleArticle(
        QStringLiteral("<b>“甲&乙”</b>"),
        {{BlockKind::Paragraph, QStringLiteral("1. 电价<script>alert(1)</script>上涨，*星号*与_下划线_及[链接](x)。")},
         {BlockKind::Heading, QStringLiteral("# 井号"), 1},
         {BlockKind::ListItem, QStringLiteral("装机12吉瓦")},
         {BlockKind::ListItem, QStringLiteral("投资300亿元")},
         {BlockKind::Code, QStringLiteral("a < b\n  && ```c```")},
         {BlockKind::Table, QStringLiteral("站\t瓦\n北|岭\t12")}});
    article.article.byline = QStringLiteral("沈\"砚\"");
    return exportable(std::move(article));
}

} // namespace

class ExporterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileIsWrittenWholeOrNotAtAll() {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.pdf"));
        QVERIFY(writeExport(path, "one").ok());
        QVERIFY(writeExport(path, "two").ok());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("two"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1); // nothing temporary is left

        const Result<void> intoFolder = writeExport(folder.path(), "x");
        QVERIFY(!intoFolder.ok());
        QCOMPARE(intoFolder.error().code, ErrorCode::FileIsDirectory);
        const Result<void> nowhere = writeExport(folder.filePath(QStringLiteral("no/such/a.pdf")), "x");
        QVERIFY(!nowhere.ok());
        QCOMPARE(nowhere.error().code, ErrorCode::FileNotWritable);
        QCOMPARE(nowhere.error().arguments.front(), folder.filePath(QStringLiteral("no/such/a.pdf")));
    }

    void fileNamesAreTakenByEverySystem_data() {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << QStringLiteral("北岭并网") << QStringLiteral("北岭并网.pdf");
        QTest::newRow("separators") << QStringLiteral("电/网\\何去:何从?") << QStringLiteral("电 网 何去 何从.pdf");
        QTest::newRow("hidden") << QStringLiteral("..家") << QStringLiteral("家.pdf");
        QTest::newRow("device") << QStringLiteral("CON") << QStringLiteral("article CON.pdf");
        QTest::newRow("port") << QStringLiteral("com1") << QStringLiteral("article com1.pdf");
        QTest::newRow("untitled") << QString() << QStringLiteral("page.pdf");
        QTest::newRow("blank") << QStringLiteral("\n\t ") << QStringLiteral("page.pdf");
        QTest::newRow("long") << QStringLiteral("电").repeated(300)
                              << QStringLiteral("电").repeated(80) + QStringLiteral(".pdf");
    }
    void fileNamesAreTakenByEverySystem() {
        QFETCH(QString, title);
        QFETCH(QString, name);
        QCOMPARE(exportFileName(exportable(sampleArticle(title, {})), ExportFormat::Pdf), name);
    }

    void formatsHaveNames() {
        for (const ExportFormat format :
             {ExportFormat::Pdf, ExportFormat::Html, ExportFormat::Markdown, ExportFormat::JsonLd})
            QCOMPARE(exportFormatFromName(exportFormatName(format)), std::optional(format));
        QVERIFY(!exportFormatFromName(QStringLiteral("docx")));
    }

    void htmlRunsNothingThatThePageSaid() {
        ExportedArticle exported = dangerous();
        exported.notes.push_back(noteOn(exported, QStringLiteral("上涨"), QStringLiteral("<img src=x onerror=y>")));
        const QString html = QString::fromUtf8(htmlDocument({exported}, {}));
        QVERIFY(!html.contains(QStringLiteral("<script")));
        QVERIFY(!html.contains(QStringLiteral("<img")));
        QVERIFY(html.contains(QStringLiteral("&lt;script&gt;alert(1)&lt;/script&gt;")));
        QVERIFY(html.contains(QStringLiteral("<title>&lt;b&gt;“甲&amp;乙”&lt;/b&gt;</title>")));
    }

    void htmlGivesBackTheText() {
        const ExportedArticle exported = dangerous();
        QString html = QString::fromUtf8(htmlDocument({exported}, {}));
        html = html.mid(html.indexOf(QStringLiteral("<article")));
        html.remove(QRegularExpression(QStringLiteral("<[^>]*>")));
        html.replace(QStringLiteral("&lt;"), QStringLiteral("<")).replace(QStringLiteral("&gt;"), QStringLiteral(">"));
        html.replace(QStringLiteral("&quot;"), QStringLiteral("\""))
            .replace(QStringLiteral("&amp;"), QStringLiteral("&"));
        const Article &article = exported.article->article;
        QCOMPARE(withoutBlanks(html), withoutBlanks(article.title + article.byline + article.text));
    }

    void overlappingNotesAreWellFormedHtml() {
        ExportedArticle exported =
            exportable(sampleArticle(QStringLiteral("甲"), {{BlockKind::Paragraph, QStringLiteral("一二三四五六七八")},
                                                            {BlockKind::Paragraph, QStringLiteral("九十")}}));
        exported.notes.push_back(noteOn(exported, QStringLiteral("二三四五"), QStringLiteral("a")));
        exported.notes.push_back(
            noteOn(exported, QStringLiteral("四五六七八\n九"), QStringLiteral("b"), NoteColour::Pink));
        const QString html = QString::fromUtf8(htmlDocument({exported}, {}));
        const QString body =
            html.mid(html.indexOf(QStringLiteral("<article")),
                     html.indexOf(QStringLiteral("<section")) - html.indexOf(QStringLiteral("<article")));
        // Marks are opened and closed one after the other, inside their paragraph.
        int depth = 0;
        QRegularExpression tag(QStringLiteral("<(/?)(mark|p)\\b[^>]*>"));
        for (auto match = tag.globalMatch(body); match.hasNext();) {
            const QRegularExpressionMatch one = match.next();
            const bool closing = !one.captured(1).isEmpty();
            const int level = one.captured(2) == QLatin1StringView("p") ? 0 : 1;
            QCOMPARE(depth, closing ? level + 1 : level);
            depth += closing ? -1 : 1;
        }
        QCOMPARE(depth, 0);
        QCOMPARE(body.count(QStringLiteral("<mark class=\"yellow\">")), 1);
        QCOMPARE(body.count(QStringLiteral("<mark class=\"pink\">")),
                 3); // where they overlap, in the rest, in the next block
        QCOMPARE(body.count(QStringLiteral("<sup")), 2);
    }

    void markdownShowsSignsAsSigns() {
        ExportedArticle exported = dangerous();
        exported.notes.push_back(noteOn(exported, QStringLiteral("上涨"), QStringLiteral("第一段\n第二段")));
        const QString text = QString::fromUtf8(markdownDocument({exported}, {}));
        QVERIFY(text.startsWith(QStringLiteral("---\ntitle: \"<b>“甲&乙”</b>\"\nbyline: \"沈\\\"砚\\\"\"\n")));
        QVERIFY(text.contains(QStringLiteral(
            "\n1\\. 电价\\<script\\>alert(1)\\</script\\>上涨[^1]，\\*星号\\*与\\_下划线\\_及\\[链接\\](x)。\n")));
        QVERIFY(text.contains(QStringLiteral("\n## # 井号\n")));
        QVERIFY(text.contains(QStringLiteral("\n- 装机12吉瓦\n- 投资300亿元\n")));
        QVERIFY(text.contains(QStringLiteral("\n````\na < b\n  && ```c```\n````\n")));
        QVERIFY(text.contains(QStringLiteral("| 站 | 瓦 |\n| --- | --- |\n| 北\\|岭 | 12 |\n")));
        QVERIFY(text.contains(QStringLiteral("[^1]: “上涨”\n\n    第一段\n\n    第二段\n")));
    }

    void annotationsFollowTheStandard() {
        Note note;
        note.id = QStringLiteral("5f0c7f9e-8a63-4a52-9a0e-000000000001");
        note.anchor = {Span(12, 15), QStringLiteral("電🚀價"), QStringLiteral("前文"), QStringLiteral("後文")};
        note.body = QStringLiteral("查");
        note.tags = QStringList{QStringLiteral("核对")};
        note.author = QStringLiteral("沈砚");
        note.colour = NoteColour::Orange;
        note.created = QStringLiteral("2026-03-04T05:06:07Z");
        const QByteArray sha = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        const QJsonObject annotation = annotationObject(note, sha);
        QCOMPARE(annotation.value(QStringLiteral("@context")).toString(),
                 QStringLiteral("http://www.w3.org/ns/anno.jsonld"));
        QCOMPARE(annotation.value(QStringLiteral("id")).toString(),
                 QStringLiteral("urn:uuid:5f0c7f9e-8a63-4a52-9a0e-000000000001"));
        QCOMPARE(annotation.value(QStringLiteral("motivation")).toString(), QStringLiteral("commenting"));
        const QJsonObject target = annotation.value(QStringLiteral("target")).toObject();
        QCOMPARE(target.value(QStringLiteral("source")).toString(),
                 QStringLiteral("ni:///sha-256;ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0"));
        const QJsonArray selectors = target.value(QStringLiteral("selector")).toArray();
        QCOMPARE(selectors.at(0).toObject().value(QStringLiteral("exact")).toString(), QStringLiteral("電🚀價"));
        QCOMPARE(selectors.at(1).toObject().value(QStringLiteral("start")).toInt(), 12);
        QCOMPARE(selectors.at(1).toObject().value(QStringLiteral("end")).toInt(), 15);
        QCOMPARE(annotation.value(QStringLiteral("body")).toArray().size(), 2);
        note.body.clear();
        QCOMPARE(annotationObject(note, sha).value(QStringLiteral("motivation")).toString(),
                 QStringLiteral("highlighting"));
    }

    void aCollectionHoldsEachNoteOnce() {
        ExportedArticle exported = dangerous();
        exported.notes.push_back(noteOn(exported, QStringLiteral("上涨"), QStringLiteral("甲")));
        const QJsonObject collection = QJsonDocument::fromJson(jsonLdDocument({exported, exported}, {})).object();
        QCOMPARE(collection.value(QStringLiteral("type")).toString(), QStringLiteral("AnnotationCollection"));
        QCOMPARE(collection.value(QStringLiteral("total")).toInt(), 1);
        QCOMPARE(collection.value(QStringLiteral("first")).toObject().value(QStringLiteral("items")).toArray().size(),
                 1);
    }

    void notesAreProjectedFromThePage() {
        const Result<PagePointer> page = readPage(
            QStringLiteral("北岭電站昨日并網(wǎng)，裝機12吉瓦，工期比計劃早了兩個月，各方都很滿意。\n").toUtf8(),
            QStringLiteral("p"));
        QVERIFY(page.ok());
        const ReadingPointer reading = read(*page, {}, {});
        QVERIFY(!reading->articles.empty());
        const QString &text = (*page)->text;
        const auto note = [&](const QString &words, const QString &id) {
            Note made;
            made.id = id;
            const qsizetype at = text.indexOf(words);
            made.anchor = anchorAt(text, (*page)->codePoints, Span(at, at + words.size()));
            return made;
        };
        Note lost = note(QStringLiteral("工期"), QStringLiteral("lost"));
        lost.anchor.exact = QStringLiteral("不在此頁的話");
        const ExportedArticle exported = exportedArticle(reading, 0,
                                                         {lost, note(QStringLiteral("早了"), QStringLiteral("later")),
                                                          note(QStringLiteral("并網(wǎng)"), QStringLiteral("first"))},
                                                         QStringLiteral("p"));
        QCOMPARE(exported.notes.size(), std::size_t(3));
        QCOMPARE(exported.notes[0].note.id, QStringLiteral("first"));
        QCOMPARE(quoteOf(exported, exported.notes[0]), QStringLiteral("并網"));
        QCOMPARE(quoteOf(exported, exported.notes[1]), QStringLiteral("早了"));
        QVERIFY(exported.notes[2].hidden);
        QCOMPARE(quoteOf(exported, exported.notes[2]), QStringLiteral("不在此頁的話"));
        const std::vector<Edit> edits = editsOf(exported);
        QVERIFY(std::any_of(edits.begin(), edits.end(),
                            [&](const Edit &edit) { return edit.before(text) == QStringLiteral("(wǎng)"); }));
    }
};

QTEST_GUILESS_MAIN(ExporterTest)
#include "exporter_test.moc"
