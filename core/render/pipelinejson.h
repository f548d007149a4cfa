// SPDX-License-Identifier: MIT
// The JSON forms of a file for other programs: documented in docs/cli.md, versioned.
#pragma once

#include "core/model/pipeline.h"

#include <QJsonObject>

namespace stagecraft {

/// The version of both forms. It grows when a field changes its meaning or goes, not when one is added.
inline constexpr int kPipelineJsonVersion = 1;

/// Stages, artifact edges and context edges.
QJsonObject graphJson(const Pipeline &pipeline);

/// Instructions with flags, arguments and heredocs, and the parser directives.
QJsonObject syntaxJson(const Pipeline &pipeline);

/// `{line, message, detail}`, or null where there is no error. `line` is null where BuildKit names none.
QJsonValue errorJson(const SyntaxError *error);

} // namespace stagecraft
