// SPDX-License-Identifier: MIT
// A program to start: name, arguments, environment, folder. Starts nothing.
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace stagecraft {

/// What to start, as an array of arguments: no shell ever reads it.
struct CommandLine {
    QString program; ///< A name looked up in the search path, or a path.
    QStringList arguments = {};
    QMap<QString, QString> environment = {}; ///< Set in addition to what is inherited.
    QString directory = {};                  ///< Absolute; empty for the current one.
    QByteArray input = {};                   ///< Written to standard input, which is then closed.

    /// The command as a person could type it into a POSIX shell, variables in front. Without folder and
    /// input.
    QString display() const;

    friend bool operator==(const CommandLine &, const CommandLine &) = default;
};

} // namespace stagecraft
