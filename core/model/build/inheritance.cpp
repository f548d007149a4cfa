// SPDX-License-Identifier: MIT
// What a stage takes over from what it is based on: the part of PipelineBuilder about ONBUILD, variables
// and working directories.
#include "core/model/build/pipelinebuilder.h"
#include "core/model/build/triggers.h"
#include "core/model/values/platform.h"
#include "core/model/values/workpath.h"

#include <QtTranslation>

#include <algorithm>

namespace stagecraft {

namespace {

/// More triggers than any real file runs; a file of a megabyte could ask for a billion.
constexpr int kMaximumTriggers = 20'000;

constexpr QStringView kUnixPath = u"/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

} // namespace

void PipelineBuilder::runTriggers()
{
    const bool mayBeSome = !m_surroundings.images.isEmpty()
        || std::ranges::contains(m_tree.instructions(), Keyword::Onbuild, &Instruction::keyword);
    if (!mayBeSome)
        return;
    m_triggerSources.resize(m_pipeline->m_stages.size());
    // Triggers can make more stages needed, whose triggers then run as well.
    std::vector<bool> done(m_pipeline->m_stages.size(), false);
    for (bool isNew = true; isNew;) {
        isNew = false;
        for (const int stage : reachableStages()) {
            if (done[std::size_t(stage)])
                continue;
            done[std::size_t(stage)] = true;
            isNew = true;
            triggerChildren(stage);
        }
    }
}

void PipelineBuilder::triggerChildren(int stage)
{
    const Base &base = m_pipeline->m_stages[std::size_t(stage)].base;
    if (base.kind == BaseKind::Image) {
        const ImageFacts *facts = m_surroundings.image(base.reference);
        for (const QString &text : facts ? facts->onBuild.value_or(QStringList()) : QStringList())
            addTrigger(stage, text, nullptr);
    }
    if (base.stage < 0)
        return;
    for (const Instruction *instruction : m_pipeline->m_stages[std::size_t(base.stage)].instructions) {
        if (instruction->keyword == Keyword::Onbuild && instruction->trigger)
            addTrigger(stage, triggerTextOf(*instruction), instruction);
    }
}

void PipelineBuilder::addTrigger(int stage, const QString &text, const Instruction *onbuild)
{
    if (++m_triggerCount > kMaximumTriggers)
        return;
    Stage &child = m_pipeline->m_stages[std::size_t(stage)];
    const ParsedTrigger parsed = parseTrigger(text);
    for (const Message &error : parsed.errors)
        m_errors.add(ErrorPhase::Images, *child.from, {}, error);
    m_pipeline->m_triggerTrees.push_back(parsed.tree);
    if (!parsed.instruction)
        return;
    child.triggers.push_back({onbuild, parsed.instruction});
    std::vector<SourceReference> &sources =
        m_triggerSources[std::size_t(stage)].emplace_back(sourcesOf(*parsed.instruction, child.from));
    for (const SourceReference &source : sources)
        addDependency(stage, source, *parsed.instruction);
}

/// The stages that the target needs, as far as known, in file order.
std::vector<int> PipelineBuilder::reachableStages() const
{
    const std::vector<Stage> &stages = m_pipeline->m_stages;
    std::vector<bool> seen(stages.size(), false);
    std::vector<int> open;
    const auto reach = [&](int stage) {
        if (stage >= 0 && !seen[std::size_t(stage)]) {
            seen[std::size_t(stage)] = true;
            open.push_back(stage);
        }
    };
    reach(m_pipeline->m_target);
    while (!open.empty()) {
        const int stage = open.back();
        open.pop_back();
        reach(stages[std::size_t(stage)].base.stage);
        for (const Dependency &dependency : m_dependencies[std::size_t(stage)])
            reach(dependency.stage);
    }
    std::vector<int> result;
    for (const Stage &stage : stages) {
        if (seen[std::size_t(stage.index)])
            result.push_back(stage.index);
    }
    return result;
}

StageSituation PipelineBuilder::situationOf(int stage)
{
    const Stage &own = m_pipeline->m_stages[std::size_t(stage)];
    StageSituation situation;
    if (own.base.stage >= 0)
        situation = m_situations[std::size_t(own.base.stage)];
    situation.stage = stage;
    situation.from = own.from;
    const bool isAlone = m_pipeline->m_stages.size() == 1 && m_imageCount == 0;
    situation.named = isAlone ? nullptr : &own;
    if (own.base.stage >= 0)
        return situation;

    const bool hasPlatform = own.base.kind == BaseKind::Image && !own.platform.isEmpty();
    situation.isWindows = hasPlatform ? isWindows(own.platform) : m_buildsForWindows;
    if (own.base.kind == BaseKind::Image) {
        const ImageFacts *facts = m_surroundings.image(own.base.reference);
        situation.isEnvironmentKnown = facts && facts->environment;
        if (facts && facts->workingDirectory && !facts->workingDirectory->isEmpty())
            situation.workingDirectory = resolvedPath(u"/", *facts->workingDirectory, situation.isWindows)
                                             .value_or(QStringLiteral("/"));
    }
    return situation;
}

void PipelineBuilder::defineInherited(int stage)
{
    const Base &base = m_pipeline->m_stages[std::size_t(stage)].base;
    const StageSituation &situation = m_situations.back();
    m_variables.openStage(base.stage);
    if (base.stage >= 0)
        return;
    const ImageFacts *facts = base.kind == BaseKind::Image ? m_surroundings.image(base.reference) : nullptr;
    bool hasPath = false;
    if (facts && facts->environment) {
        for (const auto &[name, value] : facts->environment->asKeyValueRange()) {
            defineInStage(stage, m_results.texts.keep(name), m_results.texts.keep(value),
                VariableOrigin::BaseImage, true);
            hasPath = hasPath || name == u"PATH";
        }
    }
    // PATH is always set, except on Windows.
    if (!hasPath && !situation.isWindows)
        defineInStage(stage, u"PATH", kUnixPath, VariableOrigin::Predefined, situation.isEnvironmentKnown);
}

void PipelineBuilder::defineInStage(
    int stage, QStringView name, QStringView value, VariableOrigin origin, bool isKnown)
{
    VariableDefinition definition;
    definition.name = name;
    definition.value = value;
    definition.origin = origin;
    definition.stage = stage;
    definition.isKnown = isKnown;
    m_variables.define(stage, definition);
}

} // namespace stagecraft
