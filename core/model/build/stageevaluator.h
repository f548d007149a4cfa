// SPDX-License-Identifier: MIT
// Runs the instructions of one stage on its variables: what words become, and what BuildKit says then.
#pragma once

#include "core/model/build/copycheck.h"
#include "core/model/build/errorlist.h"
#include "core/model/build/mountvalues.h"
#include "core/model/build/sources.h"
#include "core/model/build/variabletable.h"
#include "core/model/pipeline.h"
#include "core/model/variables.h"

namespace stagecraft {

/// One instruction to run, with what its --from and mounts refer to.
struct PlannedInstruction {
    const Instruction *instruction = nullptr; ///< As BuildKit reads it: a trigger is parsed again.
    const Instruction *onbuild = nullptr;     ///< The ONBUILD that the trigger comes from; null for others.
    bool isTrigger = false;
    std::span<const SourceReference> sources; ///< One for COPY; one for each mount of RUN.
};

/// What evaluating a file brings to light.
struct EvaluationResults {
    std::vector<ExpandedWord> words;
    std::vector<ArtifactEdge> artifacts;
    std::vector<ContextEdge> contextEdges;
    TextArena texts; ///< What words and the values of variables point into.
    /// Characters that values may still have which words refer to. Values that grow from line to line would
    /// fill the memory: a file of a megabyte could ask for ten thousand of them.
    qsizetype valuesLeft = 0;

    bool isExhausted() const noexcept { return valuesLeft < 0; }
    /// The value of a variable that a word refers to; nothing where it is one too many.
    std::optional<QStringView> take(std::optional<QStringView> value)
    {
        valuesLeft -= value ? value->size() : 0;
        return isExhausted() ? std::nullopt : value;
    }
    /// `expandWord` for a word of the file, with its error where values are exhausted.
    std::expected<Expansion, QString> expand(
        QStringView word, const VariableLookup &lookup, LexerOptions options);
};

/// Where a stage stands when an instruction runs.
struct StageSituation {
    int stage = 0;
    const Instruction *from = nullptr;
    const Stage *named = nullptr; ///< What BuildKit's messages call by its name; null for a single stage.
    QString workingDirectory = QStringLiteral("/");
    bool isWindows = false;
    bool isEnvironmentKnown = true; ///< False on top of an image of which nothing is known.
};

class StageEvaluator {
public:
    StageEvaluator(const SyntaxTree &tree, const Surroundings &surroundings, VariableTable &variables,
        EvaluationResults &results, ErrorList &errors);

    /// Runs one instruction and changes variables and situation as it does.
    void run(const PlannedInstruction &planned, StageSituation &situation);

private:
    std::optional<QStringView> expand(
        QStringView text, TextRange range, QChar escape, bool rawQuotes = false);
    std::optional<QStringView> expand(const Word &word)
    {
        return expand(word.text, word.range, m_tree.escape());
    }
    QStringView expandFlag(QStringView name);
    ExpandedWord &record(Expansion expansion, TextRange range, bool isKnown);
    VariableLookup lookup(bool &isKnown) const;
    bool isWithoutVariable(QStringView name, bool &isKnown) const;
    void complain(TextRange range, Message message);
    TextRange placeOf(TextRange range) const;

    void runArg();
    void runEnv();
    void runLabel();
    void runCopy(bool isAdd);
    void expandBodies(const CopyView &view);
    void checkSource(const CopyView &view);
    void addEdges(const CopyView &view, const CopyValues &values);
    void runMounts();
    std::optional<MountValues> readMountOf(const Mount &mount);
    void placeMount(
        const Mount &mount, const std::optional<MountValues> &values, const SourceReference &source);
    void checkDevices();
    void runExpose();
    void checkPort(QStringView port, TextRange range);
    void runVolume();
    void runStopSignal();
    void runWorkdir();
    void define(QStringView name, std::optional<QStringView> value, VariableOrigin origin, bool isKnown);

    const SyntaxTree &m_tree;
    const Surroundings &m_surroundings;
    VariableTable &m_variables;
    EvaluationResults &m_results;
    ErrorList &m_errors;
    const PlannedInstruction *m_planned = nullptr;
    const Instruction *m_instruction = nullptr;
    StageSituation *m_situation = nullptr;
};

/// True for names that BuildKit keeps out of the environment and never calls undefined.
bool isScanArgument(QStringView name);

} // namespace stagecraft
