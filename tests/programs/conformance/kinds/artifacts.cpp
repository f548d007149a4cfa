// SPDX-License-Identifier: MIT
// COPY --from and mounts with from: in which stage and line, and what they name.
#include "tests/programs/conformance/kind.h"
#include "tests/programs/conformance/kinds/normalised.h"

#include <QJsonArray>

namespace stagecraft::conformance {

using namespace Qt::StringLiterals;

namespace {

QString edge(int stage, int line, const QString &source)
{
    return u"stage %1, line %2 from %3"_s.arg(stage).arg(line).arg(source);
}

QStringList expectedEdges(const QJsonArray &stages)
{
    QStringList edges;
    for (qsizetype i = 0; i < stages.size(); ++i) {
        const QJsonArray commands = stages[i][u"commands"_s].toArray();
        for (const QJsonValue &command : commands) {
            const int line = command[u"start"_s].toInt();
            if (const QString from = command[u"from"_s].toString(); !from.isEmpty())
                edges += edge(int(i), line, normalised(from));
            const QJsonArray mounts = command[u"mounts"_s].toArray();
            for (const QJsonValue &mount : mounts) {
                if (const QString from = mount[u"from"_s].toString(); !from.isEmpty())
                    edges += edge(int(i), line, normalised(from));
            }
        }
    }
    return edges;
}

/// Every edge with the name that the file gives its source, quotes removed.
QStringList foundEdges(const Case &record)
{
    QStringList edges;
    for (const ArtifactEdge &found : record.pipeline().artifacts()) {
        const Flag *from = found.via == ArtifactVia::Copy ? found.instruction->flag(u"from") : nullptr;
        edges += edge(found.target, found.instruction->firstLine,
            normalised(from ? from->value : record.tree().textOf(found.fromRange)));
    }
    return edges;
}

std::optional<QStringList> differences(const Case &record)
{
    // BuildKit gives up at its first error; Stagecraft goes on.
    if (!record.record[u"stages"_s].isArray() || record.record[u"stages_error"_s].isObject()
        || record.record[u"parse_error"_s].isObject())
        return std::nullopt;
    const QStringList theirs = expectedEdges(record.record[u"stages"_s].toArray());
    const QStringList ours = foundEdges(record);
    if (theirs == ours)
        return QStringList();
    return QStringList{u"%1 instead of %2"_s.arg(ours.join(u"; "), theirs.join(u"; "))};
}

} // namespace

const Kind kinds::artifacts{
    .name = "artifacts",
    .question = "which stage takes files from which, line by line",
    .differences = &differences,
};

} // namespace stagecraft::conformance
