// SPDX-License-Identifier: Apache-2.0
// A program of the analyst's is asked for names in the background; one that does not work harms nothing.
#include "models/session/outsiderecogniser.h"
#include "models/session/readingsession.h"
#include "tests/support/testsession.h"

#include <QSignalSpy>
#include <QTest>

using namespace variorum;
using namespace variorum::tests;

namespace {

OutsideRecogniser::Program fake(const QStringList &arguments, int seconds = 60) {
    return {QStringLiteral(FAKE_RECOGNISER), arguments, seconds};
}

/// The sentence of its failure; empty: it did not fail.
QString complaint(const OutsideRecogniser::Program &program, const QString &text = QStringLiteral("长庚所很高兴。")) {
    const auto names = OutsideRecogniser(program).ask(text);
    return names ? QString() : errorText(names.error());
}

} // namespace

class OutsideRecogniserTest : public QObject {
    Q_OBJECT

    LibraryFolder m_folder;

private Q_SLOTS:
    void itsNamesComeToTheOpenArticle() {
        SessionSetup setup = sessionSetup();
        setup.lexicon = Lexicon::compile({});
        const auto library = LibrarySession::open(m_folder.fresh(), setup).take();
        ReadingSession reading(*library);
        reading.open(imported(library->library(), "长庚所昨日很高兴。\n\n大家都说长庚所的做法好,明年还要再来一次。\n"));
        QVERIFY(reading.readArticle()->mentions.empty());
        library->setRecogniser(fake({QStringLiteral("find"), QStringLiteral("长庚所")}));
        QTRY_COMPARE(reading.readArticle()->mentions.size(), 2U);
        QCOMPARE(reading.readArticle()->mentions.front().type, EntityType::Organisation);
        library->setRecogniser(std::nullopt);
        QTRY_COMPARE(reading.readArticle()->mentions.size(), 0U);
    }

    void oneThatFailsIsSaidOnceAndNotAskedAgain() {
        const OutsideRecogniser recogniser(fake({QStringLiteral("fail")}));
        QSignalSpy failed(&recogniser, &OutsideRecogniser::failed);
        QVERIFY(recogniser.read(u"长庚所", {}).empty());
        QVERIFY(recogniser.read(u"很高兴", {}).empty());
        QCOMPARE(failed.size(), 1);
        QVERIFY(errorText(failed.front().front().value<Error>()).contains(QStringLiteral("the model is not there")));
    }

    void whatIsWrongIsSaidInASentence() {
        QVERIFY(complaint({m_folder.path(QStringLiteral("nothing")), {}, 60}).contains(QStringLiteral("not start")));
        QVERIFY(complaint(fake({QStringLiteral("chat")})).contains(QStringLiteral("JSON")));
        QVERIFY(complaint(fake({QStringLiteral("hang")}, 0)).contains(QStringLiteral("too long")));
    }

    void aLargeTextIsTakenWhetherItListensOrNot() {
        const QString large = QStringLiteral("长庚所很高兴。").repeated(300'000);
        QCOMPARE(complaint(fake({QStringLiteral("deaf")}), large), QString());
        const auto names = OutsideRecogniser(fake({QStringLiteral("find"), QStringLiteral("长庚所")})).ask(large);
        QCOMPARE(names->size(), 300'000U);
    }

    void itIsStoppedWhenNobodyWaits() {
        const OutsideRecogniser recogniser(fake({QStringLiteral("hang")}, 3600));
        QSignalSpy failed(&recogniser, &OutsideRecogniser::failed);
        Progress progress;
        progress.cancel();
        QCOMPARE(recogniser.ask(u"长庚所", progress).error().code, ErrorCode::Cancelled);
        QVERIFY(recogniser.read(u"长庚所", progress).empty());
        QCOMPARE(failed.size(), 0);
    }
};

QTEST_GUILESS_MAIN(OutsideRecogniserTest)
#include "outsiderecogniser_test.moc"
