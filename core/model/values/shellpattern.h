// SPDX-License-Identifier: MIT
// Patterns of ${x#p}, ${x%p} and ${x/p/r}: '*', '?' and escaped characters (semantics 8.9).
#pragma once

#include <QString>
#include <QStringView>

#include <expected>

namespace stagecraft {

/// `value` without the shortest (or, if `greedy`, longest) beginning that `pattern` matches; unchanged if
/// none does. The error is BuildKit's reason, "invalid escape '\c'".
std::expected<QString, QString> withoutPrefix(QStringView value, QStringView pattern, bool greedy);

/// The same for the end of `value`.
std::expected<QString, QString> withoutSuffix(QStringView value, QStringView pattern, bool greedy);

/// `value` with the first (or, if `all`, every) match of `pattern` replaced. With `all`, `replacement` is
/// a Go replacement text in which "$0" stands for the match.
std::expected<QString, QString> withReplaced(
    QStringView value, QStringView pattern, QStringView replacement, bool all);

} // namespace stagecraft
