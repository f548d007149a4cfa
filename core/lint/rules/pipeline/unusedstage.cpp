// SPDX-License-Identifier: MIT
#include "core/lint/rules/pipeline/rules.h"
#include "core/lint/rules/pipeline/shipping.h"
#include "core/lint/rules/pipeline/workbudget.h"
#include "core/text/ascii.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stagecraft::rules {

namespace {

/// Settles how a container runs, so somebody means to run the stage.
bool isMadeToRun(const Stage &stage)
{
    return std::ranges::any_of(stage.instructions, [](const Instruction *instruction) {
        return instruction->keyword == Keyword::Cmd || instruction->keyword == Keyword::Entrypoint
            || instruction->keyword == Keyword::Expose || instruction->keyword == Keyword::Healthcheck;
    });
}

/// Names of stages that are built for the files in them.
bool isNamedForOutput(const Stage &stage)
{
    static const QStringList words{u"artifact"_s, u"artifacts"_s, u"binary"_s, u"binaries"_s, u"export"_s,
        u"output"_s, u"out"_s, u"dist"_s, u"release"_s, u"docs"_s, u"update"_s, u"ci"_s};
    const QStringList parts = QString(stage.name).replace(u'_', u'-').replace(u'.', u'-').split(u'-');
    return std::ranges::any_of(parts, [](const QString &part) { return words.contains(part); });
}

/// The pieces of an image's name around its variables: "build-${VARIANT}" is "build-" and "".
QList<QStringView> piecesAroundVariables(QStringView image)
{
    QList<QStringView> pieces;
    qsizetype start = 0;
    for (qsizetype at = image.indexOf(u'$'); at >= 0; at = image.indexOf(u'$', at + 1)) {
        qsizetype end = at + 1;
        if (image.sliced(end).startsWith(u'{'))
            end = image.indexOf(u'}', end) + 1; // 0: it has no end.
        else
            while (end < image.size() && (isAsciiAlphanumeric(image[end]) || image[end] == u'_'))
                ++end;
        if (end <= at + 1)
            continue;
        pieces += image.sliced(start, at - start);
        start = end;
        at = end - 1;
    }
    return pieces << image.sliced(start);
}

/// True if `name` is the pieces one after another with any text between them.
bool isMadeOf(QStringView name, const QList<QStringView> &pieces)
{
    if (pieces.size() == 1)
        return name == pieces.front();
    if (!name.startsWith(pieces.front()))
        return false;
    name = name.sliced(pieces.front().size());
    for (const QStringView piece : pieces.sliced(1, pieces.size() - 2)) {
        const qsizetype at = name.indexOf(piece);
        if (at < 0)
            return false;
        name = name.sliced(at + piece.size());
    }
    return name.endsWith(pieces.back());
}

/// The FROMs whose variables can make them name a stage: `FROM build-${VARIANT}`.
class VariableBases {
public:
    explicit VariableBases(const Analysis &analysis) : m_budget(analysis)
    {
        QHash<QStringView, int> lastOf; // By text: the last stage with that image.
        for (const Stage &stage : analysis.pipeline->stages()) {
            const QStringView image = analysis.tree().textOf(stage.base.range);
            if (image.contains(u'$'))
                lastOf.insert(image, stage.index);
        }
        for (const auto &[image, stage] : lastOf.asKeyValueRange())
            m_bases.push_back({piecesAroundVariables(image), stage});
    }

    bool mayName(const Stage &stage)
    {
        return !stage.name.isEmpty() && std::ranges::any_of(m_bases, [&](const VariableBase &base) {
            return !m_budget.take(WorkBudget::kStep)
                || (base.stage > stage.index && isMadeOf(stage.name, base.pieces));
        });
    }

private:
    struct VariableBase {
        QList<QStringView> pieces;
        int stage = 0;
    };
    WorkBudget m_budget; // Where it is spent, every other stage passes for a base.
    std::vector<VariableBase> m_bases;
};

bool isPlainlyTarget(const Analysis &analysis, VariableBases &variableBases, const Stage &stage)
{
    const auto &named = analysis.surroundings->namedTargets;
    return stage.role == StageRole::Test || stage.role == StageRole::Development
        || (named && named->contains(stage.name)) || stage.base.kind == BaseKind::Scratch
        || isMadeToRun(stage) || isNamedForOutput(stage) || variableBases.mayName(stage);
}

void checkUnusedStage(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    const Pipeline &pipeline = *analysis.pipeline;
    if (std::ranges::all_of(pipeline.stages(), &Stage::isNeeded))
        return;
    VariableBases variableBases(analysis);
    std::vector<int> targets;
    for (const Stage &stage : pipeline.stages()) {
        if (!stage.isNeeded && isPlainlyTarget(analysis, variableBases, stage))
            targets.push_back(stage.index);
    }
    const std::vector<bool> isUsed = stagesNeededBy(targets, pipeline);
    const bool targetsAreKnown = analysis.surroundings->namedTargets.has_value();
    for (const Stage &stage : pipeline.stages()) {
        if (stage.isNeeded || isUsed[std::size_t(stage.index)])
            continue;
        const char *text = targetsAreKnown
            ? QT_TRANSLATE_NOOP(
                  "core", "Nothing needs stage %1, and no bake or compose file names it as a target.")
            : QT_TRANSLATE_NOOP(
                  "core", "Nothing in this file needs stage %1; it is built only when asked for by name.");
        sink.report(*stage.from, stage.nameRange, {text, {stage.displayName()}});
    }
}

} // namespace

const Rule unusedStage{
    .id = u"SGC101",
    .family = RuleFamily::Pipeline,
    .severity = Severity::Info,
    .title = QT_TRANSLATE_NOOP("core", "A stage that nothing needs"),
    .why = QT_TRANSLATE_NOOP("core",
        "A build makes only what the target needs. A stage that nothing copies from, mounts or "
        "starts from is read by people and skipped by the build, so it is often a leftover."),
    .noFix = QT_TRANSLATE_NOOP(
        "core", "Only you know whether the stage is built by its name; delete it if it is not."),
    .badExample = u"FROM golang:1.21 AS builder\n"
                  "RUN go build -o /app .\n"
                  "\n"
                  "FROM node:20 AS assets\n"
                  "RUN npm run build\n"
                  "\n"
                  "FROM alpine:3.19\n"
                  "COPY --from=builder /app /app\n",
    .goodExample = u"FROM golang:1.21 AS builder\n"
                   "RUN go build -o /app .\n"
                   "\n"
                   "FROM alpine:3.19\n"
                   "COPY --from=builder /app /app\n",
    .source = u"Stagecraft",
    .check = &checkUnusedStage,
};

} // namespace stagecraft::rules
