// SPDX-License-Identifier: Apache-2.0
// What all articles name follows imports, corrections and own names, in the background.
#include "models/session/job.h"
#include "models/session/librarynames.h"
#include "models/session/readingsession.h"
#include "tests/support/testsession.h"

#include <QSignalSpy>
#include <QTest>

using namespace variorum;
using namespace variorum::tests;

namespace {

QByteArray pageOf(int number) {
    return "海陵电力昨日宣布,第" + QByteArray::number(number) +
           "号机组已经并网。\n\n工程由海陵电力与江声科技共同出资三亿元,明年全部完工。\n";
}

std::unique_ptr<LibrarySession> session(const QString &path, const QString &names = {}) {
    SessionSetup setup = sessionSetup();
    LexiconEntry haling;
    haling.id = QStringLiteral("haling-power");
    haling.hans = haling.hant = QStringLiteral("海陵电力");
    setup.lexicon = Lexicon::compile({haling});
    setup.ownNames = names;
    return LibrarySession::open(path, setup).take();
}

/// Waits until nothing is left to be looked through.
bool settled(LibraryNames &names, const char *entity, qint64 mentions) {
    return QTest::qWaitFor(
        [&] {
            const LibraryThing *thing = names.thing(QLatin1StringView(entity));
            return names.things() && names.waiting() == 0 && (thing == nullptr ? 0 : thing->mentions) == mentions;
        },
        30'000);
}

} // namespace

class LibraryNamesTest : public QObject {
    Q_OBJECT

    LibraryFolder m_folder;

private Q_SLOTS:
    void thingsFollowImportsAndCorrections() {
        const auto library = session(m_folder.fresh());
        const qint64 article = imported(library->library(), pageOf(1));
        LibraryNames names(*library);
        ReadingSession reading(*library);
        QObject::connect(&reading, &ReadingSession::namesChanged, &names, &LibraryNames::refresh);
        QVERIFY(settled(names, "haling-power", 2));
        (void)library->importBytes(QStringLiteral("b.txt"), pageOf(2));
        QVERIFY(settled(names, "haling-power", 4));
        reading.open(article);
        const NamedThing other{QStringLiteral("jiangsheng"), EntityType::Organisation, QStringLiteral("江声科技")};
        reading.correctName({{}, QStringLiteral("haling-power")}, NameScope::Library, other);
        QVERIFY(settled(names, "jiangsheng", 4));
        QVERIFY(settled(names, "haling-power", 0));
    }

    void ownNamesAreCounted() {
        const QString csv = m_folder.write(QStringLiteral("names.csv"), "name,type,id\n江声科技,ORG,jiangsheng\n");
        const auto library = session(m_folder.fresh(), csv);
        imported(library->library(), pageOf(1));
        LibraryNames names(*library);
        QVERIFY(settled(names, "jiangsheng", 1));
        library->ownNames().change([](OwnNames::Table &table) { table.clear(); });
        QVERIFY(settled(names, "jiangsheng", 0));
    }

    void manyArticlesAreAJobThatCanBeCancelled() {
        const auto library = session(m_folder.fresh());
        for (int i = 0; i < 60; ++i)
            imported(library->library(), pageOf(i), QString::number(i));
        LibraryNames names(*library);
        QSignalSpy finished(library.get(), &LibrarySession::jobFinished);
        QObject::connect(library.get(), &LibrarySession::jobStarted, library.get(), [](Job *job) { job->cancel(); });
        QVERIFY(QTest::qWaitFor([&] { return !finished.isEmpty() && names.things() && !names.isLooking(); }, 30'000));
        QVERIFY(names.waiting() > 0);
        QObject::disconnect(library.get(), &LibrarySession::jobStarted, library.get(), nullptr);
        names.goOn();
        QVERIFY(settled(names, "haling-power", 120));
    }

    void theNewestThingIsGathered() {
        const auto library = session(m_folder.fresh());
        imported(library->library(), pageOf(1));
        LibraryNames names(*library);
        QVERIFY(settled(names, "haling-power", 2));
        QStringList gathered;
        QObject::connect(&names, &LibraryNames::gathered, library.get(), [&](const ThingDossier &dossier) {
            gathered << QStringLiteral("%1:%2").arg(dossier.entity).arg(dossier.figures.size());
        });
        names.gather(QStringLiteral("nothing"));
        names.gather(QStringLiteral("haling-power"));
        QVERIFY(QTest::qWaitFor([&] { return !gathered.isEmpty(); }, 30'000));
        QCOMPARE(gathered, QStringList{QStringLiteral("haling-power:1")});
    }
};

QTEST_GUILESS_MAIN(LibraryNamesTest)
#include "librarynames_test.moc"
