// SPDX-License-Identifier: Apache-2.0
#include "models/clean/rules/readings.h"

#include <QHash>
#include <QRegularExpression>

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <memory>
#include <mutex>

namespace variorum::rules {

QString readingOf(QChar character) {
    static std::mutex mutex;
    static QHash<QChar, QString> known;
    static const std::unique_ptr<icu::Transliterator> convert = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<icu::Transliterator>(
            icu::Transliterator::createInstance("Han-Latin", UTRANS_FORWARD, status));
    }();
    const std::scoped_lock lock(mutex);
    const auto found = known.constFind(character);
    if (found != known.constEnd())
        return *found;
    QString reading;
    if (convert) {
        icu::UnicodeString text(static_cast<char16_t>(character.unicode()));
        convert->transliterate(text);
        reading = QString(reinterpret_cast<const QChar *>(text.getBuffer()), text.length()).trimmed();
    }
    known.insert(character, reading);
    return reading;
}

bool isReadingOf(QStringView reading, QChar character) {
    const QString toned = readingOf(character);
    if (reading == toned)
        return true;
    QString plain;
    for (const QChar c : toned.normalized(QString::NormalizationForm_D)) {
        if (c.category() != QChar::Mark_NonSpacing)
            plain.append(c);
    }
    if (reading == plain)
        return true;
    // ü has no key on most keyboards.
    return toned.contains(QRegularExpression(QStringLiteral("[üǖǘǚǜ]"))) && reading == plain.replace(u'u', u'v');
}

} // namespace variorum::rules
