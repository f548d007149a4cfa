// SPDX-License-Identifier: MIT
// What is chosen for a build, and the button that starts it.
#pragma once

#include "app/process/processrunner.h"
#include "app/window/build/buildbinding.h"
#include "app/window/commands/actiontable.h"
#include "app/window/document/session.h"

#include <QWidget>

class QToolButton;

namespace stagecraft {

class BuildOptionsPopup;
class ShrinkingButton;

/// Target, engine, tag and Build, side by side in the tool bar.
class BuildBar final : public QWidget {
    Q_OBJECT

public:
    BuildBar(Session &session, BuildBinding &build, Actions &actions, QWidget *parent = nullptr);

    /// Says what is known of the engine, in a message box.
    void showEngine();

private:
    void fillTargets();
    void fillEngines();
    void update();
    void openOptions();
    void chooseContextFolder();

    Session &m_session;
    BuildBinding &m_build;
    Actions &m_actions;
    ShrinkingButton *m_target = nullptr;
    ShrinkingButton *m_engine = nullptr;
    ShrinkingButton *m_options = nullptr;
    QToolButton *m_button = nullptr;
    BuildOptionsPopup *m_popup = nullptr;
    ProcessRunner m_contextList;
    QByteArray m_contextOutput;
};

} // namespace stagecraft
