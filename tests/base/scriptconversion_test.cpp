// SPDX-License-Identifier: Apache-2.0
#include "models/base/scriptconversion.h"
#include "tests/support/random.h"

#include <QTest>

using namespace variorum;

class ScriptConversionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void phrasesDecideWhereACharacterHasSeveralForms() {
        const QString simplified = QStringLiteral("王后后来理发，干部的头发干燥；走了十公里，面条只有一只碗。");
        const QString traditional = QStringLiteral("王后後來理髮，幹部的頭髮乾燥；走了十公里，麵條只有一隻碗。");
        QCOMPARE(inScript(simplified, Script::Hant), traditional);
        QCOMPARE(inScript(traditional, Script::Hans), simplified);
    }

    void whatIsNotChineseStays() {
        const QString mixed = QStringLiteral("Luma Grid 的 3,617 台逆变器\n🚀 https://example.org/a?b=只");
        const QString made = inScript(mixed, Script::Hant);
        QCOMPARE(made, QStringLiteral("Luma Grid 的 3,617 台逆變器\n🚀 https://example.org/a?b=只"));
        QCOMPARE(inScript(mixed, Script::Unknown), mixed);
    }

    void everyUnitStaysOneUnit() {
        // Han characters of all planes, marks, letters and halves of pairs, in texts longer than what is done at once.
        QRandomGenerator random = tests::seeded("every unit stays one unit");
        for (int round = 0; round < 40; ++round) {
            QString text;
            const int length = random.bounded(round % 8 == 0 ? 9000 : 300);
            for (int i = 0; i < length; ++i) {
                switch (random.bounded(12)) {
                case 0:
                    text += QStringView(u"，。！？、 \n")[random.bounded(7)];
                    break;
                case 1:
                    text += QChar(char16_t(0xD840 + random.bounded(8)));
                    text += QChar(char16_t(0xDC00 + random.bounded(1024)));
                    break;
                case 2:
                    text += QChar(char16_t(0x20 + random.bounded(90)));
                    break;
                case 3:
                    text += QChar(char16_t(0xD800 + random.bounded(2048)));
                    break;
                default:
                    text += QChar(char16_t(0x4E00 + random.bounded(0x5200)));
                }
            }
            for (const Script script : {Script::Hans, Script::Hant})
                QCOMPARE(inScript(text, script).size(), text.size());
        }
    }
};

QTEST_GUILESS_MAIN(ScriptConversionTest)
#include "scriptconversion_test.moc"
