// SPDX-License-Identifier: Apache-2.0
// The PDF as other programs see it: poppler's text, qpdf's check.
#include "models/exporting/exporter.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace variorum;

namespace {

QString solid(const QString &text) {
    QString out;
    for (const QChar c : text) {
        if (!c.isSpace())
            out.append(c);
    }
    return out;
}

QByteArray run(const QString &program, const QStringList &arguments, int *status) {
    QProcess process;
    process.start(program, arguments);
    *status = process.waitForFinished(60000) ? process.exitCode() : -1;
    return process.readAllStandardOutput();
}

} // namespace

class PdfTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    static ExportedArticle article(const QByteArray &bytes,
                                   const std::vector<std::pair<QString, QString>> &notes = {}) {
        const ReadingPointer reading = read(*readPage(bytes, QStringLiteral("page")), {}, {});
        std::vector<Note> made;
        for (const auto &[quote, body] : notes) {
            Note note;
            const qsizetype at = reading->page->text.indexOf(quote);
            note.id = QStringLiteral("note-%1").arg(made.size());
            note.anchor = anchorAt(reading->page->text, reading->page->codePoints, Span(at, at + quote.size()));
            note.body = body;
            note.author = QStringLiteral("林知遠");
            note.created = note.modified = QStringLiteral("2031-04-09T08:00:00Z");
            made.push_back(note);
        }
        return exportedArticle(reading, 0, made, QStringLiteral("page.txt"));
    }

    QString written(const ExportedArticle &exported) {
        ExportOptions options;
        options.date = QStringLiteral("2031-04-09T08:00:00Z");
        const auto bytes = exportDocument(ExportFormat::Pdf, {exported}, options);
        const QString path = m_folder.filePath(QStringLiteral("out.pdf"));
        return bytes.ok() && writeExport(path, *bytes).ok() ? path : QString();
    }

private Q_SLOTS:
    void textComesBackAsTheArticleHasIt() {
        const ExportedArticle exported = article("口力至一二八入儿士夕大女子小山川工己干，这些字的字形与部首共用。\n\n"
                                                 "他说：“来——了……”，𠮷田先生用 office 软件写下这句话。\n");
        const QString path = written(exported);
        QVERIFY(!path.isEmpty());
        int status = 0;
        const QString text =
            solid(QString::fromUtf8(run(QStringLiteral("pdftotext"), {path, QStringLiteral("-")}, &status)));
        QCOMPARE(status, 0);
        QVERIFY2(text.contains(solid(exported.article->article.text)), qPrintable(text));
    }

    void changesOfOneKindStandTogether() {
        // Each emoji has a reason that names it; a group for each would fill pages.
        QString page;
        const QString prose = QStringLiteral("水库的水位在夜里慢慢升高，值班的人每小时记一次，记在一本旧的簿子上。天亮"
                                             "以前，控制中心打来电话，问北岭的机组能不能提前并网，没有人敢马上答应。");
        const QStringList emoji{QStringLiteral("🌟"), QStringLiteral("🎉"), QStringLiteral("🚀")};
        for (qsizetype at = 0; at < prose.size(); at += 9)
            page += prose.mid(at, 9) + emoji[(at / 9) % 3];
        ExportOptions options;
        options.source = true;
        const auto bytes = exportDocument(ExportFormat::Pdf, {article(page.toUtf8())}, options);
        QVERIFY(bytes.ok());
        const QString path = m_folder.filePath(QStringLiteral("changes.pdf"));
        QVERIFY(writeExport(path, *bytes).ok());
        int status = 0;
        const QString text = QString::fromUtf8(run(QStringLiteral("pdftotext"), {path, QStringLiteral("-")}, &status));
        QCOMPARE(status, 0);
        QCOMPARE(text.count(QStringLiteral("injected-emoji:")), 1);
        QVERIFY2(text.contains(QStringLiteral("An emoji (…) was inserted")), qPrintable(text));
    }

    void notesAreRealAnnotations() {
        const QString path = written(article("海陵电站昨日并网，首期装机三百兆瓦。工程明年下半年全部完工。\n",
                                             {{QStringLiteral("首期装机"), QStringLiteral("与另一来源不同")},
                                              {QStringLiteral("明年下半年"), QString()}}));
        QVERIFY(!path.isEmpty());
        int status = 0;
        (void)run(QStringLiteral("qpdf"), {QStringLiteral("--check"), path}, &status);
        QCOMPARE(status, 0);
        const QByteArray json = run(QStringLiteral("qpdf"), {QStringLiteral("--json"), path}, &status);
        QCOMPARE(json.count("\"/Highlight\""), 2);
        QVERIFY(json.contains("/QuadPoints") && json.contains("/AP") && json.contains("与另一来源不同") &&
                json.contains("林知遠"));
    }

    void equalInputGivesEqualBytes() {
        const ExportedArticle exported = article("海陵电站昨日并网，首期装机三百兆瓦。\n");
        ExportOptions options;
        options.date = QStringLiteral("2031-04-09T08:00:00Z");
        QCOMPARE(*exportDocument(ExportFormat::Pdf, {exported}, options),
                 *exportDocument(ExportFormat::Pdf, {exported}, options));
    }

    void aPathThatCannotBeWrittenIsSaid() {
        const auto refused = writeExport(m_folder.filePath(QStringLiteral("no/such/folder/x.pdf")), "x");
        QVERIFY(!refused.ok());
        QCOMPARE(static_cast<int>(writeExport(m_folder.path(), "x").error().code),
                 static_cast<int>(ErrorCode::FileIsDirectory));
    }
};

QTEST_MAIN(PdfTest)
#include "pdf_test.moc"
