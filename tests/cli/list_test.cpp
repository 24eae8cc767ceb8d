// SPDX-License-Identifier: Apache-2.0
// `list` from the command line: all of a library, or what the analyst has put into a collection or given a tag.
#include "tests/cli/program.h"
#include "tests/support/testlibrary.h"

#include <QTest>

using namespace variorum;
using namespace variorum::tests;

class CliListTest : public QObject {
    Q_OBJECT

    LibraryFolder m_folder;
    QString m_path;
    std::vector<qint64> m_articles;

    [[nodiscard]] Answer list(const QStringList &options) const {
        return runOn(m_path, QStringList{QStringLiteral("list"), QStringLiteral("--format=json")} + options);
    }
    [[nodiscard]] std::vector<qint64> listed(const QStringList &options) const {
        const Answer answer = list(options);
        std::vector<qint64> articles;
        for (const QJsonObject &row : answer.objects())
            articles.push_back(row[QStringLiteral("article")].toInteger());
        return answer.status == 0 ? articles : std::vector<qint64>{-1};
    }

private Q_SLOTS:
    void initTestCase() {
        m_path = m_folder.fresh();
        const auto library = opened(m_path);
        for (const char *name : {"东", "西", "南"})
            m_articles.push_back(imported(*library, QByteArray(name) + "岸线路换新\n\n" + pageBytes));
        QVERIFY(library->putCollection({0, QStringLiteral("電網")}, {m_articles[0], m_articles[1]}).ok());
        QVERIFY(library->putCollection({0, QStringLiteral("空")}).ok());
        QVERIFY(library->setTags({{m_articles[1], {QStringLiteral("待核"), QStringLiteral("ＧＲＩＤ")}}}).ok());
        QVERIFY(library->setTags({{m_articles[2], {QStringLiteral("待核")}}}).ok());
    }

    void whatIsInACollectionOrHasATag() {
        const QString in = QStringLiteral("--collection"), with = QStringLiteral("--tag");
        QCOMPARE(listed({}), m_articles);
        QCOMPARE(listed({in, QStringLiteral("電網")}), (std::vector<qint64>{m_articles[0], m_articles[1]}));
        QCOMPARE(listed({in, QStringLiteral("电网")}), (std::vector<qint64>{m_articles[0], m_articles[1]}));
        QCOMPARE(listed({in, QStringLiteral("空")}), std::vector<qint64>());
        QCOMPARE(listed({with, QStringLiteral("待核")}), (std::vector<qint64>{m_articles[1], m_articles[2]}));
        QCOMPARE(listed({with, QStringLiteral("grid"), with, QStringLiteral("待核")}),
                 std::vector<qint64>{m_articles[1]});
        QCOMPARE(listed({in, QStringLiteral("電網"), with, QStringLiteral("待核")}),
                 std::vector<qint64>{m_articles[1]});
        QCOMPARE(listed({with, QStringLiteral("别的")}), std::vector<qint64>());
        // A row is the same row.
        QCOMPARE(list({with, QStringLiteral("grid")}).out, list({}).out.split('\n')[1] + '\n');
    }

    void whatHasNoTitleIsCalledByWhatThereIs() {
        LibraryFolder folder;
        const QString path = folder.fresh();
        imported(*opened(path), "渡口今天恢复通航，首班船载客四十二人，票价不变。\n");
        const QList<QByteArray> columns = runOn(path, {QStringLiteral("list")}).out.split('\t');
        QVERIFY(columns.size() > 2);
        QVERIFY2(columns[1].endsWith(".txt"), columns[1].constData());
        // For programs it has none.
        QVERIFY(runOn(path, {QStringLiteral("list"), QStringLiteral("--format=json")})
                    .objects()
                    .front()[QStringLiteral("title")]
                    .isNull());
    }

    void aCollectionThatIsNotThereIsSaid() {
        const Answer answer = list({QStringLiteral("--collection"), QStringLiteral("水闸")});
        QCOMPARE(answer.status, 1);
        QVERIFY(answer.out.isEmpty());
        QVERIFY(answer.err.contains("水闸"));
    }
};

QTEST_GUILESS_MAIN(CliListTest)
#include "list_test.moc"
