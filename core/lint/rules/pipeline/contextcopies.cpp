// SPDX-License-Identifier: MIT
#include "core/lint/rules/pipeline/contextcopies.h"

#include <algorithm>

namespace stagecraft::rules {

bool copiesWholeContext(const ContextEdge &edge)
{
    const bool isCopy =
        edge.instruction->keyword == Keyword::Copy || edge.instruction->keyword == Keyword::Add;
    return isCopy && !edge.instruction->flag(u"exclude")
        && std::ranges::any_of(edge.paths, [](const QString &path) {
               return path == u"." || path == u"./" || path == u"/" || path == u"*" || path == u"./*";
           });
}

} // namespace stagecraft::rules
