// SPDX-License-Identifier: MIT
// The variables of every stage while a file is evaluated.
#pragma once

#include "core/model/evaluation.h"

#include <QHash>

namespace stagecraft {

/// What a name means at the place that is being evaluated.
struct VariableState {
    const VariableDefinition *definition = nullptr; ///< The last one with a value; null where there is none.
    bool isDeclared = false;                        ///< There is an ARG of this name.
};

/// Definitions in file order with an index by name, stage by stage. Nothing is copied when a stage is
/// based on another: looking up goes on in the parent's table.
class VariableTable {
public:
    static constexpr int kGlobal = -1; ///< In place of a stage: global ARGs and predefined variables.

    /// Opens the table of the next stage. `parent` is the stage whose variables are inherited, or -1.
    void openStage(int parent);

    void define(int stage, VariableDefinition definition);
    VariableState find(int stage, QStringView name) const;

    /// The variable with a value whose name is nearest to `name`, as BuildKit suggests it; empty if none is
    /// near.
    QString nearestTo(int stage, QStringView name) const;

    std::vector<VariableDefinition> takeDefinitions() { return std::move(m_definitions); }

    /// Where the definitions of a stage stand in the list of all.
    struct Scope {
        int parent = -1;
        std::size_t first = 0;
        std::size_t last = 0;
        QHash<QStringView, std::size_t> valued;
        QHash<QStringView, std::size_t> declared;
    };
    const Scope &scopeOf(int stage) const { return stage < 0 ? m_global : m_stages[std::size_t(stage)]; }

private:
    std::vector<VariableDefinition> m_definitions;
    Scope m_global;
    std::vector<Scope> m_stages;
};

} // namespace stagecraft
