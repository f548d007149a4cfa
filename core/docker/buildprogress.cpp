// SPDX-License-Identifier: MIT
#include "core/docker/buildprogress.h"

#include "core/model/pipeline.h"

#include <algorithm>

namespace stagecraft {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kKeptLines = 200; // Of each step, to show with its failure.

bool isSettled(StepState state) { return state == StepState::Done || state == StepState::Cached; }

} // namespace

BuildProgress::BuildProgress(std::shared_ptr<const Pipeline> pipeline)
    : m_pipeline(std::move(pipeline)), m_steps(buildSteps(*m_pipeline))
{
}

std::vector<BuildLogLine> BuildProgress::add(QByteArrayView bytes) { return take(m_parser.add(bytes)); }

std::vector<BuildLogLine> BuildProgress::finish()
{
    std::vector<BuildLogLine> lines = take(m_parser.finish());
    for (int vertex = 0; vertex < int(m_vertices.size()); ++vertex) {
        auto &decoders = m_vertices[std::size_t(vertex)].decoders;
        report(vertex, LogStream::Output, decoders[0].finish(), lines);
        report(vertex, LogStream::Error, decoders[1].finish(), lines);
    }
    return lines;
}

std::vector<BuildLogLine> BuildProgress::take(const std::vector<ProgressItem> &items)
{
    std::vector<BuildLogLine> lines;
    for (const ProgressItem &item : items) {
        for (const VertexUpdate &vertex : item.vertices)
            take(vertex);
        for (const LogUpdate &log : item.logs)
            take(log, lines);
        if (item.isText) {
            m_engineText << item.text;
            lines.push_back(
                {.stage = -1, .instruction = -1, .stream = LogStream::Engine, .text = plainLine(item.text)});
        }
    }
    return lines;
}

int BuildProgress::vertexOf(const QString &digest)
{
    const auto found = m_indexOf.constFind(digest);
    if (found != m_indexOf.cend())
        return *found;
    m_indexOf.insert(digest, int(m_infos.size()));
    m_infos.push_back({.digest = digest, .name = {}, .inputs = {}});
    m_vertices.emplace_back();
    m_mapIsOld = true;
    return int(m_infos.size()) - 1;
}

void BuildProgress::take(const VertexUpdate &update)
{
    const auto index = std::size_t(vertexOf(update.digest));
    VertexInfo &info = m_infos[index];
    if (info.name != update.name || info.inputs != update.inputs) {
        info.name = update.name;
        info.inputs = update.inputs;
        m_mapIsOld = true;
    }
    VertexState &state = m_vertices[index];
    if (update.completed >= 0)
        state.spans.push_back({update.started < 0 ? update.completed : update.started, update.completed});
    state.isRunning = update.started >= 0 && update.completed < 0;
    state.isCompleted = state.isCompleted || update.completed >= 0;
    state.isCached = state.isCached || update.cached;
    if (!update.error.isEmpty())
        state.error = update.error;
}

void BuildProgress::take(const LogUpdate &log, std::vector<BuildLogLine> &lines)
{
    const int vertex = vertexOf(log.vertex);
    const bool isError = log.stream == 2;
    const QStringList texts = m_vertices[std::size_t(vertex)].decoders[isError ? 1 : 0].add(log.data);
    report(vertex, isError ? LogStream::Error : LogStream::Output, texts, lines);
}

void BuildProgress::report(
    int vertex, LogStream stream, const QStringList &texts, std::vector<BuildLogLine> &lines)
{
    if (texts.isEmpty())
        return;
    const auto &instructions = map().instructionsOf[std::size_t(vertex)];
    BuildLogLine line;
    line.stage = map().stageOf[std::size_t(vertex)];
    line.instruction = instructions.empty() ? -1 : instructions.front();
    line.stream = stream;
    QStringList &lastLines = m_vertices[std::size_t(vertex)].lastLines;
    for (const QString &text : texts) {
        line.text = text;
        lines.push_back(line);
        lastLines << text;
    }
    if (lastLines.size() > kKeptLines)
        lastLines.remove(0, lastLines.size() - kKeptLines);
}

const VertexMap &BuildProgress::map() const
{
    if (m_mapIsOld)
        m_map = mapVertices(*m_pipeline, m_steps, m_infos);
    m_mapIsOld = false;
    return m_map;
}

StepState BuildProgress::stateOf(int instruction) const
{
    const int index = map().vertexOf[std::size_t(instruction)];
    if (index < 0)
        return StepState::Waiting;
    const VertexState &vertex = m_vertices[std::size_t(index)];
    if (!vertex.error.isEmpty())
        return vertex.error.endsWith(u"context canceled"_s) ? StepState::Cancelled : StepState::Failed;
    if (vertex.isRunning)
        return StepState::Running;
    if (vertex.isCached)
        return StepState::Cached;
    return vertex.isCompleted ? StepState::Done : StepState::Waiting;
}

qint64 BuildProgress::lengthOf(Spans spans)
{
    if (spans.empty())
        return -1;
    std::ranges::sort(spans, {}, &Span::start);
    qint64 length = 0;
    qint64 end = spans.front().start;
    for (const Span &span : spans) {
        length += std::max<qint64>(0, span.end - std::max(end, span.start));
        end = std::max(end, span.end);
    }
    return length;
}

