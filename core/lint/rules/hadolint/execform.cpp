// SPDX-License-Identifier: MIT
#include "core/lint/rules/hadolint/rules.h"
#include "core/lint/rules/jsonform.h"
#include "core/syntax/instructions/views.h"

namespace stagecraft::rules {

static void checkExecForm(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    for (const Instruction &instruction : analysis.tree().instructions()) {
        const bool isHealthcheck = instruction.keyword == Keyword::Healthcheck;
        if (instruction.keyword != Keyword::Cmd && instruction.keyword != Keyword::Entrypoint
            && !isHealthcheck)
            continue;
        const std::optional<CommandView> command = asCommand(instruction);
        if (!command || command->isExec || (isHealthcheck && command->shellText.isEmpty()))
            continue;
        Diagnostic &finding = sink.report(instruction, instruction.keywordWord.range,
            {QT_TRANSLATE_NOOP(
                 "core", "The program runs inside a shell, which does not pass signals on to it."),
                {}});
        finding.fix = jsonFormFix(analysis, instruction);
    }
}

const Rule dl3025{
    .id = u"DL3025",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Warning,
    .title = QT_TRANSLATE_NOOP("core", "The command is not in JSON form"),
    .why = QT_TRANSLATE_NOOP("core",
        "Without the JSON form, /bin/sh is the first process. It does not hand on the signal that asks the "
        "container to "
        "stop, so the program is killed after ten seconds instead of ending well."),
    .noFix = QT_TRANSLATE_NOOP("core", "The command uses what only a shell can do."),
    .badExample = u"FROM debian:12\nCMD /usr/bin/app --port 80\n",
    .goodExample = u"FROM debian:12\nCMD [\"/usr/bin/app\", \"--port\", \"80\"]\n",
    .source = u"hadolint DL3025",
    .check = &checkExecForm,
};

} // namespace stagecraft::rules
