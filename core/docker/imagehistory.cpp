// SPDX-License-Identifier: MIT
#include "core/docker/imagehistory.h"

#include "core/model/pipeline.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <numeric>
#include <span>

namespace stagecraft {

using namespace Qt::StringLiterals;

namespace {

qint64 sumOf(std::span<const HistoryRow> rows)
{
    return std::accumulate(rows.begin(), rows.end(), qint64(0),
        [](qint64 sum, const HistoryRow &row) { return sum + row.bytes; });
}

// "RUN |1 VERSION=1 /bin/sh -c …", "COPY …", or the classic builder's "/bin/sh -c #(nop)  CMD […]" and
// "/bin/sh -c …".
bool fits(const HistoryRow &row, Keyword keyword)
{
    QStringView text = row.createdBy;
    if (const qsizetype mark = text.indexOf(u"#(nop)"_s); mark >= 0)
        text = text.sliced(mark + 6).trimmed();
    else if (text.startsWith(u"/bin/sh -c"_s) || text.startsWith(u"|"_s))
        return keyword == Keyword::Run;
    const QStringView name = nameOf(keyword);
    return text.startsWith(name) && (text.size() == name.size() || text[name.size()].isSpace());
}

} // namespace

std::optional<std::vector<HistoryRow>> parseHistory(QByteArrayView output)
{
    std::vector<HistoryRow> rows;
    for (const QByteArray &line : output.toByteArray().split('\n')) {
        if (line.trimmed().isEmpty())
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(line);
        // Docker writes the number as a string.
        const QJsonValue size = document["Size"_L1];
        bool isNumber = size.isDouble();
        const qint64 bytes = isNumber ? size.toInteger() : size.toString().toLongLong(&isNumber);
        if (!document.isObject() || !isNumber)
            return {};
        rows.push_back({.bytes = bytes, .createdBy = document["CreatedBy"_L1].toString()});
    }
    return rows;
}

bool addSizes(
    BuildFigures &figures, const Pipeline &pipeline, int index, const std::vector<HistoryRow> &history)
{
    const Stage &stage = pipeline.stages().at(std::size_t(index));
    StageFigures &result = figures.stages.at(std::size_t(index));
    result.bytes = sumOf(history);

    std::vector<const Instruction *> instructions; // Newest first, as the rows are.
    for (auto it = stage.instructions.rbegin(); it != stage.instructions.rend(); ++it) {
        if ((*it)->keyword != Keyword::Onbuild)
            instructions.push_back(*it);
    }
    if (instructions.size() > history.size())
        return false;
    for (std::size_t i = 0; i < instructions.size(); ++i) {
        if (!fits(history[i], instructions[i]->keyword))
            return false;
    }

    result.baseBytes = sumOf(std::span(history).subspan(instructions.size()));
    for (std::size_t i = 0; i < instructions.size(); ++i)
        figures.instructions.at(std::size_t(instructions[i]->index)).bytes = history[i].bytes;
    for (std::size_t i = 0; i < pipeline.artifacts().size(); ++i) {
        const ArtifactEdge &edge = pipeline.artifacts()[i];
        if (edge.target == index && edge.via == ArtifactVia::Copy && edge.instruction
            && edge.instruction->index >= 0)
            figures.artifacts.at(i).bytes =
                figures.instructions.at(std::size_t(edge.instruction->index)).bytes;
    }
    return true;
}

} // namespace stagecraft
