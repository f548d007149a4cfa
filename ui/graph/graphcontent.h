// SPDX-License-Identifier: MIT
// Everything that the graph shows, as one value: filled by the window, never changed by the graph.
#pragma once

#include "core/layout/nodepositions.h"
#include "core/lint/diagnostic.h"
#include "core/model/analysis.h"

#include <QHash>

#include <vector>

namespace stagecraft {

/// Not FigureState, which core/docker has for a build as a whole.
enum class FigureState : quint8 { None, Waiting, Running, Cached, Done, Failed, Cancelled };

/// What a build says of a stage, an instruction or an artifact.
struct BuildFigure {
    FigureState state = FigureState::None;
    qint64 bytes = -1;          ///< Of the image, the layer or the files; -1: not known.
    qint64 milliseconds = -1;   ///< -1: not known.
    bool isOfLastBuild = false; ///< It, or something it depends on, changed since: shown greyed.

    friend bool operator==(const BuildFigure &, const BuildFigure &) = default;
};

/// The findings at one place, summed up.
struct LintBadge {
    Severity severity = Severity::Off; ///< The worst; Off: none.
    int count = 0;
    QString text; ///< One finding a line, translated.

    friend bool operator==(const LintBadge &, const LintBadge &) = default;
};

/// The graph as a value. Lists by index may be shorter than what they speak of: the rest is unknown.
struct GraphContent {
    AnalysisPointer analysis; ///< Null: an empty canvas.

    std::vector<LintBadge> stageBadges;       ///< By stage index: findings at FROM.
    std::vector<LintBadge> instructionBadges; ///< By Instruction::index.

    std::vector<BuildFigure> stageFigures;       ///< By stage index.
    std::vector<BuildFigure> instructionFigures; ///< By Instruction::index.
    std::vector<BuildFigure> artifactFigures;    ///< By index in Pipeline::artifacts().
    QHash<QString, qint64> imageBytes;           ///< Sizes of external images, by reference.

    NodePositions positions;
};

/// The entry of a list that may be too short, or an empty one.
template <typename T>
T entryAt(const std::vector<T> &list, int index)
{
    return index >= 0 && std::size_t(index) < list.size() ? list[std::size_t(index)] : T{};
}

} // namespace stagecraft
