// SPDX-License-Identifier: MIT
#include "core/docker/progressparser.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace stagecraft {

using namespace Qt::StringLiterals;

namespace {

// The longest object seen in practice has 350 KB. What is much longer is no progress.
constexpr qsizetype kLongestPiece = 64 * 1024 * 1024;

qint64 timeOf(const QJsonValue &value)
{
    const QString text = value.toString();
    if (text.isEmpty())
        return -1;
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return time.isValid() ? time.toMSecsSinceEpoch() : -1;
}

VertexUpdate vertexFrom(const QJsonObject &object)
{
    VertexUpdate vertex{
        .digest = object["digest"_L1].toString(),
        .name = object["name"_L1].toString(),
        .inputs = {},
        .started = timeOf(object["started"_L1]),
        .completed = timeOf(object["completed"_L1]),
        .cached = object["cached"_L1].toBool(),
        .error = object["error"_L1].toString(),
    };
    const QJsonArray inputs = object["inputs"_L1].toArray();
    for (const QJsonValue &input : inputs)
        vertex.inputs << input.toString();
    return vertex;
}

LogUpdate logFrom(const QJsonObject &object)
{
    return {
        .vertex = object["vertex"_L1].toString(),
        .stream = object["stream"_L1].toInt(1),
        .data = QByteArray::fromBase64(object["data"_L1].toString().toLatin1()),
    };
}

ProgressItem textItem(const QByteArray &bytes)
{
    return {.vertices = {}, .logs = {}, .text = QString::fromUtf8(bytes), .isText = true};
}

ProgressItem itemFrom(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return textItem(bytes);
    ProgressItem item;
    const QJsonArray vertices = document["vertexes"_L1].toArray();
    for (const QJsonValue &vertex : vertices)
        item.vertices.push_back(vertexFrom(vertex.toObject()));
    const QJsonArray logs = document["logs"_L1].toArray();
    for (const QJsonValue &log : logs)
        item.logs.push_back(logFrom(log.toObject()));
    return item;
}

} // namespace

std::vector<ProgressItem> ProgressParser::add(QByteArrayView bytes)
{
    std::vector<ProgressItem> items;
    for (const char c : bytes) {
        if (m_depth == 0) {
            if (c == '\n' || c == '\r') {
                endPiece(items);
                continue;
            }
            // An object starts a piece; a brace further on is part of a line of text.
            if (c == '{' && m_piece.trimmed().isEmpty()) {
                m_piece.clear();
                m_depth = 1;
            }
            m_piece += c;
        } else {
            m_piece += c;
            if (m_inString) {
                m_inString = m_escaped || c != '"';
                m_escaped = !m_escaped && c == '\\';
            } else if (c == '"') {
                m_inString = true;
            } else if (c == '{') {
                ++m_depth;
            } else if (c == '}' && --m_depth == 0) {
                endPiece(items);
            }
        }
        if (m_piece.size() > kLongestPiece)
            endPiece(items);
    }
    return items;
}

std::vector<ProgressItem> ProgressParser::finish()
{
    std::vector<ProgressItem> items;
    endPiece(items);
    return items;
}

void ProgressParser::endPiece(std::vector<ProgressItem> &items)
{
    const QByteArray piece = std::exchange(m_piece, {});
    m_depth = 0;
    m_inString = false;
    m_escaped = false;
    if (piece.startsWith('{'))
        items.push_back(itemFrom(piece));
    else if (!piece.trimmed().isEmpty())
        items.push_back(textItem(piece));
}

} // namespace stagecraft
