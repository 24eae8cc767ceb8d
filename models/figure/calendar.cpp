// SPDX-License-Identifier: Apache-2.0
#include "models/figure/calendar.h"

#include <QDate>

namespace variorum::figures {

namespace {

QDate dateOf(const Moment &moment) {
    return moment.day > 0 ? QDate(moment.year, moment.month, moment.day) : QDate();
}

Moment momentOf(const QDate &date) {
    Moment moment;
    if (date.isValid()) {
        moment.year = date.year();
        moment.month = date.month();
        moment.day = date.day();
    }
    return moment;
}

QString number(int value, int width) {
    return QStringLiteral("%1").arg(value, width, 10, QLatin1Char('0'));
}

} // namespace

bool Moment::isEmpty() const {
    return year == 0 && decade == 0 && century == 0;
}

QString isoText(const Moment &moment) {
    if (moment.decade > 0)
        return QString::number(moment.decade) + QLatin1Char('X');
    if (moment.century > 0)
        return QString::number(moment.century - 1) + QStringLiteral("XX");
    if (moment.year <= 0)
        return {};
    QString text = number(moment.year, 4);
    if (moment.half > 0)
        return text + QStringLiteral("-H") + QString::number(moment.half);
    if (moment.quarter > 0)
        return text + QStringLiteral("-Q") + QString::number(moment.quarter);
    if (moment.week > 0)
        return text + QStringLiteral("-W") + number(moment.week, 2);
    if (moment.month == 0)
        return text;
    text += QLatin1Char('-') + number(moment.month, 2);
    if (moment.day == 0)
        return text;
    if (!dateOf(moment).isValid())
        return {};
    text += QLatin1Char('-') + number(moment.day, 2);
    if (moment.hour >= 0)
        text += QLatin1Char('T') + number(moment.hour, 2) + QLatin1Char(':') + number(std::max(moment.minute, 0), 2);
    return text;
}

Moment publishedMoment(QStringView iso) {
    Moment moment;
    const QDate day = QDate::fromString(iso.left(10).toString(), Qt::ISODate);
    if (iso.size() >= 10 && day.isValid())
        return momentOf(day);
    bool ok = false;
    const int year = iso.left(4).toInt(&ok);
    if (!ok || iso.size() < 4 || (iso.size() > 4 && iso[4] != QLatin1Char('-')))
        return moment;
    moment.year = year;
    const int month = iso.mid(5, 2).toInt(&ok);
    if (ok && month >= 1 && month <= 12)
        moment.month = month;
    return moment;
}

Moment dayFrom(const Moment &published, int days) {
    const QDate date = dateOf(published);
    return date.isValid() ? momentOf(date.addDays(days)) : Moment();
}

Moment weekFrom(const Moment &published, int weeks, int weekday) {
    const QDate date = dateOf(published);
    if (!date.isValid())
        return {};
    const QDate monday = date.addDays(1 - date.dayOfWeek() + 7 * weeks);
    if (weekday > 0)
        return momentOf(monday.addDays(weekday - 1));
    Moment week;
    week.week = monday.weekNumber(&week.year);
    return week;
}

Moment lastWeekday(const Moment &published, int weekday) {
    const QDate date = dateOf(published);
    return date.isValid() ? momentOf(date.addDays(-((date.dayOfWeek() - weekday + 7) % 7))) : Moment();
}

Moment monthFrom(const Moment &published, int months) {
    Moment moment;
    if (published.month == 0)
        return moment;
    const int count = published.year * 12 + published.month - 1 + months;
    moment.year = count / 12;
    moment.month = count % 12 + 1;
    return moment;
}

int yearOfMonth(const Moment &published, int month) {
    if (published.year == 0 || published.month == 0)
        return published.year;
    return month - published.month > 6 ? published.year - 1 : published.year;
}

int yearOfQuarter(const Moment &published, int quarter) {
    const int own = (published.month + 2) / 3;
    constexpr int mostAhead = 2;
    return published.year > 0 && own > 0 && quarter - own > mostAhead ? published.year - 1 : published.year;
}

} // namespace variorum::figures
