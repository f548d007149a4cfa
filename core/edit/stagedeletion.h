// SPDX-License-Identifier: MIT
// Deleting a stage, with or without what uses it.
#pragma once

#include "core/edit/editresult.h"
#include "core/model/analysis.h"

#include <vector>

namespace stagecraft {

enum class StageUseKind : quint8 { Base, Copy, Mount, Trigger };

/// A place that needs a stage.
struct StageUse {
    StageUseKind kind = StageUseKind::Copy;
    int stage = -1;       ///< The stage that uses it.
    int instruction = -1; ///< Instruction::index; the FROM for a base.
    Message description;  ///< "Line 18 copies from it: COPY --from=builder /app ."
};

/// Everything that goes with `stage` if it is deleted with its uses, in file order: instructions that
/// copy or mount from it, stages based on it, and in turn what uses those.
std::vector<StageUse> usesOfStage(const Analysis &analysis, int stage);

enum class DeleteUses : bool { No, Yes };

/// Deletes a stage with the comment block right above its FROM. If others use it: with `Yes` deletes
/// what `usesOfStage` lists as well, with `No` refuses and says what uses it. Uses by number of other
/// stages are adjusted. The last remaining stage is never deleted.
EditResult deleteStage(const Analysis &analysis, int stage, DeleteUses uses = DeleteUses::No);

} // namespace stagecraft
