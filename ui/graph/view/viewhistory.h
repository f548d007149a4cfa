// SPDX-License-Identifier: MIT
// Where the view has been: back and forward.
#pragma once

#include <QPointF>

#include <optional>
#include <vector>

namespace stagecraft {

/// What a view shows: the middle and the zoom.
struct ViewPlace {
    QPointF center;
    double zoom = 1;

    friend bool operator==(const ViewPlace &, const ViewPlace &) = default;
};

class ViewHistory {
public:
    /// Remembers the place that a jump leaves. Forgets what lay ahead.
    void leave(const ViewPlace &place);
    void clear() noexcept;
    bool canGoBack() const noexcept { return !m_back.empty(); }
    bool canGoForward() const noexcept { return !m_forward.empty(); }
    /// The place to go to; `now` is remembered on the other side. Nothing at the end.
    std::optional<ViewPlace> back(const ViewPlace &now);
    std::optional<ViewPlace> forward(const ViewPlace &now);

private:
    std::vector<ViewPlace> m_back;
    std::vector<ViewPlace> m_forward;
};

} // namespace stagecraft
