// SPDX-License-Identifier: MIT
// The nodes and links of a pipeline, in the order in which they are laid out and drawn.
#pragma once

#include "core/model/correspondence.h"
#include "core/model/pipeline.h"
#include "ui/graph/graphelement.h"

#include <vector>

namespace stagecraft {

/// A line between two nodes.
struct GraphLink {
    GraphElement element; ///< Artifact, BaseEdge or ContextEdge.
    int from = 0;         ///< Index in GraphStructure::nodes.
    int to = 0;
    int fromRow = -1; ///< Row of the producing stage that it leaves; -1: its head, or a pill.
    int toRow = -1;   ///< Row that it arrives at; -1: the head.
};

/// What is drawn of a pipeline, by index only.
struct GraphStructure {
    std::vector<GraphElement> nodes; ///< Stages by index, then images, then the context.
    std::vector<GraphLink> links;

    /// The index of a node; -1 if it is not shown.
    int nodeIndex(GraphElement node) const;
    int linkIndex(GraphElement edge) const;
    int stageCount = 0;
    int imageCount = 0;
};

/// Edges from a stage to itself are left out: they cannot be drawn, and are reported as errors.
GraphStructure structureOf(const Pipeline &pipeline, bool withContext);

/// The element of the new pipeline that `element` of the old one became; invalid if it is gone.
GraphElement mapped(GraphElement element, const Pipeline &before, const Correspondence &correspondence,
    const Pipeline &after);

/// The position of an instruction in its stage's rows; -1 for FROM and instructions outside stages.
int rowOf(const Pipeline &pipeline, const Instruction &instruction);
/// The instruction of a row, or null.
const Instruction *instructionAtRow(const Pipeline &pipeline, int stage, int row);
/// The node that an element belongs to: itself, the stage of an instruction; invalid for edges.
GraphElement nodeOf(const Pipeline &pipeline, GraphElement element);

} // namespace stagecraft
