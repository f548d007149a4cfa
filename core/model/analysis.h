// SPDX-License-Identifier: MIT
// One version of a file with all that core knows of it.
#pragma once

#include "core/model/pipeline.h"
#include "core/model/surroundings.h"
#include "core/shell/script.h"

#include <memory>
#include <vector>

namespace stagecraft {

/// A text, its tree, its pipeline, the shell of each RUN, and the surroundings all were judged in.
/// Immutable and shared; every part is consistent with every other.
struct Analysis {
    quint64 version = 0;                      ///< Of the text, as the document counts.
    SurroundingsPointer surroundings;         ///< Never null.
    std::shared_ptr<const Pipeline> pipeline; ///< Never null.
    /// The shell of each instruction, by `Instruction::index`; null for those without shell text.
    std::vector<std::unique_ptr<const ShellScript>> scripts;
    ProgramFilter programs; ///< Those of all scripts.

    const SyntaxTree &tree() const { return pipeline->tree(); }
    const QString &text() const { return tree().text(); }
    /// The shell of an instruction (RUN, or an ONBUILD RUN by its ONBUILD); null where it has none.
    const ShellScript *scriptOf(const Instruction &instruction) const;
};

using AnalysisPointer = std::shared_ptr<const Analysis>;

/// Parses `text` and computes everything. Pure: may run on any thread.
AnalysisPointer analyse(QString text, SurroundingsPointer surroundings = {}, quint64 version = 0);

} // namespace stagecraft
