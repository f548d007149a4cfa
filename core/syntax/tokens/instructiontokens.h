// SPDX-License-Identifier: MIT
// Tokens of one instruction.
#pragma once

#include "core/syntax/syntaxtree.h"
#include "core/syntax/tokens/tokenwriter.h"

#include <QSet>

namespace stagecraft {

/// Writes the tokens of instructions, in file order, and remembers the names of the stages met so far.
class InstructionTokens {
public:
    /// Both must outlive this object.
    InstructionTokens(const SyntaxTree &tree, TokenWriter &writer) : m_tree(tree), m_writer(writer) { }

    /// Takes note of the stage that `instruction` starts, without writing anything.
    void pass(const Instruction &instruction);
    /// Writes all tokens of `instruction`, from the writer's place to the end of `node`.
    void write(const Instruction &instruction, TextRange node);

private:
    void writeHead(const Instruction &instruction);
    void writeFlags(const Instruction &instruction);
    void writeArguments(const Instruction &instruction);
    void writeFrom(const Instruction &from);
    void writeKeyValues(const Instruction &instruction);
    void writeJson(const Instruction &instruction);
    void writeShell(const Instruction &instruction, const Word &text);
    void writeHealthcheck(const Instruction &healthcheck);
    void writeCopyWords(const Instruction &copy);
    void writeWord(const Instruction &instruction, const Word &word, TokenKind kind = TokenKind::Argument);
    void writeHeredocBodies(const Instruction &instruction);

    const SyntaxTree &m_tree;
    TokenWriter &m_writer;
    QSet<QString> m_stageNames;
};

} // namespace stagecraft
