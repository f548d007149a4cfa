// SPDX-License-Identifier: MIT
// Builds a pipeline phase by phase, as BuildKit does (semantics 16.1).
#pragma once

#include "core/model/build/cycles.h"
#include "core/model/build/errorlist.h"
#include "core/model/build/sources.h"
#include "core/model/build/stageevaluator.h"
#include "core/model/build/variabletable.h"
#include "core/model/pipeline.h"

namespace stagecraft {

/// Fills one pipeline. Used once. The functions run in the order in which they stand here.
class PipelineBuilder {
public:
    PipelineBuilder(std::shared_ptr<const SyntaxTree> tree, const Surroundings &surroundings);

    std::shared_ptr<const Pipeline> build();

private:
    void splitStages();
    void reserve();
    void setOwnedRanges();
    void readGlobalArguments();
    void readBases();
    void chooseTarget();
    void resolveSources();
    void reportCycles();
    void checkImages();
    void runTriggers();
    void evaluateStages();
    void listImages();
    void markNeeded();
    void collectErrors();

    int globalCount() const;
    const Instruction &instructionAt(int index) const { return m_tree.instructions()[std::size_t(index)]; }
    std::vector<SourceReference> sourcesOf(const Instruction &instruction, const Instruction *child);
    std::span<const SourceReference> plannedSourcesOf(const Instruction &instruction) const;
    void addDependency(int stage, const SourceReference &source, const Instruction &instruction);
    void addTrigger(int stage, const QString &text, const Instruction *onbuild);
    void triggerChildren(int stage);
    std::vector<int> reachableStages() const;
    StageSituation situationOf(int stage);
    void defineInherited(int stage);
    void defineInStage(int stage, QStringView name, QStringView value, VariableOrigin origin, bool isKnown);

    std::shared_ptr<Pipeline> m_pipeline;
    const SyntaxTree &m_tree;
    const Surroundings &m_surroundings;
    bool m_buildsForWindows;
    ErrorList m_errors;
    VariableTable m_variables;
    EvaluationResults m_results;
    std::optional<SourceResolver> m_resolver;
    std::vector<SourceReference> m_sources;  // Those of all instructions, in file order.
    std::vector<std::size_t> m_firstSources; // In `m_sources`, by Instruction::index; then the end of all.
    std::vector<std::vector<std::vector<SourceReference>>> m_triggerSources; // By stage and trigger.
    std::vector<std::vector<Dependency>> m_dependencies;                     // By stage, without bases.
    std::vector<bool> m_hasBaseName;                                         // By stage.
    std::vector<StageSituation> m_situations;
    qsizetype m_imageCount = 0; // Images that --from and mounts brought in.
    int m_triggerCount = 0;
};

} // namespace stagecraft
