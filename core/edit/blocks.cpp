// SPDX-License-Identifier: MIT
#include "core/edit/blocks.h"

#include <algorithm>

namespace stagecraft {

namespace {

/// The index of the node that begins at or behind `offset`.
std::size_t nodeFrom(const SyntaxTree &tree, qsizetype offset)
{
    const auto starts = [](const Node &node) {
        return node.range.start;
    };
    return std::size_t(std::ranges::lower_bound(tree.nodes(), offset, {}, starts) - tree.nodes().begin());
}

std::size_t nodeOf(const SyntaxTree &tree, const Instruction &instruction)
{
    return nodeFrom(tree, instruction.range.start + 1) - 1;
}

} // namespace

TextRange linesOf(const SyntaxTree &tree, const Instruction &instruction)
{
    return tree.nodes()[nodeOf(tree, instruction)].range;
}

TextRange blockOf(const SyntaxTree &tree, const Instruction &instruction)
{
    const auto nodes = tree.nodes();
    std::size_t first = nodeOf(tree, instruction);
    TextRange block = nodes[first].range;
    while (first > 0 && nodes[first - 1].kind == NodeKind::Comment)
        block.start = nodes[--first].range.start;
    return block;
}

qsizetype rowEndOf(const SyntaxTree &tree, const Instruction &instruction)
{
    const auto nodes = tree.nodes();
    const std::size_t own = nodeOf(tree, instruction);
    std::size_t next = own + 1;
    while (next < nodes.size() && nodes[next].kind == NodeKind::Comment)
        ++next;
    const bool headsNext = next < nodes.size() && nodes[next].kind == NodeKind::Instruction;
    return headsNext ? nodes[own].range.end : nodes[next - 1].range.end;
}

TextRange blockOfStage(const Pipeline &pipeline, int stage)
{
    const Stage &wanted = pipeline.stages()[std::size_t(stage)];
    const Instruction &last = wanted.instructions.empty() ? *wanted.from : *wanted.instructions.back();
    return {blockOf(pipeline.tree(), *wanted.from).start, rowEndOf(pipeline.tree(), last)};
}

TextRange blankLinesBefore(const SyntaxTree &tree, qsizetype offset)
{
    const auto nodes = tree.nodes();
    TextRange blank{offset, offset};
    for (std::size_t i = nodeFrom(tree, offset); i > 0 && nodes[i - 1].kind == NodeKind::Blank; --i)
        blank.start = nodes[i - 1].range.start;
    return blank;
}

TextRange blankLinesAfter(const SyntaxTree &tree, qsizetype offset)
{
    const auto nodes = tree.nodes();
    TextRange blank{offset, offset};
    for (std::size_t i = nodeFrom(tree, offset); i < nodes.size() && nodes[i].kind == NodeKind::Blank; ++i)
        blank.end = nodes[i].range.end;
    return blank;
}

QStringView indentationOf(const SyntaxTree &tree, const Instruction &instruction)
{
    const qsizetype start = linesOf(tree, instruction).start;
    return tree.textOf({start, std::max(start, instruction.range.start)});
}

} // namespace stagecraft
