// SPDX-License-Identifier: Apache-2.0
// What an analyst says of names holds for the commands on a library as it does in the window.
#include "tests/cli/program.h"
#include "tests/support/testlibrary.h"

#include <QTest>

using namespace variorum;
using namespace variorum::tests;

class CliOwnNamesTest : public QObject {
    Q_OBJECT

    LibraryFolder m_folder;
    QString m_library;

    [[nodiscard]] QList<int> found(const char *query) const {
        QList<int> articles;
        for (const QJsonObject &hit : runOn(m_library, {QStringLiteral("search"), QStringLiteral("--format"),
                                                        QStringLiteral("json"), QString::fromUtf8(query)})
                                          .objects())
            articles << hit[QStringLiteral("article")].toInt();
        return articles;
    }

    /// The article as HTML, with what it names.
    [[nodiscard]] QByteArray exported() const {
        const QString path = m_folder.path(QStringLiteral("out.html"));
        (void)runOn(m_library,
                    {QStringLiteral("export"), QStringLiteral("1"), QStringLiteral("--format"), QStringLiteral("html"),
                     QStringLiteral("--with"), QStringLiteral("entities"), QStringLiteral("-o"), path});
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase() {
        qputenv("XDG_DATA_HOME", m_folder.path(QStringLiteral("data")).toUtf8());
        m_library = m_folder.fresh();
        const QString page =
            m_folder.write(QStringLiteral("a.txt"),
                           "并网\n\n乌拉拉昨日并网,首期装机三百兆瓦。\n\n工程由乌拉拉与海陵电力公司出资,明年完工。\n");
        QCOMPARE(runOn(m_library, {QStringLiteral("import"), page}).status, 0);
        QCOMPARE(found("entity:乌拉拉"), QList<int>());
        QCOMPARE(found("entity:海陵电力公司"), QList<int>{1});
    }

    void ownNamesAreFound() {
        // Where the window keeps them.
        m_folder.write(QStringLiteral("data/variorum/names.csv"), "name,type,id\n乌拉拉,ORG,wulala\n");
        QCOMPARE(found("entity:乌拉拉"), QList<int>{1});
        QCOMPARE(found("entity:wulala"), QList<int>{1});
        QVERIFY(exported().contains("class=\"org\" title=\"乌拉拉\""));
    }

    void correctionsHold() {
        {
            const auto library = opened(m_library);
            KeptCorrection none;
            none.id = QStringLiteral("c");
            none.ordinal = 1;
            none.scope = NameScope::Library;
            none.form = QStringLiteral("海陵电力公司");
            none.anchor.exact = none.form;
            none.author = QStringLiteral("叶汀");
            none.made = someTime;
            QVERIFY(library->changeNameCorrections(1, {{none.id, none}}).ok());
        }
        QCOMPARE(found("entity:海陵电力公司"), QList<int>());
        QCOMPARE(found("海陵电力公司"), QList<int>{1});
    }

    void aTableThatCannotBeReadIsToldAndTheRestGoesOn() {
        const QString table = m_folder.path(QStringLiteral("data/variorum/names.csv"));
        QVERIFY(QFile::remove(table) && QDir().mkpath(table));
        const Answer answer = runOn(m_library, {QStringLiteral("search"), QStringLiteral("entity:乌拉拉")});
        QCOMPARE(answer.status, 0);
        QVERIFY(answer.out.isEmpty());
        QVERIFY(answer.err.contains("names.csv"));
    }
};

QTEST_GUILESS_MAIN(CliOwnNamesTest)
#include "ownnames_test.moc"
