// SPDX-License-Identifier: MIT
// Which vertex of the engine's build graph is which instruction.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace stagecraft {

class Pipeline;
struct Instruction;

/// What a vertex tells of itself. It carries no line number.
struct VertexInfo {
    QString digest;
    QString name;       ///< "[builder 2/6] WORKDIR /app"
    QStringList inputs; ///< Digests; the step before comes first.
};

/// The parts of a step's name (BuildKit dockerfile2llb, prefixCommand).
struct VertexName {
    QString stage; ///< Lower-cased name, "stage-1", or empty in a file of one stage.
    int step = 0;  ///< From 1.
    int stepCount = 0;
    bool isOnBuild = false; ///< A trigger of the base image.
    QString keyword;        ///< Upper case.
};

/// Nothing for vertices that are no step of a stage ("[internal] load metadata for …", "exporting to image").
std::optional<VertexName> parseVertexName(QStringView name);

/// By stage: the instructions that are vertices, in order: FROM of an outside image, RUN, COPY, ADD, and
/// WORKDIR unless it resolves to "/". Others only change the image's settings.
using BuildSteps = std::vector<std::vector<const Instruction *>>;
BuildSteps buildSteps(const Pipeline &pipeline);

/// Positions in the list of vertices by Instruction::index, -1 where there is none, and back.
struct VertexMap {
    std::vector<int> vertexOf;
    std::vector<std::vector<int>>
        instructionsOf; ///< By vertex: equal steps of several stages are one vertex.
    std::vector<int>
        stageOf; ///< By vertex: also for triggers of ONBUILD, which have no instruction; -1 for none.
};

/// Maps by stage and number, never by the text of a step, which the engine expands and shortens. Gaps are
/// filled along the inputs, for a vertex that several stages share bears the name of only one of them.
VertexMap mapVertices(
    const Pipeline &pipeline, const BuildSteps &steps, const std::vector<VertexInfo> &vertices);

} // namespace stagecraft
