// SPDX-License-Identifier: MIT
#include "core/edit/artifactpaths.h"
#include "core/lint/rules/pipeline/commandkinds.h"
#include "core/lint/rules/pipeline/rules.h"
#include "core/lint/rules/pipeline/workbudget.h"
#include "core/model/values/workpath.h"
#include "core/syntax/instructions/views.h"
#include "core/text/editdistance.h"
#include "core/text/wordsearch.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace stagecraft::rules {

namespace {

bool writesFiles(const Instruction &instruction)
{
    return instruction.keyword == Keyword::Run || instruction.keyword == Keyword::Copy
        || instruction.keyword == Keyword::Add;
}

/// What an instruction of the stage or of those it is based on says in so many words.
bool isNamedIn(const Analysis &analysis, WorkBudget &budget, int stage, QStringView name)
{
    const std::vector<Stage> &stages = analysis.pipeline->stages();
    const auto isNamed = [&](const Instruction *instruction) {
        return !budget.take(WorkBudget::kStep + instruction->range.size())
            || (writesFiles(*instruction) && placeOf(name, analysis.tree().textOf(instruction->range)) >= 0);
    };
    for (; stage >= 0; stage = stages[std::size_t(stage)].base.stage) {
        if (std::ranges::any_of(stages[std::size_t(stage)].instructions, isNamed))
            return true;
    }
    return false;
}

bool isInside(const QString &path, const QString &folder) { return path.startsWith(folder + u'/'); }

/// What is known of a stage with all its ancestors.
class StageContents {
public:
    StageContents(const Analysis &analysis, int stage) : m_likely(likelyArtifactsOf(analysis, stage))
    {
        // What other stages take out of the stage says nothing of what it makes.
        std::erase_if(m_likely, [](const LikelyArtifact &likely) {
            return likely.certainty == ArtifactCertainty::Taken && !likely.isDirectory;
        });
        const std::vector<Stage> &stages = analysis.pipeline->stages();
        for (int index = stage; index >= 0; index = stages[std::size_t(index)].base.stage) {
            for (const Instruction *instruction : stages[std::size_t(index)].instructions)
                add(analysis, *instruction);
        }
    }

    /// None of the artifacts that the stage likely has is the path or may hold it.
    bool lacks(const QString &path) const
    {
        return std::ranges::none_of(m_likely, [&](const LikelyArtifact &likely) {
            const bool holdsUnknown =
                likely.isDirectory && likely.certainty == ArtifactCertainty::Conventional;
            if (likely.certainty == ArtifactCertainty::Taken)
                return false;
            return likely.path == path || isInside(likely.path, path)
                || (holdsUnknown && isInside(path, likely.path));
        });
    }

    /// The one file in the same folder whose name is nearly the same.
    QString nearMiss(const QString &path) const
    {
        const QString folder = path.section(u'/', 0, -2);
        const QString name = path.section(u'/', -1);
        QStringList names;
        for (const LikelyArtifact &likely : m_likely) {
            const bool isSibling = !likely.isDirectory && likely.path.section(u'/', 0, -2) == folder;
            if (isSibling && likely.certainty == ArtifactCertainty::Written)
                names += likely.path.section(u'/', -1);
        }
        const QString nearest = name.size() < 4 ? QString() : nearestName(name, names, true);
        return nearest.isEmpty() ? QString() : folder + u'/' + nearest;
    }

    /// The folder is the file's own: it sets it as working directory or copies or makes it.
    bool ownsFolderOf(const QString &path) const
    {
        return std::ranges::any_of(m_likely,
            [&](const LikelyArtifact &likely) { return likely.isDirectory && isInside(path, likely.path); });
    }

    qsizetype size() const noexcept { return qsizetype(m_likely.size()); }
    bool isTransparent() const noexcept { return m_isTransparent; }
    bool copiesFolders() const noexcept { return m_copiesFolders; }

private:
    void add(const Analysis &analysis, const Instruction &instruction)
    {
        if (!writesFiles(instruction))
            return;
        if (instruction.keyword == Keyword::Run) {
            const ShellScript *script = analysis.scriptOf(instruction);
            m_isTransparent = m_isTransparent && script && rules::isTransparent(*script) && !unpacks(*script);
            return;
        }
        const std::optional<CopyView> copy = asCopy(instruction);
        for (const Word &source : copy ? copy->sources : std::span<const Word>()) {
            const QStringView last = source.text.sliced(source.text.lastIndexOf(u'/') + 1);
            m_copiesFolders = m_copiesFolders || !last.contains(u'.') || last == u"." || last == u".."
                || last.contains(u'*') || last.contains(u'$') || instruction.keyword == Keyword::Add;
        }
    }

    static bool unpacks(const ShellScript &script)
    {
        return std::ranges::any_of(script.commands, [](const ShellCommand &command) {
            const QStringView program = programOf(command);
            return program == u"tar" || program == u"unzip" || program == u"install" || program == u"xargs"
                || program == u"find" || !installedPackages(command).empty();
        });
    }

