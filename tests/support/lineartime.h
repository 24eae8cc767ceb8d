// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <algorithm>
#include <ctime>

namespace variorum::tests {

/// What some work takes of the processor, in seconds: the better of two runs.
template <typename Work>
double secondsOf(Work work) {
    double best = 1e9;
    for (int round = 0; round < 2; ++round) {
        const std::clock_t start = std::clock();
        work();
        best = std::min(best, static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
    }
    return best;
}

/// `seconds` gives what an input takes that is so many times as long. Empty where eight times the input takes about
/// eight times as long; else both times.
template <typename Seconds>
QString moreThanLinear(Seconds seconds) {
    // A quadratic stage takes 64 times as long; the clock counts steps of a hundredth of a second at worst.
    const double shortly = std::max(seconds(1), 0.004);
    const double longer = seconds(8);
    return longer < 24 * shortly ? QString() : QStringLiteral("%1 s, then %2 s").arg(shortly).arg(longer);
}

} // namespace variorum::tests
