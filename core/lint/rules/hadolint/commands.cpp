// SPDX-License-Identifier: MIT
#include "core/lint/rules/hadolint/rules.h"
#include "core/lint/rules/hadolint/runs.h"

#include <algorithm>

namespace stagecraft::rules {

namespace {

constexpr Names kPointless{
    u"free", u"kill", u"mount", u"ps", u"service", u"shutdown", u"ssh", u"top", u"vim"};

// The first command that one of `programs` runs; null if none does.
const ShellCommand *callOf(const ShellScript &script, Names programs)
{
    for (const ShellCommand &command : script.commands) {
        const QStringView program = command.program;
        if (std::ranges::find(programs, program) != programs.end())
            return &command;
    }
    return nullptr;
}

// `message`: %1 is the program.
void checkPrograms(const Analysis &analysis, DiagnosticSink &sink, Names programs, const char *message)
{
    forEachRun(analysis, sink.programs(), [&](const Run &run) {
        if (const ShellCommand *command = callOf(run.script, programs))
            sink.report(run.instruction, headOf(*command), {message, {command->program.toString()}});
    });
}

void checkPointless(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    checkPrograms(analysis, sink, kPointless,
        QT_TRANSLATE_NOOP("core", "%1 does nothing useful while an image is built."));
}

// A trigger's directory change ends with the trigger: hadolint leaves those alone.
void checkCd(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    forEachRun(analysis, sink.programs(), [&](const Run &run) {
        const ShellCommand *command = run.isTrigger ? nullptr : callOf(run.script, {u"cd"});
        if (command)
            sink.report(run.instruction, headOf(*command),
                {QT_TRANSLATE_NOOP("core",
                     "The folder changes for this RUN only; WORKDIR changes it for all that follows."),
                    {}});
    });
}

void checkSudo(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    checkPrograms(analysis, sink, {u"sudo"},
        QT_TRANSLATE_NOOP("core",
            "A build runs as root unless USER says otherwise; %1 is not needed and hides who does what."));
}

void checkDistUpgrade(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    forEachRun(analysis, sink.programs(), [&](const Run &run) {
        for (const ShellCommand &command : run.script.commands) {
            if (!isCall(command, {u"zypper"}, {u"dist-upgrade", u"dup"}))
                continue;
            sink.report(run.instruction, headOf(command, argumentIndex(command, {u"dist-upgrade", u"dup"})),
                {QT_TRANSLATE_NOOP(
                     "core", "The upgrade turns the base image into another release than its tag says."),
                    {}});
            break;
        }
    });
}

void checkShellLink(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    forEachRun(analysis, sink.programs(), [&](const Run &run) {
        for (const ShellCommand &command : run.script.commands) {
            if (!isCall(command, {u"ln"}, {u"/bin/sh"}))
                continue;
            sink.report(run.instruction, headOf(command, argumentIndex(command, {u"/bin/sh"})),
                {QT_TRANSLATE_NOOP("core",
                     "/bin/sh is replaced to get another shell for RUN; SHELL does that without touching the "
                     "image."),
                    {}});
            break;
        }
    });
}

// Mentions of both in one stage. A RUN counts that uses one of them after the other was seen.
void checkTwoDownloaders(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    struct Seen {
        bool curl = false;
        bool wget = false;
    };
    Seen inStage;
    Seen inTriggers;
    if (!analysis.programs.mayMeet({u"curl"}) || !analysis.programs.mayMeet({u"wget"}))
        return;
    for (const Instruction &instruction : analysis.tree().instructions()) {
        if (instruction.keyword == Keyword::From)
            inStage = {};
        const std::optional<Run> run = runOf(analysis, instruction);
        if (!run || !run->script.programs.mayMeet(sink.programs()))
            continue;
        const ShellCommand *curl = callOf(run->script, {u"curl"});
        const ShellCommand *wget = callOf(run->script, {u"wget"});
        if (!curl && !wget)
            continue;
        Seen &seen = run->isTrigger ? inTriggers : inStage;
        seen.curl = seen.curl || curl;
        seen.wget = seen.wget || wget;
        if (seen.curl && seen.wget)
            sink.report(run->instruction, headOf(wget ? *wget : *curl),
                {QT_TRANSLATE_NOOP(
                     "core", "This stage downloads with curl and with wget; one of them is enough."),
                    {}});
    }
}

} // namespace

const Rule dl3001{
    .id = u"DL3001",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Info,
    .programs = kPointless,
    .title = QT_TRANSLATE_NOOP("core", "A command that makes no sense in a build"),
    .why = QT_TRANSLATE_NOOP("core",
        "Services, mounts, editors and process lists belong to a running machine. A build step has none of "
        "them running, and what it starts ends with the step."),
    .noFix = QT_TRANSLATE_NOOP("core", "What the command was meant to do is not known."),
    .badExample = u"FROM debian:12\nRUN service nginx start\n",
    .goodExample = u"FROM debian:12\nCMD [\"nginx\", \"-g\", \"daemon off;\"]\n",
    .source = u"hadolint DL3001",
    .check = &checkPointless,
};

const Rule dl3003{
    .id = u"DL3003",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Warning,
    .programs = {u"cd"},
    .title = QT_TRANSLATE_NOOP("core", "cd inside RUN instead of WORKDIR"),
    .why = QT_TRANSLATE_NOOP("core",
        "Each RUN begins in the working directory again, so a cd helps its own RUN only and is easily "
        "forgotten in the next. WORKDIR says once where everything happens."),
    .noFix = QT_TRANSLATE_NOOP("core",
        "A WORKDIR would also hold for the instructions behind this one, which may rely on the old folder."),
    .badExample = u"FROM debian:12\nRUN cd /srv/app && make\n",
    .goodExample = u"FROM debian:12\nWORKDIR /srv/app\nRUN make\n",
    .source = u"hadolint DL3003",
    .check = &checkCd,
};

const Rule dl3004{
    .id = u"DL3004",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Error,
    .programs = {u"sudo"},
    .title = QT_TRANSLATE_NOOP("core", "sudo inside RUN"),
    .why = QT_TRANSLATE_NOOP("core",
        "sudo behaves unlike root with terminals, signals and variables, and an image that has it lets any "
        "process become root. Change the user with USER where another one is needed."),
    .noFix = QT_TRANSLATE_NOOP(
        "core", "Whether the command works without sudo depends on the user that the stage has there."),
    .badExample = u"FROM debian:12\nRUN sudo make install\n",
    .goodExample = u"FROM debian:12\nRUN make install\n",
    .source = u"hadolint DL3004",
    .check = &checkSudo,
};

const Rule dl3035{
    .id = u"DL3035",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Warning,
    .programs = {u"zypper"},
    .title = QT_TRANSLATE_NOOP("core", "zypper dist-upgrade during a build"),
    .why = QT_TRANSLATE_NOOP("core",
        "A distribution upgrade may change, add and remove any package, differently each time it runs. Start "
        "from "
        "the release that you want instead."),
    .noFix = QT_TRANSLATE_NOOP("core", "Which release you want to start from is not in the file."),
    .badExample = u"FROM opensuse/leap:15.6\nRUN zypper --non-interactive dist-upgrade\n",
    .goodExample = u"FROM opensuse/leap:15.6\nRUN zypper --non-interactive patch\n",
    .source = u"hadolint DL3035",
    .check = &checkDistUpgrade,
};

const Rule dl4001{
    .id = u"DL4001",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Warning,
    .programs = {u"curl", u"wget"},
    .title = QT_TRANSLATE_NOOP("core", "curl and wget in one stage"),
    .why = QT_TRANSLATE_NOOP("core",
        "Both do the same. Each brings its libraries and its security updates into the image; one is "
        "enough."),
    .noFix = QT_TRANSLATE_NOOP("core", "The options of the two differ: a call has to be rewritten by hand."),
    .badExample = u"FROM debian:12\nRUN curl -fsSLO https://example.com/a\nENV STEP=2\nRUN wget -q "
                  u"https://example.com/b\n",
    .goodExample = u"FROM debian:12\nRUN curl -fsSLO https://example.com/a\nENV STEP=2\nRUN curl -fsSLO "
                   u"https://example.com/b\n",
    .source = u"hadolint DL4001",
    .check = &checkTwoDownloaders,
};

const Rule dl4005{
    .id = u"DL4005",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Warning,
    .programs = {u"ln"},
    .title = QT_TRANSLATE_NOOP("core", "/bin/sh is relinked instead of set by SHELL"),
    .why = QT_TRANSLATE_NOOP("core",
        "Scripts of the system begin with #!/bin/sh and expect the shell that the distribution tested them "
        "with. SHELL changes what RUN uses and leaves them alone."),
    .noFix = QT_TRANSLATE_NOOP("core", "Scripts that were written for the relinked shell would break."),
    .badExample = u"FROM debian:12\nRUN ln -sf /bin/bash /bin/sh\n",
    .goodExample = u"FROM debian:12\nSHELL [\"/bin/bash\", \"-c\"]\n",
    .source = u"hadolint DL4005",
    .check = &checkShellLink,
};

} // namespace stagecraft::rules
