// SPDX-License-Identifier: Apache-2.0
#include "ui/window/history.h"

namespace variorum {

namespace {

constexpr std::size_t remembered = 200;

std::optional<Place> moved(std::vector<Place> &from, std::vector<Place> &to, const Place &here) {
    if (from.empty())
        return std::nullopt;
    const Place there = from.back();
    from.pop_back();
    if (here.article != 0)
        to.push_back(here);
    return there;
}

} // namespace

void History::leave(const Place &place) {
    if (place.article == 0 || (!m_behind.empty() && m_behind.back() == place))
        return;
    m_ahead.clear();
    m_behind.push_back(place);
    if (m_behind.size() > remembered)
        m_behind.erase(m_behind.begin());
}

std::optional<Place> History::back(const Place &here) {
    return moved(m_behind, m_ahead, here);
}

std::optional<Place> History::forward(const Place &here) {
    return moved(m_ahead, m_behind, here);
}

} // namespace variorum
