// SPDX-License-Identifier: MIT
// The variables of every stage while a file is evaluated.
#pragma once

#include "core/model/definitionindex.h"
#include "core/model/evaluation.h"

#include <memory>

namespace stagecraft {

/// What a name means at the place that is being evaluated.
struct VariableState {
    const VariableDefinition *definition = nullptr; ///< The last one with a value; null where there is none.
    bool isDeclared = false;                        ///< There is an ARG of this name.
};

/// Definitions in file order, stage by stage. Nothing is copied when a stage is based on another: looking
/// up goes on in the parent's table, or in an index of all where they are many.
class VariableTable {
public:
    static constexpr int kGlobal = -1; ///< In place of a stage: global ARGs and predefined variables.

    /// `bases` knows the stages before the first of them is opened.
    explicit VariableTable(const BaseTree &bases) : m_bases(bases)
    {
        m_definitions.reserve(32); // Enough for most files.
    }

    void reserveStages(std::size_t count) { m_stages.reserve(count); }

    /// Opens the table of the next stage. `parent` is the stage whose variables are inherited, or -1.
    void openStage(int parent);

    void define(int stage, VariableDefinition definition);
    VariableState find(int stage, QStringView name) const;

    /// The variable with a value whose name is nearest to `name`, as BuildKit suggests it; empty if none is
    /// near, and where a huge file asked for so many that it would take long.
    QStringView nearestTo(int stage, QStringView name);

    const std::vector<VariableDefinition> &definitions() const { return m_definitions; }
    std::vector<VariableDefinition> takeDefinitions() { return std::move(m_definitions); }
    /// Null where there are few.
    std::unique_ptr<const VariableIndex> takeIndex() { return std::move(m_index); }

    /// Where the definitions of a stage stand in the list of all.
    struct Scope {
        int parent = -1;
        std::size_t first = 0;
        std::size_t last = 0;
    };
    const Scope &scopeOf(int stage) const { return stage < 0 ? m_global : m_stages[std::size_t(stage)]; }

private:
    void indexIfMany();
    void addToIndex(int stage, std::size_t position);
    VariableState findInIndex(int stage, QStringView name) const;

    const BaseTree &m_bases;
    std::vector<VariableDefinition> m_definitions;
    int m_comparisons = 1'000'000; // Of names that nearestTo() may still make; usual files need hundreds.
    Scope m_global;
    std::vector<Scope> m_stages;
    std::unique_ptr<VariableIndex>
        m_index; // Only where there are many: a few are compared faster one by one.
};

} // namespace stagecraft
