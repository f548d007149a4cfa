// SPDX-License-Identifier: MIT
// The last step of building a tree: instructions get their spans of the finished tables.
#include "core/syntax/parser/treebuilder.h"

#include <array>
#include <numeric>

namespace stagecraft {

void TreeBuilder::link()
{
    std::vector<InstructionParts> &triggerParts = m_instructionReader->triggerParts();
    for (std::size_t i = 0; i < m_tree->m_triggers.size(); ++i) {
        m_tree->m_triggers[i].index = -1;
        linkParts(m_tree->m_triggers[i], triggerParts[i]);
    }
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        Instruction &instruction = m_tree->m_instructions[i];
        linkParts(instruction, m_parts[i]);
        // A trigger shares the lines and the heredocs of its ONBUILD.
        for (std::ptrdiff_t next = m_parts[i].trigger; next >= 0;
            next = triggerParts[std::size_t(next)].trigger) {
            Instruction &trigger = m_tree->m_triggers[std::size_t(next)];
            trigger.lastLine = instruction.lastLine;
            trigger.range.end = instruction.range.end;
            trigger.headRange.end = instruction.headRange.end;
            trigger.heredocs = instruction.heredocs;
        }
    }
    groupByKeyword();
}

void TreeBuilder::groupByKeyword()
{
    std::array<std::size_t, kKeywordCount + 1> &first = m_tree->m_firstOfKeyword;
    for (const Instruction &instruction : m_tree->m_instructions) {
        ++first[std::size_t(instruction.keyword) + 1];
        m_tree->m_keywords.add(instruction.keyword);
    }
    std::partial_sum(first.begin(), first.end(), first.begin());
    std::array<std::size_t, kKeywordCount + 1> next = first;
    m_tree->m_byKeyword.resize(m_tree->m_instructions.size());
    for (const Instruction &instruction : m_tree->m_instructions)
        m_tree->m_byKeyword[next[std::size_t(instruction.keyword)]++] = &instruction;
}

void TreeBuilder::linkParts(Instruction &instruction, const InstructionParts &parts)
{
    instruction.segments = parts.segments.in(m_tree->m_segments);
    instruction.flags = parts.flags.in(m_tree->m_flags);
    instruction.words = parts.words.in(m_tree->m_words);
    instruction.keyValues = parts.keyValues.in(m_tree->m_keyValues);
    instruction.heredocs = parts.heredocs.in(m_tree->m_heredocs);
    instruction.comments = parts.comments.in(m_tree->m_comments);
    instruction.trigger = parts.trigger < 0 ? nullptr : &m_tree->m_triggers[std::size_t(parts.trigger)];
}

} // namespace stagecraft
