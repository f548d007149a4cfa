// SPDX-License-Identifier: MIT
// Builds the text as it stands and follows the build.
#pragma once

#include "app/process/buildrunner.h"
#include "app/process/engineprobe.h"
#include "app/settings/settings.h"
#include "app/window/build/buildrecord.h"
#include "app/window/document/session.h"
#include "ui/panels/buildlogpanel.h"

#include <QObject>
#include <QPointer>

namespace stagecraft {

class BuildBinding final : public QObject {
    Q_OBJECT

public:
    BuildBinding(Session &session, Settings &settings, QObject *parent = nullptr);

    BuildRecord &record() noexcept { return m_record; }
    /// Another program than "docker", for tests.
    void setProgram(const QString &program);
    /// Shows builds in a panel; the last one at once.
    void showIn(BuildLogPanel &panel);

    bool isBuilding() const noexcept { return m_runner.isRunning(); }
    const EngineInfo &engine() const noexcept { return m_engine; }
    /// Asks for the engine and its versions, in the background.
    void probe();
    /// Another engine: a docker context, empty for the one that is set.
    void chooseEngine(const QString &context);

    /// What a build of the present file gets where the person chose nothing.
    BuildChoice defaults() const;
    BuildChoice choice() const;
    void setChoice(const BuildChoice &choice);

public slots:
    /// Builds the present text. Does nothing while a build runs.
    void build();
    void cancel();

signals:
    void stateChanged();
    void engineChanged();
    /// A build has ended; a sentence about it, translated.
    void buildEnded(const QString &text, bool succeeded);
    /// There is no folder to build in: the person has to choose one.
    void contextFolderNeeded();

private:
    void take(const BuildFigures &figures);
    void log(const std::vector<BuildLogLine> &lines);
    void finish(const BuildFigures &figures);
    void showHeadline(const BuildFigures &figures);

    Session &m_session;
    Settings &m_settings;
    BuildRunner m_runner;
    EngineProbe m_probe;
    EngineInfo m_engine;
    BuildRecord m_record;
    QPointer<BuildLogPanel> m_panel;
    QString m_unsavedFolder; // Chosen for a file that was never saved.
};

} // namespace stagecraft
