// SPDX-License-Identifier: MIT
#include "core/model/definitionindex.h"

namespace stagecraft {

void DefinitionIndex::add(QStringView name, int from, int end, std::size_t definition)
{
    Seen &seen = m_seen[name];
    seen.try_emplace(end, seenAt(seen, from));
    seen.insert_or_assign(from, definition);
}

std::optional<std::size_t> DefinitionIndex::find(QStringView name, int place) const
{
    const auto found = m_seen.constFind(name);
    return found == m_seen.cend() ? std::nullopt : seenAt(*found, place);
}

std::optional<std::size_t> DefinitionIndex::seenAt(const Seen &seen, int place)
{
    const auto after = seen.upper_bound(place);
    return after == seen.begin() ? std::nullopt : std::prev(after)->second;
}

} // namespace stagecraft
