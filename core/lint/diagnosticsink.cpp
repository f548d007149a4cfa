// SPDX-License-Identifier: MIT
#include "core/lint/rule.h"

namespace stagecraft {

ProgramFilter DiagnosticSink::programs() const { return m_rule.programs; }

Diagnostic &DiagnosticSink::report(const Instruction &instruction, TextRange range, Message message)
{
    return report(instruction.firstLine, instruction.lastLine,
        range.isEmpty() ? instruction.headRange : range, std::move(message));
}

Diagnostic &DiagnosticSink::report(int line, int lastLine, TextRange range, Message message)
{
    Diagnostic diagnostic;
    // Ids live as long as the program: no copy is needed.
    diagnostic.rule = QString::fromRawData(m_rule.id.data(), m_rule.id.size());
    diagnostic.severity = m_rule.severity;
    diagnostic.range = range;
    diagnostic.line = line;
    diagnostic.lastLine = lastLine;
    diagnostic.message = std::move(message);
    return m_diagnostics.emplace_back(std::move(diagnostic));
}

} // namespace stagecraft
