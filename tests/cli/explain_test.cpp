// SPDX-License-Identifier: Apache-2.0
// `explain`, run as a script runs it.
#include "tests/cli/program.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace variorum::tests;

class ExplainTest : public QObject {
    Q_OBJECT

    InputFolder m_folder;
    QString m_page;

    [[nodiscard]] Answer ask(const QStringList &arguments) const {
        return runOn(m_folder.path(QStringLiteral("l.variorum")), arguments);
    }

    [[nodiscard]] Answer explain(const QString &what, const QStringList &options) const {
        return ask(QStringList{QStringLiteral("explain")} + options + QStringList{what});
    }

private Q_SLOTS:
    void initTestCase() {
        // The character before the emoji is outside of the basic plane: offsets count it once.
        m_page = m_folder.file(QStringLiteral("page.txt"),
                               "渡口首頁 > 正文\n\n新碼頭開工\n\n渡口公司昨日𠮷日宣布,碼頭🚀已經開工,明年完工。\n");
    }

    void oneCharacterIsExplained() {
        const Answer answer = explain(m_page, {QStringLiteral("--offset=31"), QStringLiteral("--format=json")});
        QCOMPARE(answer.status, 0);
        const QJsonObject object = answer.object();
        QCOMPARE(object[QStringLiteral("page")][QStringLiteral("path")].toString(), m_page);
        QCOMPARE(object[QStringLiteral("source")].toArray(), (QJsonArray{31, 32}));
        const QJsonArray parts = object[QStringLiteral("parts")].toArray();
        QCOMPARE(parts.size(), 1);
        const QJsonObject part = parts[0].toObject();
        QCOMPARE(part[QStringLiteral("before")].toString(), QStringLiteral("🚀"));
        QCOMPARE(part[QStringLiteral("holder")].toString(), QStringLiteral("block"));
        QCOMPARE(part[QStringLiteral("kind")].toString(), QStringLiteral("paragraph"));
        QCOMPARE(part[QStringLiteral("after")].toString(), QString());
        const QJsonObject edit = part[QStringLiteral("edits")][0].toObject();
        QCOMPARE(edit[QStringLiteral("rule")].toString(), QStringLiteral("injected-emoji"));
        QCOMPARE(edit[QStringLiteral("state")].toString(), QStringLiteral("applied"));
        QCOMPARE(edit[QStringLiteral("source")].toArray(), (QJsonArray{31, 32}));
        QVERIFY(!edit[QStringLiteral("reason")].toString().isEmpty());
        QVERIFY(edit[QStringLiteral("confidence")].toDouble() > 0.5);
    }

    void aPersonReadsSentences() {
        const Answer answer = explain(m_page, {QStringLiteral("--offset"), QStringLiteral("0")});
        QCOMPARE(answer.status, 0);
        const QString out = QString::fromUtf8(answer.out);
        QVERIFY2(out.startsWith(QStringLiteral("This character:   “渡” · U+6E21 · at 0\n")), answer.out.constData());
        QVERIFY2(out.contains(QStringLiteral("Decided by:       breadcrumb · Left out of the article")),
                 answer.out.constData());
        QVERIFY(out.contains(QStringLiteral("The way through the site to this page.")));
    }

    void severalCharactersAreExplainedPartByPart() {
        const Answer answer = explain(m_page, {QStringLiteral("--offset=0"), QStringLiteral("--length=99999999999999"),
                                               QStringLiteral("--format=json")});
        QCOMPARE(answer.status, 0);
        const QJsonObject object = answer.object();
        int at = 0;
        for (const QJsonValue part : object[QStringLiteral("parts")].toArray()) {
            QCOMPARE(part[QStringLiteral("source")][0].toInt(), at);
            at = part[QStringLiteral("source")][1].toInt();
        }
        QCOMPARE(at, object[QStringLiteral("page")][QStringLiteral("length")].toInt());
    }

    void anOffsetOutsideIsOneSentence() {
        for (const QString &offset : {QStringLiteral("43"), QStringLiteral("99999999999999999999999999")}) {
            const Answer answer = explain(m_page, {QStringLiteral("--offset"), offset});
            QCOMPARE(answer.status, 1);
            QVERIFY(answer.out.isEmpty());
            QCOMPARE(QString::fromUtf8(answer.err),
                     QStringLiteral("variorum-cli: %1: there is no such character: the page has 43, counted from 0\n")
                         .arg(m_page));
        }
    }

    void wrongUsageIsStatusTwo() {
        for (const QStringList &options :
             {QStringList{}, QStringList{QStringLiteral("--offset=-1")}, QStringList{QStringLiteral("--offset=x")},
              QStringList{QStringLiteral("--offset")}, QStringList{QStringLiteral("--offset=")},
              QStringList{QStringLiteral("--offset=1"), QStringLiteral("--length=0")},
              QStringList{QStringLiteral("--offset=1"), QStringLiteral("--format=xml")}}) {
            const Answer answer = explain(m_page, options);
            QVERIFY2(answer.status == 2, qPrintable(options.join(u' ')));
            QVERIFY(answer.out.isEmpty() && !answer.err.isEmpty());
        }
    }

    void anArticleOfTheLibraryHasItsDecisions() {
        const Answer imported = ask({QStringLiteral("import"), m_page});
        QCOMPARE(imported.status, 0);
        const int article = imported.object()[QStringLiteral("articles")][0].toInt();
        const Answer answer =
            explain(QString::number(article), {QStringLiteral("--offset=31"), QStringLiteral("--format=json")});
        QCOMPARE(answer.status, 0);
        const QJsonObject object = answer.object();
        QCOMPARE(object[QStringLiteral("parts")][0][QStringLiteral("before")].toString(), QStringLiteral("🚀"));
        const Answer none = explain(QStringLiteral("987"), {QStringLiteral("--offset=31")});
        QCOMPARE(none.status, 1);
        QCOMPARE(none.err, QByteArray("variorum-cli: 987: there is no such article\n"));
    }
};

QTEST_GUILESS_MAIN(ExplainTest)
#include "explain_test.moc"
