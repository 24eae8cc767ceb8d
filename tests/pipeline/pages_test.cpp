// SPDX-License-Identifier: Apache-2.0
// Real pages that are not part of the project: every file of the folder that VARIORUM_PAGES names obeys the laws.
#include "tests/pipeline/readinglaws.h"
#include "tests/support/language.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace variorum;

class PagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void obeysTheLaws_data() {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(PAGES_DIR));
        for (const QString &name : folder.entryList(QDir::Files, QDir::Name))
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }

    void obeysTheLaws() {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto page = readPage(file.readAll(), path);
        QVERIFY(page.ok());
        ReadOptions options;
        options.language = tests::bundledLanguage();
        const ReadingPointer reading = read(*page, {}, options);
        const QString fault = tests::faultOf(*reading);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        QVERIFY(!reading->articles.empty());
        QVERIFY(!reading->articles.front()->article.title.isEmpty());
    }
};

QTEST_APPLESS_MAIN(PagesTest)
#include "pages_test.moc"
