// SPDX-License-Identifier: MIT
// What a build has shown, for other programs and for a terminal.
#pragma once

#include "core/docker/buildfigures.h"
#include "core/model/pipeline.h"
#include "core/report/texts.h"

#include <QJsonObject>

namespace stagecraft {

/// The version of the form; see kPipelineJsonVersion for what it promises.
inline constexpr int kBuildJsonVersion = 1;

/// The state, sizes (bytes) and times (milliseconds) of stages, instructions and artifacts.
QJsonObject buildJson(const Pipeline &pipeline, const BuildFigures &figures);

/// A table of the stages and their sizes, or why the build failed.
QString buildText(const Pipeline &pipeline, const BuildFigures &figures, const Translation &translation);

} // namespace stagecraft
