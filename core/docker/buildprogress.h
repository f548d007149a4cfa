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
        qint64 start = 0; ///< Milliseconds since 1970.
        qint64 end = 0;
    };
    using Spans = std::vector<Span>;

    struct VertexState {
        std::vector<Span> spans; ///< A vertex may start and end several times.
        bool isRunning = false;
        bool isCompleted = false;
        bool isCached = false;
        QString error;
        std::array<LogDecoder, 2> decoders; ///< For standard output and standard error.
        QStringList lastLines;
    };

    std::vector<BuildLogLine> take(const std::vector<ProgressItem> &items);
    void take(const VertexUpdate &update);
    void take(const LogUpdate &log, std::vector<BuildLogLine> &lines);
    void report(int vertex, LogStream stream, const QStringList &texts, std::vector<BuildLogLine> &lines);
    int vertexOf(const QString &digest);
    StepState stateOf(int instruction) const;
    static qint64 lengthOf(Spans spans);
    void fillSteps(BuildFigures &figures) const;
    void fillStages(BuildFigures &figures) const;
    void findFailure(BuildFigures &figures) const;
    const VertexMap &map() const;

    std::shared_ptr<const Pipeline> m_pipeline;
    BuildSteps m_steps;
    ProgressParser m_parser;
    std::vector<VertexInfo> m_infos;
    std::vector<VertexState> m_vertices; ///< Beside m_infos.
    QHash<QString, int> m_indexOf;       ///< By digest.
    mutable VertexMap m_map;
    mutable bool m_mapIsOld = true; ///< A vertex or a name has come since.
    QStringList m_engineText;
};

} // namespace stagecraft
