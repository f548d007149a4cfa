// SPDX-License-Identifier: MIT
#include "core/model/build/variabletable.h"

#include "core/text/editdistance.h"

namespace stagecraft {

namespace {

constexpr int kSuggestionLimit = 3;      // BuildKit util/suggest.
constexpr int kMaximumSearched = 10'000; // Definitions to compare with; real files have a few.

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
    const std::size_t index = m_definitions.size();
    const bool isArgument = definition.isDeclaredByArg;
    const bool hasValue = definition.value.has_value();
    m_definitions.push_back(std::move(definition));
    // The characters of the name stay where they are when the list grows.
    const QStringView name = m_definitions.back().name;
    if (hasValue)
        scope.valued.insert(name, index);
    if (isArgument)
        scope.declared.insert(name, index);
    scope.last = m_definitions.size();
}

VariableState VariableTable::find(int stage, QStringView name) const
{
    VariableState state;
    const Scope *scope = &scopeOf(stage);
    for (;;) {
        if (!state.definition) {
            const auto found = scope->valued.constFind(name);
            if (found != scope->valued.cend())
                state.definition = &m_definitions[*found];
        }
        state.isDeclared = state.isDeclared || scope->declared.contains(name);
        if (scope->parent < 0 || (state.definition && state.isDeclared))
            return state;
        scope = &scopeOf(scope->parent);
    }
}

QString VariableTable::nearestTo(int stage, QStringView name) const
{
    QString nearest;
    int distance = kSuggestionLimit;
    int searched = 0;
    for (const Scope *scope = &scopeOf(stage);; scope = &scopeOf(scope->parent)) {
        for (std::size_t i = scope->last; i-- > scope->first && searched < kMaximumSearched; ++searched) {
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
        if (scope->parent < 0)
            return nearest;
    }
}

} // namespace stagecraft
