// SPDX-License-Identifier: MIT
#include "core/edit/pasting.h"

#include "core/edit/stageedits.h"

#include <QtGlobal>

namespace stagecraft {

EditResult pasteText(const Analysis &analysis, const RowPlace &place, const QString &text)
{
    if (text.isEmpty())
        return std::unexpected(Message{QT_TRANSLATE_NOOP("core", "There is no text to paste.")});
    const bool hasStage = !analyse(text)->pipeline->stages().empty();
    return hasStage || place.stage < 0 ? pasteStages(analysis, text)
                                       : pasteInstructions(analysis, place, text);
}

} // namespace stagecraft
