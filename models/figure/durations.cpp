// SPDX-License-Identifier: Apache-2.0
#include "models/figure/durations.h"

#include <cmath>

namespace variorum::figures {

namespace {

constexpr double mostUnits = 1e15; // beyond these a double has no exact units any more

bool isWhole(double amount) {
    return std::abs(amount - std::round(amount)) < 1e-9 * std::max(1.0, std::abs(amount));
}

QString count(double amount) {
    if (isWhole(amount))
        return QString::number(std::llround(amount));
    QString text = QString::number(amount, 'f', 9);
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    return text;
}

} // namespace

QString isoDuration(double amount, std::u16string_view designator) {
    if (!(amount > 0) || amount > mostUnits || designator.empty())
        return {};
    const bool time = designator.front() == u'T';
    const char16_t unit = designator.back();
    struct Step {
        char16_t unit;
        char16_t smaller;
        double factor;
    };
    static constexpr Step dateSteps[] = {{u'Y', u'M', 12}, {u'W', u'D', 7}};
    static constexpr Step timeSteps[] = {{u'H', u'M', 60}, {u'M', u'S', 60}};
    const QString prefix = time ? QStringLiteral("PT") : QStringLiteral("P");
    if (!isWhole(amount)) {
        for (const Step &step : time ? timeSteps : dateSteps) {
            const double smaller = amount * step.factor;
            if (step.unit != unit || !isWhole(smaller))
                continue;
            const double whole = std::floor(amount);
            // One year and a half is P18M, but two hours and a half PT2H30M, as people write them.
            if (!time || whole == 0)
                return prefix + count(smaller) + QChar(step.smaller);
            return prefix + count(whole) + QChar(unit) + count(smaller - whole * step.factor) + QChar(step.smaller);
        }
        if (!time && unit == u'D' && isWhole(amount * 24))
            return QStringLiteral("PT") + count(amount * 24) + QLatin1Char('H');
        if (!time && unit == u'M' && isWhole(amount * 2))
            return QStringLiteral("P") + count(amount * 30) + QLatin1Char('D');
    }
    return prefix + count(amount) + QChar(unit);
}

QString joinedDurations(const QString &first, const QString &second) {
    const bool firstTime = first.contains(u'T');
    const bool secondTime = second.startsWith(QStringLiteral("PT"));
    if (first.isEmpty() || second.isEmpty() || (firstTime && !secondTime))
        return {};
    return first + second.mid(firstTime ? 2 : 1);
}

} // namespace variorum::figures
