// SPDX-License-Identifier: MIT
// What a build has shown: the state, size and time of every stage, instruction and artifact.
#pragma once

#include "core/text/message.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace stagecraft {

class Pipeline;
struct Correspondence;

enum class StepState : quint8 {
    NotBuilt, ///< The target does not need it, or no build has run.
    Waiting,
    Running,
    Done,
    Cached, ///< Taken from the engine's cache.
    Failed,
    Cancelled,
};

/// One instruction. An instruction without a layer (ENV, CMD …) is done when those before it are.
struct StepFigures {
    StepState state = StepState::NotBuilt;
    std::optional<qint64> bytes; ///< What it added to the image; 0 for those without a layer.
    qint64 milliseconds = -1;    ///< Time that it ran; -1 where it is not known.
    /// The figures are those of the last build, but this instruction or something it depends on has changed
    /// since.
    bool isOfLastBuild = false;

    friend bool operator==(const StepFigures &, const StepFigures &) = default;
};

struct StageFigures {
    StepState state = StepState::NotBuilt;
    std::optional<qint64> bytes;     ///< All of it, base included; uncompressed.
    std::optional<qint64> baseBytes; ///< The part that was there before its first instruction.
    qint64 milliseconds = -1;        ///< Time during which at least one of its steps ran.
    bool isOfLastBuild = false;

    friend bool operator==(const StageFigures &, const StageFigures &) = default;
};

struct ArtifactFigures {
    std::optional<qint64>
        bytes; ///< What its COPY added; nothing for a mount. Several sources of one COPY share it.
    bool isOfLastBuild = false;

    friend bool operator==(const ArtifactFigures &, const ArtifactFigures &) = default;
};

/// Why a build did not succeed.
struct BuildFailure {
    Message message;      ///< For people; `detail` holds the engine's own words.
    int stage = -1;       ///< Where it failed, as far as it is known.
    int instruction = -1; ///< Instruction::index
    int line = 0;         ///< From 1; 0 where it is not known.
    QStringList log = {}; ///< The last lines that the failed step printed.

    friend bool operator==(const BuildFailure &, const BuildFailure &) = default;
};

enum class BuildState : quint8 {
    None, ///< No build.
    Running,
    Measuring, ///< Built; the sizes are being read.
    Succeeded,
    Failed,
    Cancelled,
};

/// A snapshot of a build, running or over. Vectors are as long as those of the pipeline that was built:
/// stages, instructions (by Instruction::index, FROM included), artifacts.
struct BuildFigures {
    BuildState state = BuildState::None;
    std::vector<StageFigures> stages;
    std::vector<StepFigures> instructions;
    std::vector<ArtifactFigures> artifacts;
    std::optional<BuildFailure> failure;
    int target = -1;       ///< The stage that was built.
    QString image;         ///< Its tag, once the build has succeeded.
    int stepCount = 0;     ///< Steps that the engine runs for this target, as far as it has named them.
    int finishedSteps = 0; ///< Of these, done or cached.
    int cachedSteps = 0;
    Message sizesProblem; ///< Why sizes are missing although the build succeeded; usually empty.

    bool isRunning() const { return state == BuildState::Running || state == BuildState::Measuring; }
    /// Null where there is none, so that callers need not check ranges.
    const StageFigures *stage(int index) const;
    const StepFigures *instruction(int index) const;
    const ArtifactFigures *artifact(int index) const;

    friend bool operator==(const BuildFigures &, const BuildFigures &) = default;
};

/// No figures for a pipeline: everything "not built".
BuildFigures emptyFigures(const Pipeline &pipeline);

/// Moves the figures of `before` through an edit to `after`. What changed, and what depends on it through the
/// order of instructions, FROM, COPY --from or mounts, becomes `isOfLastBuild`; new instructions have no
/// figures; a failure goes when its instruction changes. A stage that is only renamed keeps its figures as
/// they are.
///
/// `isOfLastBuild` never goes away by moving. When the text is again the one that was built (undo), show the
/// figures of that build instead.
BuildFigures movedFigures(const BuildFigures &figures, const Pipeline &before,
    const Correspondence &correspondence, const Pipeline &after);

} // namespace stagecraft
