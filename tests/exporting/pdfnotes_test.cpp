// SPDX-License-Identifier: Apache-2.0
// Notes as PDF programs see them: read back with qpdf, and their places with poppler.
#include "models/exporting/pdfwriter.h"
#include "tests/exporting/pdfprobe.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace variorum;
using namespace variorum::tests;

namespace {

const QString prose = QStringLiteral(
    "青石电力公司昨日宣布，北岭抽水蓄能电站首台机组并网，装机12吉瓦。项目负责人沈砚说：“我们等这一天等了八年。”"
    "按照计划，其余机组将在明年上半年陆续投产——届时年发电量可达300亿度，相当于邻近三座城市一年的用电。");

ExportOptions withNotes() {
    ExportOptions options;
    options.entities = false;
    options.date = QStringLiteral("2026-03-04T05:06:07Z");
    return options;
}

ExportedArticle longArticle(int paragraphs) {
    std::vector<SampleBlock> blocks;
    blocks.reserve(static_cast<std::size_t>(paragraphs));
    for (int i = 0; i < paragraphs; ++i)
        blocks.push_back({BlockKind::Paragraph, QStringLiteral("（%1）").arg(i) + prose});
    return exportable(sampleArticle(QStringLiteral("北岭电站并网"), blocks));
}

std::vector<PdfProbe::Annotation> highlights(PdfProbe &probe) {
    std::vector<PdfProbe::Annotation> found;
    for (PdfProbe::Annotation &annotation : probe.annotations()) {
        if (annotation.subtype == QLatin1StringView("/Highlight"))
            found.push_back(std::move(annotation));
    }
    return found;
}

/// The words under all quadrilaterals of an annotation, in their order. Poppler gives every character that a rectangle
/// touches: those at the edges are kept away from by less than half of the narrowest.
QString wordsUnder(PdfProbe &probe, const PdfProbe::Annotation &annotation) {
    QString words;
    for (const QRectF &quad : annotation.quads)
        words += withoutBlanks(probe.textIn(annotation.page, quad.adjusted(1.5, 0, -1.5, 0)));
    return words;
}

} // namespace

class PdfNotesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNoteIsAWholeHighlight() {
        ExportedArticle exported = longArticle(3);
        ExportedNote note = noteOn(exported, QStringLiteral("首台机组并网"),
                                   QStringLiteral("公告里写的是“二期”。\n待查。"), NoteColour::Green);
        note.note.tags = QStringList{QStringLiteral("核对")};
        exported.notes.push_back(note);
        const Result<QByteArray> pdf = pdfDocument({exported}, withNotes());
        QVERIFY(pdf.ok());
        PdfProbe probe(*pdf);
        const auto found = highlights(probe);
        QVERIFY2(probe.failure().isEmpty(), qPrintable(probe.failure()));
        QCOMPARE(found.size(), std::size_t(1));
        const PdfProbe::Annotation &highlight = found.front();
        QCOMPARE(highlight.string("/T"), note.note.author);
        QCOMPARE(highlight.string("/Contents"), QStringLiteral("公告里写的是“二期”。\n待查。\n#核对"));
        QCOMPARE(highlight.string("/NM"), note.note.id);
        QCOMPARE(highlight.string("/CreationDate"), QStringLiteral("D:20260304050607Z"));
        QCOMPARE(highlight.string("/M"), QStringLiteral("D:20260305060708Z"));
        const QJsonArray colour = highlight.dictionary.value(QStringLiteral("/C")).toArray();
        const std::uint32_t rgb = noteColourRgb(NoteColour::Green);
        for (int i = 0; i < 3; ++i)
            QVERIFY(qAbs(colour.at(i).toDouble() - ((rgb >> (16 - 8 * i)) & 255) / 255.0) < 0.01);

