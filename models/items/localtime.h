// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QLocale>
#include <QString>

namespace variorum {

/// An instant of the library (ISO 8601, UTC) as day and time of day where the program runs; the text itself where it is
/// none. Some locales write parts of the day ("B" in CLDR), which Qt does not know: there with twenty-four hours.
[[nodiscard]] inline QString localTime(const QString &iso) {
    const QDateTime time = QDateTime::fromString(iso, Qt::ISODate).toLocalTime();
    if (!time.isValid())
        return iso;
    const QLocale locale;
    QString hours = locale.timeFormat(QLocale::ShortFormat);
    if (hours.contains(u'B'))
        hours = QStringLiteral("HH:mm");
    return locale.toString(time.date(), QLocale::ShortFormat) + u' ' + locale.toString(time.time(), hours);
}

} // namespace variorum
