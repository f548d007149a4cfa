// SPDX-License-Identifier: MIT
#include "ui/graph/view/viewhistory.h"

namespace stagecraft {

namespace {

constexpr std::size_t kMostPlaces = 100;

std::optional<ViewPlace> step(std::vector<ViewPlace> &from, std::vector<ViewPlace> &to, const ViewPlace &now)
{
    if (from.empty())
        return std::nullopt;
    to.push_back(now);
    const ViewPlace place = from.back();
    from.pop_back();
    return place;
}

} // namespace

void ViewHistory::leave(const ViewPlace &place)
{
    m_forward.clear();
    if (!m_back.empty() && m_back.back() == place)
        return;
    m_back.push_back(place);
    if (m_back.size() > kMostPlaces)
        m_back.erase(m_back.begin());
}

void ViewHistory::clear() noexcept
{
    m_back.clear();
    m_forward.clear();
}

std::optional<ViewPlace> ViewHistory::back(const ViewPlace &now) { return step(m_back, m_forward, now); }

std::optional<ViewPlace> ViewHistory::forward(const ViewPlace &now) { return step(m_forward, m_back, now); }

} // namespace stagecraft
