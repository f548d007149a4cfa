// SPDX-License-Identifier: MIT
// Stages that wait for each other.
#pragma once

#include "core/syntax/instruction.h"

#include <vector>

namespace stagecraft {

/// A stage takes files from another one.
struct Dependency {
    int stage = 0;
    const Instruction *instruction = nullptr;
};

/// A way from `start` into a cycle: the instructions along it, the last one closing it.
struct Cycle {
    int start = 0;
    std::vector<const Instruction *> path;
};

/// Looks for cycles as BuildKit does (validateCircularDependency), from the first stage on. It stops at the
/// first; here the search goes on with the stages that were not visited. `dependencies` is by stage.
std::vector<Cycle> findCycles(const std::vector<std::vector<Dependency>> &dependencies);

} // namespace stagecraft
