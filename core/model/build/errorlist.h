// SPDX-License-Identifier: MIT
// Collects what is wrong while a pipeline is built.
#pragma once

#include "core/syntax/instruction.h"
#include "core/syntax/syntaxerror.h"

#include <vector>

namespace stagecraft {

/// Errors in the order in which BuildKit would meet them.
class ErrorList {
public:
    /// An error located at `instruction`. An empty `range` underlines the instruction's head.
    void add(ErrorPhase phase, const Instruction &instruction, TextRange range, Message message);

    /// An error for which BuildKit gives no line. It is still underlined.
    void addWithoutLine(ErrorPhase phase, const Instruction &instruction, TextRange range, Message message);

    void add(SyntaxError error) { m_errors.push_back(std::move(error)); }

    const std::vector<SyntaxError> &errors() const noexcept { return m_errors; }

private:
    std::vector<SyntaxError> m_errors;
};

/// A message with BuildKit's own words beside it.
Message explained(const char *source, QStringList arguments, QString buildKitsWords);

/// Why a word cannot be expanded. `reason` is that of `expandWord`.
Message expansionMessage(QStringView word, const QString &reason);

} // namespace stagecraft
