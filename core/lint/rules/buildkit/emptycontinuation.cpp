// SPDX-License-Identifier: MIT
#include "core/lint/rules/buildkit/rules.h"

namespace stagecraft::rules {

namespace {

/// The blank lines inside the joined lines of an instruction, with their line breaks.
std::vector<TextRange> blankLinesOf(const SyntaxTree &tree, const Instruction &instruction)
{
    std::vector<TextRange> blank;
    for (int line = instruction.firstLine + 1; line <= instruction.lastContinuationLine; ++line) {
        if (tree.textOf(tree.lines().lineRange(line)).trimmed().isEmpty())
            blank.push_back(tree.lines().lineRangeWithBreak(line));
    }
    return blank;
}

void checkEmptyContinuation(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    for (const Instruction &instruction : analysis.tree().instructions()) {
        if (!instruction.hasEmptyContinuation)
            continue;
        const std::vector<TextRange> blank = blankLinesOf(analysis.tree(), instruction);
        Diagnostic &finding = sink.report(instruction.lastContinuationLine, instruction.lastContinuationLine,
            blank.empty() ? instruction.headRange : blank.front(),
            {.source = QT_TRANSLATE_NOOP("core", "There is an empty line inside a continued instruction."),
                .detail = QStringLiteral("Empty continuation line")});
        finding.suppressionLine = -1;
        TextEdit edit;
        bool isWhole = !blank.empty();
        for (const TextRange range : blank)
            isWhole = isWhole && edit.add({range, {}});
        if (isWhole)
            finding.fix = Fix{{QT_TRANSLATE_NOOP("core", "Remove the empty lines"), {}}, edit};
    }
}

} // namespace

const Rule noEmptyContinuation{
    .id = u"NoEmptyContinuation",
    .family = RuleFamily::BuildKit,
    .severity = Severity::Warning,
    .title = QT_TRANSLATE_NOOP("core", "An empty line inside a continued instruction"),
    .why = QT_TRANSLATE_NOOP("core",
        "The empty line looks like the end of the instruction, but the next line still belongs to it. Later "
        "versions of the frontend will refuse such files."),
    .badExample = u"FROM alpine:3.22\nRUN echo one && \\\n\n    echo two\n",
    .goodExample = u"FROM alpine:3.22\nRUN echo one && \\\n    echo two\n",
    .source = u"BuildKit NoEmptyContinuation",
    .check = &checkEmptyContinuation,
};

} // namespace stagecraft::rules
