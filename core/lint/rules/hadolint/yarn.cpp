// SPDX-License-Identifier: MIT
#include "core/lint/rules/hadolint/rules.h"
#include "core/lint/rules/hadolint/runs.h"
#include "core/lint/rules/hadolint/shippedstages.h"

#include <algorithm>

namespace stagecraft::rules {

namespace {

bool installsWithYarn(const ShellCommand &command) { return isCall(command, {u"yarn"}, {u"install"}); }

bool cleansYarn(const ShellCommand &command) { return isCall(command, {u"yarn"}, {u"cache", u"clean"}); }

// The installation whose cache stays; null if none does.
const ShellCommand *keptInstall(const Run &run)
{
    const auto install = std::ranges::find_if(run.script.commands, installsWithYarn);
    if (install == run.script.commands.end())
        return nullptr;
    const auto clean = std::ranges::find_if(run.script.commands, cleansYarn);
    if (clean == run.script.commands.end())
        return hasCacheMount(run.run, u".cache/yarn") ? nullptr : &*install;
    return clean < install ? &*install : nullptr;
}

void checkYarn(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    const QString cleaning = QStringLiteral("yarn cache clean");
    checkShippedRuns(analysis, sink.programs(), [&](const Run &run, const auto &ships) {
        const ShellCommand *install = keptInstall(run);
        if (!install || !ships())
            return;
        Diagnostic &finding =
            sink.report(run.instruction, headOf(*install, argumentIndex(*install, {u"install"})),
                {QT_TRANSLATE_NOOP("core", "yarn keeps its cache in this layer; run \"%1\" in the same RUN."),
                    {cleaning}});
        if (std::ranges::none_of(run.script.commands, cleansYarn))
            finding.fix = appendedCommand(
                analysis, run, cleaning, {QT_TRANSLATE_NOOP("core", "Add %1 at the end"), {cleaning}});
    });
}

} // namespace

const Rule dl3060{
    .id = u"DL3060",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Info,
    .programs = {u"yarn"},
    .title = QT_TRANSLATE_NOOP("core", "yarn leaves its cache in the layer"),
    .why = QT_TRANSLATE_NOOP("core",
        "yarn keeps each package that it downloads for the next installation. In an image there is none; the "
        "cache only takes room. It must go in the RUN that filled it."),
    .badExample = u"FROM node:22\nRUN yarn install\n",
    .goodExample = u"FROM node:22\nRUN yarn install && yarn cache clean\n",
    .source = u"hadolint DL3060",
    .check = &checkYarn,
};

} // namespace stagecraft::rules