void BuildProgress::fillSteps(BuildFigures &figures) const
{
    std::vector<StepState> ends; // How each stage's last instruction stands.
    for (const Stage &stage : m_pipeline->stages()) {
        StepState state = StepState::NotBuilt;
        if (stage.isNeeded) {
            const bool hasParent = stage.base.stage >= 0 && stage.base.stage < stage.index;
            state = hasParent ? ends[std::size_t(stage.base.stage)] : StepState::Done;
            const auto &steps = m_steps[std::size_t(stage.index)];
            std::vector<const Instruction *> all;
            if (stage.from)
                all.push_back(stage.from);
            all.insert(all.end(), stage.instructions.begin(), stage.instructions.end());
            for (const Instruction *instruction : all) {
                StepFigures &step = figures.instructions[std::size_t(instruction->index)];
                if (std::ranges::find(steps, instruction) != steps.end()) {
                    state = stateOf(instruction->index);
                    // The engine calls an image cached at random; it only had it already.
                    if (instruction == stage.from && state == StepState::Cached)
                        state = StepState::Done;
                    const int vertex = map().vertexOf[std::size_t(instruction->index)];
                    step.milliseconds = vertex < 0 ? -1 : lengthOf(m_vertices[std::size_t(vertex)].spans);
                    ++figures.stepCount;
                    figures.finishedSteps += isSettled(state) ? 1 : 0;
                    figures.cachedSteps += state == StepState::Cached ? 1 : 0;
                    step.state = state;
                } else {
                    step.state = isSettled(state) ? StepState::Done : StepState::Waiting;
                }
            }
        }
        ends.push_back(state);
    }
}

void BuildProgress::fillStages(BuildFigures &figures) const
{
    for (const Stage &stage : m_pipeline->stages()) {
        StageFigures &result = figures.stages[std::size_t(stage.index)];
        if (!stage.isNeeded)
            continue;
        std::array<int, 7> count{}; // Of the steps behind FROM, by state.
        Spans spans;
        int total = 0;
        for (const Instruction *instruction : m_steps[std::size_t(stage.index)]) {
            const int vertex = map().vertexOf[std::size_t(instruction->index)];
            if (vertex >= 0)
                spans.insert(spans.end(), m_vertices[std::size_t(vertex)].spans.begin(),
                    m_vertices[std::size_t(vertex)].spans.end());
            const StepState state = figures.instructions[std::size_t(instruction->index)].state;
            if (instruction->keyword == Keyword::From && isSettled(state))
                continue;
            ++count[std::size_t(state)];
            ++total;
        }
        result.milliseconds = lengthOf(spans);
        const auto has = [&](StepState state) {
            return count[std::size_t(state)] > 0;
        };
        const bool hasBegun = has(StepState::Done) || has(StepState::Cached);
        if (has(StepState::Failed))
            result.state = StepState::Failed;
        else if (has(StepState::Cancelled))
            result.state = StepState::Cancelled;
        else if (has(StepState::NotBuilt))
            result.state = hasBegun ? StepState::Cancelled : StepState::NotBuilt;
        else if (has(StepState::Running) || (has(StepState::Waiting) && hasBegun))
            result.state = StepState::Running;
        else if (has(StepState::Waiting))
            result.state = StepState::Waiting;
        else
            result.state = total > 0 && count[std::size_t(StepState::Cached)] == total ? StepState::Cached
                                                                                       : StepState::Done;
    }
}

void BuildProgress::findFailure(BuildFigures &figures) const
{
    for (std::size_t i = 0; i < m_vertices.size(); ++i) {
        const VertexState &vertex = m_vertices[i];
        if (vertex.error.isEmpty() || vertex.error.endsWith(u"context canceled"_s))
            continue;
        BuildFailure failure;
        failure.message.detail = vertex.error;
        failure.stage = map().stageOf[i];
        failure.log = vertex.lastLines;
        const auto &instructions = map().instructionsOf[i];
        if (!instructions.empty()) {
            failure.instruction = instructions.front();
        } else if (failure.stage >= 0) {
            // A trigger of the base image: FROM brought it.
            const Instruction *from = m_pipeline->stages()[std::size_t(failure.stage)].from;
            failure.instruction = from ? from->index : -1;
        }
        if (failure.instruction >= 0)
            failure.line = m_pipeline->tree().instructions()[std::size_t(failure.instruction)].firstLine;
        figures.failure = std::move(failure);
        return;
    }
}

BuildFigures BuildProgress::figures() const
{
    BuildFigures figures = emptyFigures(*m_pipeline);
    figures.state = BuildState::Running;
    fillSteps(figures);
    fillStages(figures);
    findFailure(figures);
    return figures;
}

BuildFigures BuildProgress::finishedFigures(BuildState state) const
{
    BuildFigures figures = emptyFigures(*m_pipeline);
    figures.state = state;
    fillSteps(figures);
    const bool succeeded = state == BuildState::Succeeded || state == BuildState::Measuring;
    for (StepFigures &step : figures.instructions) {
        if (succeeded && step.state != StepState::NotBuilt && !isSettled(step.state)) {
            // Metadata has no step of its own; what the engine never started it had in its cache.
            step.state = StepState::Cached;
        } else if (step.state == StepState::Running) {
            step.state = StepState::Cancelled;
        } else if (step.state == StepState::Waiting) {
            step.state = StepState::NotBuilt;
        }
    }
    if (succeeded)
        figures.finishedSteps = figures.stepCount;
    fillStages(figures);
    if (!succeeded)
        findFailure(figures);
    return figures;
}

} // namespace stagecraft
