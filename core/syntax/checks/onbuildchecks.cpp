// SPDX-License-Identifier: MIT
#include "core/syntax/checks/checks.h"

#include <QtGlobal>

namespace stagecraft {

using namespace Qt::StringLiterals;

void checkOnbuild(const Instruction &onbuild, ErrorSink &sink)
{
    if (!onbuild.trigger)
        return;
    const Word &word = onbuild.trigger->keywordWord;
    switch (onbuild.trigger->keyword) {
    case Keyword::Onbuild:
        sink.add(word.range,
            {.source = QT_TRANSLATE_NOOP("core", "ONBUILD cannot carry another ONBUILD."),
                .detail = u"Chaining ONBUILD via `ONBUILD ONBUILD` isn't allowed"_s});
        break;
    case Keyword::From:
    case Keyword::Maintainer: {
        const QString name = nameOf(onbuild.trigger->keyword).toString();
        sink.add(word.range,
            {.source = QT_TRANSLATE_NOOP("core", "ONBUILD cannot carry %1."),
                .arguments = {name},
                .detail = name + u" isn't allowed as an ONBUILD trigger"_s});
        break;
    }
    default:
        break;
    }
}

} // namespace stagecraft
