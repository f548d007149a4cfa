// SPDX-License-Identifier: MIT
// The menus of the canvas, its cards, rows, pills and edges.
#pragma once

#include <QMenu>
#include <QPoint>

#include <memory>

namespace stagecraft {

class GraphScene;
class GraphView;

/// The menu for what is at a place of the viewport; selects it if it is not yet selected. What cannot be
/// done now is disabled, with the reason as its tool tip.
std::unique_ptr<QMenu> graphMenu(GraphView &view, QPoint viewport);

/// The whole of what is at a place of the viewport: instruction, findings, figures. Empty on the canvas.
QString toolTipAt(const GraphView &view, QPoint viewport);

/// Asks for the selected row or stage to stand one place further up (-1) or down (1) in the file.
void requestMoveInFile(GraphScene &scene, int step);

} // namespace stagecraft
