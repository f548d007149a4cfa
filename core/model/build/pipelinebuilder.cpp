// SPDX-License-Identifier: MIT
#include "core/model/build/pipelinebuilder.h"

#include "core/model/build/fromlines.h"
#include "core/model/build/producers.h"
#include "core/model/build/roles.h"
#include "core/model/build/sourcedateepoch.h"
#include "core/model/globalvariables.h"
#include "core/model/imagereference.h"
#include "core/model/values/platform.h"
#include "core/syntax/instructions/views.h"
#include "core/text/gotext.h"

#include <QtTranslation>

#include <algorithm>
#include <map>

namespace stagecraft {

namespace {

// Characters of values that a file may refer to in all, see EvaluationResults::valuesLeft.
constexpr qsizetype kUsualValues = 32'000'000;
constexpr qsizetype kValuesPerCharacter = 8;

/// BuildKit's words for an image name that cannot be.
std::optional<Message> imageError(const QString &name)
{
    const auto reference = parseImageReference(name);
    if (name == u"scratch" || reference)
        return std::nullopt;
    return explained(QT_TRANSLATE_NOOP("core", "%1 is not the name of an image: %2."),
        {name, reference.error()},
        QStringLiteral("failed to parse stage name %1: %2").arg(goQuoted(name), reference.error()));
}

} // namespace

std::shared_ptr<const Pipeline> buildPipeline(
    std::shared_ptr<const SyntaxTree> tree, const Surroundings &surroundings)
{
    return PipelineBuilder(std::move(tree), surroundings).build();
}

PipelineBuilder::PipelineBuilder(std::shared_ptr<const SyntaxTree> tree, const Surroundings &surroundings)
    : m_pipeline(std::make_shared<Pipeline>())
    , m_tree(*tree)
    , m_surroundings(surroundings)
    , m_buildsForWindows(isWindows(surroundings.platform))
    , m_variables(m_pipeline->m_evaluation.m_bases)
{
    m_pipeline->m_tree = std::move(tree);
}

std::shared_ptr<const Pipeline> PipelineBuilder::build()
{
    splitStages();
    reserve();
    setOwnedRanges();
    readGlobalArguments();
    readBases();
    chooseTarget();
    resolveSources();
    reportCycles();
    checkImages();
    runTriggers();
    evaluateStages();
    listImages();
    markNeeded();
    setRoles(m_pipeline->m_stages, m_pipeline->m_artifacts);
    setProducers(m_pipeline->m_artifacts, m_pipeline->m_stages, m_pipeline->m_evaluation);
    collectErrors();
    return m_pipeline;
}

void PipelineBuilder::splitStages()
{
    std::vector<Stage> &stages = m_pipeline->m_stages;
    const std::span<const Instruction> instructions = m_tree.instructions();
    stages.reserve(std::size_t(std::ranges::count(instructions, Keyword::From, &Instruction::keyword)));
    m_pipeline->m_stageOfInstruction.assign(instructions.size(), -1);
    bool hasOnlyArguments = true;
    for (const Instruction &instruction : instructions) {
        if (instruction.keyword == Keyword::From) {
            Stage stage;
            stage.index = int(stages.size());
            stage.from = &instruction;
            stage.range = instruction.range;
            if (const auto view = asFrom(instruction); view && view->name) {
                stage.name = goLowered(view->name->text);
                stage.nameRange = view->name->range;
            }
            for (const Word &comment : instruction.comments) {
                if (!stage.name.isEmpty() && stage.description.isEmpty()
                    && comment.text.startsWith(QString(stage.name + u' ')))
                    stage.description = comment.text.sliced(stage.name.size() + 1).toString();
            }
            stage.instructions.reserve(8); // Most stages have a few.
            stages.push_back(std::move(stage));
        } else if (!stages.empty()) {
            stages.back().instructions.push_back(&instruction);
            stages.back().range.end = instruction.range.end;
        } else if (instruction.keyword == Keyword::Arg) {
            m_pipeline->m_globalArguments.push_back(&instruction);
        } else {
            hasOnlyArguments = false;
        }
        if (!stages.empty())
            m_pipeline->m_stageOfInstruction[std::size_t(instruction.index)] = stages.back().index;
    }
    if (stages.empty() && hasOnlyArguments && !instructions.empty())
        m_errors.addWithoutLine(ErrorPhase::Stages, instructions.back(), {},
            explained(QT_TRANSLATE_NOOP("core", "The file has no FROM, so there is nothing to build."), {},
                QStringLiteral("dockerfile contains no stages to build")));
}

// Makes room for what a usual file of so many stages and instructions needs.
void PipelineBuilder::reserve()
{
    const std::size_t stages = m_pipeline->m_stages.size();
    m_results.words.reserve(m_tree.instructions().size());
    m_results.valuesLeft = kUsualValues + kValuesPerCharacter * m_tree.text().size();
    m_variables.reserveStages(stages);
    m_situations.reserve(stages);
    m_pipeline->m_dependencies.reserve(stages);
    m_pipeline->m_evaluation.m_scopes.reserve(stages);
    m_pipeline->m_evaluation.m_workingDirectories.reserve(2 * stages);
}

void PipelineBuilder::setOwnedRanges()
{
    for (Stage &stage : m_pipeline->m_stages)
        stage.ownedRange = stage.range;
    const std::span<const Node> nodes = m_tree.nodes();
    qsizetype commentStart = -1;
    for (const Node &node : nodes) {
        if (node.kind == NodeKind::Comment) {
            if (commentStart < 0)
                commentStart = node.range.start;
            continue;
        }
        if (node.kind == NodeKind::Instruction && commentStart >= 0) {
            const Instruction &instruction = instructionAt(node.index);
            if (instruction.keyword == Keyword::From)
                m_pipeline->m_stages[std::size_t(m_pipeline->stageOf(instruction))].ownedRange.start =
                    commentStart;
        }
        commentStart = -1;
    }
}

void PipelineBuilder::readGlobalArguments()
{
    m_pipeline->m_evaluation.m_bases = BaseTree(globalCount());
    const std::vector<Stage> &stages = m_pipeline->m_stages;
    const QString lastName = stages.empty() ? QString() : stages.back().name;
    for (const VariableDefinition &definition :
        predefinedVariables(m_surroundings, targetNameOf(m_surroundings, lastName), m_results.texts))
        m_variables.define(VariableTable::kGlobal, definition);
    FromLineReader reader(m_tree, m_surroundings, m_variables, m_results, m_errors);
    for (const Instruction *argument : m_pipeline->m_globalArguments)
        reader.readGlobalArgument(*argument);
    checkSourceDateEpoch(stages, m_tree, m_surroundings, m_variables, m_errors);
}

/// Instructions in front of the first FROM.
int PipelineBuilder::globalCount() const
{
    const std::vector<Stage> &stages = m_pipeline->m_stages;
    return stages.empty() ? int(m_tree.instructions().size()) : stages.front().from->index;
}

void PipelineBuilder::readBases()
{
    FromLineReader reader(m_tree, m_surroundings, m_variables, m_results, m_errors);
    for (Stage &stage : m_pipeline->m_stages) {
        m_hasBaseName.push_back(reader.readBase(stage, m_pipeline->m_stageOfName));
        if (!stage.name.isEmpty())
            m_pipeline->m_stageOfName.insert(stage.name, stage.index);
    }
    Evaluation &evaluation = m_pipeline->m_evaluation;
    evaluation.m_firstStageWord = qsizetype(m_results.words.size());
    evaluation.m_bases = BaseTree(globalCount(), m_pipeline->m_stages);
}

void PipelineBuilder::chooseTarget()
{
    std::vector<Stage> &stages = m_pipeline->m_stages;
    if (stages.empty())
        return;
    const int named = m_pipeline->stageNamed(m_surroundings.target);
    m_pipeline->m_target = named >= 0 ? named : int(stages.size()) - 1;
    stages[std::size_t(m_pipeline->m_target)].isTarget = true;
}

void PipelineBuilder::resolveSources()
{
    const std::vector<Stage> &stages = m_pipeline->m_stages;
    m_resolver.emplace(int(stages.size()), m_pipeline->m_stageOfName, m_tree.escape());
    m_firstSources.reserve(m_tree.instructions().size() + 1);
    m_dependencies.resize(stages.size());
    for (const Instruction &instruction : m_tree.instructions()) {
        m_firstSources.push_back(m_sources.size());
        const int stage = m_pipeline->stageOf(instruction);
        if (stage < 0 || instruction.flags.empty())
            continue;
        for (SourceReference &source : sourcesOf(instruction, nullptr)) {
            addDependency(stage, source, instruction);
            m_sources.push_back(std::move(source));
        }
    }
    m_firstSources.push_back(m_sources.size());
}

std::span<const SourceReference> PipelineBuilder::plannedSourcesOf(const Instruction &instruction) const
{
    const auto index = std::size_t(instruction.index);
    return std::span(m_sources).subspan(
        m_firstSources[index], m_firstSources[index + 1] - m_firstSources[index]);
}

/// `child` is the FROM of the stage in which a trigger runs; null for instructions of the file.
std::vector<SourceReference> PipelineBuilder::sourcesOf(
    const Instruction &instruction, const Instruction *child)
{
    std::vector<SourceReference> sources;
    if (instruction.keyword == Keyword::Copy) {
        const Flag *from = instruction.flag(u"from");
        std::optional<Message> error;
        sources.push_back(m_resolver->resolveCopy(from, error));
        if (error && child)
            m_errors.add(ErrorPhase::Images, *child, {}, *error);
        else if (error)
            m_errors.addWithoutLine(ErrorPhase::Dependencies, instruction, from->valueRange, *error);
    } else if (instruction.keyword == Keyword::Run) {
        for (const Mount &mount : mountsOf(instruction))
            sources.push_back(m_resolver->resolveMount(mount));
    }
    m_imageCount += std::ranges::count(sources, SourceReference::Image, &SourceReference::kind);
    return sources;
}

void PipelineBuilder::addDependency(int stage, const SourceReference &source, const Instruction &instruction)
{
    if (source.kind == SourceReference::Stage)
        m_dependencies[std::size_t(stage)].push_back({source.stage, &instruction});
}

void PipelineBuilder::reportCycles()
{
    for (const Cycle &cycle : findCycles(m_dependencies)) {
        const Instruction *first = *std::ranges::min_element(cycle.path, {}, &Instruction::firstLine);
        const Stage &stage = m_pipeline->m_stages[std::size_t(cycle.start)];
        m_errors.add(ErrorPhase::Dependencies, *first, {},
            explained(
                QT_TRANSLATE_NOOP("core", "The stage %1 waits for files that can only be made after itself."),
                {stage.displayName()},
                QStringLiteral("circular dependency detected on stage: %1").arg(stage.displayName())));
    }
}

void PipelineBuilder::checkImages()
{
    for (const Stage &stage : m_pipeline->m_stages) {
        const Base &base = stage.base;
        if (base.kind != BaseKind::Image || !m_hasBaseName[std::size_t(stage.index)])
            continue;
        if (const std::optional<Message> error = imageError(base.reference))
            m_errors.add(ErrorPhase::Images, *stage.from, base.range, *error);
    }
    for (const Instruction &instruction : m_tree.instructions()) {
        for (const SourceReference &source : plannedSourcesOf(instruction)) {
            const std::optional<Message> error =
                source.kind == SourceReference::Image ? imageError(source.image) : std::nullopt;
            if (!error)
                continue;
            if (instruction.keyword == Keyword::Copy)
                m_errors.add(ErrorPhase::Images, instruction, instruction.flag(u"from")->valueRange, *error);
            else
                m_errors.addWithoutLine(ErrorPhase::Images, instruction, {}, *error);
        }
    }
}

void PipelineBuilder::evaluateStages()
{
    std::vector<Stage> &stages = m_pipeline->m_stages;
    StageEvaluator evaluator(m_tree, m_surroundings, m_variables, m_results, m_errors);
    Evaluation &evaluation = m_pipeline->m_evaluation;
    std::vector<Evaluation::WorkingDirectory> &directories = evaluation.m_workingDirectories;
    for (Stage &stage : stages) {
        m_situations.push_back(situationOf(stage.index));
        stage.isWindows = m_situations.back().isWindows;
        defineInherited(stage.index);
        StageSituation &situation = m_situations.back();
        directories.push_back({stage.index, -1, situation.workingDirectory});
        const auto run = [&](const PlannedInstruction &planned, const Instruction &place) {
            evaluator.run(planned, situation);
            if (planned.instruction->keyword == Keyword::Workdir)
                directories.push_back({stage.index, place.index, situation.workingDirectory});
        };
        for (std::size_t i = 0; i < stage.triggers.size(); ++i) {
            const TriggerRun &trigger = stage.triggers[i];
            run({trigger.instruction, trigger.onbuild, true, m_triggerSources[std::size_t(stage.index)][i]},
                *stage.from);
        }
        for (const Instruction *instruction : stage.instructions)
            run({instruction, nullptr, false, plannedSourcesOf(*instruction)}, *instruction);
    }

    const auto scopeOf = [&](int stage) {
        const VariableTable::Scope &scope = m_variables.scopeOf(stage);
        return Evaluation::Scope{scope.parent, qsizetype(scope.first), qsizetype(scope.last)};
    };
    evaluation.m_globalScope = scopeOf(VariableTable::kGlobal);
    for (const Stage &stage : stages)
        evaluation.m_scopes.push_back(scopeOf(stage.index));
    evaluation.m_texts = std::move(m_results.texts);
    evaluation.m_words = std::move(m_results.words);
    evaluation.m_definitions = m_variables.takeDefinitions();
    evaluation.m_index = m_variables.takeIndex();
    m_pipeline->m_artifacts = std::move(m_results.artifacts);
    m_pipeline->m_contextEdges = std::move(m_results.contextEdges);
}

void PipelineBuilder::listImages()
{
    std::map<QStringView, std::size_t> positions; // Of the references in `images`.
    std::vector<ExternalImage> &images = m_pipeline->m_externalImages;
    const auto imageNamed = [&](const QString &reference) -> ExternalImage & {
        const auto known = positions.find(reference);
        if (known != positions.end())
            return images[known->second];
        ExternalImage &image = images.emplace_back();
        image.reference = reference;
        positions.emplace(image.reference, images.size() - 1);
        return image;
    };
    const auto addOnce = [](std::vector<int> &stages, int stage) {
        if (stages.empty() || stages.back() != stage)
            stages.push_back(stage);
    };
    for (const Stage &stage : m_pipeline->m_stages) {
        if (stage.base.kind != BaseKind::Image || stage.base.reference.isEmpty())
            continue;
        ExternalImage &image = imageNamed(stage.base.reference);
        image.isKnown = image.isKnown && stage.base.isKnown;
        addOnce(image.basedStages, stage.index);
    }
    for (const ArtifactEdge &edge : m_pipeline->m_artifacts) {
        if (edge.sourceKind == SourceKind::Image && edge.image != u"scratch"
            && parseImageReference(edge.image))
            addOnce(imageNamed(edge.image).copyingStages, edge.target);
    }
}

void PipelineBuilder::markNeeded()
{
    std::vector<Stage> &stages = m_pipeline->m_stages;
    for (const Stage &stage : stages) {
        std::vector<int> &direct = m_pipeline->m_dependencies.emplace_back();
        if (stage.base.stage >= 0)
            direct.push_back(stage.base.stage);
        for (const Dependency &dependency : m_dependencies[std::size_t(stage.index)])
            direct.push_back(dependency.stage);
        std::ranges::sort(direct);
        const auto [first, last] = std::ranges::unique(direct);
        direct.erase(first, last);
    }
    for (const int stage : reachableStages())
        stages[std::size_t(stage)].isNeeded = true;
}

void PipelineBuilder::collectErrors()
{
    std::vector<SyntaxError> &all = m_pipeline->m_errors;
    all.assign(m_tree.errors().begin(), m_tree.errors().end());
    all.insert(all.end(), m_errors.errors().begin(), m_errors.errors().end());
    if (all.empty())
        return;
    // BuildKit reports the first of the earliest phase; people read them from top to bottom.
    const std::size_t first =
        std::size_t(std::ranges::min_element(all, {}, &SyntaxError::phase) - all.begin());
    std::vector<std::size_t> order(all.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return all[i].range.start; });
    std::vector<SyntaxError> sorted;
    sorted.reserve(all.size());
    for (const std::size_t i : order) {
        if (i == first)
            m_pipeline->m_firstError = int(sorted.size());
        sorted.push_back(std::move(all[i]));
    }
    all = std::move(sorted);
}

} // namespace stagecraft
