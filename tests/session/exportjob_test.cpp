// SPDX-License-Identifier: Apache-2.0
// Documents that need fonts are made on a pool thread as they are on the window's.
#include "models/session/exportjob.h"
#include "models/session/librarysession.h"
#include "tests/support/testsession.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace variorum;
using namespace variorum::tests;

namespace {

ExportedArticle longArticle(int paragraphs) {
    QByteArray bytes = "海陵电站并网纪事\n\n";
    for (int i = 0; i < paragraphs; ++i)
        bytes += QByteArray::number(i) + pageBytes;
    return exportedArticle(readingOf(bytes), 0, {}, QStringLiteral("a.txt"));
}

ExportOptions dated() {
    ExportOptions options;
    options.date = someTime;
    return options;
}

} // namespace

class ExportJobTest : public QObject {
    Q_OBJECT

    LibraryFolder m_folder;

private Q_SLOTS:
    void aPdfIsTheSameAsOneMadeHere() {
        const auto session = openedSession(m_folder.fresh());
        const QString path = m_folder.path(QStringLiteral("article.pdf"));
        const ExportedArticle article = longArticle(30);
        auto *job = new ExportJob(path, ExportFormat::Pdf, {article}, dated());
        QVERIFY(job->title().contains(QStringLiteral("article.pdf")));
        bool ok = false;
        connect(job, &Job::finished, this, [job, &ok] { ok = job->result().ok() && job->fraction() >= 1; });
        QSignalSpy finished(session.get(), &LibrarySession::jobFinished);
        session->adopt(job);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
        QVERIFY(ok);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), *exportDocument(ExportFormat::Pdf, {article}, dated()));
    }

    void whatIsCancelledLeavesNoFile() {
        const auto session = openedSession(m_folder.fresh());
        const QString path = m_folder.write(QStringLiteral("old.pdf"), "what was there before");
        auto *job = new ExportJob(path, ExportFormat::Pdf, {longArticle(2000)}, dated());
        std::optional<ErrorCode> code;
        connect(job, &Job::finished, this, [job, &code] { code = job->result().error().code; });
        session->adopt(job);
        job->cancel();
        QTRY_VERIFY_WITH_TIMEOUT(code.has_value(), 60'000);
        QCOMPARE(static_cast<int>(*code), static_cast<int>(ErrorCode::Cancelled));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("what was there before"));
    }
};

QTEST_MAIN(ExportJobTest)
#include "exportjob_test.moc"
