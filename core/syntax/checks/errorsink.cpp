// SPDX-License-Identifier: MIT
#include "core/syntax/checks/errorsink.h"

namespace stagecraft {

using namespace Qt::StringLiterals;

void ErrorSink::add(TextRange range, Message message)
{
    // Not arg(): the detail may hold places like %1 of its own.
    message.detail = u"dockerfile parse error on line "_s + QString::number(m_instruction.firstLine) + u": "_s
        + message.detail;
    m_errors.push_back({.phase = ErrorPhase::Instructions,
        .range = range,
        .line = m_instruction.firstLine,
        .lastLine = m_instruction.lastLine,
        .message = std::move(message)});
}

TextRange ErrorSink::argumentsRange() const
{
    if (m_instruction.arguments.isEmpty())
        return m_instruction.keywordWord.range;
    return m_instruction.sourceRange(m_instruction.arguments).value_or(m_instruction.headRange);
}

} // namespace stagecraft
