// SPDX-License-Identifier: MIT
#include "core/render/pipelinejson.h"

#include "core/render/names.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace stagecraft {

namespace {

QJsonObject linesOf(const Instruction &instruction)
{
    return {{u"line"_s, instruction.firstLine}, {u"endLine"_s, instruction.lastLine}};
}

QJsonObject baseJson(const Base &base)
{
    return {{u"kind"_s, wordFor(base.kind)}, {u"reference"_s, base.reference},
        {u"stage"_s, base.kind == BaseKind::Stage ? QJsonValue(base.stage) : QJsonValue()},
        {u"known"_s, base.isKnown}};
}

QJsonObject stageJson(const Stage &stage)
{
    QJsonArray instructions;
    for (const Instruction *instruction : stage.instructions) {
        QJsonObject entry = linesOf(*instruction);
        entry.insert(u"keyword"_s, keywordOf(*instruction));
        instructions.append(entry);
    }
    const Instruction &last = stage.instructions.empty() ? *stage.from : *stage.instructions.back();
    return {{u"index"_s, stage.index}, {u"name"_s, stage.name}, {u"base"_s, baseJson(stage.base)},
        {u"platform"_s, stage.platform}, {u"role"_s, wordFor(stage.role)},
        {u"description"_s, stage.description}, {u"target"_s, stage.isTarget}, {u"needed"_s, stage.isNeeded},
        {u"line"_s, stage.from->firstLine}, {u"endLine"_s, last.lastLine}, {u"instructions"_s, instructions}};
}

QJsonObject artifactJson(const ArtifactEdge &edge)
{
    const bool fromStage = edge.sourceKind == SourceKind::Stage;
    return {{u"fromKind"_s, fromStage ? u"stage"_s : u"image"_s},
        {u"from"_s, fromStage ? QJsonValue(edge.source) : QJsonValue(edge.image)}, {u"to"_s, edge.target},
        {u"paths"_s, QJsonArray::fromStringList(edge.paths)}, {u"destination"_s, edge.destination},
        {u"via"_s, wordFor(edge.via)}, {u"line"_s, edge.instruction->firstLine}};
}

QJsonObject contextJson(const ContextEdge &edge)
{
    return {{u"to"_s, edge.target}, {u"paths"_s, QJsonArray::fromStringList(edge.paths)},
        {u"destination"_s, edge.destination}, {u"line"_s, edge.instruction->firstLine}};
}

QJsonObject heredocJson(const Heredoc &heredoc)
{
    return {{u"name"_s, heredoc.name.toString()}, {u"content"_s, heredoc.content.toString()},
        {u"expand"_s, heredoc.expand}, {u"chomp"_s, heredoc.chomp},
        {u"fileDescriptor"_s, heredoc.fileDescriptor}, {u"terminated"_s, heredoc.terminated}};
}

QJsonObject instructionJson(const Instruction &instruction)
{
    QJsonArray flags;
    for (const Flag &flag : instruction.flags)
        flags.append(flag.text.toString());
    QJsonArray arguments;
    for (const Word &word : instruction.words)
        arguments.append(word.text.toString());
    QJsonArray heredocs;
    for (const Heredoc &heredoc : instruction.heredocs)
        heredocs.append(heredocJson(heredoc));
    QJsonObject result = linesOf(instruction);
    result.insert(u"keyword"_s, keywordOf(instruction));
    result.insert(u"flags"_s, flags);
    result.insert(u"arguments"_s, arguments);
    result.insert(u"form"_s, instruction.isJson ? u"exec"_s : u"shell"_s);
    result.insert(u"heredocs"_s, heredocs);
    // A trigger carries none itself: BuildKit forbids ONBUILD ONBUILD.
    if (instruction.trigger && !instruction.trigger->trigger)
        result.insert(u"trigger"_s, instructionJson(*instruction.trigger));
    return result;
}

QString nameOf(DirectiveKind kind)
{
    return kind == DirectiveKind::Syntax ? u"syntax"_s
        : kind == DirectiveKind::Escape  ? u"escape"_s
                                         : u"check"_s;
}

} // namespace

QJsonValue errorJson(const SyntaxError *error)
{
    if (!error)
        return {};
    return QJsonObject{{u"line"_s, error->line > 0 ? QJsonValue(error->line) : QJsonValue()},
        {u"message"_s, error->message.english()}, {u"detail"_s, error->message.detail}};
}

QJsonObject graphJson(const Pipeline &pipeline)
{
    QJsonArray stages;
    for (const Stage &stage : pipeline.stages())
        stages.append(stageJson(stage));
    QJsonArray artifacts;
    for (const ArtifactEdge &edge : pipeline.artifacts())
        artifacts.append(artifactJson(edge));
    QJsonArray context;
    for (const ContextEdge &edge : pipeline.contextEdges())
        context.append(contextJson(edge));
    return {{u"version"_s, kPipelineJsonVersion}, {u"stages"_s, stages}, {u"artifacts"_s, artifacts},
        {u"context"_s, context}, {u"error"_s, errorJson(pipeline.firstError())}};
}

QJsonObject syntaxJson(const Pipeline &pipeline)
{
    const SyntaxTree &tree = pipeline.tree();
    QJsonArray instructions;
    for (const Instruction &instruction : tree.instructions())
        instructions.append(instructionJson(instruction));
    QJsonArray directives;
    for (const Directive &directive : tree.directives()) {
        directives.append(
            QJsonObject{{u"name"_s, nameOf(directive.kind)}, {u"value"_s, directive.value.toString()},
                {u"line"_s, tree.lines().lineAt(directive.range.start)}});
    }
    return {{u"version"_s, kPipelineJsonVersion}, {u"escape"_s, QString(tree.escape())},
        {u"directives"_s, directives}, {u"instructions"_s, instructions},
        {u"error"_s, errorJson(pipeline.firstError())}};
}

} // namespace stagecraft
