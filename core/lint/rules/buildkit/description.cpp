// SPDX-License-Identifier: MIT
#include "core/lint/checkoptions.h"
#include "core/lint/rules/buildkit/rules.h"

namespace stagecraft::rules {

namespace {

/// What an instruction defines: the arguments of ARG, the name of a stage.
QStringList definedNames(const Pipeline &pipeline, const Instruction &instruction)
{
    QStringList names;
    if (instruction.keyword == Keyword::Arg) {
        for (const KeyValue &pair : instruction.keyValues)
            names.append(pair.key.text.toString());
    } else if (instruction.keyword == Keyword::From) {
        const Stage &stage = pipeline.stages()[std::size_t(pipeline.stageOf(instruction))];
        if (!stage.name.isEmpty())
            names.append(stage.name);
    }
    return names;
}

void checkDescription(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    for (const Instruction &instruction : analysis.tree().instructions()) {
        if (instruction.comments.empty())
            continue;
        const QStringList names = definedNames(*analysis.pipeline, instruction);
        const Word &comment = instruction.comments.back();
        const QString firstWord = comment.text.toString().section(u' ', 0, 0);
        if (names.isEmpty() || names.contains(firstWord))
            continue;
        const QString keyword = nameOf(instruction.keyword).toString();
        Diagnostic &finding = sink.report(instruction, comment.range,
            {.source = QT_TRANSLATE_NOOP(
                 "core", "This comment becomes the description of %1 only if it begins with that name."),
                .arguments = {names.first()},
                .detail = QStringLiteral("Comment for %1 should follow the format: `# %2 <description>`")
                    .arg(keyword, names.size() > 1 ? QStringLiteral("<arg_key>") : names.first())});
        const bool isOption = checkOptionsAbove(instruction).has_value();
        if (!isOption && !comment.range.isEmpty() && !comment.text.startsWith(u'#'))
            finding.fix = Fix{{QT_TRANSLATE_NOOP("core", "Begin with %1"), {names.first()}},
                TextEdit::insertion(comment.range.start, names.first() + u' ')};
    }
}

} // namespace

const Rule invalidDefinitionDescription{
    .id = u"InvalidDefinitionDescription",
    .family = RuleFamily::BuildKit,
    .severity = Severity::Warning,
    .experimental = true,
    .title = QT_TRANSLATE_NOOP("core", "A description that does not begin with the name"),
    .why = QT_TRANSLATE_NOOP("core",
        "docker build --call=outline shows the comments above stages and arguments to whoever wants to use "
        "the file, "
        "if they begin with the name. An empty comment line sets other comments apart."),
    .noFix = QT_TRANSLATE_NOOP("core", "The comment is an option of the checks, not a description."),
    .badExample = u"FROM alpine:3.22 AS base\n# The user to run as.\nARG user=app\n",
    .goodExample = u"FROM alpine:3.22 AS base\n# user The user to run as.\nARG user=app\n",
    .source = u"BuildKit InvalidDefinitionDescription",
    .check = &checkDescription,
};

} // namespace stagecraft::rules
