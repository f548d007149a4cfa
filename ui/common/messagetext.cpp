// SPDX-License-Identifier: MIT
#include "ui/common/messagetext.h"

#include <QCoreApplication>

namespace stagecraft {

QString messageText(const Message &message)
{
    if (message.isEmpty())
        return {};
    const QString sentence = QCoreApplication::translate("core", message.source, nullptr, message.count);
    return filledIn(sentence, message.arguments, message.count);
}

} // namespace stagecraft
