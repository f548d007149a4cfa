// SPDX-License-Identifier: MIT
#include "core/lint/rules/hadolint/runs.h"
#include "core/lint/rules/pipeline/commandkinds.h"
#include "core/lint/rules/pipeline/rules.h"
#include "core/lint/rules/pipeline/shipping.h"
#include "core/syntax/instructions/views.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace stagecraft::rules {

namespace {

/// A package manager that keeps what it downloads. Those with rules of hadolint's are not among them.
struct Manager {
    QStringView program;
    std::array<QStringView, 3> verbs;    ///< Subcommands that download.
    std::array<QStringView, 3> silences; ///< Words that keep it from caching, or clear the cache.
    QStringView clearing;                ///< A command that clears the cache.
};

constexpr std::array kManagers{
    Manager{u"npm", {u"ci", u"install", u"i"}, {u"cache", u"--cache", u""}, u"npm cache clean --force"},
    Manager{u"pnpm", {u"install", u"i", u"add"}, {u"prune", u"", u""}, u"pnpm store prune"},
    Manager{u"composer", {u"install", u"require", u"update"}, {u"clear-cache", u"clearcache", u"--no-cache"},
        u"composer clear-cache"},
    Manager{u"conda", {u"install", u"create", u"update"}, {u"clean", u"", u""}, u"conda clean -afy"},
    Manager{u"mamba", {u"install", u"create", u"update"}, {u"clean", u"", u""}, u"mamba clean -afy"},
    Manager{
        u"micromamba", {u"install", u"create", u"update"}, {u"clean", u"", u""}, u"micromamba clean -afy"},
    Manager{u"poetry", {u"install", u"add", u""}, {u"cache", u"--no-cache", u""},
        u"poetry cache clear --all --no-interaction ."},
    Manager{u"uv", {u"sync", u"pip", u"add"}, {u"cache", u"--no-cache", u"-n"}, u"uv cache clean"},
    Manager{u"pacman", {u"-S", u"-Sy", u"-Syu"}, {u"-Scc", u"-Sc", u""}, u"pacman -Scc --noconfirm"},
};

bool hasAny(const ShellCommand &command, std::span<const QStringView> words)
{
    return std::ranges::any_of(
        words, [&](QStringView word) { return !word.isEmpty() && hasWord(command, word); });
}

/// The RUN keeps its cache outside the layer, removes files of caches, or turns caching off by a variable.
bool keepsCacheOutside(const Analysis &analysis, const Instruction &run, const ShellScript &script)
{
    for (const Mount &mount : mountsOf(run)) {
        if (mount.type() == u"cache" || mount.type() == u"tmpfs")
            return true;
    }
    const bool removes = std::ranges::any_of(script.commands, [](const ShellCommand &command) {
        const bool namesCache = std::ranges::any_of(command.words, [](const ShellWord &word) {
            return word.text.contains("cache"_L1) || word.text.contains("/.npm"_L1)
                || word.text.contains("/tmp"_L1) || word.text.contains("store"_L1);
        });
        return programOf(command) == u"rm" && namesCache;
    });
    const Stage &stage = analysis.pipeline->stages()[std::size_t(analysis.pipeline->stageOf(run))];
    const auto isSet = [&](QStringView name) {
        return analysis.pipeline->evaluation().definitionAt(stage.index, run, name) != nullptr;
    };
    return removes || isSet(u"UV_NO_CACHE") || isSet(u"POETRY_NO_CACHE") || isSet(u"npm_config_cache")
        || isSet(u"POETRY_CACHE_DIR") || isSet(u"NPM_CONFIG_CACHE");
}

void checkManager(const Analysis &analysis, DiagnosticSink &sink, const Instruction &run,
    const ShellScript &script, const Manager &manager)
{
    const ShellCommand *download = nullptr;
    for (const ShellCommand &command : script.commands) {
        if (programOf(command) != manager.program)
            continue;
        if (hasAny(command, manager.silences))
            download = nullptr;
        else if (!download && hasAny(command, manager.verbs))
            download = &command;
    }
    if (!download || keepsCacheOutside(analysis, run, script))
        return;
    Diagnostic &finding = sink.report(run, download->range,
        {QT_TRANSLATE_NOOP("core", "What %1 downloaded stays in its cache, in the image that ships."),
            {manager.program.toString()}});
    if (const std::optional<Run> found = runOf(analysis, run)) {
        finding.fix = appendedCommand(analysis, *found, manager.clearing.toString(),
            {QT_TRANSLATE_NOOP("core", "Clear the cache in the same RUN: %1"),
                {manager.clearing.toString()}});
    }
}

void checkShippedCache(const Analysis &analysis, const RuleSettings &settings, DiagnosticSink &sink)
{
    static constexpr auto kFilters = [] {
        std::array<ProgramFilter, kManagers.size()> filters;
        for (std::size_t i = 0; i < filters.size(); ++i)
            filters[i].add(kManagers[i].program);
        return filters;
    }();
    for (std::size_t i = 0; i < kManagers.size(); ++i) {
        if (!analysis.programs.mayMeet(kFilters[i]))
            continue;
        forEachShippedRun(
            analysis, settings, [&](const Stage &, const Instruction &run, const ShellScript &script) {
                if (script.programs.mayMeet(kFilters[i]))
                    checkManager(analysis, sink, run, script, kManagers[i]);
            });
    }
}

} // namespace

const Rule shippedCache{
    .id = u"SGC302",
    .family = RuleFamily::Pipeline,
    .severity = Severity::Info,
    .title = QT_TRANSLATE_NOOP("core", "A package manager's cache in the image that ships"),
    .why = QT_TRANSLATE_NOOP("core",
        "Package managers keep every archive that they download. Nothing in the image ever looks at "
        "it again, and a later RUN cannot take it out of this layer."),
    .badExample = u"FROM node:20\n"
                  "COPY package.json package-lock.json ./\n"
                  "RUN npm ci\n"
                  "USER node\n"
                  "CMD [\"node\", \"server.js\"]\n",
    .goodExample = u"FROM node:20\n"
                   "COPY package.json package-lock.json ./\n"
                   "RUN npm ci && npm cache clean --force\n"
                   "USER node\n"
                   "CMD [\"node\", \"server.js\"]\n",
    .source = u"Stagecraft",
    .check = &checkShippedCache,
};

} // namespace stagecraft::rules
