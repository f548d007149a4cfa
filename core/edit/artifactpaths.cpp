// SPDX-License-Identifier: MIT
#include "core/edit/artifactpaths.h"

#include "core/edit/commandoutputs.h"
#include "core/model/values/workpath.h"

#include <QHash>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace stagecraft {

namespace {

/// The expanded text of a WORKDIR; nothing where a value is unknown.
std::optional<QString> directoryOf(const Evaluation &evaluation, const Instruction &workdir)
{
    const bool isPlain = std::ranges::none_of(workdir.arguments,
        [](QChar c) { return c == u'$' || c == u'"' || c == u'\'' || c == u'\\' || c == u'`'; });
    if (isPlain)
        return workdir.arguments.toString();
    const std::span<const ExpandedWord> words = evaluation.wordsOf(workdir);
    return !words.empty() && words.front().isKnown ? std::optional(words.front().text.toString())
                                                   : std::nullopt;
}

QString directoryOfImage(const Analysis &analysis, const Base &base)
{
    const ImageFacts *facts =
        base.kind == BaseKind::Image ? analysis.surroundings->image(base.reference) : nullptr;
    return facts ? facts->workingDirectory.value_or(QString()) : QString();
}

/// How much a path is worth in a list: lower is better.
enum class Rank : quint8 { Taken, Built, Copied, Conventional, Folder };

struct RankedArtifact {
    LikelyArtifact artifact;
    Rank rank = Rank::Folder;
};

class PathCollector {
public:
    explicit PathCollector(const Analysis &analysis)
        : m_analysis(analysis), m_pipeline(*analysis.pipeline) { }

    std::vector<LikelyArtifact> collected(int stage)
    {
        for (const ArtifactEdge &edge : m_pipeline.artifacts()) {
            if (edge.sourceKind != SourceKind::Stage || edge.source != stage)
                continue;
            for (const QString &path : edge.paths)
                add(Rank::Taken, resolvedPath(u"/"_s, path), path.endsWith(u'/'), edge.producer);
        }
        collectStage(m_pipeline.stages()[std::size_t(stage)], true);
        for (const int ancestor : m_pipeline.ancestorsOf(stage))
            collectStage(m_pipeline.stages()[std::size_t(ancestor)], false);
        return best();
    }

private:
    void add(Rank rank, const QString &path, bool isDirectory, int producer)
    {
        if (path == u"/" || path.contains(u'*') || path.contains(u'$'))
            return;
        const auto certainty = rank == Rank::Conventional ? ArtifactCertainty::Conventional
            : rank == Rank::Taken                         ? ArtifactCertainty::Taken
                                                          : ArtifactCertainty::Written;
        m_found.push_back({{path, certainty, isDirectory, producer}, rank});
    }

    void collectStage(const Stage &stage, bool isOwn)
    {
        for (std::size_t position = 0; position < stage.instructions.size(); ++position) {
            const Instruction &instruction = *stage.instructions[position];
            const auto directory = workingDirectoryAt(m_analysis, stage.index, int(position));
            if (!directory)
                continue;
            const int producer = isOwn ? int(position) : -1;
            if (instruction.keyword == Keyword::Run)
                collectRun(instruction, *directory, producer);
            else if (instruction.keyword == Keyword::Workdir)
                collectFolder(stage.index, int(position), producer);
        }
        for (const ArtifactEdge &edge : m_pipeline.artifacts()) {
            if (edge.target == stage.index && edge.via == ArtifactVia::Copy)
                collectCopy(stage, *edge.instruction, edge.paths, edge.destination, isOwn);
        }
        for (const ContextEdge &edge : m_pipeline.contextEdges()) {
            if (edge.target == stage.index && edge.instruction->keyword != Keyword::Run)
                collectCopy(stage, *edge.instruction, edge.paths, edge.destination, isOwn);
        }
    }

