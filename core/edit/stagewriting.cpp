// SPDX-License-Identifier: MIT
#include "core/edit/stagewriting.h"

#include "core/edit/blocks.h"
#include "core/edit/filestyle.h"
#include "core/edit/linewriting.h"
#include "core/edit/stagenames.h"
#include "core/edit/stagereferences.h"
#include "core/model/imagereference.h"
#include "core/syntax/instructions/views.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stagecraft {

namespace {

bool isDescription(QStringView comment, const QString &name)
{
    return comment.startsWith(name) && comment.size() > name.size() && comment[name.size()] == u' ';
}

/// Changes the name in the "# name …" comments above FROM.
void renameInDescription(Rearrangement &changes, const Stage &stage, const QString &name)
{
    if (stage.name == name)
        return;
    for (const Word &comment : stage.from->comments) {
        if (isDescription(comment.text, stage.name))
            changes.replace({comment.range.start, comment.range.start + stage.name.size()}, name);
    }
}

} // namespace

QString fromLine(const SyntaxTree &tree, const QString &image, const QString &name, const QString &platform)
{
    QStringList words{keywordText(tree, u"FROM")};
    if (!platform.isEmpty())
        words += flagText(u"platform", platform);
    words += image;
    if (!name.isEmpty())
        words += {keywordText(tree, u"AS"), name};
    return words.join(u' ') + u'\n';
}

void writeStageName(Rearrangement &changes, const Pipeline &pipeline, int stage, const QString &name)
{
    const Stage &named = pipeline.stages()[std::size_t(stage)];
    const std::optional<FromView> from = asFrom(*named.from);
    if (!from || !from->image)
        return;
    const qsizetype imageEnd = from->image->range.end;
    if (named.name.isEmpty() && !name.isEmpty()) {
        const bool isLower = named.from->keywordWord.text.isLower();
        changes.insert(imageEnd, u' ' + (isLower ? u"as"_s : u"AS"_s) + u' ' + name);
    } else if (!named.name.isEmpty() && name.isEmpty()) {
        changes.remove({imageEnd, named.nameRange.end});
    } else if (!named.name.isEmpty()) {
        changes.replace(named.nameRange, name);
        renameInDescription(changes, named, name);
    }
}

CaretPlace insertStage(Rearrangement &changes, const Pipeline &pipeline, int before, const QString &block)
{
    const QString gap = stageGap(pipeline);
    if (before < int(pipeline.stages().size())) {
        const qsizetype start = blockOfStage(pipeline, before).start;
        const bool hasGap = start == 0 || !blankLinesBefore(pipeline.tree(), start).isEmpty();
        CaretPlace place = insertLines(changes, start, (hasGap ? QString() : gap) + block + gap);
        place.forward += hasGap ? 0 : gap.size();
        return place;
    }
    const auto instructions = pipeline.tree().instructions();
    if (instructions.empty())
        return insertLines(changes, pipeline.tree().text().size(), block);
    CaretPlace place = insertLines(changes, rowEndOf(pipeline.tree(), instructions.back()), gap + block);
    place.forward += gap.size();
    return place;
}

std::vector<int> stagesShifted(const Pipeline &pipeline, int before, int count)
{
    std::vector<int> indices = unmovedStages(pipeline);
    for (int &index : indices)
        index += index >= before ? count : 0;
    return indices;
}

std::expected<QString, Message> usableName(
    const Analysis &analysis, Rearrangement &changes, int stage, const QString &wanted)
{
    const Pipeline &pipeline = *analysis.pipeline;
    const Stage &used = pipeline.stages()[std::size_t(stage)];
    if (used.name.isEmpty()) {
        const QString name = wanted.isEmpty() ? suggestedStageName(analysis, stage) : wanted.toLower();
        if (std::optional<Message> refusal = refusalOfStageName(analysis, name, stage))
            return std::unexpected(*refusal);
        writeStageName(changes, pipeline, stage, name);
        return name;
    }
    if (std::ranges::count(pipeline.stages(), used.name, &Stage::name) > 1) {
        return std::unexpected(Message{
            QT_TRANSLATE_NOOP("core", "More than one stage is called %1; give them different names first."),
            {used.name}});
    }
    return used.name;
}

std::optional<Message> refusalOfImage(const QString &image)
{
    if (image.isEmpty())
        return Message{QT_TRANSLATE_NOOP("core", "The name of the image is missing.")};
    const bool hasVariable = image.contains(u'$');
    const bool isOneWord = std::ranges::none_of(image, [](QChar c) { return c.isSpace(); });
    const auto reference = parseImageReference(image);
    if (isOneWord && (hasVariable || reference))
        return std::nullopt;
    return Message{.source = QT_TRANSLATE_NOOP("core", "“%1” cannot be the name of an image."),
        .arguments = {image},
        .detail = reference ? QString() : reference.error()};
}

std::vector<int> stagesToBringForward(const Pipeline &pipeline, int stage, int consumer)
{
    std::vector<int> stages;
    for (int later = consumer + 1; later <= stage; ++later) {
        if (pipeline.needs(stage, later))
            stages.push_back(later);
    }
    return stages;
}

std::optional<Message> refusalOfUse(const Pipeline &pipeline, int stage, int consumer)
{
    for (const int index : {stage, consumer}) {
        if (std::optional<Message> missing = refusalOfMissingStage(pipeline, index))
            return missing;
    }
    if (stage == consumer)
        return Message{QT_TRANSLATE_NOOP("core", "A stage cannot use itself.")};
    const QStringList names{stageTitle(pipeline, stage), stageTitle(pipeline, consumer)};
    if (pipeline.needs(stage, consumer))
        return Message{
            QT_TRANSLATE_NOOP("core", "%1 needs %2 itself: each would have to be built before the other."),
            names};
    const std::vector<int> moved = stagesToBringForward(pipeline, stage, consumer);
    if (!moved.empty() && moved.back() == int(pipeline.stages().size()) - 1) {
        return Message{QT_TRANSLATE_NOOP("core",
                           "%1 is the last stage of the file, which is what a build makes; it "
                           "cannot be moved in front of %2."),
            names};
    }
    return std::nullopt;
}

void bringForward(Rearrangement &changes, const Pipeline &pipeline, const std::vector<int> &stages,
    int consumer, std::vector<int> &newIndexOf)
{
    if (stages.empty())
        return;
    const qsizetype place = blockOfStage(pipeline, consumer).start;
    const auto isMoved = [&](int stage) {
        return std::ranges::contains(stages, stage);
    };
    for (const int stage : stages) {
        const TextRange block = blockOfStage(pipeline, stage);
        const TextRange gap = blankLinesBefore(pipeline.tree(), block.start);
        const bool lacksBreak = block.end == changes.text().size() && changes.text().back() != u'\n';
        const QString blank = pipeline.tree().textOf(gap).toString();
        changes.move(block, place, {}, (lacksBreak ? u"\n"_s : QString()) + blank);
        changes.remove(gap);
    }
    int front = consumer;
    int back = consumer + int(stages.size());
    for (int stage = consumer; stage <= stages.back(); ++stage)
        newIndexOf[std::size_t(stage)] = isMoved(stage) ? front++ : back++;
}

} // namespace stagecraft