    std::vector<LikelyArtifact> m_likely;
    bool m_isTransparent = true;
    bool m_copiesFolders = false;
};

/// The word of the COPY that says `path`.
const Word *wordOf(const Instruction &instruction, const QString &path)
{
    const std::optional<CopyView> copy = asCopy(instruction);
    if (!copy)
        return nullptr;
    const auto found =
        std::ranges::find_if(copy->sources, [&](const Word &word) { return word.text == path; });
    return found == copy->sources.end() ? nullptr : &*found;
}

/// What it costs to find out what a stage makes, see WorkBudget: for each stage that it is based on, all
/// copies of the file are looked at, and for each instruction the WORKDIRs in front of it.
qsizetype workToKnow(const Pipeline &pipeline, int stage)
{
    const std::vector<Stage> &stages = pipeline.stages();
    const auto copies = qsizetype(pipeline.artifacts().size() + pipeline.contextEdges().size());
    qsizetype instructions = 0;
    qsizetype work = 0;
    for (; stage >= 0; stage = stages[std::size_t(stage)].base.stage) {
        instructions += qsizetype(stages[std::size_t(stage)].instructions.size());
        work += copies;
    }
    return work + instructions * instructions;
}

void checkNeverProduced(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    const Pipeline &pipeline = *analysis.pipeline;
    WorkBudget budget(analysis);
    std::map<int, StageContents> known; // By stage; most stages say in so many words what they make.
    for (const ArtifactEdge &edge : pipeline.artifacts()) {
        const bool isJudged = edge.sourceKind == SourceKind::Stage && edge.source < edge.target
            && edge.via == ArtifactVia::Copy && edge.instruction->keyword == Keyword::Copy;
        if (!isJudged)
            continue;
        const Stage &source = pipeline.stages()[std::size_t(edge.source)];
        for (const QString &written : edge.paths) {
            if (!budget.take(WorkBudget::kStep + edge.paths.size()))
                return;
            const QString path = resolvedPath(u"/"_s, written);
            const QStringView name = QStringView(path).sliced(path.lastIndexOf(u'/') + 1);
            const Word *word = wordOf(*edge.instruction, written);
            if (!word || path == u"/" || name.contains(u'*') || name.contains(u'?')
                || isNamedIn(analysis, budget, edge.source, name))
                continue;
            if (!known.contains(edge.source) && !budget.take(workToKnow(pipeline, edge.source)))
                continue;
            const StageContents &contents =
                known.try_emplace(edge.source, analysis, edge.source).first->second;
            if (!budget.take(contents.size() * WorkBudget::kStep) || !contents.lacks(path))
                continue;
            if (const QString near = contents.nearMiss(path); !near.isEmpty()) {
                Diagnostic &finding = sink.report(*edge.instruction, word->range,
                    {QT_TRANSLATE_NOOP("core", "Stage %1 seems never to make %2. Did you mean %3?"),
                        {source.displayName(), path, near}});
                finding.fix =
                    Fix{{QT_TRANSLATE_NOOP("core", "Copy %1"), {near}}, TextEdit({word->range, near})};
                continue;
            }
            const bool comesFromImage = source.base.kind != BaseKind::Scratch && !contents.ownsFolderOf(path);
            if (contents.isTransparent() && !contents.copiesFolders() && !comesFromImage) {
                sink.report(*edge.instruction, word->range,
                    {QT_TRANSLATE_NOOP("core", "Stage %1 seems never to make %2."),
                        {source.displayName(), path}});
            }
        }
    }
}

} // namespace

const Rule neverProduced{
    .id = u"SGC105",
    .family = RuleFamily::Pipeline,
    .severity = Severity::Warning,
    .keywords = {Keyword::Copy},
    .title = QT_TRANSLATE_NOOP("core", "An artifact that its stage seems never to make"),
    .why = QT_TRANSLATE_NOOP("core",
        "The build stops at a COPY whose source is not there, often after minutes of compiling. "
        "No instruction of the stage writes this path, as far as the text tells."),
    .badExample = u"FROM golang:1.21 AS builder\n"
                  "WORKDIR /src\n"
                  "COPY . .\n"
                  "RUN go build -o /out/service .\n"
                  "\n"
                  "FROM alpine:3.19\n"
                  "COPY --from=builder /out/sevice /usr/bin/service\n",
    .goodExample = u"FROM golang:1.21 AS builder\n"
                   "WORKDIR /src\n"
                   "COPY . .\n"
                   "RUN go build -o /out/service .\n"
                   "\n"
                   "FROM alpine:3.19\n"
                   "COPY --from=builder /out/service /usr/bin/service\n",
    .source = u"Stagecraft",
    .check = &checkNeverProduced,
};

} // namespace stagecraft::rules
