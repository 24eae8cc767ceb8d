// SPDX-License-Identifier: Apache-2.0
// Notes that come back: from JSON-LD of this program and of others, and from a PDF that another program changed.
#include "models/exporting/jsonldexport.h"
#include "models/exporting/jsonldimport.h"
#include "models/exporting/pdfimport.h"
#include "models/exporting/pdfwriter.h"
#include "tests/support/random.h"

#include <QGuiApplication>
#include <QJsonDocument>
#include <QTest>
#include <QUuid>

using namespace variorum;
using namespace variorum::tests;

namespace {

const QByteArray pageBytes = "海陵电站昨日并网，首期装机三百兆瓦。\n\n工程由两家公司共同出资，明年下半年全部完工。\n";

ReadingPointer reading() {
    const auto page = readPage(pageBytes, QStringLiteral("page"));
    return read(*page, {}, {});
}

Note someNote(Span span, const QString &body, const QStringList &tags, NoteColour colour) {
    const ReadingPointer read = reading();
    Note note;
    note.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    note.anchor = anchorAt(read->page->text, read->page->codePoints, span);
    note.body = body;
    note.tags = tags;
    note.colour = colour;
    note.author = QStringLiteral("叶汀");
    note.created = QStringLiteral("2031-04-08T21:40:16Z");
    note.modified = QStringLiteral("2031-04-09T01:02:03Z");
    return note;
}

/// JSON with single quotes: moc loses its way in raw strings.
QByteArray json(QByteArray text) {
    return text.replace('\'', '"');
}

/// A PDF of one page as a plain program writes it, its cross-references left to the reader.
QByteArray pdfWith(const QByteArray &annotation) {
    return "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
           "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
           "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Annots [4 0 R] >>\nendobj\n"
           "4 0 obj\n<< /Type /Annot /Subtype /Highlight /Rect [1 1 9 9] " +
           annotation + " >>\nendobj\ntrailer\n<< /Root 1 0 R /Size 5 >>\n%%EOF\n";
}

} // namespace

class NoteImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void jsonLdOfOurOwnComesBackWhole() {
        const ReadingPointer read = reading();
        QRandomGenerator random = seeded("JSON-LD comes back");
        for (int i = 0; i < 40; ++i) {
            QStringList tags;
            for (int n = random.bounded(3); n > 0; --n)
                tags.append(QString::number(n) + randomText(random, 5));
            const Note note =
                someNote({random.bounded(10), 12 + random.bounded(12)}, randomText(random, 20), tags, NoteColour::Blue);
            const auto back =
                notesFromJsonLd(annotationCollection({annotationObject(note, read->page->sha256())}, {}, {}));
            QVERIFY(back && back->size() == 1);
            QVERIFY(back->front().note == note);
            QCOMPARE(back->front().pageSha256, read->page->sha256());
        }
    }

    void whatOtherProgramsWriteIsTaken() {
        const QByteArray foreign =
            json("{'@context': 'http://www.w3.org/ns/anno.jsonld', "
                 "'id': 'https://notes.example/17', 'type': 'Annotation', 'creator': 'https://people.example/ye', "
                 "'body': [{'type': 'TextualBody', 'value': 'first'}, {'value': 't', 'purpose': 'tagging'}, 'second'], "
                 "'target': {'source': 'https://news.example/a', 'styleClass': 'mauve', "
                 "'selector': {'type': 'RangeSelector', 'refinedBy': "
                 "{'type': 'TextQuoteSelector', 'exact': '两家公司', 'prefix': '工程由'}}}}");
        const auto notes = notesFromJsonLd(foreign);
        QVERIFY(notes && notes->size() == 1);
        const Note &note = notes->front().note;
        QCOMPARE(note.anchor.exact, QStringLiteral("两家公司"));
        QCOMPARE(note.anchor.prefix, QStringLiteral("工程由"));
        QCOMPARE(note.body, QStringLiteral("first\n\nsecond"));
        QCOMPARE(note.tags, QStringList{QStringLiteral("t")});
        QVERIFY(notes->front().pageSha256.isEmpty());
        // The same annotation is the same note each time it is read.
        QVERIFY(!QUuid::fromString(note.id).isNull());
        QCOMPARE(notesFromJsonLd(foreign)->front().note.id, note.id);
        const ReadingPointer read = reading();
        const AnchorPlace place = placeOf(note.anchor, read->page->text, read->page->codePoints);
        QVERIFY(place.ok);
        QCOMPARE(read->page->text.mid(place.units.begin, place.units.length()), QStringLiteral("两家公司"));
    }

    void oddJsonIsNoDisaster_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("notes"); // -1: refused
        QTest::newRow("no JSON") << QByteArray("a letter") << -1;
        QTest::newRow("cut") << QByteArray("{\"type\": \"Annotation\", ") << -1;
        QTest::newRow("empty object") << QByteArray("{}") << 0;
        QTest::newRow("empty list") << QByteArray("[]") << 0;
        QTest::newRow("numbers") << QByteArray("[1, 2, null, \"x\"]") << 0;
        QTest::newRow("no quote") << json("{'type': 'Annotation', 'target': 'https://news.example'}") << 0;
        QTest::newRow("backward position")
            << json("[{'type': 'Annotation', 'target': [{'selector': [ "
                    "{'type': 'TextPositionSelector', 'start': 9, 'end': -3}, "
                    "{'type': 'TextQuoteSelector', 'exact': 'x'}], 'source': 'ni:///sha-256;AAAA'}]}]")
            << 1;
    }

    void oddJsonIsNoDisaster() {
        QFETCH(QByteArray, bytes);
        QFETCH(int, notes);
        const auto read = notesFromJsonLd(bytes);
        QCOMPARE(read ? static_cast<int>(read->size()) : -1, notes);
        if (notes == 1) {
            QVERIFY(read->front().note.anchor.codePoints == Span());
            QVERIFY(read->front().pageSha256.isEmpty());
        }
    }

    void aPdfOfOurOwnComesBack() {
        const std::vector<Note> notes{
            someNote({0, 4}, QStringLiteral("第一行\n第二行"), {QStringLiteral("待查"), QStringLiteral("首期")},
                     NoteColour::Pink),
            someNote({9, 13}, {}, {QStringLiteral("数据")}, NoteColour::Green),
            someNote({14, 17}, QStringLiteral("#1 不是标签\n这一行才是最后"), {}, NoteColour::Orange)};
        const auto pdf = pdfDocument({exportedArticle(reading(), 0, notes, QStringLiteral("a.txt"))}, {});
        QVERIFY(pdf.ok());
        int unnamed = 0;
        const auto back = notesFromPdf(*pdf, &unnamed);
        QVERIFY(back);
        QCOMPARE(unnamed, 0);
        QCOMPARE(back->size(), notes.size());
        for (std::size_t i = 0; i < notes.size(); ++i) {
            const Note &note = (*back)[i];
            QCOMPARE(note.id, notes[i].id);
            QCOMPARE(note.body, notes[i].body);
            QCOMPARE(note.tags, notes[i].tags);
            QCOMPARE(static_cast<int>(note.colour), static_cast<int>(notes[i].colour));
            QCOMPARE(note.author, notes[i].author);
            QCOMPARE(note.modified, notes[i].modified);
        }
    }

    void whatAnotherProgramWroteIntoAPdfIsRead() {
        int unnamed = 0;
        const auto notes = notesFromPdf(pdfWith("/NM (0f8fad5b-d9cb-469f-a165-70867728950e) /C [1 0.9 0.52] "
                                                "/Contents (one\\rtwo\\r#tag #other) /M (D:20310408214016+08'00')"),
                                        &unnamed);
        QVERIFY(notes && notes->size() == 1);
        QCOMPARE(notes->front().body, QStringLiteral("one\ntwo"));
        QCOMPARE(notes->front().tags, (QStringList{QStringLiteral("tag"), QStringLiteral("other")}));
        QCOMPARE(static_cast<int>(notes->front().colour), static_cast<int>(NoteColour::Yellow));
        QCOMPARE(notes->front().modified, QStringLiteral("2031-04-08T13:40:16Z"));
    }

    void highlightsWithoutANameAreCounted() {
        int unnamed = 0;
        const auto notes = notesFromPdf(pdfWith("/Contents (mine)"), &unnamed);
        QVERIFY(notes && notes->empty());
        QCOMPARE(unnamed, 1);
        QVERIFY(!notesFromPdf("%PDF-1.4\nnothing that can be mended", &unnamed));
        QVERIFY(!notesFromPdf({}, &unnamed));
    }
};

QTEST_MAIN(NoteImportTest)
#include "noteimport_test.moc"
