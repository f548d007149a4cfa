// SPDX-License-Identifier: MIT
#include "app/configuration/hadolintfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <yaml-cpp/yaml.h>

using namespace Qt::StringLiterals;

namespace stagecraft {

namespace {

// What a value of the file must be and is not.
struct WrongValue {
    Message message;
};

QString textOf(const YAML::Node &node)
{
    return node.IsScalar() ? QString::fromStdString(node.Scalar()) : QString();
}

[[noreturn]] void refuse(const char *source, const YAML::Node &node, const QString &key)
{
    throw WrongValue{{.source = source, .arguments = {key, QString::number(node.Mark().line + 1)}}};
}

QStringList listOf(const YAML::Node &node, const QString &key)
{
    QStringList result;
    if (!node || node.IsNull())
        return result;
    if (!node.IsSequence())
        refuse(QT_TRANSLATE_NOOP("core", "“%1” on line %2 must be a list."), node, key);
    for (const YAML::Node &item : node)
        result.append(textOf(item));
    return result;
}

bool flagOf(const YAML::Node &node, const QString &key)
{
    if (!node || node.IsNull())
        return false;
    bool flag = false;
    if (!YAML::convert<bool>::decode(node, flag))
        refuse(QT_TRANSLATE_NOOP("core", "“%1” on line %2 must be true or false."), node, key);
    return flag;
}

std::optional<Severity> severityOf(const QString &word)
{
    const QString name = word.toLower();
    if (name == "error"_L1)
        return Severity::Error;
    if (name == "warning"_L1)
        return Severity::Warning;
    if (name == "info"_L1)
        return Severity::Info;
    if (name == "style"_L1)
        return Severity::Style;
    if (name == "ignore"_L1 || name == "none"_L1)
        return Severity::Off;
    return std::nullopt;
}

void readOverrides(const YAML::Node &node, RuleSettings &settings)
{
    if (!node || node.IsNull())
        return;
    if (!node.IsMap())
        refuse(QT_TRANSLATE_NOOP("core", "“%1” on line %2 must be a table."), node, u"override"_s);
    for (const auto &entry : node) {
        const QString key = textOf(entry.first);
        const auto severity = severityOf(key);
        if (!severity)
            refuse(QT_TRANSLATE_NOOP(
                       "core", "“%1” on line %2 is no severity: use error, warning, info or style."),
                entry.first, key);
        for (const QString &rule : listOf(entry.second, key))
            settings.severities.insert(rule, *severity);
    }
}

void readThreshold(const YAML::Node &node, RuleSettings &settings)
{
    if (!node || node.IsNull())
        return;
    settings.failureThreshold = severityOf(textOf(node));
    if (!settings.failureThreshold)
        refuse(
            QT_TRANSLATE_NOOP("core", "“%1” on line %2 must be error, warning, info, style, ignore or none."),
            node, u"failure-threshold"_s);
}

LabelType labelTypeOf(const YAML::Node &node)
{
    const QString name = textOf(node).toLower();
    if (name == "text"_L1 || name == "rawtext"_L1)
        return LabelType::RawText;
    if (name == "url"_L1)
        return LabelType::Url;
    if (name == "spdx"_L1)
        return LabelType::Spdx;
    if (name == "semver"_L1)
        return LabelType::SemVer;
    if (name == "rfc3339"_L1)
        return LabelType::Rfc3339;
    if (name == "hash"_L1)
        return LabelType::GitHash;
    if (name == "email"_L1)
        return LabelType::Email;
    return LabelType::Unknown;
}

void readLabels(const YAML::Node &node, RuleSettings &settings)
{
    if (!node || node.IsNull())
        return;
    if (!node.IsMap())
        refuse(QT_TRANSLATE_NOOP("core", "“%1” on line %2 must be a table."), node, u"label-schema"_s);
    for (const auto &entry : node)
        settings.labelSchema.insert(textOf(entry.first), labelTypeOf(entry.second));
}

RuleSettings settingsFrom(const YAML::Node &root)
{
    RuleSettings settings;
    if (!root || root.IsNull())
        return settings;
    if (!root.IsMap())
        refuse(QT_TRANSLATE_NOOP("core", "“%1” on line %2 must be a table."), root, u".hadolint.yaml"_s);
    readOverrides(root["override"], settings);
    for (const QString &rule : listOf(root["ignored"], u"ignored"_s))
        settings.severities.insert(rule, Severity::Off);
    readThreshold(root["failure-threshold"], settings);
    settings.trustedRegistries = listOf(root["trustedRegistries"], u"trustedRegistries"_s);
    readLabels(root["label-schema"], settings);
    settings.strictLabels = flagOf(root["strict-labels"], u"strict-labels"_s);
    settings.disableIgnorePragma = flagOf(root["disable-ignore-pragma"], u"disable-ignore-pragma"_s);
    settings.noFail = flagOf(root["no-fail"], u"no-fail"_s);
    return settings;
}

} // namespace

std::expected<RuleSettings, Message> parseHadolintFile(const QByteArray &yaml)
{
    try {
        return settingsFrom(YAML::Load(yaml.toStdString()));
    } catch (const WrongValue &wrong) {
        return std::unexpected(wrong.message);
    } catch (const YAML::Exception &problem) {
        return std::unexpected(Message{.source = QT_TRANSLATE_NOOP("core", "Line %1 is no YAML: %2."),
            .arguments = {QString::number(problem.mark.line + 1), QString::fromStdString(problem.msg)}});
    }
}

std::expected<RuleSettings, Message> loadHadolintFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Message{.source = QT_TRANSLATE_NOOP("core", "%1 cannot be read: %2."),
            .arguments = {path, file.errorString()}});
    constexpr qint64 kMaxSize = 1024 * 1024; // Far above what a person writes.
    auto settings = parseHadolintFile(file.read(kMaxSize));
    if (settings)
        return settings;
    const Message &problem = settings.error();
    return std::unexpected(
        Message{.source = QT_TRANSLATE_NOOP("core", "The settings in %1 cannot be used. %2"),
            .arguments = {path, problem.english()}});
}

std::optional<QString> hadolintFileFor(const QString &folder)
{
    QDir directory(folder);
    do {
        for (const QString &name : {u".hadolint.yaml"_s, u".hadolint.yml"_s}) {
            if (QFileInfo(directory.filePath(name)).isFile())
                return directory.filePath(name);
        }
    } while (directory.cdUp());
    return std::nullopt;
}

} // namespace stagecraft
