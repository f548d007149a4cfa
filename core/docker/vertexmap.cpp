// SPDX-License-Identifier: MIT
#include "core/docker/vertexmap.h"

#include "core/docker/stagealiases.h"
#include "core/model/pipeline.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace stagecraft {

using namespace Qt::StringLiterals;

namespace {

// "linux/amd64", "linux/arm64->amd64": the platform of a step, where several are built.
bool isPlatform(QStringView word)
{
    const qsizetype slash = word.indexOf(u'/');
    static const QStringList systems{
        u"linux"_s, u"windows"_s, u"darwin"_s, u"freebsd"_s, u"wasip1"_s, u"js"_s};
    return slash > 0 && systems.contains(word.first(slash).toString());
}

// Where a WORKDIR leads.
QString joinedFolder(const QString &folder, const QString &path)
{
    const QString joined = path.startsWith(u'/') ? path : folder + u'/' + path;
    QStringList parts;
    for (const QString &part : joined.split(u'/', Qt::SkipEmptyParts)) {
        if (part == u".."_s) {
            if (!parts.isEmpty())
                parts.removeLast();
        } else if (part != u"."_s) {
            parts << part;
        }
    }
    return u'/' + parts.join(u'/');
}

QString expandedArgument(const Pipeline &pipeline, int stage, const Instruction &instruction)
{
    for (const ExpandedWord &word : pipeline.evaluation().words()) {
        if (word.instruction == &instruction && word.stage == stage)
            return word.text.toString();
    }
    return instruction.arguments.toString();
}

// True for an instruction that changes files or the folder; `folder` is where it starts and is moved by
// WORKDIR.
bool isStep(const Pipeline &pipeline, int stage, const Instruction &instruction, QString &folder)
{
    if (instruction.keyword != Keyword::Workdir)
        return instruction.keyword == Keyword::Run || instruction.keyword == Keyword::Copy
            || instruction.keyword == Keyword::Add;
    folder = joinedFolder(folder, expandedArgument(pipeline, stage, instruction));
    return folder != u"/"_s;
}

class Mapper {
public:
    Mapper(const Pipeline &pipeline, const BuildSteps &steps, const std::vector<VertexInfo> &vertices)
        : m_pipeline(pipeline), m_steps(steps), m_vertices(vertices)
    {
        // The later of two stages with one name is the one that is built.
        for (const Stage &stage : pipeline.stages()) {
            m_stageOfName.insert(targetName(pipeline, stage.index), stage.index);
            m_stageOfName.insert(stage.displayName(), stage.index);
        }
        for (std::size_t i = 0; i < vertices.size(); ++i) {
            m_indexOf.insert(vertices[i].digest, int(i));
            m_names.push_back(parseVertexName(vertices[i].name));
        }
        m_map.vertexOf.assign(pipeline.tree().instructions().size(), -1);
        m_map.instructionsOf.resize(vertices.size());
        m_map.stageOf.assign(vertices.size(), -1);
    }

    VertexMap result()
    {
        placeByName();
        while (placeByInputs()) { }
        return std::move(m_map);
    }

private:
    int stageNamed(const QString &name) const
    {
        if (name.isEmpty())
            return m_pipeline.stages().size() == 1 ? 0 : -1;
        return m_stageOfName.value(name, -1);
    }

    bool place(int stage, int step, int vertex)
    {
        const auto &steps = m_steps[std::size_t(stage)];
        if (step < 0 || step >= int(steps.size()) || vertex < 0)
            return false;
        const int index = steps[std::size_t(step)]->index;
        int &place = m_map.vertexOf[std::size_t(index)];
        if (place >= 0)
            return false;
        place = vertex;
        m_map.instructionsOf[std::size_t(vertex)].push_back(index);
        if (m_map.stageOf[std::size_t(vertex)] < 0)
            m_map.stageOf[std::size_t(vertex)] = stage;
        return true;
    }

    // Triggers of ONBUILD take numbers of their own (+n), and a base that comes from elsewhere takes none
    // (-1), so later numbers are shifted. The shift that makes most keywords fit is the right one.
    int shiftOf(int stage, const std::vector<const VertexName *> &names) const
    {
        const auto &steps = m_steps[std::size_t(stage)];
        int best = 0;
        int bestScore = -1'000'000;
        for (const int shift : {0, 1, 2, 3, 4, 5, 6, 7, 8, -1}) {
            int score = 0;
            for (const VertexName *name : names) {
                if (name->isOnBuild)
                    continue;
                if (name->keyword == u"FROM"_s) {
                    score += name->step == 1 && shift != -1 ? 1 : 0;
                    continue;
                }
                const int step = name->step - 1 - shift;
                if (step >= int(steps.size()))
                    --score;
                else if (step >= 0 && nameOf(steps[std::size_t(step)]->keyword) == name->keyword)
                    ++score;
            }
            if (score > bestScore) {
                bestScore = score;
                best = shift;
            }
        }
        return best;
    }

    void placeByName()
    {
        std::vector<std::vector<int>> verticesOf(m_steps.size());
        for (std::size_t i = 0; i < m_names.size(); ++i) {
            const int stage = m_names[i] ? stageNamed(m_names[i]->stage) : -1;
            m_map.stageOf[i] = stage;
            if (stage >= 0)
                verticesOf[std::size_t(stage)].push_back(int(i));
        }
        for (std::size_t stage = 0; stage < verticesOf.size(); ++stage) {
            std::vector<const VertexName *> names;
            for (const int vertex : verticesOf[stage])
                names.push_back(&*m_names[std::size_t(vertex)]);
            const int shift = shiftOf(int(stage), names);
            for (std::size_t i = 0; i < names.size(); ++i)
                placeStep(int(stage), *names[i], shift, verticesOf[stage][i]);
        }
    }

