// SPDX-License-Identifier: MIT
// How many letters apart two names are, for "did you mean".
#pragma once

#include <QStringList>
#include <QStringView>

#include <span>

namespace stagecraft {

/// The Levenshtein distance of two texts in Unicode characters. Returns `limit` as soon as the distance
/// is known to be at least `limit`.
int editDistance(QStringView a, QStringView b, int limit);

/// The candidate nearest to `name` at a distance below 3 (BuildKit util/suggest), the first of equally
/// near ones; empty if none is near or one is equal. Compared without case unless `caseSensitive`.
QString nearestName(QStringView name, const QStringList &candidates, bool caseSensitive = false);

} // namespace stagecraft
