// SPDX-License-Identifier: MIT
// Where a person put the boxes of the graph.
#pragma once

#include "core/layout/graph.h"

#include <QPointF>
#include <QString>

#include <map>
#include <tuple>

namespace stagecraft {

/// A box of the graph: a stage by its index, an image by its reference, or the build context.
struct NodeKey {
    NodeRole role = NodeRole::Stage;
    int stage = -1;    ///< -1 for images and the context.
    QString reference; ///< Empty for stages and the context.

    static NodeKey ofStage(int index) { return {NodeRole::Stage, index, {}}; }
    static NodeKey ofImage(QString reference) { return {NodeRole::Image, -1, std::move(reference)}; }
    static NodeKey ofContext() { return {NodeRole::Context, -1, {}}; }

    friend bool operator==(const NodeKey &, const NodeKey &) = default;
    friend bool operator<(const NodeKey &a, const NodeKey &b)
    {
        return std::tie(a.role, a.stage, a.reference) < std::tie(b.role, b.stage, b.reference);
    }
};

/// Top left corners in scene units, of the boxes that a person moved and of no others. The stage
/// indices belong to one version of the text.
using NodePositions = std::map<NodeKey, QPointF>;

} // namespace stagecraft
