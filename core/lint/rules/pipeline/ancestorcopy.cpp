// SPDX-License-Identifier: MIT
#include "core/edit/artifactedits.h"
#include "core/edit/artifactpaths.h"
#include "core/lint/rules/pipeline/planbudget.h"
#include "core/lint/rules/pipeline/rules.h"
#include "core/lint/rules/pipeline/workbudget.h"
#include "core/model/values/workpath.h"
#include "core/syntax/instructions/views.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stagecraft::rules {

namespace {

bool isOwnAncestor(const Pipeline &pipeline, const ArtifactEdge &edge)
{
    if (edge.sourceKind == SourceKind::Stage)
        return pipeline.isBasedOn(edge.target, edge.source);
    const Base &base = pipeline.rootOf(edge.target).base;
    return base.kind == BaseKind::Image && base.isKnown && base.reference == edge.image;
}

/// The copy puts the one path where it is already.
bool keepsItsPlace(const Analysis &analysis, const ArtifactEdge &edge)
{
    const Stage &stage = analysis.pipeline->stages()[std::size_t(edge.target)];
    const auto position =
        std::ranges::find(stage.instructions, edge.instruction) - stage.instructions.begin();
    const auto directory = workingDirectoryAt(analysis, edge.target, int(position));
    if (edge.paths.size() != 1 || !directory)
        return false;
    const QString source = resolvedPath(u"/"_s, edge.paths.first());
    const QString destination = resolvedPath(*directory, edge.destination);
    const bool isFolder = edge.destination.endsWith(u'/') || edge.destination == u".";
    return source == destination
        || (isFolder && source == resolvedPath(destination, source.section(u'/', -1)));
}

/// Nothing between the ancestor and the copy could have changed the files, and the copy changes no owner.
bool isWithoutEffect(const Pipeline &pipeline, const ArtifactEdge &edge)
{
    const std::optional<CopyView> copy = asCopy(*edge.instruction);
    if (!copy || copy->chown || copy->chmod)
        return false;
    const auto changesFiles = [&](const Instruction *instruction) {
        const bool isBefore = instruction->index < edge.instruction->index;
        return isBefore
            && (instruction->keyword == Keyword::Run || instruction->keyword == Keyword::Copy
                || instruction->keyword == Keyword::Add);
    };
    std::vector<int> between = pipeline.ancestorsOf(edge.target);
    const auto source = std::ranges::find(between, edge.source);
    between.erase(edge.sourceKind == SourceKind::Stage ? source : between.end(), between.end());
    between.push_back(edge.target);
    return std::ranges::none_of(between, [&](int stage) {
        return std::ranges::any_of(pipeline.stages()[std::size_t(stage)].instructions, changesFiles);
    });
}

void checkAncestorCopy(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    const Pipeline &pipeline = *analysis.pipeline;
    PlanBudget budget(analysis);
    WorkBudget work(analysis);
    for (std::size_t i = 0; i < pipeline.artifacts().size(); ++i) {
        const ArtifactEdge &edge = pipeline.artifacts()[i];
        if (edge.via != ArtifactVia::Copy || edge.instruction->keyword != Keyword::Copy
            || !isOwnAncestor(pipeline, edge))
            continue;
        // Every instruction between the first stage and the copy may be looked at.
        const int before = edge.instruction->index - pipeline.rootOf(edge.target).from->index;
        if (!work.take(WorkBudget::kStep * before))
            return;
        const QString source = edge.sourceKind == SourceKind::Stage
            ? pipeline.stages()[std::size_t(edge.source)].displayName()
            : edge.image;
        const bool isPointless = keepsItsPlace(analysis, edge);
        const char *text = isPointless
            ? QT_TRANSLATE_NOOP(
                  "core", "The stage is based on %1 and has this file already; the copy stores it twice.")
            : QT_TRANSLATE_NOOP(
                  "core", "The stage is based on %1 and has these files already, at their old place.");
        Diagnostic &finding = sink.report(*edge.instruction, edge.fromRange, {text, {source}});
        if (!isPointless) {
            finding.severity = Severity::Info;
            continue;
        }
        if (!isWithoutEffect(pipeline, edge) || !budget.take())
            continue;
        if (const EditResult plan = deleteArtifact(analysis, int(i)))
            finding.fix = Fix{{QT_TRANSLATE_NOOP("core", "Delete the copy")}, plan->edit};
    }
}

} // namespace

const Rule ancestorCopy{
    .id = u"SGC102",
    .family = RuleFamily::Pipeline,
    .severity = Severity::Warning,
    .title = QT_TRANSLATE_NOOP("core", "A copy from a stage that this one is based on"),
    .why = QT_TRANSLATE_NOOP("core",
        "A stage has everything that the stage in its FROM has. Copying a file out of it again "
        "makes one more layer with the same bytes."),
    .badExample = u"FROM debian:12 AS base\n"
                  "COPY tools /opt/tools\n"
                  "\n"
                  "FROM base\n"
                  "COPY --from=base /opt/tools /opt/tools\n",
    .goodExample = u"FROM debian:12 AS base\n"
                   "COPY tools /opt/tools\n"
                   "\n"
                   "FROM base\n",
    .source = u"Stagecraft",
    .check = &checkAncestorCopy,
};

} // namespace stagecraft::rules
