// SPDX-License-Identifier: MIT
#include "core/text/editdistance.h"

#include "core/text/gotext.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace stagecraft {

int editDistance(QStringView a, QStringView b, int limit)
{
    const QList<uint> from = a.toUcs4();
    const QList<uint> to = b.toUcs4();
    if (std::abs(from.size() - to.size()) >= limit)
        return limit;
    std::vector<int> row(
        std::size_t(to.size()) + 1); // Distances of what was read of `from` to each start of `to`.
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < from.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i) + 1;
        int smallest = row[0];
        for (std::size_t j = 1; j < row.size(); ++j) {
            const int replaced = diagonal + (from[i] == to[qsizetype(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
            smallest = std::min(smallest, row[j]);
        }
        if (smallest >= limit)
            return limit;
    }
    return std::min(row.back(), limit);
}

QString nearestName(QStringView name, const QStringList &candidates, bool caseSensitive)
{
    const QString wanted = caseSensitive ? name.toString() : goLowered(name);
    QString nearest;
    int distance = 3;
    for (const QString &candidate : candidates) {
        const QString compared = caseSensitive ? candidate : goLowered(candidate);
        if (compared == wanted)
            return {};
        const int own = editDistance(wanted, compared, distance);
        if (own < distance) {
            distance = own;
            nearest = candidate;
        }
    }
    return nearest;
}

} // namespace stagecraft
