// SPDX-License-Identifier: MIT
#include "core/lint/rules/hadolint/missingoption.h"
#include "core/lint/rules/hadolint/rules.h"

namespace stagecraft::rules {

namespace {

constexpr const char *kLeanerTitle = QT_TRANSLATE_NOOP("core", "Add %1");

bool takesRecommended(const ShellCommand &command)
{
    return isCall(command, {u"apt-get"}, {u"install"}) && !hasAnyFlag(command, {u"no-install-recommends"})
        && argumentIndex(command, {u"APT::Install-Recommends=false"}) < 0;
}

bool keepsIndex(const ShellCommand &command)
{
    return isCall(command, {u"apk"}, {u"add"}) && !hasAnyFlag(command, {u"no-cache"});
}

bool isQuiet(const ShellCommand &command)
{
    return hasAnyFlag(command,
               {u"progress", u"q", u"quiet", u"o", u"output-file", u"a", u"append-output", u"no-verbose"})
        || argumentIndex(command, {u"-nv"}) > 0;
}

bool drawsProgress(const ShellCommand &command) { return command.program == u"wget" && !isQuiet(command); }

bool logsLogins(const ShellCommand &command)
{
    if (command.program != u"useradd" || hasAnyFlag(command, {u"l", u"no-log-init"}))
        return false;
    for (const ShellWord *user : valuesOf(command, u"u")) {
        if (user->text.size() > 5)
            return true;
    }
    return false;
}

void checkRecommended(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    checkMissingOption(analysis, sink,
        {&takesRecommended, {u"install"}, u"--no-install-recommends",
            QT_TRANSLATE_NOOP("core", "%1 also installs what the packages only recommend; %2 leaves it out."),
            kLeanerTitle});
}

void checkApkIndex(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    const MissingOption option{&keepsIndex, {u"add"}, u"--no-cache",
        QT_TRANSLATE_NOOP("core", "%1 leaves its package index in the image; %2 does not store it."),
        kLeanerTitle};
    forEachRun(analysis, sink.programs(), [&](const Run &run) {
        if (!hasCacheMount(run.run, u"/var/cache/apk"))
            reportMissingOption(sink, run, option);
    });
}

/// By stage: whether its wget may be that of BusyBox, which knows no --progress.
std::vector<bool> stagesWithBusyBox(const Pipeline &pipeline)
{
    std::vector<bool> mayHaveIt;
    mayHaveIt.reserve(pipeline.stages().size());
    for (const Stage &stage : pipeline.stages()) {
        const Base &base = stage.base;
        mayHaveIt.push_back(base.reference.contains(u"alpine") || base.reference.contains(u"busybox")
            || (base.stage >= 0 && mayHaveIt[std::size_t(base.stage)]));
    }
    return mayHaveIt;
}

void checkWget(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    std::optional<std::vector<bool>> mayHaveBusyBox; // Found only where there is a wget.
    forEachRun(analysis, sink.programs(), [&](const Run &run) {
        if (!mayHaveBusyBox)
            mayHaveBusyBox = stagesWithBusyBox(*analysis.pipeline);
        const int stage = analysis.pipeline->stageOf(run.instruction);
        const bool mayBeBusyBox = stage >= 0 && (*mayHaveBusyBox)[std::size_t(stage)];
        reportMissingOption(sink, run,
            {.isMissing = &drawsProgress,
                .option = mayBeBusyBox ? QStringView(u"-q") : u"--progress=dot:giga",
                .message = QT_TRANSLATE_NOOP(
                    "core", "%1 fills the build log with its progress bar; %2 keeps it short."),
                .fixTitle = kLeanerTitle});
    });
}

void checkUseradd(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    checkMissingOption(analysis, sink,
        {.isMissing = &logsLogins,
            .option = u"--no-log-init",
            .message =
                QT_TRANSLATE_NOOP("core", "%1 with so high a user id makes a huge login log; %2 avoids it."),
            .fixTitle = kLeanerTitle});
}

} // namespace

const Rule dl3015{
    .id = u"DL3015",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Info,
    .programs = {u"apt-get"},
    .title = QT_TRANSLATE_NOOP("core", "apt-get install also installs recommended packages"),
    .why = QT_TRANSLATE_NOOP("core",
        "Debian packages recommend others that make a desktop comfortable. In an image they are size and "
        "attack surface that nobody asked for. Name what you need instead."),
    .badExample = u"FROM debian:12\nRUN apt-get update && apt-get install -y curl=7.88.* && rm -rf "
                  u"/var/lib/apt/lists/*\n",
    .goodExample = u"FROM debian:12\n"
                   "RUN apt-get update && apt-get install -y --no-install-recommends curl=7.88.* && rm -rf "
                   "/var/lib/apt/lists/*\n",
    .source = u"hadolint DL3015",
    .check = &checkRecommended,
};

const Rule dl3019{
    .id = u"DL3019",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Info,
    .programs = {u"apk"},
    .title = QT_TRANSLATE_NOOP("core", "apk add leaves its index in the image"),
    .why = QT_TRANSLATE_NOOP("core",
        "apk stores the index of its repositories. It is out of date by the time the image runs and only "
        "takes room. --no-cache reads the index without storing it, and needs no apk update before."),
    .badExample = u"FROM alpine:3.20\nRUN apk add curl=8.9.1-r1\n",
    .goodExample = u"FROM alpine:3.20\nRUN apk add --no-cache curl=8.9.1-r1\n",
    .source = u"hadolint DL3019",
    .check = &checkApkIndex,
};

const Rule dl3046{
    .id = u"DL3046",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Warning,
    .programs = {u"useradd"},
    .title = QT_TRANSLATE_NOOP("core", "useradd with a high user id writes a huge login log"),
    .why = QT_TRANSLATE_NOOP("core",
        "useradd makes room for the user in /var/log/lastlog and faillog, sparse files as long as the user "
        "id is "
        "high. A layer stores them with all their zeros, which can be gigabytes."),
    .badExample = u"FROM debian:12\nRUN useradd -u 1234567 worker\n",
    .goodExample = u"FROM debian:12\nRUN useradd --no-log-init -u 1234567 worker\n",
    .source = u"hadolint DL3046",
    .check = &checkUseradd,
};

const Rule dl3047{
    .id = u"DL3047",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Info,
    .programs = {u"wget"},
    .title = QT_TRANSLATE_NOOP("core", "wget draws its progress bar into the build log"),
    .why = QT_TRANSLATE_NOOP("core",
        "A build log is no terminal: each step of the bar is a line of its own, and what matters drowns "
        "among thousands of them."),
    .badExample = u"FROM debian:12\nRUN wget https://example.com/tool.tar.gz\n",
    .goodExample = u"FROM debian:12\nRUN wget --progress=dot:giga https://example.com/tool.tar.gz\n",
    .source = u"hadolint DL3047",
    .check = &checkWget,
};

} // namespace stagecraft::rules
