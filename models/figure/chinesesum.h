// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace variorum::figures {

/// The value of a run of Chinese digits and places, twice: 七八百 is both 700 and 800.
class ChineseSum {
public:
    /// 0 to 9. False where no number goes on like that.
    [[nodiscard]] bool addDigit(int digit);
    /// A power of ten: 1 for 十, 2, 3, 4 for 万, 8, 12. False where no number goes on like that.
    [[nodiscard]] bool addPlace(int place);
    /// Adds the last digit: ones, or what 二 is in 三万二.
    void finish();

    [[nodiscard]] double low() const { return m_total[0] + m_tenThousands[0] + m_section[0]; }
    [[nodiscard]] double high() const { return m_total[1] + m_tenThousands[1] + m_section[1]; }
    [[nodiscard]] bool isRange() const { return m_range; }
    /// 百, 千万, 万亿: no digit before the first place.
    [[nodiscard]] bool isBare() const { return m_bare; }
    /// The place of the 百, 千, 万 or 亿 that ends the run; 0 if a digit or 十 does.
    [[nodiscard]] int lastScale() const { return m_trailing || m_lastAny < 2 ? 0 : m_lastAny; }

private:
    void addTo(double (&sum)[2], int place) const;
    bool addBig(int place);

    double m_total[2] = {0, 0};
    double m_tenThousands[2] = {0, 0};
    double m_section[2] = {0, 0};
    int m_low = 0;
    int m_high = 0;
    int m_lastPlace = 10;
    int m_lastAny = 0;
    int m_lastBig = 0;
    bool m_pending = false;
    bool m_afterZero = false;
    bool m_zeroBefore = false;
    bool m_empty = true;
    bool m_range = false;
    bool m_bare = false;
    bool m_trailing = false;
};

} // namespace variorum::figures
