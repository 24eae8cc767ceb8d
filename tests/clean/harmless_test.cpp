// SPDX-License-Identifier: Apache-2.0
// Do no harm: clean Chinese prose, in both scripts and many genres, comes through as it was. Only the typographic rules
// may change a character, and without them none changes; no line is lost.
#include "models/clean/ruletable.h"
#include "models/pipeline/reading.h"
#include "tests/pipeline/readinglaws.h"
#include "tests/support/language.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace variorum;

namespace {

QByteArray contents(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class HarmlessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void prose_data() {
        QTest::addColumn<QString>("path");
        const QDir texts(QStringLiteral(GOLDEN_DIR "/harmless"));
        for (const QString &name : texts.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name))
            QTest::newRow(qPrintable(name)) << texts.filePath(name);
        const QDir pages(QStringLiteral(GOLDEN_DIR "/plain"));
        for (const QString &name : pages.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
            QTest::newRow(qPrintable(name)) << pages.filePath(name + QStringLiteral("/gold.txt"));
    }

    void prose() {
        QFETCH(QString, path);
        const auto page = readPage(contents(path), path);
        QVERIFY(page.ok());
        QVERIFY(!(*page)->text.isEmpty());
        ReadOptions options;
        options.language = m_language;
        options.without = {QStringLiteral("punctuation-width"), QStringLiteral("spacing")};
        const ReadingPointer reading = read(*page, {}, options);
        const QString fault = tests::faultOf(*reading);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        QCOMPARE(reading->articles.size(), std::size_t{1});
        const Article &article = reading->articles.front()->article;
        for (const Discarded &lost : reading->discarded) {
            // The fences around code are signs, and no line of it.
            if (!(lost.rules == RuleSet(ruleId(QLatin1StringView("code-block")))))
                QFAIL(qPrintable((*page)->text.mid(lost.source.begin, lost.source.length())));
        }
        // What is not in a block is a field: the title, who wrote it and when.
        for (const Block &block : article.blocks)
            QCOMPARE(block.text, (*page)->text.mid(block.source.begin, block.source.length()));
        for (const Edit &edit : reading->cleaning->proposed)
            QFAIL(qPrintable(ruleNames(edit.rules) + u' ' + edit.before((*page)->text).toString()));
    }

private:
    const std::shared_ptr<const LanguageModel> m_language = tests::bundledLanguage();
};

QTEST_APPLESS_MAIN(HarmlessTest)
#include "harmless_test.moc"
