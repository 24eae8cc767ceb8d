// SPDX-License-Identifier: Apache-2.0
#include "models/entity/recogniser.h"
#include "models/entity/tagger/agreement.h"
#include "tests/entity/bundledtagger.h"

#include <QTest>

#include <algorithm>

using namespace variorum;
using namespace variorum::tests;

namespace {

Result<std::shared_ptr<const Tagger>> bundled() {
    return bundledTagger(QStringLiteral(TAGGER_DIR));
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
        const auto tagger = bundled();
        QVERIFY(tagger);
        QCOMPARE(described(**tagger, QStringLiteral("记者王小明昨天在南京采访了李建国。")),
                 QStringLiteral("王小明=PERSON 南京=PLACE 李建国=PERSON"));
        QCOMPARE(described(**tagger, QStringLiteral("記者王小明昨天在南京採訪了李建國。")),
                 QStringLiteral("王小明=PERSON 南京=PLACE 李建國=PERSON"));
        QCOMPARE(described(**tagger, QStringLiteral("天气很好，我们一起去吃饭。")), QString());
        QCOMPARE(described(**tagger, QStringLiteral("Nothing here is Chinese.")), QString());
    }

    void aClauseMeansTheSameWhereverItStands() {
        const auto tagger = bundled();
        QVERIFY(tagger);
        const QString clause = QStringLiteral("李建国在南京说");
        const QString alone = described(**tagger, clause);
        QVERIFY(!alone.isEmpty());
        QCOMPARE(described(**tagger, clause + u'，' + clause), alone + u' ' + alone);
    }

