// SPDX-License-Identifier: MIT
#include "app/settings/settings.h"

#include <QCryptographicHash>

#include <array>

namespace stagecraft {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxRecentFiles = 12;
constexpr std::array kThemes{"system"_L1, "light"_L1, "dark"_L1};
constexpr std::array kSeverities{"off"_L1, "style"_L1, "info"_L1, "warning"_L1, "error"_L1};

// Paths hold characters that mean something in names of settings.
QString fileKey(const QString &filePath)
{
    const QByteArray hash = QCryptographicHash::hash(filePath.toUtf8(), QCryptographicHash::Sha256);
    return u"build/"_s + QString::fromLatin1(hash.toHex().first(24)) + u'/';
}

} // namespace

Settings::Settings() : m_store(QSettings::IniFormat, QSettings::UserScope, u"stagecraft"_s, u"stagecraft"_s)
{
}

Settings::Settings(const QString &iniFile) : m_store(iniFile, QSettings::IniFormat) { }

ThemeChoice Settings::theme() const
{
    const QString name = m_store.value("view/theme").toString();
    for (std::size_t i = 0; i < kThemes.size(); ++i) {
        if (name == kThemes[i])
            return ThemeChoice(i);
    }
    return ThemeChoice::System;
}

void Settings::setTheme(ThemeChoice theme) { m_store.setValue("view/theme", kThemes[std::size_t(theme)]); }

QString Settings::language() const { return m_store.value("view/language").toString(); }

void Settings::setLanguage(const QString &language) { m_store.setValue("view/language", language); }

QStringList Settings::recentFiles() const { return m_store.value("files/recent").toStringList(); }

void Settings::addRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    m_store.setValue("files/recent", files.first(std::min(kMaxRecentFiles, files.size())));
}

void Settings::clearRecentFiles() { m_store.remove("files/recent"); }

RuleSettings Settings::ruleSettings() const
{
    RuleSettings settings;
    const QMap<QString, QVariant> stored = m_store.value("rules/severities").toMap();
    for (const auto &[rule, name] : stored.asKeyValueRange()) {
        for (std::size_t i = 0; i < kSeverities.size(); ++i) {
            if (name.toString() == kSeverities[i])
                settings.severities.insert(rule, Severity(i));
        }
    }
    return settings;
}

void Settings::setRuleSeverities(const QHash<QString, Severity> &severities)
{
    QMap<QString, QVariant> stored;
    for (const auto &[rule, severity] : severities.asKeyValueRange())
        stored.insert(rule, QString(kSeverities[std::size_t(severity)]));
    m_store.setValue("rules/severities", stored);
}

bool Settings::usesShellCheck() const { return m_store.value("rules/shellcheck", true).toBool(); }

void Settings::setUsesShellCheck(bool uses) { m_store.setValue("rules/shellcheck", uses); }

BuildChoice Settings::buildChoice(const QString &filePath) const
{
    const QString key = fileKey(filePath);
    return {m_store.value(key + "tag"_L1).toString(), m_store.value(key + "context"_L1).toString(),
        m_store.value(key + "cache"_L1, true).toBool()};
}

void Settings::setBuildChoice(const QString &filePath, const BuildChoice &choice)
{
    const QString key = fileKey(filePath);
    m_store.setValue(key + "tag"_L1, choice.tag);
    m_store.setValue(key + "context"_L1, choice.contextFolder);
    m_store.setValue(key + "cache"_L1, choice.useCache);
}

QString Settings::engineContext() const { return m_store.value("build/engine").toString(); }

void Settings::setEngineContext(const QString &name) { m_store.setValue("build/engine", name); }

bool Settings::flag(const QString &name, bool fallback) const
{
    return m_store.value("view/"_L1 + name, fallback).toBool();
}

void Settings::setFlag(const QString &name, bool value) { m_store.setValue("view/"_L1 + name, value); }

QByteArray Settings::windowState(const QString &part) const
{
    return m_store.value("window/"_L1 + part).toByteArray();
}

void Settings::setWindowState(const QString &part, const QByteArray &state)
{
    m_store.setValue("window/"_L1 + part, state);
}

} // namespace stagecraft
