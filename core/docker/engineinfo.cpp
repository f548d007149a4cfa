// SPDX-License-Identifier: MIT
#include "core/docker/engineinfo.h"

#include "core/docker/buildrequest.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace stagecraft {

using namespace Qt::StringLiterals;

EngineInfo parseEngineVersion(QByteArrayView output)
{
    EngineInfo info;
    const QJsonDocument document = QJsonDocument::fromJson(output.toByteArray());
    const QJsonValue client = document["Client"_L1];
    const QJsonValue server = document["Server"_L1];
    info.clientVersion = client["Version"_L1].toString();
    info.context = client["Context"_L1].toString();
    info.serverVersion = server["Version"_L1].toString();
    const QString system = server["Os"_L1].toString();
    if (!system.isEmpty())
        info.platform = system + u'/' + server["Arch"_L1].toString();
    return info;
}

QString parseBuilderVersion(QByteArrayView output)
{
    static const QRegularExpression pattern(uR"(\bv?(\d+\.\d+(\.\d+)?)\S*)"_s);
    const QString text = QString::fromUtf8(output).section(u' ', 1);
    return pattern.match(text).captured(1);
}

bool canReadProgressOf(const QString &builderVersion)
{
    if (builderVersion.isEmpty())
        return false;
    const int major = builderVersion.section(u'.', 0, 0).toInt();
    return major > 0 || builderVersion.section(u'.', 1, 1).toInt() >= kOldestBuilderMinor;
}

QStringList parseImageList(QByteArrayView output)
{
    QStringList references;
    for (const QString &line : QString::fromUtf8(output).split(u'\n', Qt::SkipEmptyParts)) {
        const QString reference = line.trimmed();
        const bool isNamed = !reference.isEmpty() && !reference.contains("<none>"_L1);
        if (isNamed && !reference.startsWith(kMeasuredPrefix))
            references.append(reference);
    }
    return references;
}

std::vector<EngineContext> parseContextList(QByteArrayView output)
{
    std::vector<EngineContext> contexts;
    for (const QByteArray &line : output.toByteArray().split('\n')) {
        const QJsonDocument document = QJsonDocument::fromJson(line);
        const QString name = document["Name"_L1].toString();
        if (name.isEmpty())
            continue;
        contexts.push_back({
            .name = name,
            .description = document["Description"_L1].toString(),
            .endpoint = document["DockerEndpoint"_L1].toString(),
            .isCurrent = document["Current"_L1].toBool(),
        });
    }
    return contexts;
}

} // namespace stagecraft
