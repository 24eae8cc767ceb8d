// SPDX-License-Identifier: Apache-2.0
#include "models/base/pattern.h"

#include <QTest>

using namespace variorum;

class PatternTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hanIsCharactersAndNoMarks_data() {
        QTest::addColumn<QString>("expression");
        QTest::newRow("alone") << QStringLiteral("^\\p{Han}$");
        QTest::newRow("in a class") << QStringLiteral("^[a\\p{Han}b]$");
        QTest::newRow("behind a bracket in a class") << QStringLiteral("^[\\]\\p{Han}]$");
        QTest::newRow("in a class that excludes") << QStringLiteral("^(?![^\\p{Han}]).$");
    }

    /// Brackets and stops are shared by scripts: a name in brackets would end behind them.
    void hanIsCharactersAndNoMarks() {
        QFETCH(QString, expression);
        const Pattern han(expression);
        QVERIFY2(han.expression().isValid(), qPrintable(han.expression().errorString()));
        for (const QString &character : {QStringLiteral("中"), QStringLiteral("網"), QStringLiteral("〇"),
                                         QStringLiteral("々"), QStringLiteral("㐀"), QStringLiteral("𠮷")})
            QVERIFY2(han.matches(character), qPrintable(character));
        for (const QChar mark : QStringView(u"】【、。《》「」〔〕，：·あカ한1 "))
            QVERIFY2(!han.matches(QString(mark)), qPrintable(QString(mark)));
    }

    void everythingElseIsAsWritten() {
        QVERIFY(Pattern(u"^\\\\p\\{Han\\}$").matches(QStringLiteral("\\p{Han}")));
        QVERIFY(Pattern(u"^[(\\[]?\\p{Han}$").matches(QStringLiteral("中")));
        QVERIFY(Pattern(u"^[^\\]]+\\]\\p{Han}$").matches(QStringLiteral("ab]中")));
    }
};

QTEST_GUILESS_MAIN(PatternTest)
#include "pattern_test.moc"
