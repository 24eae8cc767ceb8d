// SPDX-License-Identifier: Apache-2.0
// Golden cases: a folder of tests/golden/clean holds page.txt or page.html and expected.txt. The latter has a line for
// each field
// ("title: ..."), an empty line, then a line for each block ("paragraph: ..."); articles are parted by a line "====".
// A folder of tests/golden/samples holds what is expected of the bundled sample page of that name.
#include "models/html/openpage.h"
#include "models/pipeline/reading.h"
#include "tests/pipeline/readinglaws.h"
#include "tests/support/language.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <functional>

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
            // The lines of a table or of code stand on one line here, as in the article's text.
            const QString text = QString(block.text).replace(u'\n', u' ');
            out += QStringLiteral("%1%2: %3\n").arg(blockKindName(block.kind), level, text);
        }
        articles.append(out);
    }
    return articles.join(QStringLiteral("====\n"));
}

/// The lines that differ, as a common subsequence aligns them: "-" is wanted, "+" is what was read.
QString difference(const QStringList &wanted, const QStringList &got) {
    const auto rows = static_cast<std::size_t>(wanted.size());
    const auto columns = static_cast<std::size_t>(got.size());
    std::vector<std::vector<int>> common(rows + 1, std::vector<int>(columns + 1, 0)); // of the tails from (i, j)
    for (std::size_t i = rows; i-- > 0;) {
        for (std::size_t j = columns; j-- > 0;) {
            common[i][j] = wanted[static_cast<qsizetype>(i)] == got[static_cast<qsizetype>(j)]
                               ? common[i + 1][j + 1] + 1
                               : std::max(common[i + 1][j], common[i][j + 1]);
        }
    }
    QString out;
    for (std::size_t i = 0, j = 0; i < rows || j < columns;) {
        const QString want = wanted.value(static_cast<qsizetype>(i));
        const QString have = got.value(static_cast<qsizetype>(j));
        if (i < rows && j < columns && want == have) {
            ++i;
            ++j;
        } else if (j == columns || (i < rows && common[i + 1][j] >= common[i][j + 1])) {
            out += QStringLiteral("  -%1\n").arg(want);
            ++i;
        } else {
            out += QStringLiteral("  +%1\n").arg(have);
            ++j;
        }
    }
    return out;
}

void addFolders(const QString &path, const std::function<QString(const QDir &)> &pageOf) {
    const QDir root(path);
    const QStringList folders = root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    QVERIFY2(!folders.isEmpty(), "no golden cases were found");
    for (const QString &name : folders) {
        const QDir folder(root.filePath(name));
        QTest::newRow(qPrintable(root.dirName() + u'/' + name))
            << pageOf(folder) << folder.filePath(QStringLiteral("expected.txt"));
    }
}

} // namespace

class GoldenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void clean_data() {
        QTest::addColumn<QString>("pagePath");
        QTest::addColumn<QString>("expectedPath");
        addFolders(QStringLiteral(GOLDEN_DIR "/clean"), [](const QDir &folder) {
            const QString html = folder.filePath(QStringLiteral("page.html"));
            return QFile::exists(html) ? html : folder.filePath(QStringLiteral("page.txt"));
        });
        addFolders(QStringLiteral(GOLDEN_DIR "/samples"),
                   [](const QDir &folder) { return QStringLiteral(SAMPLES_DIR "/%1.txt").arg(folder.dirName()); });
    }

    void clean() {
        QFETCH(QString, pagePath);
        QFETCH(QString, expectedPath);
        QVERIFY2(QFile::exists(pagePath) && QFile::exists(expectedPath), qPrintable(pagePath));
        const auto page = openPage(contents(pagePath), pagePath);
        QVERIFY(page.ok());
        ReadOptions options;
        options.language = m_language;
        const ReadingPointer reading = read(*page, {}, options);
        const QString fault = tests::faultOf(*reading);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        const QString parts =
            difference(QString::fromUtf8(contents(expectedPath)).split(u'\n'), asText(*reading).split(u'\n'));
        if (!parts.isEmpty())
            qWarning().noquote() << u'\n' + parts; // QVERIFY2 cuts long messages off
        QVERIFY2(parts.isEmpty(), "the reading is not what is expected");
    }

private:
    const std::shared_ptr<const LanguageModel> m_language = tests::bundledLanguage();
};

QTEST_APPLESS_MAIN(GoldenTest)
#include "golden_test.moc"
