// SPDX-License-Identifier: Apache-2.0
// How well the main article is found in the plain text of a whole page: every visible line, with all the navigation,
// lists and remarks around it. A folder of tests/golden/plain holds page.txt and gold.txt, the article's paragraphs.
// The measure is F1 over the multisets of four characters in a row; scores.tsv holds what was reached last.
#include "models/pipeline/reading.h"
#include "tests/pipeline/readinglaws.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QTest>

using namespace variorum;

namespace {

QString contents(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QHash<QString, int> grams(const QString &text) {
    QString dense;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC)) {
        if (!c.isSpace())
            dense.append(c);
    }
    QHash<QString, int> found;
    for (qsizetype i = 0; i + 4 <= dense.size(); ++i)
        ++found[dense.mid(i, 4)];
    return found;
}

double f1(const QString &got, const QString &gold) {
    const QHash<QString, int> a = grams(got);
    const QHash<QString, int> b = grams(gold);
    double common = 0;
    double all = 0;
    for (auto gram = a.cbegin(); gram != a.cend(); ++gram) {
        common += std::min(gram.value(), b.value(gram.key()));
        all += gram.value();
    }
    for (const int count : b)
        all += count;
    return all > 0 ? 2 * common / all : 0;
}

} // namespace

class WholePagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void article_data() {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<double>("atLeast");
        const QDir root(QStringLiteral(PLAIN_DIR));
        QHash<QString, double> scores;
        for (const QString &line : contents(root.filePath(QStringLiteral("scores.tsv"))).split(u'\n')) {
            if (const QStringList cells = line.split(u'\t'); cells.size() == 2)
                scores[cells[0]] = cells[1].toDouble();
        }
        const QStringList folders = root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        QVERIFY(folders.size() >= 20);
        for (const QString &name : folders) {
            QVERIFY2(scores.contains(name), qPrintable(name));
            QTest::newRow(qPrintable(name)) << root.filePath(name) << scores[name];
        }
    }

    void article() {
        QFETCH(QString, folder);
        QFETCH(double, atLeast);
        const QString path = folder + QStringLiteral("/page.txt");
        const auto page = readPage(contents(path).toUtf8(), path);
        QVERIFY(page.ok());
        const ReadingPointer reading = read(*page, {}, {});
        const QString fault = tests::faultOf(*reading);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        QVERIFY(!reading->articles.empty());
        const double score =
            f1(reading->articles.front()->article.text, contents(folder + QStringLiteral("/gold.txt")));
        qInfo("F1 %.4f", score);
        QVERIFY2(score > atLeast - 0.0001, "the article is found less well than it was");
    }
};

QTEST_APPLESS_MAIN(WholePagesTest)
#include "wholepages_test.moc"
