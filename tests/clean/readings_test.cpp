// SPDX-License-Identifier: Apache-2.0
// The readings that are written out are those that ICU gives.
#include "models/clean/rules/readings.h"

#include "models/base/chinese.h"
#include "models/base/simplifiedforms.h"

#include <QTest>

#include <unicode/translit.h>
#include <unicode/unistr.h>
#include <unicode/uvernum.h>

#include <memory>

using namespace variorum;

class ReadingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void known() {
        QCOMPARE(rules::readingOf(u'網'), QStringLiteral("wǎng"));
        QCOMPARE(rules::readingOf(u'水'), QStringLiteral("shuǐ"));
        QCOMPARE(rules::traditionalReadings().split(u' ').size(), simplifiedForms().size() / 2);
    }

    /// Another version of ICU may know other readings; ours stay.
    void traditional() {
        if (U_ICU_VERSION_MAJOR_NUM != 72)
            QSKIP("The readings are those of ICU 72.");
        UErrorCode status = U_ZERO_ERROR;
        const std::unique_ptr<icu::Transliterator> convert(
            icu::Transliterator::createInstance("Han-Latin", UTRANS_FORWARD, status));
        QVERIFY(U_SUCCESS(status));
        for (char32_t c = 0x3400; c < 0xA000; ++c) {
            const auto unit = static_cast<char16_t>(c);
            if (!isTraditionalOnly(unit))
                continue;
            icu::UnicodeString text(unit);
            convert->transliterate(text);
            QCOMPARE(rules::readingOf(QChar(unit)),
                     QString(reinterpret_cast<const QChar *>(text.getBuffer()), text.length()).trimmed());
        }
    }
};

QTEST_GUILESS_MAIN(ReadingsTest)
#include "readings_test.moc"
