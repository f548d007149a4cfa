// SPDX-License-Identifier: MIT
#include "ui/graph/tools/graphtool.h"

#include "ui/graph/view/graphview.h"

namespace stagecraft {

GraphTool::GraphTool(GraphView &view) : m_view(view), m_scene(view.graph()) { }

} // namespace stagecraft
