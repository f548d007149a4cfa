// SPDX-License-Identifier: MIT
#include "app/window/build/figureviews.h"

#include "ui/common/messagetext.h"
#include "ui/common/quantities.h"

#include <QCoreApplication>

#include <algorithm>

namespace stagecraft {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text) { return QCoreApplication::translate("FigureViews", text); }

FigureState stateOf(StepState state)
{
    switch (state) {
    case StepState::NotBuilt:
        return FigureState::None;
    case StepState::Waiting:
        return FigureState::Waiting;
    case StepState::Running:
        return FigureState::Running;
    case StepState::Done:
        return FigureState::Done;
    case StepState::Cached:
        return FigureState::Cached;
    case StepState::Failed:
        return FigureState::Failed;
    case StepState::Cancelled:
        return FigureState::Cancelled;
    }
    return FigureState::None;
}

template <typename Figures>
BuildFigure figureOf(const Figures &figures)
{
    return {stateOf(figures.state), figures.bytes.value_or(-1), figures.milliseconds, figures.isOfLastBuild};
}

// What an instruction is in a few words: the command without its arguments, the path that it copies.
QString shortLabel(const Instruction &instruction)
{
    const QString arguments = instruction.arguments.toString().simplified();
    if (instruction.keyword == Keyword::Copy || instruction.keyword == Keyword::Add)
        return instruction.words.empty() ? arguments : instruction.words.front().text.toString();
    return arguments.section(u' ', 0, 1);
}

std::optional<LineNote> noteOf(const StepFigures &figures)
{
    switch (figures.state) {
    case StepState::Running:
        return LineNote{words(QT_TRANSLATE_NOOP("FigureViews", "running")), LineNoteKind::Running};
    case StepState::Failed:
        return LineNote{words(QT_TRANSLATE_NOOP("FigureViews", "failed")), LineNoteKind::Failed};
    default:
        break;
    }
    if (!figures.bytes)
        return std::nullopt;
    return LineNote{
        byteText(*figures.bytes), figures.isOfLastBuild ? LineNoteKind::OldFigure : LineNoteKind::Figure};
}

bool makesLayer(const Instruction &instruction)
{
    switch (instruction.keyword) {
    case Keyword::Add:
    case Keyword::Copy:
    case Keyword::Run:
    case Keyword::Workdir:
        return true;
    default:
        return false;
    }
}

// Stages that the target copies from without being based on them: what they hold stays behind.
QStringList leftBehind(const Pipeline &pipeline, const BuildFigures &figures)
{
    QStringList sentences;
    const std::vector<int> ancestors = pipeline.ancestorsOf(figures.target);
    for (const Stage &stage : pipeline.stages()) {
        const StageFigures *stageFigures = figures.stage(stage.index);
        if (stage.index == figures.target || !stageFigures || !stageFigures->bytes
            || std::ranges::contains(ancestors, stage.index))
            continue;
        qint64 taken = 0;
        bool isSource = false;
        for (std::size_t i = 0; i < pipeline.artifacts().size(); ++i) {
            const ArtifactEdge &edge = pipeline.artifacts()[i];
            if (edge.source != stage.index)
                continue;
            isSource = true;
            const ArtifactFigures *artifact = figures.artifact(int(i));
            taken += artifact ? artifact->bytes.value_or(0) : 0;
        }
        if (isSource)
            sentences.append(words(QT_TRANSLATE_NOOP("FigureViews", "Left behind in <b>%1</b>: %2."))
                    .arg(stage.displayName().toHtmlEscaped(),
                        byteText(std::max<qint64>(0, *stageFigures->bytes - taken))));
    }
    return sentences;
}

} // namespace

void addFigures(GraphContent &content, const BuildFigures &figures)
{
    for (const StageFigures &stage : figures.stages)
        content.stageFigures.push_back(figureOf(stage));
    const auto instructions = content.analysis->tree().instructions();
    for (std::size_t i = 0; i < figures.instructions.size(); ++i) {
        BuildFigure figure = figureOf(figures.instructions[i]);
        if (i < instructions.size() && !makesLayer(instructions[i]))
            figure.bytes = -1;
        content.instructionFigures.push_back(figure);
    }
    for (const ArtifactFigures &artifact : figures.artifacts)
        content.artifactFigures.push_back(
            {FigureState::None, artifact.bytes.value_or(-1), -1, artifact.isOfLastBuild});
    for (const Stage &stage : content.analysis->pipeline->stages()) {
        const StageFigures *stageFigures = figures.stage(stage.index);
        if (stage.base.kind == BaseKind::Image && stageFigures && stageFigures->baseBytes)
            content.imageBytes.insert(stage.base.reference, *stageFigures->baseBytes);
    }
}

