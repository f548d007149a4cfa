// SPDX-License-Identifier: MIT
#include "core/text/editdistance.h"

#include "core/text/gotext.h"

#include <QVarLengthArray>

#include <algorithm>
#include <numeric>

namespace stagecraft {

namespace {

// Texts are ranges of whole characters.
template <typename Text>
int distanceBetween(const Text &from, const Text &to, int limit)
{
    if (std::abs(from.size() - to.size()) >= limit)
        return limit;
    // Distances of what was read of `from` to each start of `to`.
    QVarLengthArray<int, 64> row(to.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < from.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i) + 1;
        int smallest = row[0];
        for (qsizetype j = 1; j < row.size(); ++j) {
            const int replaced = diagonal + (from[i] == to[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
            smallest = std::min(smallest, row[j]);
        }
        if (smallest >= limit)
            return limit;
    }
    return std::min(row.back(), limit);
}

bool hasPairs(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isSurrogate(); });
}

} // namespace

int editDistance(QStringView a, QStringView b, int limit)
{
    return hasPairs(a) || hasPairs(b) ? distanceBetween(a.toUcs4(), b.toUcs4(), limit)
                                      : distanceBetween(a, b, limit);
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
