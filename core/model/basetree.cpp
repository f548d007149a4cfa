// SPDX-License-Identifier: MIT
#include "core/model/basetree.h"

#include "core/model/pipeline.h"

#include <algorithm>

namespace stagecraft {

BaseTree::BaseTree(int globalCount, const std::vector<Stage> &stages) : BaseTree(globalCount)
{
    // Places of a stage and all that is based on it; those come later in the file.
    std::vector<int> sizes(stages.size(), 0);
    for (std::size_t i = stages.size(); i-- > 0;) {
        sizes[i] += int(stages[i].instructions.size()) + 2;
        if (stages[i].base.stage >= 0)
            sizes[std::size_t(stages[i].base.stage)] += sizes[i];
    }
    int nextRoot = m_global.left;
    std::vector<int> nextChildren(stages.size(), 0); // Where the next stage based on this one begins.
    m_blocks.reserve(stages.size());
    for (std::size_t i = 0; i < stages.size(); ++i) {
        const int base = stages[i].base.stage;
        int &next = base < 0 ? nextRoot : nextChildren[std::size_t(base)];
        Block block;
        block.root = base < 0 ? int(i) : rootOf(base);
        block.firstInstruction = stages[i].from->index;
        block.entered = next;
        block.handedOn = next + int(stages[i].instructions.size()) + 1;
        block.left = next + sizes[i];
        next = block.left;
        nextChildren[i] = block.handedOn + 1;
        m_blocks.push_back(block);
    }
}

bool BaseTree::isBasedOn(int stage, int ancestor) const
{
    if (stage < 0 || ancestor < 0 || stage == ancestor)
        return false;
    const int place = blockOf(stage).entered;
    return place >= blockOf(ancestor).entered && place < blockOf(ancestor).left;
}

int BaseTree::placeOf(int stage, const Instruction &instruction) const
{
    const Block &block = blockOf(stage);
    return std::clamp(
        block.entered + instruction.index - block.firstInstruction, block.entered, block.handedOn);
}

int BaseTree::placeBehind(int stage, const Instruction *instruction) const
{
    const Block &block = blockOf(stage);
    const bool isBefore = !instruction || instruction->index < block.firstInstruction;
    return isBefore ? block.entered : std::min(placeOf(stage, *instruction) + 1, block.handedOn);
}

} // namespace stagecraft
