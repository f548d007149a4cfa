// SPDX-License-Identifier: MIT
#include "core/lint/rules/hadolint/missingoption.h"

namespace stagecraft::rules {

void reportMissingOption(DiagnosticSink &sink, const Run &run, const MissingOption &option)
{
    const ShellCommand *first = nullptr;
    WordInsertion insertion(run);
    for (const ShellCommand &command : run.script.commands) {
        if (!option.isMissing(command))
            continue;
        if (!first)
            first = &command;
        const qsizetype place = argumentIndex(command, option.behind);
        // In "exec apt-get …" the program is the second word.
        const qsizetype program = command.program == command.name() ? 0 : 1;
        insertion.insertBehind(command, std::max(place, program), option.option);
    }
    if (!first)
        return;
    const QString optionText = option.option.toString();
    Diagnostic &finding = sink.report(run.instruction, headOf(*first, argumentIndex(*first, option.behind)),
        {option.message, {first->program.toString(), optionText}});
    finding.fix = insertion.fix({option.fixTitle, {optionText}});
}

void checkMissingOption(const Analysis &analysis, DiagnosticSink &sink, const MissingOption &option)
{
    forEachRun(analysis, sink.programs(), [&](const Run &run) { reportMissingOption(sink, run, option); });
}

} // namespace stagecraft::rules
