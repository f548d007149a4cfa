// SPDX-License-Identifier: MIT
#include "core/lint/rules/buildkit/rules.h"
#include "core/lint/rules/buildkit/variableplaces.h"

namespace stagecraft::rules {

namespace {

/// Declares a global argument in front of the first stage.
Fix declaration(const Pipeline &pipeline, const QString &name)
{
    const auto &arguments = pipeline.globalArguments();
    const LineIndex &lines = pipeline.tree().lines();
    const qsizetype place = arguments.empty()
        ? lines.lineRange(lines.lineAt(pipeline.stages().front().ownedRange.start)).start
        : lines.lineRangeWithBreak(arguments.back()->lastLine).end;
    return Fix{{QT_TRANSLATE_NOOP("core", "Declare %1 in front of the first stage"), {name}},
        TextEdit::insertion(place, QStringLiteral("ARG %1\n").arg(name))};
}

void checkWord(const Analysis &analysis, const ExpandedWord &word, DiagnosticSink &sink)
{
    for (const UndefinedVariable &variable : word.undefined) {
        const QString name = variable.name.toString();
        const QString candidate = variable.candidate.toString();
        Message message;
        message.source = candidate.isEmpty()
            ? QT_TRANSLATE_NOOP("core", "No ARG in front of the first FROM declares %1.")
            : QT_TRANSLATE_NOOP("core", "No ARG in front of the first FROM declares %1. Is %2 meant?");
        message.arguments = candidate.isEmpty() ? QStringList{name} : QStringList{name, candidate};
        message.detail = QStringLiteral("FROM argument '%1' is not declared").arg(name);
        if (!candidate.isEmpty())
            message.detail += QStringLiteral(" (did you mean %1?)").arg(candidate);
        const std::vector<TextRange> places = placesOfVariable(analysis.tree(), word.range, name);
        Diagnostic &finding =
            sink.report(*word.instruction, places.empty() ? word.range : places.front(), std::move(message));
        finding.fix =
            candidate.isEmpty() ? declaration(*analysis.pipeline, name) : renamedVariable(places, candidate);
    }
}

void checkUndefinedArgument(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    for (const Stage &stage : analysis.pipeline->stages()) {
        for (const ExpandedWord &word : analysis.pipeline->evaluation().wordsOf(*stage.from))
            checkWord(analysis, word, sink);
    }
}

} // namespace

const Rule undefinedArgInFrom{
    .id = u"UndefinedArgInFrom",
    .family = RuleFamily::BuildKit,
    .severity = Severity::Warning,
    .title = QT_TRANSLATE_NOOP("core", "A variable in FROM that is not declared"),
    .why = QT_TRANSLATE_NOOP("core",
        "FROM sees only predefined variables and ARGs in front of the first FROM. Any other is replaced by "
        "nothing, "
        "and --build-arg cannot set it."),
    .noFix = QT_TRANSLATE_NOOP("core", "The variable stands in a text that runs over several lines."),
    .badExample = u"ARG VARIANT=3.22\nFROM alpine:3.22${VARIENT}\n",
    .goodExample = u"ARG VARIANT=3.22\nFROM alpine:3.22${VARIANT}\n",
    .source = u"BuildKit UndefinedArgInFrom",
    .check = &checkUndefinedArgument,
};

} // namespace stagecraft::rules
