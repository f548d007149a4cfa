// SPDX-License-Identifier: MIT
// A pipeline in the languages of diagram programs.
#pragma once

#include "core/model/pipeline.h"

#include <QString>

namespace stagecraft {

/// Graphviz's DOT language.
QString dotText(const Pipeline &pipeline);

/// A Mermaid flowchart.
QString mermaidText(const Pipeline &pipeline);

} // namespace stagecraft
