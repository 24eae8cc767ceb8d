// SPDX-License-Identifier: Apache-2.0
// How much of the main text is found on pages of many layouts, and how much of what is found is main text: F1 over the
// multiset of 4-grams, of characters in Chinese and of words elsewhere. A folder of tests/html/pages holds page.html or
// page.mhtml, gold.txt with the main text, and score.txt with the F1 that was reached: less fails.
#include "models/html/openpage.h"
#include "models/pipeline/reading.h"
#include "tests/pipeline/readinglaws.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

using namespace variorum;

namespace {

QByteArray contents(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Letters, digits and Han characters; words where there are few of the latter.
QStringList tokens(const QString &text) {
    qsizetype han = 0;
    qsizetype all = 0;
    for (const QChar c : text) {
        all += c.isSpace() ? 0 : 1;
        han += isHan(c.unicode()) ? 1 : 0;
    }
    QStringList found;
    if (4 * han > all) {
        for (const QChar c : text) {
            if (c.isLetterOrNumber())
                found.append(QString(c));
        }
        return found;
    }
    static const QRegularExpression word(QStringLiteral("\\w+"), QRegularExpression::UseUnicodePropertiesOption);
    for (auto matches = word.globalMatch(text.toLower()); matches.hasNext();)
        found.append(matches.next().captured());
    return found;
}

QHash<QString, int> grams(const QString &text) {
    const QStringList words = tokens(text);
    QHash<QString, int> counts;
    for (qsizetype i = 0; i + 4 <= words.size(); ++i)
        ++counts[words.mid(i, 4).join(u' ')];
    return counts;
}

double f1(const QString &found, const QString &gold) {
    const QHash<QString, int> a = grams(found);
    const QHash<QString, int> b = grams(gold);
    int common = 0;
    int inA = 0;
    int inB = 0;
    for (auto gram = a.begin(); gram != a.end(); ++gram) {
        inA += *gram;
        common += std::min(*gram, b.value(gram.key()));
    }
    for (const int count : b)
        inB += count;
    return common == 0 ? 0 : 2.0 * common / (inA + inB);
}

} // namespace

class MainTextTest : public QObject {
    Q_OBJECT

    double m_sum = 0;
    int m_pages = 0;

private Q_SLOTS:
    void page_data() {
        QTest::addColumn<QString>("folder");
        const QDir root(QStringLiteral(PAGES_DIR));
        const QStringList folders = root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        QVERIFY(folders.size() >= 12);
        for (const QString &name : folders)
            QTest::newRow(qPrintable(name)) << root.filePath(name);
    }

    void page() {
        QFETCH(QString, folder);
        const QDir dir(folder);
        const QString file = dir.entryList({QStringLiteral("page.*")}, QDir::Files).value(0);
        const auto page = openPage(contents(dir.filePath(file)), file);
        QVERIFY(page.ok());
        QVERIFY((*page)->markup);
        const ReadingPointer reading = read(*page, {}, {});
        const QString fault = tests::faultOf(*reading);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        const QString gold = QString::fromUtf8(contents(dir.filePath(QStringLiteral("gold.txt"))));
        const double least = contents(dir.filePath(QStringLiteral("score.txt"))).trimmed().toDouble();
        QVERIFY(gold.size() > 10 && least > 0);
        const QString found = reading->articles.empty() ? QString() : reading->articles.front()->article.text;
        const double score = f1(found, gold);
        qInfo("F1 %.4f (was %.4f)", score, least);
        m_sum += score;
        ++m_pages;
        QVERIFY2(score >= least - 0.00005, qPrintable(found));
    }

    void cleanupTestCase() const { qInfo("mean F1 %.4f over %d pages", m_sum / std::max(1, m_pages), m_pages); }
};

QTEST_APPLESS_MAIN(MainTextTest)
#include "maintext_test.moc"
