// SPDX-License-Identifier: MIT
#include "core/lint/rules/buildkit/rules.h"
#include "core/lint/rules/maintainerlabel.h"

namespace stagecraft::rules {

static void checkMaintainer(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    for (const Instruction &instruction : analysis.tree().instructionsOf(Keyword::Maintainer)) {
        Diagnostic &finding = sink.report(instruction, instruction.keywordWord.range,
            {.source = QT_TRANSLATE_NOOP("core", "MAINTAINER is out of use; a label says the same."),
                .detail = QStringLiteral("Maintainer instruction is deprecated in favor of using label")});
        finding.fix = maintainerLabelFix(instruction);
    }
}

const Rule maintainerDeprecated{
    .id = u"MaintainerDeprecated",
    .family = RuleFamily::BuildKit,
    .severity = Severity::Warning,
    .keywords = {Keyword::Maintainer},
    .title = QT_TRANSLATE_NOOP("core", "MAINTAINER is out of use"),
    .why = QT_TRANSLATE_NOOP("core",
        "Labels took its place: they can be read with docker inspect and by every registry, and there can be "
        "as many "
        "as are needed."),
    .badExample = u"FROM alpine:3.22\nMAINTAINER Jo Doe\n",
    .goodExample = u"FROM alpine:3.22\nLABEL org.opencontainers.image.authors=\"Jo Doe\"\n",
    .source = u"BuildKit MaintainerDeprecated",
    .check = &checkMaintainer,
};

} // namespace stagecraft::rules