    void placeStep(int stage, const VertexName &name, int shift, int vertex)
    {
        const auto &steps = m_steps[std::size_t(stage)];
        const bool isFrom = name.keyword == u"FROM"_s;
        // BuildKit up to 0.13 does not mark triggers.
        const bool isTrigger = name.isOnBuild || (shift > 0 && name.step > 1 && name.step <= 1 + shift);
        const int step = isFrom ? name.step - 1 : name.step - 1 - shift;
        if (!isTrigger && step >= 0 && step < int(steps.size())
            && nameOf(steps[std::size_t(step)]->keyword) == name.keyword)
            place(stage, step, vertex);
    }

    int inputOf(int vertex, bool last) const
    {
        const QStringList &inputs = m_vertices[std::size_t(vertex)].inputs;
        return inputs.isEmpty() ? -1 : m_indexOf.value(last ? inputs.last() : inputs.first(), -1);
    }

    // One backward pass over all steps: the step before, the base stage, the stage that is copied from.
    bool placeByInputs()
    {
        bool changed = false;
        for (const Stage &stage : m_pipeline.stages()) {
            const auto &steps = m_steps[std::size_t(stage.index)];
            for (int step = int(steps.size()) - 1; step >= 0; --step) {
                const int vertex = m_map.vertexOf[std::size_t(steps[std::size_t(step)]->index)];
                if (vertex < 0)
                    continue;
                const int before = inputOf(vertex, false);
                if (step > 0
                    && !steps[std::size_t(step)]->flag(u"link")) // A linked copy starts from nothing.
                    changed |= place(stage.index, step - 1, before);
                else if (step == 0 && stage.base.stage >= 0 && stage.base.stage < stage.index)
                    changed |= placeLast(stage.base.stage, before);
            }
        }
        for (const ArtifactEdge &edge : m_pipeline.artifacts()) {
            if (edge.source < 0 || edge.via != ArtifactVia::Copy || !edge.instruction
                || edge.instruction->index < 0)
                continue;
            const int vertex = m_map.vertexOf[std::size_t(edge.instruction->index)];
            if (vertex >= 0 && copiesFromOneInput(edge, vertex))
                changed |= placeLast(edge.source, inputOf(vertex, true));
        }
        return changed;
    }

    // The last input is the source, unless the copy is the first step of `FROM scratch` and has that input
    // alone.
    bool copiesFromOneInput(const ArtifactEdge &edge, int vertex) const
    {
        const Stage &target = m_pipeline.stages().at(std::size_t(edge.target));
        const auto &steps = m_steps[std::size_t(edge.target)];
        const bool isFirstOfScratch =
            target.base.kind == BaseKind::Scratch && !steps.empty() && steps.front() == edge.instruction;
        return m_vertices[std::size_t(vertex)].inputs.size() > (isFirstOfScratch ? 0 : 1);
    }

    bool placeLast(int stage, int vertex)
    {
        return place(stage, int(m_steps[std::size_t(stage)].size()) - 1, vertex);
    }

    const Pipeline &m_pipeline;
    const BuildSteps &m_steps;
    const std::vector<VertexInfo> &m_vertices;
    QHash<QString, int> m_stageOfName;
    std::vector<std::optional<VertexName>> m_names;
    QHash<QString, int> m_indexOf;
    VertexMap m_map;
};

} // namespace

std::optional<VertexName> parseVertexName(QStringView name)
{
    static const QRegularExpression pattern(uR"(^\[(?:([^\]\s][^\]]*?) )?\s*(\d+)/(\d+)\] (.*)$)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = pattern.matchView(name);
    if (!match.hasMatch())
        return {};
    VertexName result;
    const QStringList words = match.captured(1).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (!isPlatform(word))
            result.stage = word; // In a bake build the target comes before the stage.
    }
    result.step = match.captured(2).toInt();
    result.stepCount = match.captured(3).toInt();
    QString text = match.captured(4);
    result.isOnBuild = text.startsWith(u"ONBUILD "_s);
    if (result.isOnBuild || text.startsWith(u"LINK "_s))
        text = text.section(u' ', 1);
    result.keyword = text.section(u' ', 0, 0);
    return result;
}

BuildSteps buildSteps(const Pipeline &pipeline)
{
    BuildSteps steps;
    std::vector<QString>
        folders; // At the end of each stage. That of an outside image is not known and taken for "/".
    for (const Stage &stage : pipeline.stages()) {
        const bool hasParent = stage.base.stage >= 0 && stage.base.stage < stage.index;
        QString folder = hasParent ? folders.at(std::size_t(stage.base.stage)) : u"/"_s;
        std::vector<const Instruction *> &own = steps.emplace_back();
        if (stage.base.kind == BaseKind::Image && stage.from)
            own.push_back(stage.from);
        for (const Instruction *instruction : stage.instructions) {
            if (isStep(pipeline, stage.index, *instruction, folder))
                own.push_back(instruction);
        }
        folders.push_back(folder);
    }
    return steps;
}

VertexMap mapVertices(
    const Pipeline &pipeline, const BuildSteps &steps, const std::vector<VertexInfo> &vertices)
{
    return Mapper(pipeline, steps, vertices).result();
}

} // namespace stagecraft
