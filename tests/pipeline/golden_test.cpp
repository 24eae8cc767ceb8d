// SPDX-License-Identifier: Apache-2.0
// Golden cases: a folder of tests/golden/clean holds page.txt and expected.txt. The latter has a line for each field
// ("title: ..."), an empty line, then a line for each block ("paragraph: ..."); articles are parted by a line "====".
#include "models/pipeline/reading.h"
#include "tests/pipeline/readinglaws.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace variorum;

namespace {

QByteArray contents(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString asText(const Reading &reading) {
    QStringList articles;
    for (const auto &read : reading.articles) {
        const Article &article = read->article;
        QString out;
        const std::pair<const char *, QString> fields[] = {{"title", article.title},
                                                           {"byline", article.byline},
                                                           {"publisher", article.publisher},
                                                           {"published", article.published}};
        for (const auto &[name, value] : fields) {
            if (!value.isEmpty())
                out += QStringLiteral("%1: %2\n").arg(QString::fromLatin1(name), value);
        }
        for (const QString &notice : article.notices)
            out += QStringLiteral("notice: %1\n").arg(notice);
        if (!article.tags.isEmpty())
            out += QStringLiteral("tags: %1\n").arg(article.tags.join(u'|'));
        out += u'\n';
        for (const Block &block : article.blocks) {
            const QString level = block.kind == BlockKind::Heading ? QString::number(block.level) : QString();
            out += QStringLiteral("%1%2: %3\n").arg(blockKindName(block.kind), level, block.text);
        }
        articles.append(out);
    }
    return articles.join(QStringLiteral("====\n"));
}

} // namespace

class GoldenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void clean_data() {
        QTest::addColumn<QString>("folder");
        const QDir root(QStringLiteral(GOLDEN_DIR));
        const QStringList folders = root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        QVERIFY2(!folders.isEmpty(), "no golden cases were found");
        for (const QString &name : folders)
            QTest::newRow(qPrintable(name)) << root.filePath(name);
    }

    void clean() {
        QFETCH(QString, folder);
        const auto page = readPage(contents(folder + QStringLiteral("/page.txt")), folder);
        QVERIFY(page.ok());
        const ReadingPointer reading = read(*page, {}, {});
        const QString fault = tests::faultOf(*reading);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        const QStringList got = asText(*reading).split(u'\n');
        const QStringList wanted = QString::fromUtf8(contents(folder + QStringLiteral("/expected.txt"))).split(u'\n');
        for (qsizetype i = 0; i < std::max(got.size(), wanted.size()); ++i) {
            if (got.value(i) != wanted.value(i))
                QFAIL(qPrintable(
                    QStringLiteral("line %1\n  wanted %2\n  got    %3").arg(i + 1).arg(wanted.value(i), got.value(i))));
        }
        QCOMPARE(got.size(), wanted.size());
    }
};

QTEST_APPLESS_MAIN(GoldenTest)
#include "golden_test.moc"
