// SPDX-License-Identifier: MIT
// What a .dockerignore leaves out of the build context.
#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringView>

#include <vector>

namespace stagecraft {

/// The patterns of a .dockerignore, with the meaning that BuildKit gives them
/// (github.com/moby/patternmatcher).
class IgnorePatterns {
public:
    IgnorePatterns() = default;
    /// Reads the text of the file. Lines with '#' in column 1 are comments.
    explicit IgnorePatterns(QStringView text);

    /// True if `path`, relative to the context and without "." and "..", is left out: the last pattern that
    /// matches it or a folder around it decides.
    bool ignores(const QString &path) const;

    /// True if one of "*", "**" and "**/*" leaves out all that lies in the context.
    bool ignoresEverything() const;

    bool isEmpty() const noexcept { return m_patterns.empty(); }
    /// There are patterns that begin with '!'.
    bool hasExceptions() const noexcept { return m_hasExceptions; }

private:
    struct Pattern {
        QString text; ///< Cleaned, without '!'.
        QRegularExpression expression;
        bool isException = false;
    };

    static bool matches(const Pattern &pattern, QStringView path);

    std::vector<Pattern> m_patterns;
    bool m_hasExceptions = false;
};

/// A path as Go's path.Clean makes it: no empty elements, no ".", no ".." but in front; "." for nothing.
QString cleanedContextPath(QStringView path);

} // namespace stagecraft
