// SPDX-License-Identifier: MIT
// Putting whole lines into a file and taking them out.
#pragma once

#include "core/edit/instructionedits.h"
#include "core/edit/plan.h"

namespace stagecraft {

/// The text as whole lines: a missing last line break is added.
QString withLineBreak(QString text);

/// Inserts whole lines at a place between lines. At the end of a file without a last line break they
/// get theirs in front. Returns where they begin.
CaretPlace insertLines(Rearrangement &changes, qsizetype offset, const QString &lines);

/// Removes whole lines; of the blank lines in front of and behind them one group stays.
void removeLines(Rearrangement &changes, const SyntaxTree &tree, TextRange lines);

/// Removes the instructions of these Instruction::index, each once, with the comments that speak of them
/// alone, and pragmas right above them.
void removeInstructions(Rearrangement &changes, const SyntaxTree &tree, std::vector<int> instructions);

/// Removes a flag and the blanks in front of it; comments between continued lines stay.
void removeFlag(
    Rearrangement &changes, const SyntaxTree &tree, const Instruction &instruction, const Flag &flag);

/// Where a new row goes. Requires: the place exists.
qsizetype offsetOf(const Pipeline &pipeline, RowPlace place);
/// The blanks that a new row at `place` begins with.
QStringView indentationAt(const Pipeline &pipeline, RowPlace place);
std::optional<Message> refusalOfPlace(const Pipeline &pipeline, RowPlace place);

} // namespace stagecraft
