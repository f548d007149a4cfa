// SPDX-License-Identifier: MIT
#include "core/model/build/variabletable.h"

#include "core/text/editdistance.h"

namespace stagecraft {

namespace {

constexpr int kSuggestionLimit = 3;     // BuildKit util/suggest.
constexpr std::size_t kUnindexed = 100; // So many definitions and stages need no index.

} // namespace

void VariableTable::openStage(int parent)
{
    Scope scope;
    scope.parent = parent;
    scope.first = scope.last = m_definitions.size();
    m_stages.push_back(scope);
    indexIfMany();
}

void VariableTable::define(int stage, VariableDefinition definition)
{
    Scope &scope = stage < 0 ? m_global : m_stages[std::size_t(stage)];
    m_definitions.push_back(std::move(definition));
    scope.last = m_definitions.size();
    if (m_index)
        addToIndex(stage, scope.last - 1);
    else
        indexIfMany();
}

void VariableTable::indexIfMany()
{
    if (m_index || m_definitions.size() + m_stages.size() <= kUnindexed)
        return;
    m_index = std::make_unique<VariableIndex>();
    for (int stage = kGlobal; stage < int(m_stages.size()); ++stage) {
        for (std::size_t i = scopeOf(stage).first; i < scopeOf(stage).last; ++i)
            addToIndex(stage, i);
    }
}

void VariableTable::addToIndex(int stage, std::size_t position)
{
    const VariableDefinition &definition = m_definitions[position];
    const int from = m_bases.placeBehind(stage, definition.instruction);
    if (definition.value)
        m_index->valued.add(definition.name, from, m_bases.endOf(stage), position);
    if (definition.isDeclaredByArg)
        m_index->declared.add(definition.name, from, m_bases.endOf(stage), position);
}

VariableState VariableTable::find(int stage, QStringView name) const
{
    if (m_index)
        return findInIndex(stage, name);
    VariableState state;
    for (const Scope *scope = &scopeOf(stage);; scope = &scopeOf(scope->parent)) {
        for (std::size_t i = scope->last; i-- > scope->first;) {
            const VariableDefinition &definition = m_definitions[i];
            if (definition.name != name)
                continue;
            if (!state.definition && definition.value)
                state.definition = &definition;
            state.isDeclared = state.isDeclared || definition.isDeclaredByArg;
        }
        if (scope->parent < 0 || (state.definition && state.isDeclared))
            return state;
    }
}

VariableState VariableTable::findInIndex(int stage, QStringView name) const
{
    const int place = m_bases.lastPlaceOf(stage);
    VariableState state;
    if (const std::optional<std::size_t> found = m_index->valued.find(name, place))
        state.definition = &m_definitions[*found];
    state.isDeclared = m_index->declared.find(name, place).has_value();
    return state;
}

QStringView VariableTable::nearestTo(int stage, QStringView name)
{
    QStringView nearest;
    int distance = kSuggestionLimit;
    for (const Scope *scope = &scopeOf(stage);; scope = &scopeOf(scope->parent)) {
        --m_comparisons; // To look at a stage costs time, too.
        for (std::size_t i = scope->last; i-- > scope->first && m_comparisons > 0; --m_comparisons) {
            const VariableDefinition &definition = m_definitions[i];
            if (!definition.value)
                continue;
            // Going back in time, an equally near name wins: BuildKit takes the one that was set first.
            const int own = editDistance(name, definition.name, std::min(distance + 1, kSuggestionLimit));
            if (own > distance || own >= kSuggestionLimit)
                continue;
            const bool isLatest = find(stage, definition.name).definition == &definition;
            if (own < distance || isLatest) {
                distance = own;
                nearest = definition.name;
            }
        }
        if (scope->parent < 0 || m_comparisons <= 0)
            return nearest;
    }
}

} // namespace stagecraft
