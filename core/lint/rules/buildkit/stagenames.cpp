// SPDX-License-Identifier: MIT
// Names that stages should not have: taken ones and reserved ones.
#include "core/lint/rules/buildkit/rules.h"
#include "core/text/gotext.h"

#include <QSet>

namespace stagecraft::rules {

namespace {

void checkDuplicates(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    QSet<QString> seen;
    for (const Stage &stage : analysis.pipeline->stages()) {
        if (stage.name.isEmpty())
            continue;
        if (seen.contains(stage.name)) {
            sink.report(*stage.from, stage.nameRange,
                    {.source = QT_TRANSLATE_NOOP(
                         "core", "There is a stage %1 already; this one takes its name away."),
                        .arguments = {stage.name},
                        .detail = QStringLiteral("Duplicate stage name %1, stage names should be unique")
                            .arg(goQuoted(stage.name))})
                .suppressionLine = -1;
        }
        seen.insert(stage.name);
    }
}

void checkReserved(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    for (const Stage &stage : analysis.pipeline->stages()) {
        if (stage.name != u"context" && stage.name != u"scratch")
            continue;
        sink.report(*stage.from, stage.nameRange,
                {.source =
                        QT_TRANSLATE_NOOP("core", "%1 has a meaning of its own and should not name a stage."),
                    .arguments = {stage.name},
                    .detail = QStringLiteral("Stage name should not use the same name as reserved stage %1")
                        .arg(goQuoted(stage.name))})
            .suppressionLine = -1;
    }
}

} // namespace

const Rule duplicateStageName{
    .id = u"DuplicateStageName",
    .family = RuleFamily::BuildKit,
    .severity = Severity::Warning,
    .title = QT_TRANSLATE_NOOP("core", "Two stages of one name"),
    .why = QT_TRANSLATE_NOOP("core",
        "A name means the last stage in front of a FROM, and the last stage of the file in --from. The "
        "earlier "
        "stage can no longer be reached by its name."),
    .noFix = QT_TRANSLATE_NOOP("core", "Which of the two stages each use of the name means is not known."),
    .badExample = u"FROM alpine:3.22 AS base\nFROM debian:12 AS base\n",
    .goodExample = u"FROM alpine:3.22 AS base\nFROM debian:12 AS tools\n",
    .source = u"BuildKit DuplicateStageName",
    .check = &checkDuplicates,
};

const Rule reservedStageName{
    .id = u"ReservedStageName",
    .family = RuleFamily::BuildKit,
    .severity = Severity::Warning,
    .title = QT_TRANSLATE_NOOP("core", "A stage called scratch or context"),
    .why = QT_TRANSLATE_NOOP("core",
        "scratch is the empty image and context the files beside the Dockerfile. A stage of that name hides "
        "them."),
    .noFix = QT_TRANSLATE_NOOP("core", "What the stage should be called is for its author to say."),
    .badExample = u"FROM alpine:3.22 AS scratch\n",
    .goodExample = u"FROM alpine:3.22 AS base\n",
    .source = u"BuildKit ReservedStageName",
    .check = &checkReserved,
};

} // namespace stagecraft::rules
