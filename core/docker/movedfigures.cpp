// SPDX-License-Identifier: MIT
#include "core/docker/buildfigures.h"

#include "core/model/correspondence.h"
#include "core/model/pipeline.h"

#include <algorithm>

namespace stagecraft {

namespace {

// Instructions that only say something about the image: nothing behind them is built differently.
bool isRemark(Keyword keyword)
{
    switch (keyword) {
    case Keyword::Cmd:
    case Keyword::Entrypoint:
    case Keyword::Expose:
    case Keyword::Healthcheck:
    case Keyword::Label:
    case Keyword::Maintainer:
    case Keyword::Stopsignal:
        return true;
    default:
        return false;
    }
}

const ArtifactEdge *copyEdgeOf(const Pipeline &pipeline, const Instruction &instruction)
{
    const auto edge = std::ranges::find_if(pipeline.artifacts(), [&](const ArtifactEdge &candidate) {
        return candidate.instruction == &instruction && candidate.via == ArtifactVia::Copy;
    });
    return edge == pipeline.artifacts().end() ? nullptr : &*edge;
}

// The same flags, the value of `except` aside.
bool haveSameFlags(const Instruction &before, const Instruction &after, QStringView except)
{
    return std::ranges::equal(before.flags, after.flags, [&](const Flag &a, const Flag &b) {
        return a.name == b.name && (a.name == except || a.text == b.text);
    });
}

class Mover {
public:
    Mover(const BuildFigures &figures, const Pipeline &before, const Correspondence &correspondence,
        const Pipeline &after)
        : m_old(figures)
        , m_before(before)
        , m_correspondence(correspondence)
        , m_after(after)
        , m_new(emptyFigures(after))
        , m_oldInstruction(after.tree().instructions().size(), -1)
        , m_oldStage(after.stages().size(), -1)
    {
        invert(correspondence.instructions, m_oldInstruction);
        invert(correspondence.stages, m_oldStage);
    }

    BuildFigures result()
    {
        copySummary();
        const bool globalsChanged = globalArgumentsChanged();
        for (const Stage &stage : m_after.stages())
            moveStage(stage, globalsChanged);
        moveArtifacts();
        moveFailure();
        return std::move(m_new);
    }

private:
    static void invert(const std::vector<int> &map, std::vector<int> &inverse)
    {
        for (std::size_t old = 0; old < map.size(); ++old) {
            if (map[old] >= 0 && map[old] < int(inverse.size()))
                inverse[std::size_t(map[old])] = int(old);
        }
    }

    void copySummary()
    {
        m_new.state = m_old.state;
        m_new.target = m_correspondence.stage(m_old.target);
        m_new.image = m_old.image;
        m_new.stepCount = m_old.stepCount;
        m_new.finishedSteps = m_old.finishedSteps;
        m_new.cachedSteps = m_old.cachedSteps;
        m_new.sizesProblem = m_old.sizesProblem;
    }

    const Instruction *oldOf(const Instruction &instruction) const
    {
        const int old = instruction.index < 0 ? -1 : m_oldInstruction[std::size_t(instruction.index)];
        return old < 0 ? nullptr : &m_before.tree().instructions()[std::size_t(old)];
    }

    bool globalArgumentsChanged() const
    {
        return !std::ranges::equal(m_before.globalArguments(), m_after.globalArguments(), {},
            &Instruction::logical, &Instruction::logical);
    }

    // The same stage, whatever it is called now.
    bool areSameStage(int before, int after) const
    {
        return before >= 0 && m_correspondence.stage(before) == after;
    }

    bool isSameBase(const Stage &before, const Stage &after) const
    {
        if (before.base.kind != after.base.kind || before.platform != after.platform)
            return false;
        return after.base.stage >= 0 ? areSameStage(before.base.stage, after.base.stage)
                                     : before.base.reference == after.base.reference;
    }

    // Does the same, though a name of a stage in it may have been renamed.
    bool isSameStep(const Instruction &after) const
    {
        const Instruction *before = oldOf(after);
        if (!before)
            return false;
        if (!m_correspondence.instructionChanged[std::size_t(after.index)])
            return true;
        const ArtifactEdge *old = copyEdgeOf(m_before, *before);
        const ArtifactEdge *now = copyEdgeOf(m_after, after);
        return old && now && areSameStage(old->source, now->source) && before->arguments == after.arguments
            && haveSameFlags(*before, after, u"from");
    }

    bool isStageStale(int stage) const
    {
        return stage >= 0 && m_new.stages[std::size_t(stage)].isOfLastBuild;
    }