    void collectFolder(int stage, int position, int producer)
    {
        if (const auto directory = workingDirectoryAt(m_analysis, stage, position + 1))
            add(Rank::Folder, *directory, true, producer);
    }

    void collectRun(const Instruction &run, const QString &directory, int producer)
    {
        const ShellScript *script = m_analysis.scriptOf(run);
        if (!script)
            return;
        for (const CommandOutput &output : outputsOf(*script)) {
            const bool isConventional = output.certainty == ArtifactCertainty::Conventional;
            const Rank rank = isConventional ? Rank::Conventional
                : output.isDirectory         ? Rank::Folder
                                             : Rank::Built;
            add(rank, resolvedPath(resolvedPath(directory, output.directory), output.path),
                output.isDirectory, producer);
        }
    }

    void collectCopy(const Stage &stage, const Instruction &copy, const QStringList &paths,
        const QString &destination, bool isOwn)
    {
        const auto found = std::ranges::find(stage.instructions, &copy);
        const auto position = int(found - stage.instructions.begin());
        const auto directory = workingDirectoryAt(m_analysis, stage.index, position);
        if (found == stage.instructions.end() || !directory)
            return;
        const int producer = isOwn ? position : -1;
        const QString target = resolvedPath(*directory, destination);
        const bool isFolder = paths.size() > 1 || destination.endsWith(u'/') || destination == u".";
        if (!isFolder) {
            add(Rank::Copied, target, false, producer);
            return;
        }
        add(Rank::Folder, target, true, producer);
        for (const QString &path : paths) {
            const QString name = path.section(u'/', -1);
            if (name.contains(u'.') && name != u"." && name != u"..")
                add(Rank::Copied, resolvedPath(target, name), false, producer);
        }
    }

    std::vector<LikelyArtifact> best()
    {
        std::ranges::stable_sort(m_found, {}, &RankedArtifact::rank);
        std::vector<LikelyArtifact> result;
        QHash<QString, std::size_t> positions;
        for (const RankedArtifact &found : m_found) {
            const auto position = positions.constFind(found.artifact.path);
            if (position == positions.cend()) {
                positions.insert(found.artifact.path, result.size());
                result.push_back(found.artifact);
                continue;
            }
            LikelyArtifact &known = result[*position];
            known.certainty = std::min(known.certainty, found.artifact.certainty);
            if (known.producer < 0)
                known.producer = found.artifact.producer;
        }
        return result;
    }

    const Analysis &m_analysis;
    const Pipeline &m_pipeline;
    std::vector<RankedArtifact> m_found;
};

} // namespace

std::optional<QString> workingDirectoryAt(const Analysis &analysis, int stage, int position)
{
    // Backwards to the last absolute WORKDIR; relative ones on the way are put behind it.
    QString path;
    while (stage >= 0 && !path.startsWith(u'/')) {
        const Stage &current = analysis.pipeline->stages()[std::size_t(stage)];
        auto row = std::min(std::size_t(position), current.instructions.size());
        while (row > 0 && !path.startsWith(u'/')) {
            const Instruction &instruction = *current.instructions[--row];
            if (instruction.keyword != Keyword::Workdir)
                continue;
            const std::optional<QString> directory =
                directoryOf(analysis.pipeline->evaluation(), instruction);
            if (!directory)
                return std::nullopt;
            path = *directory + u'/' + path;
        }
        if (current.base.kind != BaseKind::Stage)
            return resolvedPath(u'/' + directoryOfImage(analysis, current.base), path);
        stage = current.base.stage;
        position = std::numeric_limits<int>::max();
    }
    return resolvedPath(u"/"_s, path);
}

std::vector<LikelyArtifact> likelyArtifactsOf(const Analysis &analysis, int stage)
{
    const bool exists = stage >= 0 && stage < int(analysis.pipeline->stages().size());
    return exists ? PathCollector(analysis).collected(stage) : std::vector<LikelyArtifact>();
}

} // namespace stagecraft
