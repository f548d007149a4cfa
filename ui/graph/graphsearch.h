// SPDX-License-Identifier: MIT
// Finds elements of the graph by a few words.
#pragma once

#include "ui/graph/graphcontent.h"
#include "ui/graph/graphelement.h"

#include <QString>

#include <vector>

namespace stagecraft {

/// Every word must fit: `is:unused`, `is:target`, `is:unnamed`, `is:failed`, `has:problem`, `has:error`,
/// `image:NAME`, or a text that a stage's name, an image or an instruction holds. Case does not matter.
/// Stages come first, then rows, then images; none for an empty query.
std::vector<GraphElement> foundBy(const GraphContent &content, const QString &query);

} // namespace stagecraft
