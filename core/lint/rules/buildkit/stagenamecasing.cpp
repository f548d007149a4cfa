// SPDX-License-Identifier: MIT
#include "core/lint/rules/buildkit/rules.h"
#include "core/text/gotext.h"

namespace stagecraft::rules {

static void check(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    for (const Stage &stage : analysis.pipeline->stages()) {
        if (stage.from->words.size() != 3)
            continue;
        const Word &name = stage.from->words[2];
        const QString lower = goLowered(name.text);
        if (name.text == lower)
            continue;
        Diagnostic &finding = sink.report(*stage.from, name.range,
            {.source = QT_TRANSLATE_NOOP(
                 "core", "The stage name %1 has upper case letters; it means the same as %2."),
                .arguments = {name.text.toString(), lower},
                .detail = QStringLiteral("Stage name '%1' should be lowercase").arg(name.text)});
        finding.fix = Fix{{QT_TRANSLATE_NOOP("core", "Write %1"), {lower}}, TextEdit({name.range, lower})};
    }
}

const Rule stageNameCasing{
    .id = u"StageNameCasing",
    .family = RuleFamily::BuildKit,
    .severity = Severity::Warning,
    .title = QT_TRANSLATE_NOOP("core", "A stage name with upper case letters"),
    .why = QT_TRANSLATE_NOOP("core",
        "Stage names are stored in lower case. A FROM that refers to the name must write it in lower case, "
        "or it "
        "means an image."),
    .badExample = u"FROM alpine:3.22 AS Base\n",
    .goodExample = u"FROM alpine:3.22 AS base\n",
    .source = u"BuildKit StageNameCasing",
    .check = &check,
};

} // namespace stagecraft::rules
