// SPDX-License-Identifier: MIT
// Comments that silence rules: "# hadolint ignore=DL3008" and its forms.
#pragma once

#include "core/syntax/syntaxtree.h"

#include <QHash>
#include <QStringList>
#include <QStringView>

#include <optional>
#include <vector>

namespace stagecraft {

enum class PragmaScope : quint8 { Line, Stage, Global };

/// `ignore=…`, `stage ignore=…` or `global ignore=…` (hadolint Pragma.hs).
struct IgnorePragma {
    PragmaScope scope = PragmaScope::Line;
    QStringList rules;
};

/// Reads the text of a comment, without its '#', as a pragma of `tool` ("hadolint", "stagecraft"). Rule
/// ids consist of the letters D, L, S, C, G and digits; other text is allowed behind a second '#' only.
std::optional<IgnorePragma> parseIgnorePragma(QStringView comment, QStringView tool);

/// The name in `hadolint shell=NAME`; empty for every other comment.
QStringView parseShellPragma(QStringView comment);

/// The text of a comment line without its '#', blanks kept.
QStringView commentText(const SyntaxTree &tree, const Node &node);

/// What the pragmas of one tool silence in one file.
///
/// A line pragma covers the next line only; a stage pragma right above FROM covers that stage without
/// its FROM line, inside a stage what follows it up to the next FROM; a global one the whole file. Between
/// a line pragma of another tool than hadolint and its line may stand comments: two tools share the place.
class IgnorePragmas {
public:
    IgnorePragmas() = default;
    IgnorePragmas(const SyntaxTree &tree, QStringView tool);

    bool ignores(QStringView rule, int line) const;

private:
    struct OfStage {
        int line = 0; // Behind which they hold.
        QStringList rules;
    };

    QHash<int, QStringList> m_lines;
    std::vector<OfStage> m_stages; // In file order; the FROM lines behind the first begin an empty one.
    QStringList m_global;
};

} // namespace stagecraft
