// SPDX-License-Identifier: MIT
#include "core/lint/rules/buildkit/rules.h"
#include "core/lint/rules/buildkit/stagecommands.h"
#include "core/lint/rules/jsonform.h"

namespace stagecraft::rules {

namespace {

/// True if the base of a stage brings a SHELL along.
bool inheritsShell(const Analysis &analysis, const Stage &stage, const std::vector<bool> &hasShell)
{
    if (stage.base.stage >= 0)
        return hasShell[std::size_t(stage.base.stage)];
    const ImageFacts *facts = analysis.surroundings->image(stage.base.reference);
    return facts && !facts->shell.value_or(QStringList()).isEmpty();
}

void checkJsonArguments(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    std::vector<bool> hasShell; // By stage, at its end.
    for (const Stage &stage : analysis.pipeline->stages()) {
        bool isSet = inheritsShell(analysis, stage, hasShell);
        for (const StageCommand &command : commandsOf(stage)) {
            const Instruction &instruction = *command.instruction;
            if (instruction.keyword == Keyword::Shell)
                isSet = true;
            const bool starts =
                instruction.keyword == Keyword::Cmd || instruction.keyword == Keyword::Entrypoint;
            if (!starts || instruction.isJson || isSet)
                continue;
            const QString keyword = instruction.keywordWord.text.toString();
            Diagnostic &finding = sink.report(*command.place, command.keywordRange(),
                {.source = QT_TRANSLATE_NOOP(
                     "core", "%1 starts a shell, which does not hand signals on to the program."),
                    .arguments = {keyword},
                    .detail = QStringLiteral("JSON arguments recommended for %1 to prevent unintended "
                                             "behavior related to OS signals")
                        .arg(keyword)});
            finding.suppressionLine = command.suppressionLine();
            if (!command.isTrigger)
                finding.fix = jsonFormFix(analysis, instruction);
        }
        hasShell.push_back(isSet);
    }
}

} // namespace

const Rule jsonArgsRecommended{
    .id = u"JSONArgsRecommended",
    .family = RuleFamily::BuildKit,
    .severity = Severity::Warning,
    .keywords = {Keyword::Cmd, Keyword::Entrypoint},
    .title = QT_TRANSLATE_NOOP("core", "CMD or ENTRYPOINT in shell form"),
    .why = QT_TRANSLATE_NOOP("core",
        "In shell form the first process is /bin/sh, which keeps the request to stop for itself: the program "
        "is "
        "killed ten seconds later. The JSON form starts the program directly. A SHELL instruction says that "
        "a shell "
        "is meant."),
    .noFix = QT_TRANSLATE_NOOP("core", "The command uses what only a shell can do."),
    .badExample = u"FROM alpine:3.22\nCMD /usr/bin/server --port 80\n",
    .goodExample = u"FROM alpine:3.22\nCMD [\"/usr/bin/server\", \"--port\", \"80\"]\n",
    .source = u"BuildKit JSONArgsRecommended",
    .check = &checkJsonArguments,
};

} // namespace stagecraft::rules
