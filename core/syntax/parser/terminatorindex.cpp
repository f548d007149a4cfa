// SPDX-License-Identifier: MIT
#include "core/syntax/parser/terminatorindex.h"

#include <algorithm>

namespace stagecraft {

namespace {

QStringView withoutTabs(QStringView line)
{
    while (line.startsWith(u'\t'))
        line = line.sliced(1);
    return line;
}

} // namespace

int TerminatorIndex::find(QStringView name, bool chomp, int after)
{
    if (m_isBuilt) {
        const auto &index = chomp ? m_chomped : m_exact;
        const auto found = index.find(name);
        if (found == index.end())
            return 0;
        const auto line = std::ranges::upper_bound(*found, after);
        return line == found->end() ? 0 : *line;
    }
    for (int number = after + 1; number <= m_reader.count(); ++number) {
        const QStringView line = withoutLineEnd(m_reader.textOf(number));
        if ((chomp ? withoutTabs(line) : line) == name)
            return number;
    }
    build();
    return 0;
}

void TerminatorIndex::build()
{
    for (int number = 1; number <= m_reader.count(); ++number) {
        const QStringView line = withoutLineEnd(m_reader.textOf(number));
        m_exact[line].push_back(number);
        m_chomped[withoutTabs(line)].push_back(number);
    }
    m_isBuilt = true;
}

} // namespace stagecraft
