// SPDX-License-Identifier: MIT
// Small dialogs of the window: before a stage goes that others use, and for the rules.
#pragma once

#include "app/settings/settings.h"
#include "core/edit/stagedeletion.h"

#include <vector>

class QWidget;

namespace stagecraft {

/// Lists what uses the stage. True: delete those instructions too.
bool askDeletion(QWidget *parent, const QString &stage, const std::vector<StageUse> &uses);

/// The dialog with the rules. True if something was changed.
bool editRules(QWidget *parent, Settings &settings);

} // namespace stagecraft
