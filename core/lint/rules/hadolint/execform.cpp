// SPDX-License-Identifier: MIT
#include "core/lint/rules/hadolint/rules.h"
#include "core/lint/rules/jsonform.h"
#include "core/syntax/instructions/views.h"

namespace stagecraft::rules {

static void checkExecForm(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    for (const Keyword keyword : {Keyword::Cmd, Keyword::Entrypoint, Keyword::Healthcheck}) {
        for (const Instruction &instruction : analysis.tree().instructionsOf(keyword)) {
            const std::optional<CommandView> command = asCommand(instruction);
            const bool isEmpty = keyword == Keyword::Healthcheck && command && command->shellText.isEmpty();
            if (!command || command->isExec || isEmpty)
                continue;
            Diagnostic &finding = sink.report(instruction, instruction.keywordWord.range,
                {QT_TRANSLATE_NOOP(
                     "core", "The program runs inside a shell, which does not pass signals on to it."),
                    {}});
            finding.fix = jsonFormFix(analysis, instruction);
        }
    }
}

const Rule dl3025{
    .id = u"DL3025",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Warning,
    .keywords = {Keyword::Cmd, Keyword::Entrypoint, Keyword::Healthcheck},
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
