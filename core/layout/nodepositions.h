// SPDX-License-Identifier: MIT
// Where people put the nodes of the graph.
#pragma once

#include <QHash>
#include <QPointF>
#include <QString>

#include <algorithm>
#include <optional>
#include <vector>

namespace stagecraft {

/// Top left corners, in scene units, of the nodes that somebody moved and of no others. The stage
/// indices belong to one version of the text.
struct NodePositions {
    std::vector<std::optional<QPointF>> stages; ///< By stage index; may be shorter.
    QHash<QString, QPointF> images;             ///< By reference.
    std::optional<QPointF> context;

    bool isEmpty() const
    {
        return images.isEmpty() && !context
            && std::ranges::none_of(stages, [](const auto &position) { return position.has_value(); });
    }
    void setStage(int index, std::optional<QPointF> position)
    {
        if (std::size_t(index) >= stages.size())
            stages.resize(std::size_t(index) + 1);
        stages[std::size_t(index)] = position;
    }

    friend bool operator==(const NodePositions &, const NodePositions &) = default;
};

} // namespace stagecraft
