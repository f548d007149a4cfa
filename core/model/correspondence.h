// SPDX-License-Identifier: MIT
// Which stage, instruction and edge of a new version of a file is still the same one.
#pragma once

#include "core/text/textedit.h"

#include <vector>

namespace stagecraft {

class Pipeline;

/// Maps indices of an old pipeline to those of a new one; -1 for what is gone.
///
/// A stage that is renamed key by key stays the same; so does one that is moved, when its name or its
/// text tells. Selection, positions, collapsed cards, animation and build figures move through this.
struct Correspondence {
    std::vector<int> stages;              ///< By old stage index.
    std::vector<int> instructions;        ///< By old Instruction::index.
    std::vector<int> artifacts;           ///< By old index in Pipeline::artifacts().
    std::vector<bool> instructionChanged; ///< By new Instruction::index: its text differs, or it is new.

    int stage(int old) const { return at(stages, old); }
    int instruction(int old) const { return at(instructions, old); }
    int artifact(int old) const { return at(artifacts, old); }

private:
    static int at(const std::vector<int> &map, int old)
    {
        return old < 0 || old >= int(map.size()) ? -1 : map[std::size_t(old)];
    }
};

/// Finds what corresponds. `edit` turns the old text into the new one.
Correspondence correspondenceOf(const Pipeline &before, const TextEdit &edit, const Pipeline &after);

} // namespace stagecraft
