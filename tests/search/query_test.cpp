// SPDX-License-Identifier: Apache-2.0
#include "models/search/query.h"

#include <QTest>

using namespace variorum;

namespace {

constexpr const char *fieldNames[] = {"", "title:", "source:", "tag:", "entity:"};
constexpr const char *conditionNames[] = {"before:", "after:", "date:", "has:", "script:"};

/// A query as it was understood; "!" before a fault.
QString understood(const QString &text, QueryState state = QueryState::Whole) {
    const ParsedQuery parsed = parseQuery(text, state);
    if (parsed.fault)
        return u'!' + faultText(*parsed.fault);
    QStringList parts;
    for (const SearchTerm &term : parsed.query.terms)
        parts << QStringLiteral("%1%2[%3]%4")
                     .arg(term.excluded ? QStringLiteral("-") : QString(),
                          QString::fromLatin1(fieldNames[std::size_t(term.field)]), term.text,
                          term.prefix ? QStringLiteral("*") : QString());
    for (const SearchCondition &condition : parsed.query.conditions)
        parts << QStringLiteral("%1%2%3").arg(condition.excluded ? QStringLiteral("-") : QString(),
                                              QString::fromLatin1(conditionNames[std::size_t(condition.kind)]),
                                              condition.value);
    return parts.join(u' ');
}

} // namespace

class QueryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void queriesAreUnderstood_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant");
        const auto row = [](const QString &typed, const QString &meant) {
            QTest::newRow(qPrintable(typed)) << typed << meant;
        };
        row(QStringLiteral("网"), QStringLiteral("[网]*"));
        row(QStringLiteral("  电站　并网 "), QStringLiteral("[电站]* [并网]*"));
        row(QStringLiteral("\"电站 并网\""), QStringLiteral("[电站 并网]"));
        row(QStringLiteral("“电站，并网。”甲"), QStringLiteral("[电站，并网。] [甲]*"));
        row(QStringLiteral("电站，"), QStringLiteral("[电站]*"));
        row(QStringLiteral("3.9% C++ GPT-4"), QStringLiteral("[3.9%]* [C++]* [GPT-4]*"));
        row(QStringLiteral("title:电站 Source：\"海陵 日报\""), QStringLiteral("title:[电站]* source:[海陵 日报]"));
        row(QStringLiteral("-水库 -tag:草稿 ─"), QStringLiteral("-[水库]* -tag:[草稿]*"));
        row(QStringLiteral("entity:nvidia"), QStringLiteral("entity:[nvidia]*"));
        row(QStringLiteral("before:2025 after:2025-9 date:２０２５/０９/２２"),
            QStringLiteral("before:2025 after:2025-09 date:2025-09-22"));
        row(QStringLiteral("has:Note -script:HANT"), QStringLiteral("has:note -script:Hant"));
        row(QStringLiteral("https://example.org/a 10:30"), QStringLiteral("[https://example.org/a]* [10:30]*"));
    }

    void queriesAreUnderstood() {
        QFETCH(QString, typed);
        QFETCH(QString, meant);
        QCOMPARE(understood(typed), meant);
    }

    void badQueriesGetASentence_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said");
        QTest::newRow("empty") << QString() << QStringLiteral("there is no word to search for");
        QTest::newRow("signs") << QStringLiteral("，。 -") << QStringLiteral("there is no word to search for");
        QTest::newRow("empty phrase") << QStringLiteral("\"\"") << QStringLiteral("there is no word to search for");
        QTest::newRow("open") << QStringLiteral("电 \"站")
                              << QStringLiteral("the quotation mark before “站” is not closed");
        QTest::newRow("open at the end") << QStringLiteral("电站 \"")
                                         << QStringLiteral("the last quotation mark is not closed");
        QTest::newRow("filter") << QStringLiteral("titel:电站") << QStringLiteral("there is no filter titel:");
        QTest::newRow("no value") << QStringLiteral("title: 电站")
                                  << QStringLiteral("title: needs something behind it");
        QTest::newRow("date") << QStringLiteral("before:2025-13") << QStringLiteral("“2025-13” is no date");
        QTest::newRow("no such day") << QStringLiteral("after:2031-02-30") << QStringLiteral("“2031-02-30” is no date");
        QTest::newRow("words as date") << QStringLiteral("after:gestern") << QStringLiteral("“gestern” is no date");
        QTest::newRow("has") << QStringLiteral("has:luck") << QStringLiteral("has: takes");
        QTest::newRow("script") << QStringLiteral("script:latin") << QStringLiteral("script: takes");
        QTest::newRow("long") << QString(3000, u'电') << QStringLiteral("a search takes up to 2000 characters");
    }

    void badQueriesGetASentence() {
        QFETCH(QString, typed);
        QFETCH(QString, said);
        const QString text = understood(typed);
        QVERIFY2(text.startsWith(u'!' + said), qPrintable(text));
    }

    void whatIsBeingTypedIsNoFaultYet() {
        const auto typing = [](const char *text) {
            return understood(QString::fromUtf8(text), QueryState::BeingTyped);
        };
        QCOMPARE(typing("电 \"站"), QStringLiteral("[电]* [站]*"));
        QCOMPARE(typing("电 title:"), QStringLiteral("[电]*"));
        QCOMPARE(typing("电 before:2025-1"), QStringLiteral("[电]* before:2025-01"));
        QCOMPARE(typing("电 before:2025-"), QStringLiteral("[电]*"));
        QCOMPARE(typing("电 has:no"), QStringLiteral("[电]*"));
        QVERIFY(typing("电 has:x").startsWith(u'!'));
        QVERIFY(typing("has:no 电").startsWith(u'!'));
        QVERIFY(typing("titel:").startsWith(u'!'));
    }
};

QTEST_APPLESS_MAIN(QueryTest)
#include "query_test.moc"
