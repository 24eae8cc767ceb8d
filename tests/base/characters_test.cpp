// SPDX-License-Identifier: Apache-2.0
// What is looked up in tables, and left out to be fast, is what Qt and ICU say.
#include "models/base/chinese.h"
#include "models/base/simplifiedforms.h"
#include "models/base/unitclass.h"

#include <QTest>

#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <memory>

using namespace variorum;

class CharactersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void classes() {
        const UnitClass::Table &table = UnitClass::table();
        const QStringView marks = u"，。！？；：、,!?;:“”";
        const QStringView clause = u"，；：、,;“”「」";
        for (char32_t c = 0; c < table.size(); ++c) {
            const QChar unit(static_cast<char16_t>(c));
            const auto is = [&](UnitClass::Flag flag) { return (table[c] & flag) != 0; };
            QCOMPARE(is(UnitClass::Space), unit.isSpace());
            QCOMPARE(is(UnitClass::Han), isHan(c));
            QCOMPARE(is(UnitClass::Latin), c < 0x2E80 && unit.isLetterOrNumber());
            QCOMPARE(is(UnitClass::Mark), marks.contains(unit));
            QCOMPARE(is(UnitClass::Clause), clause.contains(unit));
            QVERIFY(!unit.isSurrogate() || is(UnitClass::Syllable));
        }
    }

    void emoji() {
        for (char32_t c = 0x2000; c < 0x110000; ++c) {
            if (u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_EXTENDED_PICTOGRAPHIC))
                QVERIFY2(isEmoji(c), qPrintable(QString::number(c, 16)));
        }
    }

    void folding() {
        QCOMPARE(folded(u"ＡＢ　１２發展É"), QStringLiteral("ab 12发展é"));
        QCOMPARE(scriptOf(u"發展與經濟"), Script::Hant);
        QCOMPARE(scriptOf(u"发展与经济"), Script::Hans);
        QCOMPARE(scriptOf(u"山水云"), Script::Unknown);
    }

    /// Another version of ICU may know other forms; ours stay.
    void simplifiedForms_() {
        const QStringView forms = simplifiedForms();
        QCOMPARE(forms.size() % 2, 0);
        for (qsizetype i = 0; i < forms.size(); i += 2) {
            QVERIFY(isTraditionalOnly(forms[i].unicode()));
            QVERIFY(i == 0 || forms[i - 2] < forms[i]);
        }
        if (U_ICU_VERSION_MAJOR_NUM != 72)
            QSKIP("The forms are those of ICU 72.");
        UErrorCode status = U_ZERO_ERROR;
        const std::unique_ptr<icu::Transliterator> convert(
            icu::Transliterator::createInstance("Traditional-Simplified", UTRANS_FORWARD, status));
        QVERIFY(U_SUCCESS(status));
        icu::UnicodeString all;
        for (char32_t c = 0x3400; c < 0xA000; ++c)
            all.append(static_cast<char16_t>(c)).append(u'\n');
        convert->transliterate(all);
        for (char32_t c = 0x3400; c < 0xA000; ++c)
            QCOMPARE(simplified(static_cast<char16_t>(c)), all.charAt(static_cast<int32_t>(2 * (c - 0x3400))));
    }
};

QTEST_GUILESS_MAIN(CharactersTest)
#include "characters_test.moc"
