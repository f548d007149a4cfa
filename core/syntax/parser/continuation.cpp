// SPDX-License-Identifier: MIT
#include "core/syntax/parser/continuation.h"

namespace stagecraft {

bool cutContinuation(QStringView &line, QChar escape)
{
    QStringView kept = line;
    while (kept.endsWith(u' ') || kept.endsWith(u'\t'))
        kept.chop(1);
    if (!kept.endsWith(escape))
        return false;
    kept.chop(1);
    if (kept.endsWith(escape))
        return false;
    line = kept;
    return true;
}

} // namespace stagecraft
