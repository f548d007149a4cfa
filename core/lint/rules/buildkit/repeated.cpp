// SPDX-License-Identifier: MIT
#include "core/lint/rules/buildkit/rules.h"
#include "core/lint/rules/buildkit/stagecommands.h"

namespace stagecraft::rules {

namespace {

/// Which of the three kinds that count once; -1 for others.
int kindOf(const Instruction &instruction)
{
    switch (instruction.keyword) {
    case Keyword::Cmd:
        return 0;
    case Keyword::Entrypoint:
        return 1;
    case Keyword::Healthcheck:
        return 2;
    default:
        return -1;
    }
}

Fix removal(const SyntaxTree &tree, const Instruction &instruction)
{
    const TextRange lines{tree.lines().lineRange(instruction.firstLine).start,
        tree.lines().lineRangeWithBreak(instruction.lastLine).end};
    return Fix{{QT_TRANSLATE_NOOP("core", "Remove this %1"), {instruction.keywordWord.text.toString()}},
        TextEdit::deletion(lines)};
}

void checkRepeated(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    for (const Stage &stage : analysis.pipeline->stages()) {
        std::optional<StageCommand> earlier[3];
        for (const StageCommand &command : commandsOf(stage)) {
            const int kind = kindOf(*command.instruction);
            if (kind < 0)
                continue;
            if (const std::optional<StageCommand> overridden = earlier[kind]) {
                const QString keyword = command.instruction->keywordWord.text.toString();
                Diagnostic &finding = sink.report(*overridden->place, overridden->keywordRange(),
                    {.source = QT_TRANSLATE_NOOP(
                         "core", "This stage has another %1 further down, which is the one that counts."),
                        .arguments = {keyword},
                        .detail = QStringLiteral(
                            "Multiple %1 instructions should not be used in the same stage because "
                            "only the last one will be used")
                            .arg(keyword)});
                // BuildKit finds it when it comes to the later one, and obeys the comment there.
                finding.suppressionLine = command.suppressionLine();
                if (!overridden->isTrigger)
                    finding.fix = removal(analysis.tree(), *overridden->instruction);
            }
            earlier[kind] = command;
        }
    }
}

} // namespace

const Rule multipleInstructionsDisallowed{
    .id = u"MultipleInstructionsDisallowed",
    .family = RuleFamily::BuildKit,
    .severity = Severity::Warning,
    .keywords = {Keyword::Cmd, Keyword::Entrypoint, Keyword::Healthcheck},
    .title = QT_TRANSLATE_NOOP("core", "A stage with several CMD, ENTRYPOINT or HEALTHCHECK"),
    .why = QT_TRANSLATE_NOOP("core",
        "Only the last one of each has an effect. The earlier ones are read as if they did something."),
    .noFix = QT_TRANSLATE_NOOP("core", "The earlier one comes from an ONBUILD of the stage below."),
    .badExample = u"FROM alpine:3.22\nCMD [\"/bin/one\"]\nCMD [\"/bin/two\"]\n",
    .goodExample = u"FROM alpine:3.22\nCMD [\"/bin/two\"]\n",
    .source = u"BuildKit MultipleInstructionsDisallowed",
    .check = &checkRepeated,
};

} // namespace stagecraft::rules
