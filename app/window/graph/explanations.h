// SPDX-License-Identifier: MIT
// What a thing on the graph is and does, in plain words.
#pragma once

#include "core/model/pipeline.h"
#include "ui/graph/graphelement.h"
#include "ui/panels/explainpanel.h"

namespace stagecraft {

Explanation explanationOf(const Pipeline &pipeline, GraphElement element);

} // namespace stagecraft
