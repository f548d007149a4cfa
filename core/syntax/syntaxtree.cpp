// SPDX-License-Identifier: MIT
#include "core/syntax/syntaxtree.h"

#include "core/syntax/parser/treebuilder.h"

#include <algorithm>

namespace stagecraft {

const Instruction *SyntaxTree::instructionAt(qsizetype offset) const
{
    const auto behind =
        std::ranges::upper_bound(m_nodes, offset, {}, [](const Node &node) { return node.range.start; });
    if (behind == m_nodes.begin())
        return nullptr;
    const Node &node = *std::prev(behind);
    const bool holds = offset < node.range.end
        || (offset == node.range.end && behind == m_nodes.end() && !m_text.endsWith(u'\n'));
    if (node.kind != NodeKind::Instruction || !holds)
        return nullptr;
    return &m_instructions[std::size_t(node.index)];
}

const Directive *SyntaxTree::directive(DirectiveKind kind) const
{
    const auto found = std::ranges::find_if(m_directives, [kind](const Directive &directive) {
        return directive.kind == kind && !directive.ignoredByFrontend;
    });
    return found == m_directives.end() ? nullptr : &*found;
}

std::shared_ptr<const SyntaxTree> parseDockerfile(QString text)
{
    return TreeBuilder(std::move(text)).build();
}

} // namespace stagecraft