    // True if `instruction` takes files from a stage that is no longer as it was built.
    bool takesFromStaleStage(const Instruction &instruction) const
    {
        return std::ranges::any_of(m_after.artifacts(), [&](const ArtifactEdge &edge) {
            return edge.instruction == &instruction && edge.source < edge.target && isStageStale(edge.source);
        });
    }

    StepFigures movedStep(const Instruction &instruction, bool isStale) const
    {
        const Instruction *before = oldOf(instruction);
        const StepFigures *old = before ? m_old.instruction(before->index) : nullptr;
        if (!old || old->state == StepState::NotBuilt)
            return {};
        StepFigures step = *old;
        step.isOfLastBuild = step.isOfLastBuild || isStale;
        // A mark of failure would say that the new text is wrong.
        if (isStale && step.state == StepState::Failed)
            return {};
        return step;
    }

    void moveStage(const Stage &stage, bool globalsChanged)
    {
        const int old = m_oldStage[std::size_t(stage.index)];
        const StageFigures *figures = m_old.stage(old);
        if (!figures)
            return;
        const Stage &before = m_before.stages()[std::size_t(old)];
        bool isStale = globalsChanged || !isSameBase(before, stage) || isStageStale(stage.base.stage);
        bool stageStale = isStale;
        if (stage.from)
            m_new.instructions[std::size_t(stage.from->index)] = movedStep(*stage.from, isStale);

        auto expected = before.instructions.begin(); // What came next when it was built.
        for (const Instruction *instruction : stage.instructions) {
            const auto place = std::find(expected, before.instructions.end(), oldOf(*instruction));
            const bool isInPlace = place != before.instructions.end()
                && std::all_of(
                    expected, place, [](const Instruction *gone) { return isRemark(gone->keyword); });
            const bool isOwnStale =
                !isInPlace || !isSameStep(*instruction) || takesFromStaleStage(*instruction);
            if (place != before.instructions.end())
                expected = place + 1;
            m_new.instructions[std::size_t(instruction->index)] =
                movedStep(*instruction, isStale || isOwnStale);
            stageStale = stageStale || isOwnStale;
            isStale = isStale || (isOwnStale && !isRemark(instruction->keyword));
        }
        stageStale = stageStale || expected != before.instructions.end();
        moveStageFigures(stage.index, *figures, stageStale);
    }

    void moveStageFigures(int index, const StageFigures &figures, bool isStale)
    {
        StageFigures &stage = m_new.stages[std::size_t(index)];
        stage = figures;
        if (stage.state == StepState::NotBuilt)
            return;
        stage.isOfLastBuild = stage.isOfLastBuild || isStale;
        if (stage.isOfLastBuild && stage.state == StepState::Failed)
            stage.state = StepState::Cancelled;
    }

    void moveArtifacts()
    {
        for (std::size_t old = 0; old < m_old.artifacts.size(); ++old) {
            const int index = m_correspondence.artifact(int(old));
            if (index < 0 || index >= int(m_new.artifacts.size()))
                continue;
            ArtifactFigures &artifact = m_new.artifacts[std::size_t(index)];
            artifact = m_old.artifacts[old];
            const Instruction *instruction = m_after.artifacts()[std::size_t(index)].instruction;
            const StepFigures *step = instruction ? m_new.instruction(instruction->index) : nullptr;
            artifact.isOfLastBuild = artifact.isOfLastBuild || (step && step->isOfLastBuild);
        }
    }

    void moveFailure()
    {
        if (!m_old.failure)
            return;
        BuildFailure failure = *m_old.failure;
        failure.stage = m_correspondence.stage(failure.stage);
        failure.instruction = m_correspondence.instruction(failure.instruction);
        if (m_old.failure->instruction >= 0) {
            const StepFigures *step = m_new.instruction(failure.instruction);
            if (!step || step->state != StepState::Failed)
                return;
            failure.line = m_after.tree().instructions()[std::size_t(failure.instruction)].firstLine;
        }
        m_new.failure = std::move(failure);
    }

    const BuildFigures &m_old;
    const Pipeline &m_before;
    const Correspondence &m_correspondence;
    const Pipeline &m_after;
    BuildFigures m_new;
    std::vector<int> m_oldInstruction; // By new index; -1 for none.
    std::vector<int> m_oldStage;
};

} // namespace

BuildFigures movedFigures(const BuildFigures &figures, const Pipeline &before,
    const Correspondence &correspondence, const Pipeline &after)
{
    return Mover(figures, before, correspondence, after).result();
}

} // namespace stagecraft
