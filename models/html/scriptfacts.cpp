// SPDX-License-Identifier: Apache-2.0
#include "models/html/scriptfacts.h"

#include "models/html/metadata.h"

#include <QDate>
#include <QRegularExpression>

#include <array>

namespace variorum {

namespace {

constexpr qsizetype longestValue = 40; ///< units
constexpr int mostValues = 64;         ///< that are looked at; lists have more
constexpr qint64 china = 28'800;       ///< seconds that its clocks are ahead
constexpr qint64 secondsOfDay = 86'400;
constexpr qint64 thousandth = 1000;
constexpr qint64 earliest = 946'684'800; ///< 2000
constexpr qint64 latest = 4'102'444'800; ///< 2100

// Of variables and of keys; `ct` is what articles of accounts have.
constexpr std::array<QStringView, 12> names{u"publish_time", u"publishTime", u"publish_date", u"publishDate",
                                            u"pub_time",     u"pubTime",     u"pubDate",      u"create_time",
                                            u"createTime",   u"releaseTime", u"postTime",     u"var ct"};

QString dayOfSeconds(qint64 seconds) {
    seconds = seconds > latest ? seconds / thousandth : seconds;
    if (seconds < earliest || seconds > latest)
        return {};
    return QDate(1970, 1, 1).addDays((seconds + china) / secondsOfDay).toString(Qt::ISODate);
}

} // namespace

QString dateInScripts(QStringView source) {
    static const QRegularExpression behind(QStringLiteral(
        R"(^["']?\s*[:=]\s*["']?(?:(1\d{9}(?:\d{3})?)(?!\d)|((?:19|20)\d\d[-/.]\d\d?[-/.]\d\d?[^"']*)))"));
    QString found;
    int seen = 0;
    for (const QStringView name : names) {
        for (qsizetype at = source.indexOf(name); at >= 0; at = source.indexOf(name, at + name.size())) {
            if (++seen > mostValues)
                return {};
            const QString value = source.mid(at + name.size(), longestValue).toString();
            const QRegularExpressionMatch match = behind.match(value);
            if (!match.hasMatch())
                continue;
            const QString date = match.hasCaptured(1) && !match.captured(1).isEmpty()
                                     ? dayOfSeconds(match.captured(1).toLongLong())
                                     : isoDate(match.captured(2));
            constexpr qsizetype ofDay = 10;
            if (date.isEmpty() || date.left(ofDay) == found.left(ofDay)) {
                found = date.size() > found.size() ? date : found;
                continue;
            }
            if (!found.isEmpty())
                return {};
            found = date;
        }
    }
    return found;
}

QString accountInScripts(QStringView source) {
    static const QRegularExpression value(QStringLiteral(R"(^\s*=\s*(?:\w+\()?["']([^"'<>{}\\]{1,40})["'])"));
    constexpr QStringView name = u"var nickname";
    const qsizetype at = source.indexOf(name);
    if (at < 0)
        return {};
    const QString behind = source.mid(at + name.size(), 2 * longestValue).toString();
    return value.match(behind).captured(1).trimmed();
}

} // namespace variorum
