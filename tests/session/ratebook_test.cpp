// SPDX-License-Identifier: Apache-2.0
// The rates that the analyst enters outlive the program, a second window and a bad file.
#include "models/session/ratebook.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace variorum;

namespace {

ExchangeRate rate(const char *from, double value, const char *day) {
    return {QLatin1StringView(from), QStringLiteral("USD"), value, QLatin1StringView(day)};
}

} // namespace

class RateBookTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void ratesAreKept() {
        const QString file = m_folder.filePath(QStringLiteral("rates.csv"));
        RateBook(file).change({}, {rate("EUR", 1.1, "2025-09-22"), rate("CNY", 0.14, "2025-09-22")});
        const RateBook again(file);
        QCOMPARE(*again.rates(), (RateBook::Rates{rate("CNY", 0.14, "2025-09-22"), rate("EUR", 1.1, "2025-09-22")}));
        QCOMPARE(again.currencies(),
                 (QStringList{QStringLiteral("CNY"), QStringLiteral("EUR"), QStringLiteral("USD")}));
    }

    void theLaterOneOfADayCounts() {
        RateBook book{QString()};
        book.change({}, {rate("CNY", 0.14, "2025-09-22"), rate("CNY", 0.15, "2025-09-22")});
        QCOMPARE(*book.rates(), RateBook::Rates{rate("CNY", 0.15, "2025-09-22")});
    }

    void twoWindowsKeepEachOthersRates() {
        const QString file = m_folder.filePath(QStringLiteral("shared.csv"));
        RateBook first(file), second(file);
        first.change({}, {rate("CNY", 0.14, "2025-09-22")});
        second.change({}, {rate("EUR", 1.1, "2025-09-22")});
        first.change({rate("CNY", 0.14, "2025-09-22")}, {});
        QCOMPARE(*RateBook(file).rates(), RateBook::Rates{rate("EUR", 1.1, "2025-09-22")});
    }

    void aFileThatIsHalfATableIsNotLost() {
        const QString file = m_folder.filePath(QStringLiteral("half.csv"));
        QFile csv(file);
        QVERIFY(csv.open(QIODevice::WriteOnly));
        csv.write("from,to,rate,date\nCNY,USD,0.14,2025-09-22\nsome words\n");
        csv.close();
        RateBook book(file);
        QCOMPARE(book.rates()->size(), 1U);
        book.change({}, {rate("EUR", 1.1, "2025-09-22")});
        QFile before(file + QStringLiteral(".before"));
        QVERIFY(before.open(QIODevice::ReadOnly));
        QVERIFY(before.readAll().contains("some words"));
    }

    void aFolderInItsPlaceIsSaidAndLeftAlone() {
        const QString file = m_folder.filePath(QStringLiteral("folder.csv"));
        QVERIFY(QDir().mkpath(file));
        RateBook book(file);
        QCOMPARE(book.trouble()->code, ErrorCode::FileNotReadable);
        QSignalSpy failed(&book, &RateBook::failed);
        book.change({}, {rate("EUR", 1.1, "2025-09-22")}); // for as long as the program runs
        QCOMPARE(book.rates()->size(), 1U);
        QCOMPARE(failed.size(), 0);
        QVERIFY(QFileInfo(file).isDir());
    }

    void aFileThatCannotBeWrittenIsSaid() {
        RateBook book(m_folder.filePath(QStringLiteral("nowhere/rates.csv")));
        QSignalSpy failed(&book, &RateBook::failed);
        book.change({}, {rate("EUR", 1.1, "2025-09-22")});
        QCOMPARE(failed.size(), 1);
    }
};

QTEST_GUILESS_MAIN(RateBookTest)
#include "ratebook_test.moc"
