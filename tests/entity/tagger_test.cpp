// SPDX-License-Identifier: Apache-2.0
#include "models/entity/recogniser.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace variorum;

namespace {

QByteArray weights() {
    QFile file(QStringLiteral(TAGGER_FILE));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// "words=TYPE" of each name.
QString described(const Tagger &tagger, const QString &text) {
    QStringList all;
    for (const Tagger::Name &name : tagger.tag(text))
        all.append(text.mid(name.span.begin, name.span.length()) + u'=' + entityTypeName(name.type));
    return all.join(u' ');
}

} // namespace

class TaggerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsNamesInBothScripts() {
        const auto tagger = Tagger::load(weights());
        QVERIFY(tagger);
        QCOMPARE(described(**tagger, QStringLiteral("记者王小明昨天在南京采访了李建国。")),
                 QStringLiteral("王小明=PERSON 南京=PLACE 李建国=PERSON"));
        QCOMPARE(described(**tagger, QStringLiteral("記者王小明昨天在南京採訪了李建國。")),
                 QStringLiteral("王小明=PERSON 南京=PLACE 李建國=PERSON"));
        QCOMPARE(described(**tagger, QStringLiteral("天气很好，我们一起去吃饭。")), QString());
        QCOMPARE(described(**tagger, QStringLiteral("Nothing here is Chinese.")), QString());
    }

    void aClauseMeansTheSameWhereverItStands() {
        const auto tagger = Tagger::load(weights());
        QVERIFY(tagger);
        const QString clause = QStringLiteral("李建国在南京说");
        const QString alone = described(**tagger, clause);
        QVERIFY(!alone.isEmpty());
        QCOMPARE(described(**tagger, clause + u'，' + clause), alone + u' ' + alone);
    }

    void longClausesAreCut() {
        const auto tagger = Tagger::load(weights());
        QVERIFY(tagger);
        const QString text = QStringLiteral("李建国").repeated(500);
        Offset last = 0;
        for (const Tagger::Name &name : (*tagger)->tag(text)) {
            QVERIFY(name.span.begin >= last && name.span.end <= text.size() && !name.span.isEmpty());
            last = name.span.end;
        }
    }

    /// Of a book the beginning is asked for, and what it names is found to the end.
    void aLongTextIsAskedForItsBeginning() {
        const auto tagger = Tagger::load(weights());
        QVERIFY(tagger);
        const QString first = QStringLiteral("记者王小明昨天在南京采访了李建国。\n");
        const QString filling = QStringLiteral("天气很好，我们一起去吃饭。\n").repeated(9000);
        const QString text = first + filling + QStringLiteral("南京下雪了。");
        QVERIFY(text.size() > taggedCharacters);
        QVERIFY(taggedPart(text).endsWith(u'。') && taggedPart(text).size() <= taggedCharacters);
        QCOMPARE(taggedPart(first), QStringView(first));
        const auto mentions = recognise(*Lexicon::compile({}), text, Script::Hans, {}, {tagger->get(), {}});
        const auto places = std::count_if(mentions.begin(), mentions.end(),
                                          [](const Mention &one) { return one.type == EntityType::Place; });
        QCOMPARE(places, 2);
    }

    void damagedWeightsAreRefused() {
        const QByteArray whole = weights();
        QVERIFY(whole.size() > 1000);
        for (const QByteArray &damaged :
             {QByteArray(), QByteArray("VARTAG01"), whole.left(whole.size() - 1), whole + 'x', "X" + whole.mid(1)})
            QVERIFY(!Tagger::load(damaged));
    }
};

QTEST_APPLESS_MAIN(TaggerTest)
#include "tagger_test.moc"
