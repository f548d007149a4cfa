// SPDX-License-Identifier: MIT
// Which action stands in which menu and in the tool bar.
#pragma once

#include "app/settings/settings.h"
#include "app/window/commands/actiontable.h"
#include "app/window/document/documentcontroller.h"

class QMenuBar;
class QToolBar;

namespace stagecraft {

class BuildBar;
class MainWindow;

void fillMenuBar(
    MainWindow &window, QMenuBar &bar, Actions &actions, Settings &settings, DocumentController &documents);
QToolBar *makeToolBar(MainWindow &window, Actions &actions, BuildBar &buildBar);

} // namespace stagecraft