    void longClausesAreCut() {
        const auto tagger = bundled();
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
        const auto tagger = bundled();
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

    /// What both networks say is one thing, and what the one cuts short the other says whole.
    void twoNetworksAgree_data() {
        using Found = tagging::Found;
        using enum EntityType;
        QTest::addColumn<std::vector<Found>>("first");
        QTest::addColumn<std::vector<Found>>("second");
        QTest::addColumn<QString>("joined");
        struct Row {
            const char *name;
            std::vector<Found> first;
            std::vector<Found> second;
            const char *joined;
        };
        const Row rows[] = {
            {"the same name", {{{0, 3}, Person, 0.6F}}, {{{0, 3}, Person, 0.9F}}, "江晚声=PERSON both"},
            {"only the first", {{{0, 3}, Person, 0.6F}}, {}, "江晚声=PERSON first"},
            {"only the second", {}, {{{5, 9}, Organisation, 0.6F}}, "卓澄储能=ORG second"},
            {"a name cut short", {{{5, 7}, Person, 0.8F}}, {{{5, 9}, Organisation, 0.9F}}, "卓澄储能=ORG both"},
            {"a blank in the name",
             {{{5, 9}, Organisation, 0.5F}},
             {{{5, 10}, Organisation, 0.9F}},
             "卓澄储能=ORG both"},
            {"two names in one", {{{5, 7}, Person, 0.5F}}, {{{5, 13}, Organisation, 0.9F}}, "卓澄=PERSON first"},
            {"a company taken for a person",
             {{{5, 9}, Person, 0.9F}},
             {{{5, 9}, Organisation, 0.7F}},
             "卓澄储能=ORG both"},
            {"a place and what stands behind it",
             {{{5, 7}, Place, 0.9F}},
             {{{5, 9}, Organisation, 0.5F}},
             "卓澄=PLACE first"},
            {"one behind the other",
             {{{0, 3}, Person, 0.9F}},
             {{{5, 9}, Organisation, 0.9F}},
             "江晚声=PERSON first 卓澄储能=ORG second"},
        };
        for (const Row &row : rows)
            QTest::newRow(row.name) << row.first << row.second << QString::fromUtf8(row.joined);
    }
    void twoNetworksAgree() {
        QFETCH(std::vector<tagging::Found>, first);
        QFETCH(std::vector<tagging::Found>, second);
        const QString text = QStringLiteral("江晚声投资卓澄储能 与海陵");
        QStringList all;
        for (const Tagger::Name &name : tagging::agreement(text, first, second)) {
            const QString voice = name.voice == Tagger::Voice::Both    ? QStringLiteral("both")
                                  : name.voice == Tagger::Voice::First ? QStringLiteral("first")
                                                                       : QStringLiteral("second");
            all.append(text.mid(name.span.begin, name.span.length()) + u'=' + entityTypeName(name.type) + u' ' + voice);
        }
        QTEST(all.join(u' '), "joined");
    }

    /// How likely a name is, is said of this name: between none and all, and much for a plain one.
    void namesAreMoreOrLessSure() {
        const auto tagger = bundled();
        QVERIFY(tagger);
        const auto names = (*tagger)->tag(QStringLiteral("记者王小明昨天在南京采访了李建国。"));
        QCOMPARE(names.size(), 3U);
        for (const Tagger::Name &name : names) {
            QCOMPARE(name.voice, Tagger::Voice::Both);
            QVERIFY(name.sure > 0.9F && name.sure <= 1.001F);
        }
    }

    /// A short name, and one that goes on behind a known house, take both networks.
    void whatBothSayMayBeLonger() {
        const auto tagger = bundled();
        QVERIFY(tagger);
        const auto lexicon = Lexicon::compile({{QStringLiteral("siemens"),
                                                EntityType::Organisation,
                                                QStringLiteral("西门子"),
                                                QStringLiteral("西門子"),
                                                {},
                                                {},
                                                {}}});
        const auto named = [&](const QString &text) {
            QStringList all;
            for (const Mention &one : recognise(*lexicon, text, Script::Hans, {}, {tagger->get(), {}}))
                all.append(text.mid(one.span.begin, one.span.length()) + u'=' + entityTypeName(one.type));
            return all.join(u' ');
        };
        QCOMPARE(named(QStringLiteral("西门子歌美飒与金风科技签约。")),
                 QStringLiteral("西门子歌美飒=ORG 金风科技=ORG"));
        QCOMPARE(named(QStringLiteral("西门子研发部门表示，今年一季度产量增长。")), QStringLiteral("西门子=ORG"));
    }

    /// What only its last word makes a company, and no network hears, is none, unless its first word is said again.
    void whatNoNetworkHearsIsWords() {
        const auto tagger = bundled();
        QVERIFY(tagger);
        const auto named = [&](const QString &text) {
            QStringList all;
            for (const Mention &one : recognise(*Lexicon::compile({}), text, Script::Hans, {}, {tagger->get(), {}}))
                all.append(text.mid(one.span.begin, one.span.length()));
            return all.join(u' ');
        };
        QCOMPARE(named(QStringLiteral("结合验证身份可绕过银行声纹验证。")), QString());
        QCOMPARE(named(QStringLiteral("云雀智能开源了模型，云雀的反馈很好。")), QStringLiteral("云雀智能"));
        QCOMPARE(named(QStringLiteral("公司在硅谷、卢森堡设有研发中心。")), QStringLiteral("硅谷"));
        QCOMPARE(named(QStringLiteral("二、请各有关省食品药品监管局对上述药品批发。")), QString()); // of any province
    }

    void damagedWeightsAreRefused() {
        const QByteArray first = weights(QStringLiteral(TAGGER_DIR), "names.bin");
        const QByteArray second = weights(QStringLiteral(TAGGER_DIR), "second.bin");
        QVERIFY(Tagger::load(first, second));
        const auto damages = [](const QByteArray &whole) {
            return QByteArrayList{{}, whole.left(8), whole.left(whole.size() - 1), whole + 'x', "X" + whole.mid(1)};
        };
        for (const QByteArray &damaged : damages(first))
            QVERIFY(!Tagger::load(damaged, second));
        for (const QByteArray &damaged : damages(second))
            QVERIFY(!Tagger::load(first, damaged));
    }
};

QTEST_APPLESS_MAIN(TaggerTest)
#include "tagger_test.moc"
