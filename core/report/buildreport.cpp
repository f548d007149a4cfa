// SPDX-License-Identifier: MIT
#include "core/report/buildreport.h"

#include "core/render/names.h"

#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace stagecraft {

namespace {

QString wordFor(StepState state)
{
    switch (state) {
    case StepState::NotBuilt:
        return u"not-built"_s;
    case StepState::Waiting:
        return u"waiting"_s;
    case StepState::Running:
        return u"running"_s;
    case StepState::Done:
        return u"done"_s;
    case StepState::Cached:
        return u"cached"_s;
    case StepState::Failed:
        return u"failed"_s;
    case StepState::Cancelled:
        return u"cancelled"_s;
    }
    return {};
}

QString wordFor(BuildState state)
{
    switch (state) {
    case BuildState::Succeeded:
        return u"succeeded"_s;
    case BuildState::Cancelled:
        return u"cancelled"_s;
    default:
        return u"failed"_s;
    }
}

QJsonValue numberOrNull(std::optional<qint64> number) { return number ? QJsonValue(*number) : QJsonValue(); }

QJsonValue timeOrNull(qint64 milliseconds)
{
    return milliseconds >= 0 ? QJsonValue(milliseconds) : QJsonValue();
}

QJsonArray stagesJson(const Pipeline &pipeline, const BuildFigures &figures)
{
    QJsonArray stages;
    for (const Stage &stage : pipeline.stages()) {
        const StageFigures *shown = figures.stage(stage.index);
        const StageFigures stageFigures = shown ? *shown : StageFigures();
        QJsonArray instructions;
        for (const Instruction *instruction : stage.instructions) {
            const StepFigures *stepShown = figures.instruction(instruction->index);
            const StepFigures step = stepShown ? *stepShown : StepFigures();
            instructions.append(QJsonObject{{u"keyword"_s, keywordOf(*instruction)},
                {u"line"_s, instruction->firstLine}, {u"state"_s, wordFor(step.state)},
                {u"bytes"_s, numberOrNull(step.bytes)}, {u"milliseconds"_s, timeOrNull(step.milliseconds)}});
        }
        stages.append(QJsonObject{{u"index"_s, stage.index}, {u"name"_s, stage.name},
            {u"line"_s, stage.from->firstLine}, {u"state"_s, wordFor(stageFigures.state)},
            {u"bytes"_s, numberOrNull(stageFigures.bytes)},
            {u"baseBytes"_s, numberOrNull(stageFigures.baseBytes)},
            {u"milliseconds"_s, timeOrNull(stageFigures.milliseconds)}, {u"instructions"_s, instructions}});
    }
    return stages;
}

QJsonArray artifactsJson(const Pipeline &pipeline, const BuildFigures &figures)
{
    QJsonArray artifacts;
    for (std::size_t i = 0; i < pipeline.artifacts().size(); ++i) {
        const ArtifactEdge &edge = pipeline.artifacts()[i];
        const ArtifactFigures *shown = figures.artifact(int(i));
        artifacts.append(QJsonObject{{u"line"_s, edge.instruction->firstLine}, {u"to"_s, edge.target},
            {u"paths"_s, QJsonArray::fromStringList(edge.paths)},
            {u"bytes"_s, numberOrNull(shown ? shown->bytes : std::nullopt)}});
    }
    return artifacts;
}

QJsonValue failureJson(const BuildFigures &figures)
{
    if (!figures.failure)
        return {};
    const BuildFailure &failure = *figures.failure;
    return QJsonObject{{u"message"_s, failure.message.english()}, {u"detail"_s, failure.message.detail},
        {u"stage"_s, failure.stage >= 0 ? QJsonValue(failure.stage) : QJsonValue()},
        {u"line"_s, failure.line > 0 ? QJsonValue(failure.line) : QJsonValue()},
        {u"log"_s, QJsonArray::fromStringList(failure.log)}};
}

QString sizeText(std::optional<qint64> bytes)
{
    return bytes ? QLocale().formattedDataSize(*bytes, 1, QLocale::DataSizeSIFormat) : u"?"_s;
}

Message figuresSentence(const Stage &stage, const StageFigures &figures)
{
    if (figures.state == StepState::NotBuilt)
        return {.source = QT_TRANSLATE_NOOP("core", "%1: not built, for nothing that was built needs it."),
            .arguments = {stage.displayName()}};
    if (!figures.baseBytes)
        return {.source = QT_TRANSLATE_NOOP("core", "%1: %2"),
            .arguments = {stage.displayName(), sizeText(figures.bytes)}};
    return {.source = QT_TRANSLATE_NOOP("core", "%1: %2, of which its base has %3."),
        .arguments = {stage.displayName(), sizeText(figures.bytes), sizeText(figures.baseBytes)}};
}

QString failureText(const BuildFigures &figures, const Translation &translation)
{
    if (!figures.failure)
        return translation({.source = QT_TRANSLATE_NOOP("core", "The build was cancelled.")}) + u'\n';
    QString text;
    for (const QString &line : figures.failure->log)
        text += u"  "_s + line + u'\n';
    text += translation(figures.failure->message) + u'\n';
    const QString &detail = figures.failure->message.detail;
    return detail.isEmpty() ? text : text + u"  "_s + detail + u'\n';
}

} // namespace

QJsonObject buildJson(const Pipeline &pipeline, const BuildFigures &figures)
{
    return {{u"version"_s, kBuildJsonVersion}, {u"state"_s, wordFor(figures.state)},
        {u"image"_s, figures.image}, {u"target"_s, figures.target},
        {u"stages"_s, stagesJson(pipeline, figures)}, {u"artifacts"_s, artifactsJson(pipeline, figures)},
        {u"failure"_s, failureJson(figures)}, {u"sizesProblem"_s, figures.sizesProblem.english()}};
}

QString buildText(const Pipeline &pipeline, const BuildFigures &figures, const Translation &translation)
{
    if (figures.state != BuildState::Succeeded)
        return failureText(figures, translation);
    QString text =
        translation({.source = QT_TRANSLATE_NOOP("core", "Built %1."), .arguments = {figures.image}}) + u'\n';
    for (const Stage &stage : pipeline.stages()) {
        const StageFigures *shown = figures.stage(stage.index);
        text += u"  "_s + translation(figuresSentence(stage, shown ? *shown : StageFigures())) + u'\n';
    }
    for (std::size_t i = 0; i < pipeline.artifacts().size(); ++i) {
        const ArtifactFigures *shown = figures.artifact(int(i));
        if (!shown || !shown->bytes)
            continue;
        const ArtifactEdge &edge = pipeline.artifacts()[i];
        text += u"  "_s
            + translation({.source = QT_TRANSLATE_NOOP("core", "%1 (line %2): %3"),
                .arguments = {pathsText(edge.paths), QString::number(edge.instruction->firstLine),
                    sizeText(shown->bytes)}})
            + u'\n';
    }
    if (!figures.sizesProblem.isEmpty())
        text += translation(figures.sizesProblem) + u'\n';
    return text;
}

} // namespace stagecraft
