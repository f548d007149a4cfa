// SPDX-License-Identifier: MIT
#include "core/model/build/errorlist.h"

#include "core/text/gotext.h"

#include <QtTranslation>

namespace stagecraft {

void ErrorList::add(ErrorPhase phase, const Instruction &instruction, TextRange range, Message message)
{
    m_errors.push_back({phase, range.isEmpty() ? instruction.headRange : range, instruction.firstLine,
        instruction.lastLine, std::move(message)});
}

void ErrorList::addWithoutLine(
    ErrorPhase phase, const Instruction &instruction, TextRange range, Message message)
{
    m_errors.push_back({phase, range.isEmpty() ? instruction.headRange : range, -1, -1, std::move(message)});
}

Message explained(const char *source, QStringList arguments, QString buildKitsWords)
{
    Message message;
    message.source = source;
    message.arguments = std::move(arguments);
    message.detail = std::move(buildKitsWords);
    return message;
}

Message expansionMessage(QStringView word, const QString &reason)
{
    return explained(QT_TRANSLATE_NOOP("core", "The quotes or variables in %1 cannot be read: %2."),
        {word.toString(), reason}, QStringLiteral("failed to process %1: %2").arg(goQuoted(word), reason));
}

} // namespace stagecraft
