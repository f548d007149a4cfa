// SPDX-License-Identifier: MIT
// Follows a running build: the engine's progress stream becomes figures and log lines.
#pragma once

#include "core/docker/buildfigures.h"
#include "core/docker/logdecoder.h"
#include "core/docker/progressparser.h"
#include "core/docker/vertexmap.h"

#include <QHash>

#include <array>
#include <memory>

namespace stagecraft {

enum class LogStream : quint8 { Output, Error, Engine };

/// One line that a step printed, or that the engine said.
struct BuildLogLine {
    int stage = -1;       ///< -1 for the engine's own words.
    int instruction = -1; ///< Instruction::index
    LogStream stream = LogStream::Engine;
    QString text; ///< Without line break and escape sequences.

    friend bool operator==(const BuildLogLine &, const BuildLogLine &) = default;
};

/// The state of one build. Feed it what `buildCommand` writes to standard error, in pieces of any size.
class BuildProgress {
public:
    explicit BuildProgress(std::shared_ptr<const Pipeline> pipeline);

    /// Returns the lines of the log that `bytes` completed.
    std::vector<BuildLogLine> add(QByteArrayView bytes);
    /// Call it once at the end of the stream: returns lines that lack their break.
    std::vector<BuildLogLine> finish();

    /// As things stand. `state` is Running; see `finishedFigures`.
    BuildFigures figures() const;
    /// After the end of the stream. Steps that the engine did not mention were not needed or came from the
    /// cache.
    BuildFigures finishedFigures(BuildState state) const;

    /// What the engine said outside JSON: errors, warnings, the excerpt of the failed line.
    const QStringList &engineText() const noexcept { return m_engineText; }

private:
    struct Span {
        qint64 start = 0;
        qint64 end = 0;
    };
    struct VertexState {
        VertexInfo info;
        std::vector<Span> spans; ///< Disjoint, sorted: a vertex may start and end several times.
        bool started = false;
        bool completed = false;
        bool cached = false;
        QString error;
        std::array<LogDecoder, 2> decoders;
        QStringList lastLines;
        std::vector<std::pair<LogStream, QString>> unplaced; ///< Lines from before the vertex had its name.
    };

    void take(const VertexUpdate &update);
    void take(const LogUpdate &log, std::vector<BuildLogLine> &lines);
    VertexState &vertex(const QString &digest);
    void remap();
    StepState stateOf(const VertexState &vertex) const;
    static qint64 lengthOf(const std::vector<Span> &spans);
    static void addSpan(std::vector<Span> &spans, Span span);
    void fillStages(BuildFigures &figures) const;
    void findFailure(BuildFigures &figures) const;

    std::shared_ptr<const Pipeline> m_pipeline;
    ProgressParser m_parser;
    std::vector<VertexState> m_vertices;
    QHash<QString, int> m_indexOf;
    VertexMap m_map;
    QStringList m_engineText;
};

} // namespace stagecraft