QMap<int, LineNote> lineNotes(const Pipeline &pipeline, const BuildFigures &figures)
{
    QMap<int, LineNote> notes;
    for (const Instruction &instruction : pipeline.tree().instructions()) {
        const StepFigures *step = figures.instruction(instruction.index);
        if (!step || (!makesLayer(instruction) && step->state != StepState::Failed))
            continue;
        if (const auto note = noteOf(*step))
            notes.insert(instruction.firstLine, *note);
    }
    return notes;
}

std::vector<BuildStepRow> buildSteps(const Pipeline &pipeline, const BuildFigures &figures)
{
    std::vector<BuildStepRow> rows;
    for (const Stage &stage : pipeline.stages()) {
        if (!pipeline.needs(figures.target, stage.index))
            continue;
        const StageFigures *stageFigures = figures.stage(stage.index);
        rows.push_back(
            {stage.index, -1, stage.displayName(), stageFigures ? figureOf(*stageFigures) : BuildFigure()});
        std::vector<const Instruction *> instructions{stage.from};
        instructions.insert(instructions.end(), stage.instructions.begin(), stage.instructions.end());
        for (const Instruction *instruction : instructions) {
            const StepFigures *step = figures.instruction(instruction->index);
            rows.push_back({stage.index, instruction->index, instruction->logical.toString().simplified(),
                step ? figureOf(*step) : BuildFigure()});
        }
    }
    return rows;
}

std::vector<SizeRow> sizeRows(const Pipeline &pipeline, const BuildFigures &figures)
{
    std::vector<SizeRow> rows;
    for (const Stage &stage : pipeline.stages()) {
        SizeRow row{stage.displayName(), stage.role, {}, 0, {}, false};
        if (const StageFigures *stageFigures = figures.stage(stage.index)) {
            row.bytes = stageFigures->bytes;
            row.baseBytes = stageFigures->baseBytes.value_or(0);
            row.isOfLastBuild = stageFigures->isOfLastBuild;
        }
        for (const Instruction *instruction : stage.instructions) {
            const StepFigures *step = figures.instruction(instruction->index);
            if (step && step->bytes.value_or(0) > 0)
                row.parts.push_back({shortLabel(*instruction), *step->bytes});
        }
        std::ranges::stable_sort(row.parts, std::greater(), &SizePart::bytes);
        rows.push_back(std::move(row));
    }
    return rows;
}

QString sizeSummary(
    const Pipeline &pipeline, const BuildFigures &figures, std::optional<qint64> previousBytes)
{
    if (figures.state != BuildState::Succeeded)
        return {};
    QStringList sentences = leftBehind(pipeline, figures);
    qint64 time = 0;
    for (const StageFigures &stage : figures.stages)
        time += std::max<qint64>(0, stage.milliseconds);
    sentences.append(words(QT_TRANSLATE_NOOP("FigureViews", "Last build %1, %2 of %3 steps cached."))
            .arg(durationText(time))
            .arg(figures.cachedSteps)
            .arg(figures.stepCount));
    const StageFigures *target = figures.stage(figures.target);
    if (target && target->bytes && previousBytes && *previousBytes != *target->bytes) {
        const qint64 difference = *target->bytes - *previousBytes;
        sentences.append(
            (difference < 0 ? words(QT_TRANSLATE_NOOP("FigureViews", "Final image %1 smaller than before."))
                            : words(QT_TRANSLATE_NOOP("FigureViews", "Final image %1 larger than before.")))
                .arg(byteText(std::abs(difference))));
    }
    if (!figures.sizesProblem.isEmpty())
        sentences.append(messageText(figures.sizesProblem).toHtmlEscaped());
    return sentences.join(u' ');
}

} // namespace stagecraft
