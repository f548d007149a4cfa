// SPDX-License-Identifier: MIT
// Which files a stage is likely to make: what a form offers for completion.
#pragma once

#include "core/model/analysis.h"

#include <vector>

namespace stagecraft {

/// How sure it is that a path exists in a stage, the surest first.
enum class ArtifactCertainty : quint8 {
    Written,      ///< The file says so: the destination of a COPY, `-o`, `mkdir`, WORKDIR.
    Conventional, ///< Where a build tool puts it unless told otherwise: target/release, dist, node_modules.
    Taken,        ///< Another stage copies it; nothing says that it is made.
};

/// A path that a stage makes.
struct LikelyArtifact {
    QString path; ///< Absolute.
    ArtifactCertainty certainty = ArtifactCertainty::Written;
    bool isDirectory = false; ///< As far as the text tells.
    int producer = -1;        ///< Position in Stage::instructions.
};

/// The paths that a stage and the stages it is based on make, best first: outputs of build commands,
/// then copies, then folders. Each path once.
std::vector<LikelyArtifact> likelyArtifactsOf(const Analysis &analysis, int stage);

/// The working directory in effect in front of the instruction at `position` of Stage::instructions, as
/// far as the file tells: "/" where nothing sets one. Nothing where a variable's value is unknown.
std::optional<QString> workingDirectoryAt(const Analysis &analysis, int stage, int position);

} // namespace stagecraft
