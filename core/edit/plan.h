// SPDX-License-Identifier: MIT
// The last step of every edit: is the file that comes out what was meant?
#pragma once

#include "core/edit/editresult.h"
#include "core/edit/rearrangement.h"
#include "core/model/analysis.h"

#include <optional>
#include <vector>

namespace stagecraft {

/// What must be true of the file after an edit.
struct Expectation {
    /// The new index of each old stage, -1 for one that goes; empty: all stay where they are.
    std::vector<int> stages = {};
    int stageCount = -1;                ///< -1: as before.
    int instructionCount = -1;          ///< -1: as before. All of them, FROM and global ARG included.
    std::vector<int> changedBases = {}; ///< Old indices of stages that may start from something else.
    /// Instruction::index of instructions whose edges may change or go.
    std::vector<int> changedInstructions = {};
    bool checksEdges = true; ///< False where the wish itself may change any edge.
};

/// Where the caret goes, told in offsets of the old text.
struct CaretPlace {
    qsizetype offset = -1; ///< -1: stays.
    qsizetype forward = 0; ///< So far into what was inserted there.
};

/// Turns `changes` into a plan, or refuses: when the new text has errors that the old one had not, when
/// instructions that the wish does not touch would be read differently, when a use of a stage would
/// silently mean something else, when a comment would become a parser directive.
EditResult finishedPlan(const Analysis &analysis, const Rearrangement &changes, Message name,
    const Expectation &expectation, CaretPlace caret = {});

/// How many instructions the text has, FROM and global ARG included.
int instructionCount(const Analysis &analysis);

/// The stage's name in sentences: "builder", "stage-1".
QString stageTitle(const Pipeline &pipeline, int stage);

/// The refusal of an index that the file does not have; nothing if it has it.
std::optional<Message> refusalOfMissingStage(const Pipeline &pipeline, int stage);
std::optional<Message> refusalOfMissingInstruction(const Pipeline &pipeline, int instruction);

} // namespace stagecraft
