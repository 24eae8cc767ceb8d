// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QString>

#include <vector>

namespace variorum {

/// The values of a chart, from its bottom to its top. Logarithmic where the largest is far from the smallest and all
/// are above zero: a linear one would show nothing but the largest.
struct ValueAxis {
    double from = 0;
    double to = 1;
    bool logarithmic = false;
    std::vector<double> ticks; ///< round numbers, rising

    [[nodiscard]] double place(double value) const; ///< 0 at the bottom, 1 at the top
};
/// `most`: ticks that there is room for, two or more.
[[nodiscard]] ValueAxis valueAxis(double smallest, double largest, int most);

/// The days of a chart, from its left to its right, with a little room at both ends.
struct DateAxis {
    struct Tick {
        QDate day;
        QString text; ///< ISO 8601, as exact as the ticks are apart
    };
    QDate from;
    QDate to;
    std::vector<Tick> ticks;

    [[nodiscard]] double place(QDate day) const; ///< 0 at the left, 1 at the right
};
[[nodiscard]] DateAxis dateAxis(QDate first, QDate last, int most);

} // namespace variorum
