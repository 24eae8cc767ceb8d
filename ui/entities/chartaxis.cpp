// SPDX-License-Identifier: Apache-2.0
#include "ui/entities/chartaxis.h"

#include <algorithm>
#include <cmath>

namespace variorum {

namespace {

constexpr double farApart = 200; ///< times the smallest: from there on logarithmic

/// The next of 1, 2, 5, 10, 20 ... that is not smaller.
double roundUp(double step) {
    const double power = std::pow(10.0, std::floor(std::log10(step)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (step <= factor * power * 1.000001)
            return factor * power;
    }
    return 10 * power;
}

ValueAxis linear(double smallest, double largest, int most) {
    ValueAxis axis;
    // With zero, where that costs little room: heights can then be compared.
    if (smallest >= 0 && smallest < largest * 0.5)
        smallest = 0;
    if (smallest == largest) {
        const double room = largest == 0 ? 1 : std::abs(largest) * 0.1;
        smallest -= room;
        largest += room;
    }
    const double step = roundUp((largest - smallest) / std::max(1, most - 1));
    const double first = std::floor(smallest / step + 1e-9);
    const double last = std::ceil(largest / step - 1e-9);
    for (double i = first; i <= last; ++i)
        axis.ticks.push_back(i * step);
    axis.from = axis.ticks.front();
    axis.to = axis.ticks.back();
    return axis;
}

ValueAxis logarithmic(double smallest, double largest, int most) {
    ValueAxis axis;
    axis.logarithmic = true;
    const int first = static_cast<int>(std::floor(std::log10(smallest) + 1e-9));
    const int last = static_cast<int>(std::ceil(std::log10(largest) - 1e-9));
    const int step = std::max(1, (last - first + most - 2) / std::max(1, most - 1));
    for (int power = first; power < last + step; power += step)
        axis.ticks.push_back(std::pow(10.0, power));
    axis.from = axis.ticks.front();
    axis.to = axis.ticks.back();
    return axis;
}

/// Ticks so many months or days apart, on the first of a month or on any day.
struct DateStep {
    int months = 0;
    int days = 0;
    const char *format = "yyyy";
};
constexpr DateStep steps[] = {{0, 1, "yyyy-MM-dd"}, {0, 2, "yyyy-MM-dd"}, {0, 7, "yyyy-MM-dd"}, {0, 14, "yyyy-MM-dd"},
                              {1, 0, "yyyy-MM"},    {2, 0, "yyyy-MM"},    {3, 0, "yyyy-MM"},    {6, 0, "yyyy-MM"},
                              {12, 0, "yyyy"},      {24, 0, "yyyy"},      {60, 0, "yyyy"},      {120, 0, "yyyy"},
                              {600, 0, "yyyy"}};

std::vector<DateAxis::Tick> ticksBetween(QDate from, QDate to, const DateStep &step) {
    std::vector<DateAxis::Tick> ticks;
    QDate day = from;
    if (step.months > 0) {
        const int month = (from.year() * 12 + from.month() - 1) / step.months * step.months;
        day = QDate(month / 12, month % 12 + 1, 1);
    }
    for (; day <= to && ticks.size() < 1000;
         day = step.months > 0 ? day.addMonths(step.months) : day.addDays(step.days)) {
        if (day >= from)
            ticks.push_back({day, day.toString(QLatin1StringView(step.format))});
    }
    return ticks;
}

} // namespace

double ValueAxis::place(double value) const {
    if (!logarithmic)
        return (value - from) / (to - from);
    return (std::log10(value) - std::log10(from)) / (std::log10(to) - std::log10(from));
}

ValueAxis valueAxis(double smallest, double largest, int most) {
    return smallest > 0 && largest / smallest >= farApart ? logarithmic(smallest, largest, most)
                                                          : linear(smallest, largest, most);
}

double DateAxis::place(QDate day) const {
    return static_cast<double>(from.daysTo(day)) / static_cast<double>(std::max<qint64>(1, from.daysTo(to)));
}

DateAxis dateAxis(QDate first, QDate last, int most) {
    DateAxis axis;
    const qint64 room = std::max<qint64>(2, first.daysTo(last) / 30);
    axis.from = first.addDays(-room);
    axis.to = last.addDays(room);
    for (const DateStep &step : steps) {
        axis.ticks = ticksBetween(axis.from, axis.to, step);
        if (axis.ticks.size() <= static_cast<std::size_t>(std::max(1, most)))
            break;
    }
    return axis;
}

} // namespace variorum
