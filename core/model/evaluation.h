// SPDX-License-Identifier: MIT
// What variables and words of a Dockerfile become, stage by stage.
#pragma once

#include "core/syntax/instruction.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace stagecraft {

/// Where the value of a variable comes from.
enum class VariableOrigin : quint8 { Argument, Environment, GlobalArgument, Predefined, BuildArgument, BaseImage };

/// One definition: an ARG or an ENV, or a variable that was there before the stage.
struct VariableDefinition {
    QString name;
    std::optional<QString> value; ///< Nothing for an ARG that has no value.
    VariableOrigin origin = VariableOrigin::Environment;
    const Instruction *instruction = nullptr; ///< Null for predefined ones and those of base images.
    int stage = -1; ///< -1 for global ones.
};

/// One word that was expanded when its stage was evaluated (semantics 8.2), in the order in which BuildKit does it.
struct ExpandedWord {
    const Instruction *instruction = nullptr; ///< The FROM of the child stage for a trigger of ONBUILD.
    const Instruction *trigger = nullptr; ///< The trigger that ran there, or null.
    int stage = -1;
    TextRange range; ///< In the file.
    QString text; ///< The result.
    QStringList used; ///< Names referred to.
    QStringList undefined; ///< Those neither set nor declared (rule UndefinedVar).
    QStringList candidates; ///< Set variables near an undefined one: "did you mean", one for each of `undefined`, or empty.
    bool isKnown = true; ///< False where the base image's environment is unknown and could matter.
};

/// The values of variables at every place of the file.
class Evaluation
{
public:
    const std::vector<ExpandedWord> &words() const noexcept { return m_words; }
    const std::vector<VariableDefinition> &definitions() const noexcept { return m_definitions; }

    /// The definition that a reference in `instruction` of `stage` sees; null if none. `stage` -1: in FROM and global ARG.
    const VariableDefinition *definitionAt(int stage, const Instruction &instruction, QStringView name) const;
    /// Every definition that a place sees, the last of each name, sorted by name.
    std::vector<const VariableDefinition *> definitionsAt(int stage, const Instruction &instruction) const;

private:
    friend class PipelineBuilder;
    friend class StageEvaluator;

    struct Scope {
        int parent = -1; ///< Stage whose variables are inherited.
        qsizetype first = 0; ///< Range in `m_definitions` of this stage's own definitions, in file order.
        qsizetype last = 0;
    };

    std::vector<ExpandedWord> m_words;
    std::vector<VariableDefinition> m_definitions;
    std::vector<Scope> m_scopes; ///< By stage.
    Scope m_globalScope;
};

} // namespace stagecraft
