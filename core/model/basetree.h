// SPDX-License-Identifier: MIT
// Which stage is based on which, and what of the file a stage sees through its bases.
#pragma once

#include <vector>

namespace stagecraft {

struct Instruction;
struct Stage;

/// Gives each instruction a place, so that all places which see the end of a stage, its own and those of the
/// stages based on it, follow each other without a gap. So questions about a stage and the stages behind its
/// FROM take no longer where the chain is long.
///
/// Stage -1 stands for what is in front of the first FROM; no stage is based on it.
class BaseTree {
public:
    BaseTree() = default;
    /// `globalCount`: the instructions in front of the first FROM.
    explicit BaseTree(int globalCount) : m_global{.handedOn = globalCount, .left = globalCount + 1} { }
    /// The same with stages, in file order, each base in front of what is based on it.
    BaseTree(int globalCount, const std::vector<Stage> &stages);

    /// True if `stage` is based on `ancestor`, directly or not. No stage is based on itself.
    bool isBasedOn(int stage, int ancestor) const;
    /// The one of the stages behind `stage` that is based on no other, or `stage` itself.
    int rootOf(int stage) const { return blockOf(stage).root; }

    /// Where `instruction` runs in `stage`: what stands in front of it comes at smaller places, or at the
    /// same.
    int placeOf(int stage, const Instruction &instruction) const;
    /// From where on that is seen which `instruction` of `stage` does; null: what was there before the stage.
    int placeBehind(int stage, const Instruction *instruction) const;
    /// Behind the last instruction of a stage, and what stages based on it begin with.
    int lastPlaceOf(int stage) const { return blockOf(stage).handedOn; }
    /// Behind all places that see what `stage` does.
    int endOf(int stage) const { return blockOf(stage).left; }

private:
    struct Block {
        int root = -1;
        int firstInstruction = 0; ///< Index of the one that has the place `entered`.
        int entered = 0;
        int handedOn = 0;
        int left = 1;
    };

    const Block &blockOf(int stage) const { return stage < 0 ? m_global : m_blocks[std::size_t(stage)]; }

    Block m_global;
    std::vector<Block> m_blocks; ///< By stage.
};

} // namespace stagecraft
