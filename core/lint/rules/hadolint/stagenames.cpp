// SPDX-License-Identifier: MIT
#include "core/lint/rules/hadolint/rules.h"
#include "core/syntax/instructions/views.h"

#include <QSet>

namespace stagecraft::rules {

namespace {

// The name that FROM gives its stage, as written; null where it gives none.
const Word *stageNameOf(const Instruction &instruction)
{
    if (instruction.keyword != Keyword::From)
        return nullptr;
    const std::optional<FromView> from = asFrom(instruction);
    return from ? from->name : nullptr;
}

void checkUnique(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    QSet<QStringView> names;
    for (const Instruction &instruction : analysis.tree().instructions()) {
        const Word *name = stageNameOf(instruction);
        if (!name)
            continue;
        if (names.contains(name->text))
            sink.report(instruction, name->range,
                {QT_TRANSLATE_NOOP("core", "An earlier stage is called \"%1\" already."),
                    {name->text.toString()}});
        names.insert(name->text);
    }
}

void checkReservedName(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    for (const Instruction &instruction : analysis.tree().instructions()) {
        const Word *name = stageNameOf(instruction);
        if (name && (name->text == u"scratch" || name->text == u"context"))
            sink.report(instruction, name->range,
                {QT_TRANSLATE_NOOP(
                     "core", "\"%1\" means something else to the builder; call the stage otherwise."),
                    {name->text.toString()}});
    }
}

} // namespace

const Rule dl3024{
    .id = u"DL3024",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("core", "Two stages have the same name"),
    .why = QT_TRANSLATE_NOOP("core",
        "A name stands for the last stage that has it. The earlier one can no longer be named, and copies "
        "may take "
        "from another stage than their writer thought."),
    .noFix = QT_TRANSLATE_NOOP("core", "Which of the uses mean which stage is not known."),
    .badExample = u"FROM debian:12 AS build\nFROM alpine:3.20 AS build\n",
    .goodExample = u"FROM debian:12 AS build\nFROM alpine:3.20 AS runtime\n",
    .source = u"hadolint DL3024",
    .check = &checkUnique,
};

const Rule dl3063{
    .id = u"DL3063",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Warning,
    .title = QT_TRANSLATE_NOOP("core", "A stage has a reserved name"),
    .why = QT_TRANSLATE_NOOP("core",
        "\"scratch\" is the empty image and \"context\" the folder that is sent to the builder. A stage of "
        "that name "
        "cannot be reached by it."),
    .noFix =
        QT_TRANSLATE_NOOP("core", "The name is for you to choose; renaming the stage changes all its uses."),
    .badExample = u"FROM debian:12 AS context\n",
    .goodExample = u"FROM debian:12 AS sources\n",
    .source = u"hadolint DL3063",
    .check = &checkReservedName,
};

} // namespace stagecraft::rules
