// SPDX-License-Identifier: Apache-2.0
// The real program, run as a script runs it: what an article names and what it counts.
#include "tests/cli/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace variorum::tests;

namespace {

/// The members of a list whose `text` is given.
QList<QJsonObject> named(const QJsonArray &list, const QString &text) {
    QList<QJsonObject> found;
    for (const auto &value : list) {
        if (value[QStringLiteral("text")] == text)
            found.append(value.toObject());
    }
    return found;
}

} // namespace

class EntitiesTest : public QObject {
    Q_OBJECT

    InputFolder m_folder;

    QJsonObject articleOf(const QByteArray &page) {
        const Answer answer = run({QStringLiteral("entities"), m_folder.file(QStringLiteral("page.txt"), page)});
        if (answer.status != 0)
            return {};
        return QJsonDocument::fromJson(answer.out)[QStringLiteral("articles")][0].toObject();
    }

private Q_SLOTS:
    void namesAndFiguresOfAnArticle() {
        const QJsonObject article =
            articleOf("海陵机房记\n\n𠮷祥村的机房昨日装好了三百台服务器，用的是英伟达的A100和GPT-4，总价1.2亿元。\n"
                      "主人说，NVIDIA的下一批要等到2026年下半年，微软也在排队。\n");
        const QString text = article[QStringLiteral("text")].toString();
        const QJsonArray mentions = article[QStringLiteral("mentions")].toArray();
        const QJsonArray figures = article[QStringLiteral("figures")].toArray();
        for (const auto &[words, id, type] :
             {std::tuple("英伟达", "nvidia", "ORG"), std::tuple("NVIDIA", "nvidia", "ORG"),
              std::tuple("A100", "nvidia-a100", "PRODUCT"), std::tuple("GPT-4", "gpt-4", "PRODUCT"),
              std::tuple("微软", "microsoft", "ORG")}) {
            const QList<QJsonObject> found = named(mentions, QString::fromUtf8(words));
            QCOMPARE(found.size(), 1);
            QCOMPARE(found[0][QStringLiteral("entity")].toString(), QLatin1StringView(id));
            QCOMPARE(found[0][QStringLiteral("type")].toString(), QLatin1StringView(type));
            QVERIFY(found[0][QStringLiteral("confidence")].toDouble() > 0.8);
        }
        QCOMPARE(named(mentions, QStringLiteral("NVIDIA"))[0][QStringLiteral("name")].toString(),
                 QStringLiteral("英伟达"));
        // Offsets count code points: the first line of the text holds one outside the BMP.
        const QList<uint> points = text.toUcs4();
        for (const QJsonArray &list : {mentions, figures}) {
            for (const auto &value : list) {
                const int start = value[QStringLiteral("start")].toInt();
                const QList<uint> words = points.mid(start, value[QStringLiteral("end")].toInt() - start);
                QCOMPARE(QString::fromUcs4(reinterpret_cast<const char32_t *>(words.data()), words.size()),
                         value[QStringLiteral("text")].toString());
            }
        }
        QCOMPARE(named(figures, QStringLiteral("1.2亿元"))[0][QStringLiteral("value")].toDouble(), 1.2e8);
        QCOMPARE(named(figures, QStringLiteral("2026年下半年"))[0][QStringLiteral("value")].toString(),
                 QStringLiteral("2026-H2"));
        QCOMPARE(figures.size(), 4);
    }

    void bothScriptsShareAnEntity() {
        const QJsonObject article =
            articleOf("報導\n\n海陵的記者說，英偉達與輝達是同一家公司，它在舊金山設有辦事處。\n");
        const QJsonArray mentions = article[QStringLiteral("mentions")].toArray();
        for (const char *words : {"英偉達", "輝達"})
            QCOMPARE(named(mentions, QString::fromUtf8(words)).value(0)[QStringLiteral("entity")].toString(),
                     QStringLiteral("nvidia"));
        QCOMPARE(named(mentions, QStringLiteral("輝達")).value(0)[QStringLiteral("name")].toString(),
                 QStringLiteral("英偉達"));
        QCOMPARE(named(mentions, QStringLiteral("舊金山")).value(0)[QStringLiteral("entity")].toString(),
                 QStringLiteral("san-francisco"));
    }

    void aPageWithoutAnArticleHasNone() {
        const Answer answer = run({QStringLiteral("entities"), m_folder.file(QStringLiteral("emoji.txt"), "😀😀😀🎉")});
        QCOMPARE(answer.status, 0);
        QVERIFY(QJsonDocument::fromJson(answer.out)[QStringLiteral("articles")].toArray().isEmpty());
    }

    void whatCannotBeReadIsNamed() {
        const QString missing = m_folder.path(QStringLiteral("missing.txt"));
        const Answer answer = run({QStringLiteral("entities"), missing});
        QCOMPARE(answer.status, 1);
        QVERIFY(answer.err.startsWith("variorum-cli: " + missing.toUtf8() + ": "));
        QCOMPARE(run({QStringLiteral("entities")}).status, 2);
    }

    void ownNamesGoBeforeTheBundledOnes() {
        const QString table =
            m_folder.file(QStringLiteral("own.csv"), "name,type,aliases\n海陵星舟,PRODUCT,Hailing Ark\n海,ORG\n");
        const QString page = m_folder.file(QStringLiteral("own.txt"),
                                           "海陵星舟试航\n\n海陵星舟昨日在海上试航，Hailing Ark是它的英文名。\n");
        const Answer answer = run({QStringLiteral("entities"), QStringLiteral("--lexicon"), table, page});
        QCOMPARE(answer.status, 0);
        QVERIFY(answer.out.contains("\"entity\":\"user-海陵星舟\""));
        QVERIFY(answer.out.contains("\"text\":\"Hailing Ark\""));
        QVERIFY(answer.err.contains("line 3"));
        QCOMPARE(
            run({QStringLiteral("entities"), QStringLiteral("--lexicon"), QStringLiteral("nowhere.csv"), page}).status,
            1);
    }
};

QTEST_GUILESS_MAIN(EntitiesTest)
#include "entities_test.moc"
