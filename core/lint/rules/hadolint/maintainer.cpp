// SPDX-License-Identifier: MIT
#include "core/lint/rules/hadolint/rules.h"
#include "core/lint/rules/maintainerlabel.h"

namespace stagecraft::rules {

static void checkMaintainerInstruction(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    for (const Instruction &instruction : analysis.tree().instructionsOf(Keyword::Maintainer)) {
        Diagnostic &finding = sink.report(instruction, instruction.keywordWord.range,
            {QT_TRANSLATE_NOOP("core", "MAINTAINER is out of use; a label says the same."), {}});
        finding.fix = maintainerLabelFix(instruction);
    }
}

const Rule dl4000{
    .id = u"DL4000",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Error,
    .keywords = {Keyword::Maintainer},
    .title = QT_TRANSLATE_NOOP("core", "MAINTAINER is out of use"),
    .why = QT_TRANSLATE_NOOP("core",
        "MAINTAINER was replaced by labels years ago. A label can be read by every tool, the old field by "
        "hardly any."),
    .badExample = u"FROM debian:12\nMAINTAINER Jo Doe\n",
    .goodExample = u"FROM debian:12\nLABEL org.opencontainers.image.authors=\"Jo Doe\"\n",
    .source = u"hadolint DL4000",
    .check = &checkMaintainerInstruction,
};

} // namespace stagecraft::rules
