// SPDX-License-Identifier: Apache-2.0
// What is known of ASCII that was swallowed: by the digits behind it, and by how a page sets words apart.
#include "models/clean/rules/swallowed.h"

#include <QTest>

using namespace variorum::rules;

class SwallowedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersWithoutTheirFirstDigit_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("rest");
        QTest::newRow("a year of this century") << QStringLiteral("014 年") << true;
        QTest::newRow("a year of the last") << QStringLiteral("987年") << true;
        QTest::newRow("a year of the Republic") << QStringLiteral("103年") << false;
        QTest::newRow("tens") << QStringLiteral("0多歲") << true;
        QTest::newRow("at the end") << QStringLiteral("00") << true;
        QTest::newRow("a month") << QStringLiteral("06月") << false;
        QTest::newRow("an hour") << QStringLiteral("08:30") << false;
        QTest::newRow("a decimal") << QStringLiteral("0.5度") << false;
        QTest::newRow("a number") << QStringLiteral("12艘") << false;
        QTest::newRow("no number") << QStringLiteral("艘") << false;
    }

    void numbersWithoutTheirFirstDigit() {
        QFETCH(QString, text);
        QFETCH(bool, rest);
        QCOMPARE(isRestOfNumber(text, 0), rest);
    }

    void pagesSetWordsApartOrDoNot() {
        const AsciiSpacing apart(u"船隊在 1987 年買了 12 艘船，取名 Haiyan 和 Baiou，「每艘」40 人。");
        QVERIFY(apart.cost(u'在', true) < 0);
        QVERIFY(apart.cost(u'在', false) > 1);
        QVERIFY(apart.cost(u'」', true) > 0);
        const AsciiSpacing together(u"船隊在1987年買了12艘船，取名Haiyan和Baiou。");
        QVERIFY(together.cost(u'在', true) > 1);
        QVERIFY(together.cost(u'在', false) < 0);
        QCOMPARE(AsciiSpacing(u"沒有一個字母。").cost(u'在', true), 0.0F);
    }
};

QTEST_APPLESS_MAIN(SwallowedTest)
#include "swallowed_test.moc"
