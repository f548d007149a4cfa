// SPDX-License-Identifier: MIT
#include "core/model/build/variabletable.h"

#include "core/text/editdistance.h"

namespace stagecraft {

namespace {

constexpr int kSuggestionLimit = 3;    // BuildKit util/suggest.
constexpr std::size_t kUnindexed = 24; // So many definitions of a stage need no index.

} // namespace

void VariableTable::openStage(int parent)
{
    Scope scope;
    scope.parent = parent;
    scope.first = scope.last = m_definitions.size();
    m_stages.push_back(std::move(scope));
}

void VariableTable::define(int stage, VariableDefinition definition)
{
    Scope &scope = stage < 0 ? m_global : m_stages[std::size_t(stage)];
    m_definitions.push_back(std::move(definition));
    scope.last = m_definitions.size();
    if (scope.last - scope.first <= kUnindexed)
        return;
    const bool isNew = !scope.index;
    if (isNew)
        scope.index = std::make_unique<Index>();
    for (std::size_t i = isNew ? scope.first : scope.last - 1; i < scope.last; ++i)
        addToIndex(scope, i);
}

void VariableTable::addToIndex(Scope &scope, std::size_t position)
{
    const VariableDefinition &definition = m_definitions[position];
    if (definition.value)
        scope.index->valued.insert(definition.name, position);
    if (definition.isDeclaredByArg)
        scope.index->declared.insert(definition.name, position);
}

VariableState VariableTable::find(int stage, QStringView name) const
{
    VariableState state;
    const Scope *scope = &scopeOf(stage);
    for (;;) {
        findIn(*scope, name, state);
        if (scope->parent < 0 || (state.definition && state.isDeclared))
            return state;
        scope = &scopeOf(scope->parent);
    }
}

void VariableTable::findIn(const Scope &scope, QStringView name, VariableState &state) const
{
    if (scope.index) {
        const auto found = scope.index->valued.constFind(name);
        if (!state.definition && found != scope.index->valued.cend())
            state.definition = &m_definitions[*found];
        state.isDeclared = state.isDeclared || scope.index->declared.contains(name);
        return;
    }
    for (std::size_t i = scope.last; i-- > scope.first;) {
        const VariableDefinition &definition = m_definitions[i];
        if (definition.name != name)
            continue;
        if (!state.definition && definition.value)
            state.definition = &definition;
        state.isDeclared = state.isDeclared || definition.isDeclaredByArg;
    }
}

QStringView VariableTable::nearestTo(int stage, QStringView name)
{
    QStringView nearest;
    int distance = kSuggestionLimit;
    for (const Scope *scope = &scopeOf(stage);; scope = &scopeOf(scope->parent)) {
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
        if (scope->parent < 0 || m_comparisons == 0)
            return nearest;
    }
}

} // namespace stagecraft
