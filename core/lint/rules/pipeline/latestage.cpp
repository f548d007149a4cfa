// SPDX-License-Identifier: MIT
#include "core/edit/stageorder.h"
#include "core/lint/rules/pipeline/planbudget.h"
#include "core/lint/rules/pipeline/rules.h"

using namespace Qt::StringLiterals;

namespace stagecraft::rules {

namespace {

void report(const Analysis &analysis, PlanBudget &budget, DiagnosticSink &sink,
    const Instruction &instruction, TextRange range, int stage, int user, const char *text)
{
    const Stage &late = analysis.pipeline->stages()[std::size_t(stage)];
    Diagnostic &finding =
        sink.report(instruction, range, {text, {late.displayName(), QString::number(late.from->firstLine)}});
    if (!budget.take())
        return;
    if (const EditResult plan = moveStageBefore(analysis, stage, user))
        finding.fix = Fix{plan->name, plan->edit};
}

/// `FROM alpine … FROM alpine AS alpine`: the first one means the image.
bool isNamedAfterItsImage(const Stage &stage)
{
    const QString &image = stage.base.reference;
    const qsizetype colon = image.indexOf(u':');
    return QStringView(image).first(colon < 0 ? image.size() : colon) == stage.name;
}

void checkLateStage(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    const Pipeline &pipeline = *analysis.pipeline;
    PlanBudget budget(analysis);
    for (const Stage &stage : pipeline.stages()) {
        const int named = stage.base.kind == BaseKind::Image ? pipeline.stageNamed(stage.base.reference) : -1;
        if (named > stage.index && !isNamedAfterItsImage(pipeline.stages()[std::size_t(named)])) {
            report(analysis, budget, sink, *stage.from, stage.base.range, named, stage.index,
                QT_TRANSLATE_NOOP(
                    "core", "Stage %1 is defined only in line %2, so this is an image of that name."));
        }
    }
    for (const ArtifactEdge &edge : pipeline.artifacts()) {
        if (edge.sourceKind == SourceKind::Stage && edge.source > edge.target) {
            report(analysis, budget, sink, *edge.instruction, edge.fromRange, edge.source, edge.target,
                QT_TRANSLATE_NOOP(
                    "core", "Stage %1 is defined only in line %2; a stage can use only those above it."));
        }
    }
}

} // namespace

const Rule lateStage{
    .id = u"SGC104",
    .family = RuleFamily::Pipeline,
    .severity = Severity::Warning,
    .title = QT_TRANSLATE_NOOP("core", "A stage that is used before it is defined"),
    .why = QT_TRANSLATE_NOOP("core",
        "Stages are read from the top. In COPY the use of a later one is an error; in FROM it "
        "silently means an image of that name."),
    .badExample = u"FROM tools AS builder\n"
                  "RUN make\n"
                  "\n"
                  "FROM debian:12 AS tools\n"
                  "RUN apt-get update\n"
                  "\n"
                  "FROM debian:12\n"
                  "COPY --from=builder /app /app\n"
                  "COPY --from=tools /usr/bin/tool /usr/bin/\n",
    .goodExample = u"FROM debian:12 AS tools\n"
                   "RUN apt-get update\n"
                   "\n"
                   "FROM tools AS builder\n"
                   "RUN make\n"
                   "\n"
                   "FROM debian:12\n"
                   "COPY --from=builder /app /app\n"
                   "COPY --from=tools /usr/bin/tool /usr/bin/\n",
    .source = u"Stagecraft",
    .check = &checkLateStage,
};

} // namespace stagecraft::rules
