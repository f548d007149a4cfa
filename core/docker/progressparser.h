// SPDX-License-Identifier: MIT
// Reads the stream of "docker buildx build --progress=rawjson".
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace stagecraft {

/// A vertex of the build graph, sent anew with each change (BuildKit client.Vertex).
struct VertexUpdate {
    QString digest;
    QString name;
    QStringList inputs;
    qint64 started = -1; ///< Milliseconds since 1970; -1 where it is missing.
    qint64 completed = -1;
    bool cached = false;
    QString error;
};

/// Bytes that a step printed; not always whole lines or characters.
struct LogUpdate {
    QString vertex;
    int stream = 1; ///< 1 output, 2 error.
    QByteArray data;
};

/// What one object of the stream says (BuildKit client.SolveStatus), or one line of text beside it.
struct ProgressItem {
    std::vector<VertexUpdate> vertices;
    std::vector<LogUpdate> logs;
    QString text; ///< Set for a line of text only.
    bool isText = false;
};

/// Splits the stream into objects and lines of text.
///
/// buildx up to 0.13 prints each object over many lines, later ones one object a line, and all mix lines of
/// text in. So objects are told by their braces outside strings, not by lines. What looks like an object and
/// is none is passed on as text.
class ProgressParser {
public:
    std::vector<ProgressItem> add(QByteArrayView bytes);
    /// The rest, at the end of the stream.
    std::vector<ProgressItem> finish();

private:
    void endPiece(std::vector<ProgressItem> &items);

    QByteArray m_piece;
    int m_depth = 0; ///< Of braces; 0 outside objects.
    bool m_inString = false;
    bool m_escaped = false;
};

} // namespace stagecraft
