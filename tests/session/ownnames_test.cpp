// SPDX-License-Identifier: Apache-2.0
// The analyst's own names are kept, found at once in what is open, and never lost to a bad file.
#include "models/session/namesjob.h"
#include "models/session/readingsession.h"
#include "tests/support/testsession.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace variorum;
using namespace variorum::tests;

namespace {

const QByteArray page = "甲乙丙昨日并网三百兆瓦。\n\n工程由甲乙丙与丁戊己共同出资,明年下半年全部完工。\n";

std::unique_ptr<LibrarySession> session(const QString &library, const QString &names) {
    SessionSetup setup = sessionSetup();
    setup.lexicon = Lexicon::compile({{QStringLiteral("dingwu"),
                                       EntityType::Organisation,
                                       QStringLiteral("丁戊己"),
                                       QStringLiteral("丁戊己"),
                                       {{QStringLiteral("DWJ"), false, false}},
                                       {},
                                       {}}});
    setup.ownNames = names;
    return LibrarySession::open(library, setup).take();
}

QByteArray manyRows(int count) {
    QByteArray csv = "name,type,aliases\n";
    for (int i = 0; i < count; ++i)
        csv +=
            "公司" + QByteArray::number(i) + ",ORG,甲" + QByteArray::number(i) + "|乙" + QByteArray::number(i) + '\n';
    return csv;
}

/// Runs a job to its end; it goes then.
NamesJob::Outcome outcomeOf(LibrarySession &library, const QString &file,
                            const std::shared_ptr<OwnNames::Table> &before, bool cancelled = false) {
    std::optional<NamesJob::Outcome> outcome;
    auto *job = new NamesJob(file, before);
    QObject::connect(job, &Job::finished, job, [job, &outcome] { outcome = job->outcome(); });
    library.adopt(job);
    if (cancelled)
        job->cancel();
    if (!QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 60'000))
        qFatal("the import does not end");
    return *outcome;
}

} // namespace

class OwnNamesTest : public QObject {
    Q_OBJECT

    LibraryFolder m_folder;

private Q_SLOTS:
    void theyAreKeptAsCsvAndReadAgain() {
        const QString path = m_folder.path(QStringLiteral("one.csv"));
        {
            OwnNames names(path, {});
            QVERIFY(names.isReady());
            names.change([](OwnNames::Table &table) {
                table.push_back(ownName(QStringLiteral("海陵, “湾”"), EntityType::Place, {QStringLiteral("海湾")}));
            });
            QCOMPARE(names.table()->size(), 1U);
        } // at once: what was changed last reaches the file
        OwnNames names(path, {});
        QTRY_VERIFY(names.isReady());
        QCOMPARE(names.table()->size(), 1U);
        QCOMPARE(names.table()->front().hans, QStringLiteral("海陵, “湾”"));
        QCOMPARE(names.table()->front().type, EntityType::Place);
        QCOMPARE(names.table()->front().aliases.front().text, QStringLiteral("海湾"));
        QTRY_VERIFY(names.lexicon() && names.lexicon().get()->entries().size() == 1U);
    }

    void whatIsChangedWhileTheyAreReadWaits() {
        const QString path = m_folder.write(QStringLiteral("two.csv"), "name,type\n海陵,PLACE\n");
        OwnNames names(path, {});
        names.change(
            [](OwnNames::Table &table) { table.push_back(ownName(QStringLiteral("江声"), EntityType::Person)); });
        QTRY_COMPARE(names.table()->size(), 2U);
        QTRY_COMPARE(names.lexicon().get()->entries().size(), 2U);
    }

    void aLineThatCannotBeReadIsNotLost() {
        const QString path = m_folder.write(QStringLiteral("three.csv"), "name,type\n海陵,PLACE\n江声,FISH\n");
        OwnNames names(path, {});
        QTRY_VERIFY(names.isReady());
        names.change([](OwnNames::Table &table) { table.clear(); });
        QFile before(path + QStringLiteral(".before"));
        QVERIFY(before.open(QIODevice::ReadOnly));
        QVERIFY(before.readAll().contains("FISH"));
    }

    void theOpenArticleFollows() {
        const auto library = session(m_folder.fresh(), m_folder.path(QStringLiteral("four.csv")));
        ReadingSession reading(*library);
        reading.open(imported(library->library(), page));
        QCOMPARE(reading.readArticle()->mentions.size(), 1U);
        QSignalSpy changed(&reading, &ReadingSession::namesChanged);
        library->ownNames().change(
            [](OwnNames::Table &table) { table.push_back(ownName(QStringLiteral("甲乙丙"), EntityType::Product)); });
        QTRY_COMPARE(reading.readArticle()->mentions.size(), 3U);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(reading.readArticle()->mentions.front().type, EntityType::Product);
        library->ownNames().change([](OwnNames::Table &table) { table.clear(); });
        QTRY_COMPARE(reading.readArticle()->mentions.size(), 1U);
    }

    void aThingThatTheProgramKnowsKeepsItsNames() {
        const auto library = session(m_folder.fresh(), {});
        library->ownNames().change([](OwnNames::Table &table) {
            table.push_back(ownName(QStringLiteral("丁戊己"), EntityType::Organisation, {QStringLiteral("丁戊")},
                                    QStringLiteral("dingwu")));
        });
        QTRY_COMPARE(library->ownNames().lexicon().get()->entry(QStringLiteral("dingwu"))->aliases.front().text,
                     QStringLiteral("丁戊"));
        const QString text = QStringLiteral("丁戊与DWJ是一家。");
        QCOMPARE(library->ownNames().lexicon().get()->findMentions(text, Script::Hans).size(), 2U);
    }

    void anImportSaysWhatItTook() {
        const auto library = session(m_folder.fresh(), {});
        auto before = std::make_shared<OwnNames::Table>();
        before->push_back(ownName(QStringLiteral("公司3"), EntityType::Person));
        const auto outcome =
            outcomeOf(*library, m_folder.write(QStringLiteral("many.csv"), manyRows(20'000) + "甲,ORG,\n"), before);
        QCOMPARE(outcome.added, 19'999U);
        QCOMPARE(outcome.table->front().type, EntityType::Organisation);
        QCOMPARE(outcome.faultCount, 1);
        QVERIFY(lexiconCsvFaultText(outcome.faults.front()).contains(QStringLiteral("20002")));
    }

    void anImportIsCancelled() {
        const auto library = session(m_folder.fresh(), {});
        QVERIFY(!outcomeOf(*library, m_folder.write(QStringLiteral("more.csv"), manyRows(200'000)),
                           std::make_shared<OwnNames::Table>(), true)
                     .table);
    }

    void aFileThatIsNotThereIsSaid() {
        const auto library = session(m_folder.fresh(), {});
        QVERIFY(outcomeOf(*library, m_folder.path(QStringLiteral("none.csv")), std::make_shared<OwnNames::Table>())
                    .error.has_value());
    }
};

QTEST_GUILESS_MAIN(OwnNamesTest)
#include "ownnames_test.moc"
