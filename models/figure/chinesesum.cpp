// SPDX-License-Identifier: Apache-2.0
#include "models/figure/chinesesum.h"

#include <cmath>

namespace variorum::figures {

bool ChineseSum::addDigit(int digit) {
    m_zeroBefore = m_zeroBefore || digit == 0;
    if (m_pending && !m_afterZero) {
        if (m_low != m_high || digit == 0 || !(digit == m_low + 1 || (m_low == 3 && digit == 5)))
            return false;
        m_high = digit;
        m_range = true;
        return true;
    }
    m_pending = digit > 0;
    m_afterZero = digit == 0;
    m_low = m_high = digit;
    return true;
}

bool ChineseSum::addPlace(int place) {
    m_zeroBefore = false;
    if (place < 4) {
        if (place >= m_lastPlace)
            return false;
        if (!m_pending) {
            if (place > 1 && !m_empty)
                return false;
            m_bare = m_bare || place > 1;
            m_low = m_high = 1;
        }
        addTo(m_section, place);
        m_lastPlace = place;
    } else {
        if (m_pending)
            addTo(m_section, 0);
        const bool nothing = m_section[0] == 0 && m_tenThousands[0] == 0;
        if (nothing && m_empty) {
            m_bare = true;
            m_section[0] = m_section[1] = 1;
        } else if (nothing && !(place == 8 && m_lastBig == 8)) {
            return false;
        }
        if (!addBig(place))
            return false;
        m_lastPlace = 10;
    }
    m_lastAny = place;
    m_pending = m_afterZero = false;
    m_empty = false;
    return true;
}

void ChineseSum::finish() {
    m_trailing = m_pending;
    if (m_pending) {
        const bool shortened = m_lastAny > 1 && !m_zeroBefore;
        addTo(m_section, shortened ? m_lastAny - 1 : 0);
    }
}

void ChineseSum::addTo(double (&sum)[2], int place) const {
    sum[0] += m_low * std::pow(10.0, place);
    sum[1] += m_high * std::pow(10.0, place);
}

bool ChineseSum::addBig(int place) {
    const double factor = std::pow(10.0, place);
    for (int i = 0; i < 2; ++i) {
        if (place == 4) {
            if (m_tenThousands[i] != 0)
                return false;
            m_tenThousands[i] = m_section[i] * factor;
        } else {
            const double below = m_tenThousands[i] + m_section[i];
            if (below == 0)
                m_total[i] *= factor; // 百亿亿
            else if (m_total[i] == 0)
                m_total[i] = below * factor;
            else if (place < m_lastBig)
                m_total[i] += below * factor;
            else
                return false;
            m_tenThousands[i] = 0;
        }
        m_section[i] = 0;
    }
    m_lastBig = place;
    return true;
}

} // namespace variorum::figures
