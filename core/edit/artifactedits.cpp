// SPDX-License-Identifier: MIT
#include "core/edit/artifactedits.h"

#include "core/edit/filestyle.h"
#include "core/edit/linewriting.h"
#include "core/edit/stagereferences.h"
#include "core/edit/stagewriting.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stagecraft {

namespace {

bool settlesHowItRuns(Keyword keyword)
{
    return keyword == Keyword::User || keyword == Keyword::Expose || keyword == Keyword::Cmd
        || keyword == Keyword::Entrypoint || keyword == Keyword::Healthcheck || keyword == Keyword::Stopsignal
        || keyword == Keyword::Volume;
}

std::optional<Message> refusalOfSourceImage(const Pipeline &pipeline, const QString &image)
{
    if (image.contains(u'$'))
        return Message{QT_TRANSLATE_NOOP(
            "core", "An image to copy from cannot be named by a variable; begin a stage with it instead.")};
    bool isNumber = false;
    image.toInt(&isNumber);
    if (pipeline.stageNamed(image) >= 0 || isNumber)
        return Message{QT_TRANSLATE_NOOP("core", "“%1” means a stage of this file, not an image."), {image}};
    return refusalOfImage(image);
}

std::optional<Message> refusalOfWords(const ArtifactWish &wish)
{
    const auto isUnusable = [](const QString &word) {
        return word.trimmed().isEmpty() || word.contains(u'\n') || word.startsWith("--"_L1)
            || word.startsWith("<<"_L1);
    };
    if (wish.paths.isEmpty() || wish.paths.first().trimmed().isEmpty())
        return Message{QT_TRANSLATE_NOOP("core", "The path of what is to be copied is missing.")};
    if (wish.destination.trimmed().isEmpty())
        return Message{QT_TRANSLATE_NOOP("core", "The destination is missing.")};
    for (const QString &word : wish.paths + QStringList{wish.destination}) {
        if (isUnusable(word))
            return Message{QT_TRANSLATE_NOOP("core", "“%1” cannot stand in a COPY as a path."), {word}};
    }
    if (wish.chown.contains(u'\n') || wish.chown.contains(u'"'))
        return Message{QT_TRANSLATE_NOOP("core", "“%1” cannot be an owner."), {wish.chown}};
    return std::nullopt;
}

/// What --from says for `source`: stages are named and moved in `changes` as needed. Empty for the context.
std::expected<QString, Message> fromWord(const Analysis &analysis, Rearrangement &changes,
    Expectation &expectation, const ArtifactSource &source, const QString &wantedName, int target)
{
    const Pipeline &pipeline = *analysis.pipeline;
    if (source.origin == ArtifactOrigin::Context)
        return QString();
    if (source.origin == ArtifactOrigin::Image)
        return source.image;
    expectation.stages = unmovedStages(pipeline);
    bringForward(
        changes, pipeline, stagesToBringForward(pipeline, source.stage, target), target, expectation.stages);
    adjustNumbers(changes, pipeline, expectation.stages, int(pipeline.stages().size()));
    return usableName(analysis, changes, source.stage, wantedName);
}

QString sourceTitle(const Pipeline &pipeline, const ArtifactSource &source)
{
    return source.origin == ArtifactOrigin::Stage ? stageTitle(pipeline, source.stage) : source.image;
}

std::optional<Message> refusalOfMissingEdge(std::size_t count, int edge)
{
    if (edge >= 0 && std::size_t(edge) < count)
        return std::nullopt;
    return Message{QT_TRANSLATE_NOOP("core", "The file has no such edge.")};
}

/// The flag of a RUN whose text holds `place`.
const Flag *flagAt(const Instruction &instruction, TextRange place)
{
    const auto holds = [&](const Flag &flag) {
        return flag.range.contains(place);
    };
    const auto found = std::ranges::find_if(instruction.flags, holds);
    return found == instruction.flags.end() ? nullptr : &*found;
}

EditResult deletedFlag(const Analysis &analysis, const Instruction &instruction, const Flag *flag)
{
    Rearrangement changes(analysis.text());
    if (flag)
        removeFlag(changes, analysis.tree(), instruction, *flag);
    return finishedPlan(analysis, changes, {QT_TRANSLATE_NOOP("core", "Remove a mount")},
        {.changedInstructions = {instruction.index}});
}

/// The mount of the build context among the flags of a RUN, by its target.
const Flag *contextMountOf(const ContextEdge &edge)
{
    for (const Flag &flag : edge.instruction->flags) {
        if (flag.name == u"mount" && !flag.value.contains("from="_L1)
            && flag.value.contains(edge.destination))
            return &flag;
    }
    return nullptr;
}

} // namespace

int defaultCopyPosition(const Stage &stage)
{
    auto position = int(stage.instructions.size());
    for (int i = position - 1; i >= 0; --i) {
        const Keyword keyword = stage.instructions[std::size_t(i)]->keyword;
        if (settlesHowItRuns(keyword))
            position = i;
        else if (keyword != Keyword::Label)
            break;
    }
    return position;
}

std::optional<Message> refusalOfArtifact(const Analysis &analysis, const ArtifactSource &source, int target)
{
    const Pipeline &pipeline = *analysis.pipeline;
    if (std::optional<Message> missing = refusalOfMissingStage(pipeline, target))
        return missing;
    switch (source.origin) {
    case ArtifactOrigin::Stage:
        return refusalOfUse(pipeline, source.stage, target);
    case ArtifactOrigin::Image:
        return refusalOfSourceImage(pipeline, source.image);
    case ArtifactOrigin::Context:
        break;
    }
    return std::nullopt;
}

