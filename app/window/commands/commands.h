// SPDX-License-Identifier: MIT
// What the actions of the window do.
#pragma once

#include "app/window/commands/actiontable.h"
#include "app/window/mainwindow.h"

namespace stagecraft {

void connectFileCommands(MainWindow &window, Actions &actions, const MainWindow::Context &context);
void connectEditCommands(MainWindow &window, Actions &actions, const MainWindow::Context &context);
void connectGraphCommands(MainWindow &window, Actions &actions, const MainWindow::Context &context);

} // namespace stagecraft
