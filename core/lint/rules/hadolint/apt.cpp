// SPDX-License-Identifier: MIT
#include "core/lint/rules/hadolint/rules.h"
#include "core/lint/rules/hadolint/runs.h"
#include "core/lint/rules/hadolint/shippedstages.h"

#include <algorithm>

namespace stagecraft::rules {

namespace {

bool updatesLists(const ShellCommand &command)
{
    return isCall(command, {u"apt", u"apt-get", u"aptitude"}, {u"update"});
}

bool installs(const ShellCommand &command)
{
    return isCall(
        command, {u"apt", u"apt-get", u"aptitude"}, {u"install", u"upgrade", u"dist-upgrade", u"build-dep"});
}

bool removesLists(const ShellCommand &command)
{
    return isCall(command, {u"rm"}, {u"-rf", u"/var/lib/apt/lists/*"});
}

// The command that fills the lists that stay in this layer; null if none do.
const ShellCommand *keptUpdate(const Run &run)
{
    const auto update = std::ranges::find_if(run.script.commands, updatesLists);
    if (update == run.script.commands.end() || std::ranges::any_of(run.script.commands, removesLists))
        return nullptr;
    if (hasCacheMount(run.run, u"/var/lib/apt/lists")
        || (hasCacheMount(run.run, u"/var/lib/apt") && hasCacheMount(run.run, u"/var/cache/apt")))
        return nullptr;
    return &*update;
}

void checkLists(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    const QString removal = QStringLiteral("rm -rf /var/lib/apt/lists/*");
    checkShippedRuns(analysis, sink.programs(), [&](const Run &run, const auto &ships) {
        const ShellCommand *update = keptUpdate(run);
        if (!update || !ships())
            return;
        Diagnostic &finding =
            sink.report(run.instruction, headOf(*update, argumentIndex(*update, {u"update"})),
                {QT_TRANSLATE_NOOP("core",
                     "The package lists stay in this layer; remove /var/lib/apt/lists in the same RUN."),
                    {}});
        // A RUN that only updates does it for an installation further down, which would fail without the
        // lists.
        if (std::ranges::any_of(run.script.commands, installs))
            finding.fix = appendedCommand(
                analysis, run, removal, {QT_TRANSLATE_NOOP("core", "Add %1 at the end"), {removal}});
    });
}

// What the scripting tools call the subcommands of apt; empty where they have none by that name.
QStringView scriptedNameOf(const ShellCommand &command)
{
    static constexpr Names kGet{
        u"update", u"upgrade", u"remove", u"purge", u"autoremove", u"clean", u"autoclean", u"source"};
    const std::vector<const ShellWord *> operands = operandsOf(command);
    if (operands.empty())
        return {};
    const QStringView subcommand = operands.front()->text;
    if (subcommand == u"search" || subcommand == u"show" || subcommand == u"policy")
        return u"apt-cache";
    return std::ranges::find(kGet, subcommand) == kGet.end() ? QStringView() : QStringView(u"apt-get");
}

void checkApt(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    forEachRun(analysis, sink.programs(), [&](const Run &run) {
        const ShellCommand *first = nullptr;
        TextEdit edit;
        bool isMended = !run.script.isExecForm;
        for (const ShellCommand &command : run.script.commands) {
            if (command.program != u"apt")
                continue;
            first = first ? first : &command;
            const QStringView name = scriptedNameOf(command);
            isMended = isMended && !name.isEmpty() && command.name() == u"apt"
                && edit.add({command.words.front().range, name.toString()});
        }
        if (!first)
            return;
        Diagnostic &finding = sink.report(run.instruction, headOf(*first),
            {QT_TRANSLATE_NOOP(
                 "core", "apt is made for people at a terminal; in a build use apt-get or apt-cache."),
                {}});
        if (isMended)
            finding.fix = Fix{{QT_TRANSLATE_NOOP("core", "Use apt-get and apt-cache"), {}}, edit};
    });
}

} // namespace

const Rule dl3009{
    .id = u"DL3009",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Info,
    .programs = {u"apt", u"apt-get", u"aptitude"},
    .title = QT_TRANSLATE_NOOP("core", "The package lists of apt stay in the image"),
    .why = QT_TRANSLATE_NOOP("core",
        "apt-get update downloads tens of megabytes of lists that are useless in a finished image. A later "
        "RUN "
        "cannot take them out of this layer again; the RUN that made them can."),
    .badExample = u"FROM debian:12\n"
                  "RUN apt-get update && apt-get install -y --no-install-recommends curl=7.88.*\n",
    .goodExample = u"FROM debian:12\n"
                   "RUN apt-get update && apt-get install -y --no-install-recommends curl=7.88.* && rm -rf "
                   "/var/lib/apt/lists/*\n",
    .source = u"hadolint DL3009",
    .check = &checkLists,
};

const Rule dl3027{
    .id = u"DL3027",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Warning,
    .programs = {u"apt"},
    .title = QT_TRANSLATE_NOOP("core", "apt is used where apt-get belongs"),
    .why = QT_TRANSLATE_NOOP("core",
        "apt warns itself that its interface is not stable for scripts: its options and its output may "
        "change "
        "with any release. apt-get and apt-cache keep theirs."),
    .noFix = QT_TRANSLATE_NOOP("core",
        "An installation by apt-get should pin versions and ask no questions; that has to be written by "
        "hand."),
    .badExample = u"FROM debian:12\nRUN apt upgrade -y\n",
    .goodExample = u"FROM debian:12\nRUN apt-get upgrade -y\n",
    .source = u"hadolint DL3027",
    .check = &checkApt,
};

} // namespace stagecraft::rules