        // Without an appearance some viewers draw nothing; a plain fill would hide the words.
        const QJsonObject appearance = probe.object(
            highlight.dictionary.value(QStringLiteral("/AP")).toObject().value(QStringLiteral("/N")).toString());
        QCOMPARE(appearance.value(QStringLiteral("/Subtype")).toString(), QStringLiteral("/Form"));
        const QJsonObject resources = probe.object(appearance.value(QStringLiteral("/Resources")).toString());
        QVERIFY(QString::fromUtf8(QJsonDocument(resources).toJson()).contains(QStringLiteral("/Multiply")));

        const QJsonObject popup = probe.object(highlight.dictionary.value(QStringLiteral("/Popup")).toString());
        QCOMPARE(popup.value(QStringLiteral("/Subtype")).toString(), QStringLiteral("/Popup"));
    }

    void highlightsLieOnTheirWords() {
        ExportedArticle exported = longArticle(14);
        QStringList words{QStringLiteral("青石电力公司"),
                          QStringLiteral("并网，装机12吉瓦。项目"),
                          QStringLiteral("“我们等这一天等了八年。”"),
                          QStringLiteral("投产——届时"),
                          QStringLiteral("度"),
                          QStringLiteral("上半年陆续投产——届时年发电量可达300亿度，相当于邻近三座城市一年")};
        qsizetype from = 0;
        for (const QString &one : words) {
            exported.notes.push_back(noteOn(exported, one, one, NoteColour::Blue, from));
            from = exported.notes.back().text.begin + 160;
        }
        const Result<QByteArray> pdf = pdfDocument({exported}, withNotes());
        QVERIFY(pdf.ok());
        PdfProbe probe(*pdf);
        const auto found = highlights(probe);
        QCOMPARE(found.size(), std::size_t(words.size()));
        for (std::size_t i = 0; i < found.size(); ++i)
            QCOMPARE(wordsUnder(probe, found[i]), withoutBlanks(words[static_cast<qsizetype>(i)]));
        QVERIFY2(probe.failure().isEmpty(), qPrintable(probe.failure()));
    }

    void aNoteOverBlocksAndPagesHasABoxForEachLine() {
        ExportedArticle exported = longArticle(16);
        const QString &text = exported.article->article.text;
        ExportedNote note = noteOn(exported, text.mid(60, text.size() - 150), QStringLiteral("全文"));
        exported.notes.push_back(note);
        const Result<QByteArray> pdf = pdfDocument({exported}, withNotes());
        QVERIFY(pdf.ok());
        PdfProbe probe(*pdf);
        const auto found = highlights(probe);
        QVERIFY(found.size() >= 2);
        QString words;
        for (std::size_t i = 0; i < found.size(); ++i) {
            QVERIFY(i == 0 || found[i].page == found[i - 1].page + 1);
            // One note in viewers that know groups, and one id for each of its parts.
            QCOMPARE(found[i].dictionary.contains(QStringLiteral("/IRT")), i > 0);
            QVERIFY(found[i].string("/NM").startsWith(note.note.id));
            words += wordsUnder(probe, found[i]);
            for (const QRectF &quad : found[i].quads) {
                QVERIFY(quad.height() < 18 && quad.height() > 8);
                QVERIFY(quad.left() >= 90 && quad.right() <= 505 && quad.top() > 80 && quad.bottom() < 770);
            }
        }
        const QString expected = withoutBlanks(text.mid(60, text.size() - 150));
        QVERIFY2(words == expected, qPrintable(firstDifference(expected, words)));
    }

    void overlappingNotesAreBothThere() {
        ExportedArticle exported = longArticle(1);
        exported.notes.push_back(noteOn(exported, QStringLiteral("北岭抽水蓄能电站首台"), QStringLiteral("甲")));
        exported.notes.push_back(
            noteOn(exported, QStringLiteral("电站首台机组"), QStringLiteral("乙"), NoteColour::Pink));
        const Result<QByteArray> pdf = pdfDocument({exported}, withNotes());
        QVERIFY(pdf.ok());
        PdfProbe probe(*pdf);
        const auto found = highlights(probe);
        QCOMPARE(found.size(), std::size_t(2));
        QCOMPARE(wordsUnder(probe, found[0]), QStringLiteral("北岭抽水蓄能电站首台"));
        QCOMPARE(wordsUnder(probe, found[1]), QStringLiteral("电站首台机组"));
    }

    void aHiddenNoteIsListedAndNotDrawn() {
        ExportedArticle exported = longArticle(1);
        ExportedNote note = noteOn(exported, QStringLiteral("推荐阅读"), QStringLiteral("这一段被删去了"));
        QVERIFY(note.hidden);
        note.text = {};
        exported.notes.push_back(note);
        const Result<QByteArray> pdf = pdfDocument({exported}, withNotes());
        QVERIFY(pdf.ok());
        PdfProbe probe(*pdf);
        QVERIFY(highlights(probe).empty());
        const QString text = probe.text();
        QVERIFY(text.contains(QStringLiteral("推荐阅读")));
        QVERIFY(text.contains(QStringLiteral("这一段被删去了")));
    }

    void notesStayOutWhenTheyAreNotAskedFor() {
        ExportedArticle exported = longArticle(1);
        exported.notes.push_back(noteOn(exported, QStringLiteral("青石电力公司"), QStringLiteral("甲")));
        ExportOptions options = withNotes();
        options.notes = false;
        const Result<QByteArray> pdf = pdfDocument({exported}, options);
        QVERIFY(pdf.ok());
        PdfProbe probe(*pdf);
        QVERIFY(highlights(probe).empty());
        QCOMPARE(withoutBlanks(probe.text()),
                 withoutBlanks(exported.article->article.title + exported.article->article.text));
    }

    void theNotesStandBehindTheArticle() {
        ExportedArticle exported = longArticle(2);
        exported.notes.push_back(noteOn(exported, QStringLiteral("青石电力公司"), QStringLiteral("另见去年的公告。")));
        const Result<QByteArray> pdf = pdfDocument({exported}, withNotes());
        QVERIFY(pdf.ok());
        PdfProbe probe(*pdf);
        const QString text = withoutBlanks(probe.text());
        const QString article = withoutBlanks(exported.article->article.title + exported.article->article.text);
        QVERIFY2(text.startsWith(article), qPrintable(firstDifference(article, text)));
        QVERIFY(text.mid(article.size()).contains(QStringLiteral("另见去年的公告。")));
        QVERIFY(text.mid(article.size()).contains(QStringLiteral("2026-03-05")));
    }

    void thousandsOfNotes() {
        ExportedArticle exported = longArticle(150);
        const QString &text = exported.article->article.text;
        for (int i = 0; i < 2000; ++i) {
            ExportedNote note =
                noteOn(exported, text.left(6), QStringLiteral("第%1条").arg(i), static_cast<NoteColour>(i % 5));
            const Offset at = 8 * i;
            note.text = Span(at, at + 6);
            note.note.id = QStringLiteral("note-%1").arg(i);
            exported.notes.push_back(std::move(note));
        }
        QElapsedTimer timer;
        timer.start();
        const Result<QByteArray> pdf = pdfDocument({exported}, withNotes());
        qInfo() << "2000 notes:" << timer.elapsed() << "ms," << (pdf.ok() ? pdf->size() : 0) << "bytes";
        QVERIFY(pdf.ok());
        PdfProbe probe(*pdf);
        QSet<QString> ids;
        for (const PdfProbe::Annotation &highlight : highlights(probe))
            ids.insert(highlight.string("/NM").section(QLatin1Char('#'), 0, 0));
        QVERIFY2(probe.failure().isEmpty(), qPrintable(probe.failure()));
        QCOMPARE(ids.size(), 2000);
    }
};

int main(int argc, char **argv) {
    QGuiApplication application(argc, argv);
    PdfNotesTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "pdfnotes_test.moc"
