// SPDX-License-Identifier: MIT
// From a logical line to the parts of an instruction (BuildKit's newNodeFromLine).
#pragma once

#include "core/syntax/parser/instructionparts.h"
#include "core/syntax/parser/jsonarray.h"
#include "core/syntax/syntaxtree.h"

namespace stagecraft {

struct SplitFlag;

/// Splits logical lines into keyword, flags and arguments, and puts what it finds into a tree's arrays.
class InstructionReader {
public:
    /// `tree` must outlive the reader; its escape character must be set.
    explicit InstructionReader(SyntaxTree &tree);

    /// Reads the logical line of `instruction`, whose `logical`, line numbers and ranges are set, and
    /// fills in the rest. `parts` names its segments and gets all others. Errors go to the tree.
    void read(Instruction &instruction, InstructionParts &parts);

    /// The parts of the triggers that were read, one for each of the tree's triggers.
    const std::vector<InstructionParts> &triggerParts() const { return m_triggerParts; }
    std::vector<InstructionParts> &triggerParts() { return m_triggerParts; }

private:
    void readHead(Instruction &instruction, InstructionParts &parts);
    void readArguments(Instruction &instruction, InstructionParts &parts);
    void readTriggers(Instruction &onbuild, InstructionParts &parts);
    void readHealthcheck(Instruction &instruction, InstructionParts &parts);
    void readKeyValues(Instruction &instruction, InstructionParts &parts);
    void readLegacyKeyValue(Instruction &instruction, InstructionParts &parts);
    void readBuildArguments(QStringView text);
    bool readJson(Instruction &instruction, InstructionParts &parts, QStringView text);
    void readText(QStringView text);
    void addFlag(QStringView text, const SplitFlag &split);
    void addWords(QStringView text);
    void addKeyValue(QStringView part);
    void fail(const Instruction &instruction, InstructionParts &parts, QStringView culprit, Message message);

    Word wordFrom(QStringView part) const;
    // With invalid bytes replaced, where BuildKit decodes the word.
    Word decodedWordFrom(QStringView part);
    TextRange sourceOf(QStringView part) const;
    // The part of `segments` that holds `range`, for a logical line that starts there.
    Slice clippedSegments(Slice segments, TextRange range);

    SyntaxTree &m_tree;
    std::vector<InstructionParts> m_triggerParts;
    // Of the line that is being read.
    QStringView m_logical;
    Slice m_segments;
    qsizetype m_fallback = 0;
    // Kept for their memory.
    std::vector<TextRange> m_ranges;
    std::vector<JsonString> m_strings;
};

} // namespace stagecraft
