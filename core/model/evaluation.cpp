// SPDX-License-Identifier: MIT
#include "core/model/evaluation.h"

#include "core/model/definitionindex.h"

#include <QSet>

#include <algorithm>

namespace stagecraft {

namespace {

std::span<const ExpandedWord> slice(std::span<const ExpandedWord> words, const Instruction &instruction)
{
    const auto found = std::ranges::equal_range(
        words, instruction.index, {}, [](const ExpandedWord &word) { return word.instruction->index; });
    return {found.begin(), found.end()};
}

/// True if a definition counts in `instruction`, which stands in the same stage or a later one.
bool isBefore(const VariableDefinition &definition, const Instruction &instruction)
{
    return !definition.instruction || definition.instruction->index < instruction.index;
}

} // namespace

Evaluation::Evaluation() = default;
Evaluation::~Evaluation() = default;

std::span<const ExpandedWord> Evaluation::wordsOf(const Instruction &instruction) const
{
    const std::span<const ExpandedWord> all = m_words;
    const bool isGlobal = instruction.keyword == Keyword::From;
    const std::span<const ExpandedWord> own = slice(
        isGlobal ? all.first(std::size_t(m_firstStageWord)) : all.subspan(std::size_t(m_firstStageWord)),
        instruction);
    if (!own.empty() || isGlobal)
        return own;
    return slice(all.first(std::size_t(m_firstStageWord)), instruction); // A global ARG.
}

std::span<const ExpandedWord> Evaluation::triggerWordsOf(const Instruction &from) const
{
    return slice(std::span<const ExpandedWord>(m_words).subspan(std::size_t(m_firstStageWord)), from);
}

const VariableDefinition *Evaluation::definitionAt(
    int stage, const Instruction &instruction, QStringView name) const
{
    if (m_index)
        return indexedAt(stage, instruction, name);
    const VariableDefinition *declaration = nullptr;
    const VariableDefinition *ownArgument = nullptr;
    for (int at = stage;; at = scopeOf(at).parent) {
        const Scope &scope = scopeOf(at);
        for (qsizetype i = scope.last; i-- > scope.first;) {
            const VariableDefinition &definition = m_definitions[std::size_t(i)];
            if (definition.name != name)
                continue;
            if (!isBefore(definition, instruction)) {
                // The words of an ARG see those before them.
                if (definition.instruction == &instruction && instruction.keyword == Keyword::Arg
                    && definition.value)
                    ownArgument = &definition;
                continue;
            }
            if (definition.value)
                return &definition;
            if (!declaration)
                declaration = &definition;
        }
        if (scope.parent < 0)
            return ownArgument ? ownArgument : declaration;
    }
}

const VariableDefinition *Evaluation::indexedAt(
    int stage, const Instruction &instruction, QStringView name) const
{
    const int place = m_bases.placeOf(stage, instruction);
    std::optional<std::size_t> found = m_index->valued.find(name, place);
    if (!found && instruction.keyword == Keyword::Arg)
        found = m_index->valued.find(name, m_bases.placeBehind(stage, &instruction));
    if (!found)
        found = m_index->declared.find(name, place);
    return found ? &m_definitions[*found] : nullptr;
}

std::vector<const VariableDefinition *> Evaluation::definitionsAt(
    int stage, const Instruction &instruction) const
{
    std::vector<const VariableDefinition *> result;
    QSet<QStringView> valued;
    QSet<QStringView> declared;
    for (const VariableDefinition *definition : visibleAt(stage, instruction)) {
        QSet<QStringView> &seen = definition->value ? valued : declared;
        if (seen.contains(definition->name))
            continue;
        seen.insert(definition->name);
        result.push_back(definition);
    }
    std::erase_if(result, [&](const VariableDefinition *definition) {
        return !definition->value && valued.contains(definition->name);
    });
    std::ranges::sort(result, {}, [](const VariableDefinition *definition) { return definition->name; });
    return result;
}

QString Evaluation::workingDirectoryAt(int stage, const Instruction &instruction) const
{
    // One that is set by the instruction itself counts for those behind it.
    const auto after = std::ranges::lower_bound(m_workingDirectories, std::pair(stage, instruction.index), {},
        [](const WorkingDirectory &change) { return std::pair(change.stage, change.instruction); });
    const bool isOfStage = after != m_workingDirectories.begin() && std::prev(after)->stage == stage;
    return isOfStage ? std::prev(after)->path : QStringLiteral("/");
}

/// Latest first.
std::vector<const VariableDefinition *> Evaluation::visibleAt(int stage, const Instruction &instruction) const
{
    std::vector<const VariableDefinition *> result;
    for (int at = stage;; at = scopeOf(at).parent) {
        const Scope &scope = scopeOf(at);
        for (qsizetype i = scope.last; i-- > scope.first;) {
            if (isBefore(m_definitions[std::size_t(i)], instruction))
                result.push_back(&m_definitions[std::size_t(i)]);
        }
        if (scope.parent < 0)
            return result;
    }
}

} // namespace stagecraft
