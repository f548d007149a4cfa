// SPDX-License-Identifier: MIT
// Inserting, changing, deleting and moving instructions, as text edits.
#pragma once

#include "core/edit/editresult.h"
#include "core/model/analysis.h"

#include <optional>
#include <vector>

namespace stagecraft {

/// A place between the rows of a stage: in front of `position` of Stage::instructions, or at its end.
struct RowPlace {
    int stage = -1;
    int position = 0;
};

/// Inserts one or more instructions given as Dockerfile text. Keywords take the case that most of the
/// file has, lines the indentation of their neighbours.
EditResult insertInstructions(const Analysis &analysis, RowPlace place, const QString &text);
/// The same with the text as it stands.
EditResult pasteInstructions(const Analysis &analysis, RowPlace place, const QString &text);

/// Gives the instruction with this Instruction::index another text, comments inside included. The
/// comments above stay.
EditResult replaceInstruction(const Analysis &analysis, int instruction, const QString &text);

/// Deletes an instruction. The comment block right above goes with it, unless it heads more lines that
/// follow without a gap. FROM is refused: that would join two stages.
EditResult deleteInstruction(const Analysis &analysis, int instruction);
/// Deletes several at once, as one step.
EditResult deleteInstructions(const Analysis &analysis, const std::vector<int> &instructions);

EditResult duplicateInstruction(const Analysis &analysis, int instruction);

/// Moves an instruction with the comment block right above it.
EditResult moveInstruction(const Analysis &analysis, int instruction, RowPlace place);
/// Why it cannot; nothing if it can. Cheap enough for every mouse move.
std::optional<Message> refusalOfMove(const Analysis &analysis, int instruction, RowPlace place);

/// The text of an instruction or stage with the comments that belong to it: what Copy puts on the clipboard.
QString clipboardText(const Analysis &analysis, int instruction);
QString clipboardTextOfStage(const Analysis &analysis, int stage);

} // namespace stagecraft
