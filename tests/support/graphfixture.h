// SPDX-License-Identifier: MIT
// Contents of the graph for tests, and a document that answers its wishes.
#pragma once

#include "ui/graph/graphcontent.h"

namespace stagecraft::test {

/// The two-stage Go service that the documentation begins with.
QString goService();

GraphContent graphContent(const QString &dockerfile);

/// `goService()` with the figures of a build.
GraphContent builtGoService();

/// `stages` stages with ten instructions each, joined by bases, artifacts and context edges.
QString largeDockerfile(int stages);

} // namespace stagecraft::test
