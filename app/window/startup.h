// SPDX-License-Identifier: MIT
// What the command line asks for.
#pragma once

#include <QString>
#include <QStringList>

#include <expected>

namespace stagecraft {

struct StartupRequest {
    QString file;     ///< To be opened; empty for none.
    QString language; ///< Empty: as set.
    QString theme;    ///< "light", "dark"; empty: as set.
    QString picture;  ///< Draw `file` into this file instead of opening a window.
    bool showsHelp = false;
    bool showsVersion = false;
};

/// Reads the arguments, the program's name first. The error is a sentence.
std::expected<StartupRequest, QString> parseArguments(const QStringList &arguments);
/// What --help prints.
QString helpText();

/// True if these arguments need no display. For use before there is an application.
bool needsNoDisplay(int argc, char **argv);

} // namespace stagecraft
