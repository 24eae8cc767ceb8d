// SPDX-License-Identifier: Apache-2.0
#include "models/clean/rules/readings.h"

#include "models/base/simplifiedforms.h"

#include <QHash>
#include <QList>
#include <QRegularExpression>

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <memory>
#include <mutex>

namespace variorum::rules {

namespace {

QHash<QChar, QString> writtenOut() {
    QHash<QChar, QString> readings;
    const QStringView forms = simplifiedForms();
    const QList<QStringView> all = traditionalReadings().split(u' ');
    for (qsizetype i = 0; i < std::min(forms.size() / 2, all.size()); ++i)
        readings.insert(forms[2 * i], all[i].toString());
    return readings;
}

} // namespace

QString readingOf(QChar character) {
    static const QHash<QChar, QString> traditional = writtenOut();
    if (const auto found = traditional.constFind(character); found != traditional.constEnd())
        return *found;
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
