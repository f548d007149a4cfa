// SPDX-License-Identifier: MIT
// A Dockerfile as a pipeline: stages, and what flows between them.
#pragma once

#include "core/model/evaluation.h"
#include "core/model/surroundings.h"
#include "core/syntax/syntaxtree.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace stagecraft {

enum class BaseKind : quint8 { Image, Stage, Scratch };

/// What a stage starts from.
struct Base {
    BaseKind kind = BaseKind::Image;
    QString reference; ///< Variables expanded; the stage's or image's name.
    int stage = -1;    ///< Index of the earlier stage; -1 for others.
    TextRange range;   ///< The image word of FROM.
    /// False where a variable without a value takes part: `reference` is then incomplete.
    bool isKnown = true;
};

/// What a stage is for, judged by its place and name.
enum class StageRole : quint8 { Builder, Runtime, Base, Test, Development, Other };

/// A trigger of ONBUILD that runs in a stage, in front of its own instructions (semantics 15.4).
struct TriggerRun {
    const Instruction *onbuild = nullptr; ///< Null where the base image brought the trigger along.
    /// The trigger as BuildKit reads it when it runs: with its own text as a file of one instruction.
    const Instruction *instruction = nullptr;
};

/// One build stage.
struct Stage {
    int index = 0;
    QString name;        ///< Lower-cased; empty where there is none.
    TextRange nameRange; ///< As written in FROM; empty where there is none.
    Base base;
    QString platform; ///< Of --platform, expanded; empty where there is none.
    const Instruction *from = nullptr;
    std::vector<const Instruction *> instructions; ///< Without FROM, in order.
    std::vector<TriggerRun> triggers;              ///< Only where the target needs the stage.
    TextRange range;                               ///< From FROM to the end of its last instruction.
    TextRange ownedRange; ///< The same with the comment block right above FROM that belongs to it.
    QString description;  ///< "# name text" above FROM; empty where there is none.
    StageRole role = StageRole::Other;
    bool isWindows = false; ///< Runs on Windows: paths there are written otherwise.
    bool isTarget = false;  ///< The chosen target, or the last stage.
    bool isNeeded = false;  ///< The target, or something it needs.

    /// "builder", or "stage-1" as BuildKit calls an unnamed one.
    QString displayName() const;
};

enum class SourceKind : quint8 { Stage, Image };
enum class ArtifactVia : quint8 { Copy, Mount };

/// One `COPY --from` or one `RUN --mount=…,from=`: files that flow from a stage or an image to a stage.
struct ArtifactEdge {
    SourceKind sourceKind = SourceKind::Image;
    /// Index of the stage; -1 for an image. May come later in the file, or be `target`: both are errors.
    int source = -1;
    QString image;  ///< Reference of the image, as written.
    int target = 0; ///< Index of the stage that takes it.
    const Instruction *instruction = nullptr;
    ArtifactVia via = ArtifactVia::Copy;
    QStringList paths;   ///< Source paths, expanded.
    QString destination; ///< Expanded.
    TextRange fromRange; ///< The value of --from or from=.
    /// Position in the source stage's `instructions` of the one that makes it; -1 if not known.
    int producer = -1;
};

/// One COPY or ADD from the build context, or a bind mount of it.
struct ContextEdge {
    int target = 0;
    const Instruction *instruction = nullptr;
    QStringList paths;
    QString destination;
};

/// An image from outside that stages start from or copy from.
struct ExternalImage {
    QString reference;
    bool isKnown = true; ///< See Base::isKnown.
    std::vector<int> basedStages;
    std::vector<int> copyingStages;
};

/// Everything that a file's text says about its stages. Immutable; keeps its tree alive.
class Pipeline {
public:
    const SyntaxTree &tree() const noexcept { return *m_tree; }
    const std::shared_ptr<const SyntaxTree> &treePointer() const noexcept { return m_tree; }

    const std::vector<const Instruction *> &globalArguments() const noexcept { return m_globalArguments; }
    const std::vector<Stage> &stages() const noexcept { return m_stages; }
    const std::vector<ArtifactEdge> &artifacts() const noexcept { return m_artifacts; }
    const std::vector<ContextEdge> &contextEdges() const noexcept { return m_contextEdges; }
    const std::vector<ExternalImage> &externalImages() const noexcept { return m_externalImages; }
    /// True if a stage runs triggers (ONBUILD) of what it is based on.
    bool runsTriggers() const noexcept { return !m_triggerTrees.empty(); }
    /// What every word became, and the values of variables at every instruction.
    const Evaluation &evaluation() const noexcept { return m_evaluation; }

    /// All errors of all phases, those of the tree included, sorted by place in the file.
    const std::vector<SyntaxError> &errors() const noexcept { return m_errors; }
    /// The one that BuildKit reports; null if it accepts the file.
    const SyntaxError *firstError() const;

    int targetStage() const noexcept { return m_target; } ///< -1 where there is no stage.
    /// The stage that an instruction belongs to; -1 for global ARGs and lines before the first FROM.
    int stageOf(const Instruction &instruction) const;
    /// The last stage of this name (any case), or -1.
    int stageNamed(QStringView name) const;
    /// True if `stage` needs `other`, directly or not, through FROM, COPY or mounts. A stage needs itself.
    bool needs(int stage, int other) const;
    /// Stages that `stage` is based on, nearest first.
    std::vector<int> ancestorsOf(int stage) const;
    /// True if `ancestor` is one of them.
    bool isBasedOn(int stage, int ancestor) const;
    /// The one of them that is based on no other, or `stage` itself.
    const Stage &rootOf(int stage) const;

private:
    friend class PipelineBuilder;

    std::shared_ptr<const SyntaxTree> m_tree;
    std::vector<const Instruction *> m_globalArguments;
    std::vector<Stage> m_stages;
    std::vector<int> m_stageOfInstruction;
    std::vector<ArtifactEdge> m_artifacts;
    std::vector<ContextEdge> m_contextEdges;
    std::vector<ExternalImage> m_externalImages;
    std::vector<std::shared_ptr<const SyntaxTree>> m_triggerTrees;
    std::vector<std::vector<int>> m_dependencies; // By stage: the stages that it needs directly.
    QHash<QString, int> m_stageOfName;
    std::vector<SyntaxError> m_errors;
    Evaluation m_evaluation;
    int m_target = -1;
    int m_firstError = -1;
};

/// Builds the pipeline of a tree. Never fails: what is wrong is in `errors()`.
std::shared_ptr<const Pipeline> buildPipeline(
    std::shared_ptr<const SyntaxTree> tree, const Surroundings &surroundings = {});

} // namespace stagecraft
