// SPDX-License-Identifier: MIT
// Takes the errors of one instruction.
#pragma once

#include "core/syntax/instruction.h"
#include "core/syntax/syntaxerror.h"

#include <vector>

namespace stagecraft {

/// Collects errors of the phase Instructions. What is added first is what BuildKit reports.
class ErrorSink {
public:
    /// Both must outlive the sink.
    ErrorSink(const Instruction &instruction, std::vector<SyntaxError> &errors)
        : m_instruction(instruction), m_errors(errors)
    {
    }

    /// Adds an error at `range`; its detail is given without the prefix that names the line.
    void add(TextRange range, Message message);

    /// What to underline where the arguments are wrong or missing: the arguments, or the keyword.
    TextRange argumentsRange() const;

private:
    const Instruction &m_instruction;
    std::vector<SyntaxError> &m_errors;
};

} // namespace stagecraft
