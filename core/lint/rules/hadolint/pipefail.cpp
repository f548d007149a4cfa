// SPDX-License-Identifier: MIT
#include "core/lint/rules/hadolint/rules.h"
#include "core/lint/rules/hadolint/runs.h"
#include "core/syntax/instructions/views.h"

#include <algorithm>

namespace stagecraft::rules {

namespace {

// True if a SHELL makes pipes fail, or is no POSIX shell and has no such pipes.
bool handlesPipes(const Instruction &shell)
{
    if (shell.words.empty())
        return false;
    const QStringView program = shell.words.front().text;
    if (program.startsWith(u"pwsh") || program.startsWith(u"powershell") || program.startsWith(u"cmd"))
        return true;
    if (!isOneOf(program.sliced(program.lastIndexOf(u'/') + 1), {u"bash", u"zsh", u"ash"}))
        return false;
    const auto isFailOption = [](const Word &word) {
        return word.text.startsWith(u'-') && !word.text.startsWith(u"--") && word.text.contains(u'o');
    };
    return std::ranges::any_of(shell.words, isFailOption)
        && std::ranges::any_of(shell.words, [](const Word &word) { return word.text == u"pipefail"; });
}

TextRange firstPipeOf(const ShellScript &script)
{
    const auto piped = std::ranges::find_if(script.commands, [](const ShellCommand &command) {
        return command.before == ShellOperator::Pipe || command.before == ShellOperator::PipeBoth;
    });
    return piped == script.commands.end() ? TextRange() : piped->operatorRange;
}

void checkPipefail(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    bool isSafe = false;
    for (const Instruction &instruction : analysis.tree().instructions()) {
        if (instruction.keyword == Keyword::From)
            isSafe = false;
        else if (instruction.keyword == Keyword::Shell)
            isSafe = handlesPipes(instruction);
        else if (instruction.keyword == Keyword::Run && !isSafe) {
            const std::optional<Run> run = runOf(analysis, instruction);
            if (run && run->script.hasPipe)
                sink.report(instruction, firstPipeOf(run->script),
                    {QT_TRANSLATE_NOOP("core",
                         "If a command before the | fails, nobody notices: only the last one counts."),
                        {}});
        }
    }
}

} // namespace

const Rule dl4006{
    .id = u"DL4006",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Warning,
    .keywords = {Keyword::Run},
    .title = QT_TRANSLATE_NOOP("core", "A pipe without pipefail"),
    .why = QT_TRANSLATE_NOOP("core",
        "The shell takes the result of the last command of a pipe for the result of all. A download that "
        "fails in "
        "front of a | is built into the image as success. SHELL with the option pipefail ends the build."),
    .noFix = QT_TRANSLATE_NOOP(
        "core", "It needs a shell that knows pipefail; whether the image has one is not known."),
    .badExample = u"FROM debian:12\nRUN curl -fsSL https://example.com/install.sh | bash\n",
    .goodExample = u"FROM debian:12\nSHELL [\"/bin/bash\", \"-o\", \"pipefail\", \"-c\"]\n"
                   "RUN curl -fsSL https://example.com/install.sh | bash\n",
    .source = u"hadolint DL4006",
    .check = &checkPipefail,
};

} // namespace stagecraft::rules