EditResult addArtifact(const Analysis &analysis, const ArtifactWish &wish)
{
    const Pipeline &pipeline = *analysis.pipeline;
    if (std::optional<Message> refusal = refusalOfArtifact(analysis, wish.source, wish.target))
        return std::unexpected(*refusal);
    if (std::optional<Message> refusal = refusalOfWords(wish))
        return std::unexpected(*refusal);
    const Stage &target = pipeline.stages()[std::size_t(wish.target)];
    const RowPlace place{wish.target, wish.position < 0 ? defaultCopyPosition(target) : wish.position};
    if (std::optional<Message> refusal = refusalOfPlace(pipeline, place))
        return std::unexpected(*refusal);

    Rearrangement changes(analysis.text());
    Expectation expectation{.instructionCount = instructionCount(analysis) + 1};
    const auto from = fromWord(analysis, changes, expectation, wish.source, wish.sourceName, wish.target);
    if (!from)
        return std::unexpected(from.error());
    QStringList flags;
    if (!from->isEmpty())
        flags += flagText(u"from", *from);
    if (!wish.chown.isEmpty())
        flags += flagText(u"chown", wish.chown);
    if (wish.link)
        flags += u"--link"_s;
    const QString line = indentationAt(pipeline, place).toString()
        + copyText(pipeline.tree(), flags, wish.paths, wish.destination);
    CaretPlace caret = insertLines(changes, offsetOf(pipeline, place), line + u'\n');
    caret.forward += line.size();
    const Message title = from->isEmpty()
        ? Message{QT_TRANSLATE_NOOP("core", "Copy files to %1"), {target.displayName()}}
        : Message{QT_TRANSLATE_NOOP("core", "Copy from %1 to %2"),
              {sourceTitle(pipeline, wish.source), target.displayName()}};
    return finishedPlan(analysis, changes, title, expectation, caret);
}

EditResult deleteArtifact(const Analysis &analysis, int artifact)
{
    const auto &edges = analysis.pipeline->artifacts();
    if (std::optional<Message> missing = refusalOfMissingEdge(edges.size(), artifact))
        return std::unexpected(*missing);
    const ArtifactEdge &edge = edges[std::size_t(artifact)];
    if (edge.via == ArtifactVia::Mount)
        return deletedFlag(analysis, *edge.instruction, flagAt(*edge.instruction, edge.fromRange));
    return deleteInstruction(analysis, edge.instruction->index);
}

EditResult deleteContextEdge(const Analysis &analysis, int edge)
{
    const auto &edges = analysis.pipeline->contextEdges();
    if (std::optional<Message> missing = refusalOfMissingEdge(edges.size(), edge))
        return std::unexpected(*missing);
    const ContextEdge &deleted = edges[std::size_t(edge)];
    if (deleted.instruction->keyword == Keyword::Run)
        return deletedFlag(analysis, *deleted.instruction, contextMountOf(deleted));
    return deleteInstruction(analysis, deleted.instruction->index);
}

EditResult changeArtifactSource(const Analysis &analysis, int artifact, const ArtifactSource &source)
{
    const Pipeline &pipeline = *analysis.pipeline;
    if (std::optional<Message> missing = refusalOfMissingEdge(pipeline.artifacts().size(), artifact))
        return std::unexpected(*missing);
    const ArtifactEdge &edge = pipeline.artifacts()[std::size_t(artifact)];
    if (std::optional<Message> refusal = refusalOfArtifact(analysis, source, edge.target))
        return std::unexpected(*refusal);

    Rearrangement changes(analysis.text());
    Expectation expectation{.changedInstructions = {edge.instruction->index}};
    const auto from = fromWord(analysis, changes, expectation, source, {}, edge.target);
    if (!from)
        return std::unexpected(from.error());
    const Flag *flag = flagAt(*edge.instruction, edge.fromRange);
    if (!from->isEmpty())
        changes.replace(edge.fromRange, *from);
    else if (edge.via == ArtifactVia::Copy && flag)
        removeFlag(changes, pipeline.tree(), *edge.instruction, *flag);
    const Message title = from->isEmpty()
        ? Message{QT_TRANSLATE_NOOP("core", "Copy from the build context instead")}
        : Message{QT_TRANSLATE_NOOP("core", "Copy from %1 instead"), {sourceTitle(pipeline, source)}};
    return finishedPlan(analysis, changes, title, expectation);
}

EditResult changeArtifactTarget(const Analysis &analysis, int artifact, int target, int position)
{
    const Pipeline &pipeline = *analysis.pipeline;
    if (std::optional<Message> missing = refusalOfMissingEdge(pipeline.artifacts().size(), artifact))
        return std::unexpected(*missing);
    if (std::optional<Message> missing = refusalOfMissingStage(pipeline, target))
        return std::unexpected(*missing);
    const int place = position < 0 ? defaultCopyPosition(pipeline.stages()[std::size_t(target)]) : position;
    return moveInstruction(
        analysis, pipeline.artifacts()[std::size_t(artifact)].instruction->index, {target, place});
}

} // namespace stagecraft
