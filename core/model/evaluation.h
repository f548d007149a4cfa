// SPDX-License-Identifier: MIT
// What variables and words of a Dockerfile become, stage by stage.
#pragma once

#include "core/model/basetree.h"
#include "core/syntax/instruction.h"
#include "core/text/textarena.h"

#include <QString>
#include <QStringView>

#include <memory>
#include <optional>
#include <vector>

namespace stagecraft {

struct VariableIndex;

/// Where the value of a variable comes from.
enum class VariableOrigin : quint8 {
    Argument,
    Environment,
    GlobalArgument,
    Predefined,
    BuildArgument,
    BaseImage
};

/// One definition: an ARG or an ENV, or a variable that was there before the stage. Views into the trees of
/// the pipeline and into its Evaluation.
struct VariableDefinition {
    QStringView name;
    std::optional<QStringView> value; ///< Nothing for an ARG that has no value.
    VariableOrigin origin = VariableOrigin::Environment;
    /// Null for predefined ones and those of base images; the ONBUILD for what its trigger defines.
    const Instruction *instruction = nullptr;
    int stage = -1;               ///< -1 for global ones.
    bool isDeclaredByArg = false; ///< By an ARG, with or without a value.
    bool isKnown = true;          ///< False where the unknown environment of a base image takes part.
};

/// A name that is neither set nor declared where it is used (rule UndefinedVar).
struct UndefinedVariable {
    QStringView name;
    QStringView candidate; ///< A set variable near it, "did you mean"; empty where there is none.
};

/// One word that was expanded when its stage was evaluated (semantics 8.2), in the order in which BuildKit
/// does it. Each port of an EXPOSE is a word of its own. Texts are views into the trees of the pipeline where
/// nothing had to be replaced, and into its Evaluation.
struct ExpandedWord {
    const Instruction *instruction = nullptr; ///< The FROM of the child stage for a trigger of ONBUILD.
    const Instruction *trigger = nullptr;     ///< The trigger that ran there, or null.
    int stage = -1;                           ///< -1 in global ARGs and in FROM.
    TextRange range;                          ///< In the file.
    QStringView text;                         ///< The result; empty where it could not be expanded.
    std::vector<QStringView> used;            ///< Names referred to.
    std::vector<UndefinedVariable> undefined; ///< Those of `used` that are neither set nor declared.
    bool isKnown = true; ///< False where the base image's environment is unknown and could matter.
};

/// The values of variables at every place of the file.
class Evaluation {
public:
    Evaluation();
    ~Evaluation();

    const BaseTree &bases() const noexcept { return m_bases; }
    const std::vector<ExpandedWord> &words() const noexcept { return m_words; }
    const std::vector<VariableDefinition> &definitions() const noexcept { return m_definitions; }

    /// The words of one instruction, in BuildKit's order: flags, sources, destination; keys before values;
    /// bodies of heredocs last. Without those of triggers.
    std::span<const ExpandedWord> wordsOf(const Instruction &instruction) const;
    /// The words of the triggers that ran in the stage of `from`.
    std::span<const ExpandedWord> triggerWordsOf(const Instruction &from) const;

    /// The definition that a reference in `instruction` of `stage` sees; null if none. `stage` -1: in FROM
    /// and global ARG. An ARG without value is only found where nothing gives the name a value.
    const VariableDefinition *definitionAt(int stage, const Instruction &instruction, QStringView name) const;
    /// Every definition that a place sees, the last of each name, sorted by name.
    std::vector<const VariableDefinition *> definitionsAt(int stage, const Instruction &instruction) const;

    /// The working directory in which `instruction` of `stage` runs, absolute; "/" where nothing sets one.
    QString workingDirectoryAt(int stage, const Instruction &instruction) const;

private:
    friend class PipelineBuilder;

    struct Scope {
        int parent = -1;     ///< Stage whose variables are inherited.
        qsizetype first = 0; ///< Range in `m_definitions` of this stage's own definitions, in file order.
        qsizetype last = 0;
    };
    struct WorkingDirectory {
        int stage = 0;
        int instruction = -1; ///< Index of the one that sets it; -1 for what the stage starts with.
        QString path;
    };

    const Scope &scopeOf(int stage) const { return stage < 0 ? m_globalScope : m_scopes[std::size_t(stage)]; }
    const VariableDefinition *indexedAt(int stage, const Instruction &instruction, QStringView name) const;
    std::vector<const VariableDefinition *> visibleAt(int stage, const Instruction &instruction) const;

    BaseTree m_bases;
    std::vector<ExpandedWord> m_words;
    qsizetype m_firstStageWord = 0; ///< Words of global ARGs and FROMs stand before it.
    std::vector<VariableDefinition> m_definitions;
    std::unique_ptr<const VariableIndex> m_index; ///< Null where definitions are few.
    std::vector<Scope> m_scopes;                  ///< By stage.
    Scope m_globalScope;
    std::vector<WorkingDirectory> m_workingDirectories; ///< Sorted by stage and instruction.
    TextArena m_texts;                                  ///< What definitions and words point into.
};

} // namespace stagecraft
