// SPDX-License-Identifier: MIT
// Where a file names its stages.
#pragma once

#include "core/edit/rearrangement.h"
#include "core/edit/stagedeletion.h"

namespace stagecraft {

/// One place where a stage is used.
struct StageReference {
    StageUseKind kind = StageUseKind::Copy;
    int user = -1;                            ///< The stage that it stands in.
    int target = -1;                          ///< The stage that it means.
    const Instruction *instruction = nullptr; ///< FROM, COPY, RUN, or the ONBUILD around a trigger.
    std::optional<TextRange>
        place; ///< The name or number in the file; nothing if it comes out of a variable.
    bool isNumber = false;
};

/// Every use of a stage, in file order. Names inside triggers of ONBUILD count.
std::vector<StageReference> stageReferencesOf(const Pipeline &pipeline);
std::vector<StageReference> referencesTo(const Pipeline &pipeline, int stage);

/// Whole numbers of --from become those of the new order. `newIndexOf` has the new index of each stage,
/// -1 for one that goes; `newCount` is the number of stages then.
void adjustNumbers(
    Rearrangement &changes, const Pipeline &pipeline, const std::vector<int> &newIndexOf, int newCount);

/// 0, 1, 2, … for as many stages as there are: nothing moves.
std::vector<int> unmovedStages(const Pipeline &pipeline);

} // namespace stagecraft
