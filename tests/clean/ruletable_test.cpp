// SPDX-License-Identifier: Apache-2.0
// What an analyst reads of the rules: every reason is a sentence, in every language of the window.
#include "models/clean/ruletable.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace variorum;

class RuleTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reasonsAreSentences() {
        for (const Rule &rule : ruleTable()) {
            QVERIFY2(!rule.reasons.empty(), rule.name);
            for (const char *reason : rule.reasons) {
                const QString text = QString::fromUtf8(reason);
                QVERIFY2(text.endsWith(u'.') || text.endsWith(QLatin1StringView("%1")), reason);
                QVERIFY2(text.front().isUpper(), reason);
            }
        }
    }

    void reasonsAreTranslated_data() {
        QTest::addColumn<QString>("path");
        for (const char *language : {"zh_CN", "zh_TW"})
            QTest::newRow(language)
                << QStringLiteral(TRANSLATIONS_DIR "/variorum_%1.ts").arg(QLatin1StringView(language));
    }

    void reasonsAreTranslated() {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString ts = QString::fromUtf8(file.readAll());
        for (const Rule &rule : ruleTable()) {
            for (const char *reason : rule.reasons) {
                const QString source =
                    QStringLiteral("<source>%1</source>").arg(QString::fromUtf8(reason).toHtmlEscaped());
                const qsizetype at = ts.indexOf(source);
                QVERIFY2(at >= 0, reason);
                static const QRegularExpression translation(QStringLiteral("\\s*<translation>([^<]+)</translation>"));
                const QRegularExpressionMatch match =
                    translation.match(ts, at + source.size(), QRegularExpression::NormalMatch,
                                      QRegularExpression::AnchorAtOffsetMatchOption);
                QVERIFY2(match.hasMatch(), reason);
                QCOMPARE(match.captured(1).contains(QLatin1StringView("%1")),
                         QString::fromUtf8(reason).contains(QLatin1StringView("%1")));
            }
        }
    }
};

QTEST_APPLESS_MAIN(RuleTableTest)
#include "ruletable_test.moc"
