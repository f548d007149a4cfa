// SPDX-License-Identifier: MIT
// Which whole lines of a file belong together: an instruction with its comments, a stage.
#pragma once

#include "core/model/pipeline.h"

namespace stagecraft {

/// All ranges are whole lines, the last '\n' included where the file has one.

/// The lines of an instruction, heredoc bodies included.
TextRange linesOf(const SyntaxTree &tree, const Instruction &instruction);

/// The same with the comment lines right above.
TextRange blockOf(const SyntaxTree &tree, const Instruction &instruction);

/// Where a row behind `instruction` goes: the end of its lines, behind comment lines that follow without
/// a gap and that head nothing else.
qsizetype rowEndOf(const SyntaxTree &tree, const Instruction &instruction);

/// A stage: from the comment block right above its FROM to the end of its last row.
TextRange blockOfStage(const Pipeline &pipeline, int stage);

/// The blank lines right in front of and right behind a place between lines; empty where there are none.
TextRange blankLinesBefore(const SyntaxTree &tree, qsizetype offset);
TextRange blankLinesAfter(const SyntaxTree &tree, qsizetype offset);

/// The blanks that the line of an instruction begins with.
QStringView indentationOf(const SyntaxTree &tree, const Instruction &instruction);

} // namespace stagecraft
