// SPDX-License-Identifier: MIT
#include "app/surroundings/namedtargets.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <yaml-cpp/yaml.h>

namespace stagecraft {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMaxSize = 1024 * 1024; // Bytes of a file that is read.

void addTarget(QStringList &targets, const QString &target)
{
    if (!target.isEmpty() && !targets.contains(target))
        targets.append(target);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(kMaxSize) : QByteArray();
}

} // namespace

std::optional<QStringList> composeTargets(const QByteArray &yaml)
{
    try {
        QStringList targets;
        const YAML::Node root = YAML::Load(yaml.toStdString());
        if (!root.IsMap() || !root["services"] || !root["services"].IsMap())
            return targets;
        for (const auto &service : root["services"]) {
            const YAML::Node &settings = service.second;
            if (!settings.IsMap() || !settings["build"] || !settings["build"].IsMap())
                continue;
            if (const YAML::Node target = settings["build"]["target"]; target && target.IsScalar())
                addTarget(targets, QString::fromStdString(target.Scalar()));
        }
        return targets;
    } catch (const YAML::Exception &) {
        return std::nullopt;
    }
}

QStringList bakeTargets(const QByteArray &hcl)
{
    // Attributes stand on lines of their own; blocks do not matter, since `target` as an attribute means
    // the same in every block that may have it.
    static const QRegularExpression attribute(
        uR"(^\s*target\s*=\s*"([^"$]+)\")"_s, QRegularExpression::MultilineOption);
    QStringList targets;
    for (const QRegularExpressionMatch &match : attribute.globalMatch(QString::fromUtf8(hcl)))
        addTarget(targets, match.captured(1));
    return targets;
}

std::optional<QStringList> bakeJsonTargets(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return std::nullopt;
    QStringList targets;
    for (const QJsonValue &target : document.object()["target"_L1].toObject())
        addTarget(targets, target.toObject()["target"_L1].toString());
    return targets;
}

QStringList namedTargetsIn(const QString &folder)
{
    QStringList targets;
    const auto addAll = [&](const QStringList &names) {
        for (const QString &name : names)
            addTarget(targets, name);
    };
    const QDir directory(folder);
    for (const QString &name :
        directory.entryList({u"compose*.y*ml"_s, u"docker-compose*.y*ml"_s}, QDir::Files, QDir::Name))
        addAll(composeTargets(bytesOf(directory.filePath(name))).value_or(QStringList()));
    for (const QString &name : directory.entryList({u"docker-bake*.hcl"_s}, QDir::Files, QDir::Name))
        addAll(bakeTargets(bytesOf(directory.filePath(name))));
    for (const QString &name : directory.entryList({u"docker-bake*.json"_s}, QDir::Files, QDir::Name))
        addAll(bakeJsonTargets(bytesOf(directory.filePath(name))).value_or(QStringList()));
    return targets;
}

} // namespace stagecraft
