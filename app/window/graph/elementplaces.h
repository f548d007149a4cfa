// SPDX-License-Identifier: MIT
// From things on the graph to places in the text, and back.
#pragma once

#include "core/model/pipeline.h"
#include "core/text/textrange.h"
#include "ui/graph/graphelement.h"

#include <optional>

namespace stagecraft {

/// The text that an element stands for: the instruction of a row or an edge, the FROM of a stage. Nothing for
/// the build context.
std::optional<TextRange> placeOf(const Pipeline &pipeline, GraphElement element);

/// The element that a place of the text belongs to: a row, or a stage at its FROM and between its rows;
/// invalid outside stages.
GraphElement elementAt(const Pipeline &pipeline, qsizetype offset);

/// The name of a stage, or of an image, for sentences.
QString elementName(const Pipeline &pipeline, GraphElement element);

} // namespace stagecraft
