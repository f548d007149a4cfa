// SPDX-License-Identifier: MIT
// Where COPY copies to.
#pragma once

#include "core/syntax/instruction.h"

#include <QHash>
#include <QStringView>

namespace stagecraft::rules {

/// Follows WORKDIR through a file: in which stages it is set, by the name that later stages call them.
class WorkdirTracker {
public:
    /// To be called for each instruction in order.
    void visit(const Instruction &instruction);

    /// True if `destination`, as written, does not depend on the base image: the path is absolute, a
    /// variable, or begins at a WORKDIR of this stage or of one that it is based on.
    bool isSettled(QStringView destination) const;

private:
    QStringView m_current;
    bool m_hasStage = false;
    bool m_isSet = false; // In the current stage.
    QHash<QStringView, bool> m_isSetIn;
};

} // namespace stagecraft::rules
