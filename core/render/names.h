// SPDX-License-Identifier: MIT
// Values of the model as the words that output formats use for them.
#pragma once

#include "core/model/pipeline.h"

namespace stagecraft {

/// "image", "stage", "scratch"
QString wordFor(BaseKind kind);
/// "builder", "runtime", "base", "test", "development", "other"
QString wordFor(StageRole role);
/// "copy", "mount"
QString wordFor(ArtifactVia via);
/// "RUN"; the word as written for an instruction that does not exist.
QString keywordOf(const Instruction &instruction);
/// "go.mod, go.sum": what an edge carries, for its label.
QString pathsText(const QStringList &paths);

} // namespace stagecraft
