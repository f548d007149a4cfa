// SPDX-License-Identifier: MIT
// What the program remembers from one start to the next, with types.
#pragma once

#include "core/lint/rulesettings.h"

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace stagecraft {

enum class ThemeChoice : quint8 { System, Light, Dark };

/// What a person chose for building one file.
struct BuildChoice {
    QString tag;           ///< Empty: the folder's name.
    QString contextFolder; ///< Empty: the file's folder.
    bool useCache = true;

    friend bool operator==(const BuildChoice &, const BuildChoice &) = default;
};

/// The only place that knows names of settings. Every change is written at once.
class Settings {
public:
    /// The user's own settings.
    Settings();
    /// Settings in a file, for tests.
    explicit Settings(const QString &iniFile);

    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    /// "en", "ru"; empty: the system's.
    QString language() const;
    void setLanguage(const QString &language);

    /// Newest first.
    QStringList recentFiles() const;
    void addRecentFile(const QString &path);
    void clearRecentFiles();

    /// What the person chose about rules; the project's own settings come on top.
    RuleSettings ruleSettings() const;
    void setRuleSeverities(const QHash<QString, Severity> &severities);
    bool usesShellCheck() const;
    void setUsesShellCheck(bool uses);

    BuildChoice buildChoice(const QString &filePath) const;
    void setBuildChoice(const QString &filePath, const BuildChoice &choice);
    /// A docker context; empty: the one that is set.
    QString engineContext() const;
    void setEngineContext(const QString &name);

    bool flag(const QString &name, bool fallback) const; ///< Of the view: what is shown.
    void setFlag(const QString &name, bool value);
    QByteArray windowState(const QString &part) const; ///< Geometry and splitters, as Qt packs them.
    void setWindowState(const QString &part, const QByteArray &state);

private:
    QSettings m_store;
};

} // namespace stagecraft
