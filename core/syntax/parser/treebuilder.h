// SPDX-License-Identifier: MIT
// From a text to its tree: physical lines, comments, joined lines, heredocs (BuildKit parser.Parse).
#pragma once

#include "core/syntax/parser/instructionparts.h"
#include "core/syntax/parser/instructionreader.h"
#include "core/syntax/parser/linereader.h"
#include "core/syntax/parser/terminatorindex.h"
#include "core/syntax/syntaxtree.h"

#include <optional>

namespace stagecraft {

/// Builds one tree, once.
class TreeBuilder {
public:
    explicit TreeBuilder(QString text);

    std::shared_ptr<const SyntaxTree> build();

private:
    void reserve();
    void readLine();
    void readComment(QStringView line);
    void attachComment(QStringView line);
    bool readDirective(QStringView line);
    void setEscape(const Directive &directive);
    void readInstruction(QStringView piece, bool continues);
    void readContinuation(Instruction &instruction);
    QStringView joinPieces(Instruction &instruction, InstructionParts &parts);
    void readHeredocs(Instruction &instruction, InstructionParts &parts, QStringView untrimmed);
    void readHeredocBody(Heredoc &heredoc, int firstLine);
    void addNode(NodeKind kind, int firstLine, int index = -1);

    // `heredocOwner`: the first line of the instruction whose heredoc body holds the line, or 0.
    void checkLength(int number, int heredocOwner = 0);
    void checkBytes(int number, int heredocOwner);
    void addError(TextRange range, int line, int lastLine, Message message);
    void addRepeatedDirectiveError(const Directive &directive);
    void addUnterminatedError(const Heredoc &heredoc, int firstLine, int lastLine);
    void addErrors();

    void link();
    void linkParts(Instruction &instruction, const InstructionParts &parts);
    void groupByKeyword();

    QStringView text() const { return m_tree->m_text; }
    int lineNumber() const { return m_reader->read(); }

    std::shared_ptr<SyntaxTree> m_tree;
    std::optional<LineReader> m_reader;
    std::optional<InstructionReader> m_instructionReader;
    std::optional<TerminatorIndex> m_terminators;
    std::vector<InstructionParts> m_parts; // One for each instruction.
    std::vector<QStringView> m_pieces;     // Of the line that is being joined; kept for its memory.
    std::size_t m_firstComment = 0;        // The first of the comments that wait for an instruction.
    bool m_escapeCounts = true;            // The line parser still looks for directives.
    bool m_checkCounts = true;             // The reader of `check` and `syntax` does.
};

} // namespace stagecraft
