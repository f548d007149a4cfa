// SPDX-License-Identifier: MIT
// Which files the commands of a RUN write, as far as their words tell.
#pragma once

#include "core/edit/artifactpaths.h"

namespace stagecraft {

/// A path that a command writes, as written: relative ones are meant from `directory`.
struct CommandOutput {
    QString path;
    QString directory; ///< What `cd` commands in front say, from the working directory; may be empty.
    ArtifactCertainty certainty = ArtifactCertainty::Written;
    bool isDirectory = false;
};

/// Outputs of build tools, compilers, downloads, copies, moves and redirections, in order. Words with
/// variables are left out.
std::vector<CommandOutput> outputsOf(const ShellScript &script);

} // namespace stagecraft
