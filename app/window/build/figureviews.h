// SPDX-License-Identifier: MIT
// Figures of a build in the forms that the views take.
#pragma once

#include "core/docker/buildfigures.h"
#include "core/model/pipeline.h"
#include "ui/codeeditor/editormarks.h"
#include "ui/graph/graphcontent.h"
#include "ui/panels/buildlogpanel.h"
#include "ui/panels/sizespanel.h"

#include <optional>

namespace stagecraft {

/// Puts the figures into what the graph shows.
void addFigures(GraphContent &content, const BuildFigures &figures);
/// Bytes and states at the right edge of the lines of the code.
QMap<int, LineNote> lineNotes(const Pipeline &pipeline, const BuildFigures &figures);
/// Stages and instructions that the target needs, for the tree of the build log.
std::vector<BuildStepRow> buildSteps(const Pipeline &pipeline, const BuildFigures &figures);
/// The bars of the sizes panel.
std::vector<SizeRow> sizeRows(const Pipeline &pipeline, const BuildFigures &figures);
/// The sentences below the bars, as rich text.
QString sizeSummary(
    const Pipeline &pipeline, const BuildFigures &figures, std::optional<qint64> previousBytes);

} // namespace stagecraft
