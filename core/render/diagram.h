// SPDX-License-Identifier: MIT
// A pipeline as boxes and arrows, before it becomes a text of one or the other language.
#pragma once

#include "core/model/pipeline.h"

#include <vector>

namespace stagecraft {

enum class BoxKind : quint8 { Stage, Target, Image, Context };

struct DiagramBox {
    QString id; ///< Letters and digits only.
    QString label;
    BoxKind kind = BoxKind::Stage;
};

enum class ArrowKind : quint8 { Base, Copy, Mount, Context };

struct DiagramArrow {
    QString from; ///< Ids of boxes.
    QString to;
    QString label; ///< Empty for base edges.
    ArrowKind kind = ArrowKind::Base;
};

struct Diagram {
    std::vector<DiagramBox> boxes; ///< Images, the context, stages.
    std::vector<DiagramArrow> arrows;
};

/// Every stage, image and edge of a pipeline. The context is there only if something is copied from it.
Diagram diagramOf(const Pipeline &pipeline);

} // namespace stagecraft
