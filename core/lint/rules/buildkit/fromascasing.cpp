// SPDX-License-Identifier: MIT
#include "core/lint/rules/buildkit/casing.h"
#include "core/lint/rules/buildkit/rules.h"

namespace stagecraft::rules {

static void checkFromAsCasing(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    for (const Stage &stage : analysis.pipeline->stages()) {
        const QStringView from = stage.from->keywordWord.text;
        const Casing casing = casingOf(from);
        // A FROM in mixed case is left to ConsistentInstructionCasing.
        if (stage.from->words.size() < 3 || casing == Casing::Mixed)
            continue;
        const Word &as = stage.from->words[1];
        const QString wanted = inCasing(as.text, casing);
        if (as.text == wanted)
            continue;
        Diagnostic &finding = sink.report(*stage.from, as.range,
            {.source = QT_TRANSLATE_NOOP("core", "“%1” is written in another case than “%2”."),
                .arguments = {as.text.toString(), from.toString()},
                .detail = QStringLiteral("'%1' and '%2' keywords' casing do not match").arg(as.text, from)});
        finding.fix = Fix{{QT_TRANSLATE_NOOP("core", "Write %1"), {wanted}}, TextEdit({as.range, wanted})};
    }
}

const Rule fromAsCasing{
    .id = u"FromAsCasing",
    .family = RuleFamily::BuildKit,
    .severity = Severity::Warning,
    .title = QT_TRANSLATE_NOOP("core", "FROM and AS in different case"),
    .why = QT_TRANSLATE_NOOP("core",
        "Both words belong to one instruction. Written alike, the name behind them is found at a glance."),
    .badExample = u"FROM alpine:3.22 as base\n",
    .goodExample = u"FROM alpine:3.22 AS base\n",
    .source = u"BuildKit FromAsCasing",
    .check = &checkFromAsCasing,
};

} // namespace stagecraft::rules
