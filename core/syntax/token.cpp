// SPDX-License-Identifier: MIT
#include "core/syntax/token.h"

#include "core/syntax/syntaxtree.h"
#include "core/syntax/tokens/instructiontokens.h"

#include <algorithm>

namespace stagecraft {

namespace {

void writeDirective(const Directive &directive, TextRange node, TokenWriter &writer)
{
    writer.fill(directive.range.start);
    writer.writeRaw(TokenKind::Directive, {writer.at(), directive.valueRange.start});
    writer.writeRaw(TokenKind::DirectiveValue, directive.valueRange);
    writer.fill(node.end);
}

std::vector<Token> tokensOfNodes(const SyntaxTree &tree, std::span<const Node> nodes)
{
    if (nodes.empty())
        return {};
    TokenWriter writer(tree.text(), nodes.front().range.start);
    InstructionTokens instructions(tree, writer);
    for (const Instruction &instruction : tree.instructions()) {
        if (instruction.range.start >= nodes.front().range.start)
            break;
        instructions.pass(instruction);
    }
    for (const Node &node : nodes) {
        if (node.kind == NodeKind::Instruction) {
            instructions.write(tree.instructions()[std::size_t(node.index)], node.range);
            continue;
        }
        writer.startNode({}, QChar());
        if (node.kind == NodeKind::Directive)
            writeDirective(tree.directives()[std::size_t(node.index)], node.range, writer);
        else
            writer.fill(node.range.end); // White space and comments.
    }
    return writer.takeTokens();
}

} // namespace

std::vector<Token> tokensOf(const SyntaxTree &tree) { return tokensOfNodes(tree, tree.nodes()); }

std::vector<Token> tokensOf(const SyntaxTree &tree, TextRange range)
{
    const auto nodes = tree.nodes();
    const auto first =
        std::ranges::lower_bound(nodes, range.start, {}, [](const Node &node) { return node.range.end; });
    const auto last =
        std::ranges::upper_bound(nodes, range.end, {}, [](const Node &node) { return node.range.start; });
    std::vector<Token> tokens =
        tokensOfNodes(tree, first < last ? std::span(first, last) : std::span<const Node>());
    std::erase_if(tokens, [range](const Token &token) {
        return token.range.end < range.start || token.range.start > range.end;
    });
    return tokens;
}

} // namespace stagecraft
