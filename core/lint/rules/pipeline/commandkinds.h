// SPDX-License-Identifier: MIT
// What commands do: compile, install packages, install dependencies.
#pragma once

#include "core/model/imagereference.h"
#include "core/shell/script.h"

#include <QStringView>

#include <vector>

namespace stagecraft::rules {

/// Images made for compiling, not for running what was compiled.
bool isToolchainImage(const QString &reference);

/// The first command of a script that compiles a program; null if none does. Downloads and installs of
/// dependencies do not count.
const ShellCommand *compilingCommand(const ShellScript &script);

/// The packages that a command installs by the system's package manager (apt, apk, dnf, …), versions cut off.
std::vector<QStringView> installedPackages(const ShellCommand &command);
/// The packages that a command removes again.
std::vector<QStringView> removedPackages(const ShellCommand &command);

/// True for packages that bring a compiler or what only compilers need.
bool isToolchainPackage(QStringView package);

/// The arguments that are no flags.
std::vector<QStringView> operandTextsOf(const ShellCommand &command);
bool hasWord(const ShellCommand &command, QStringView word);
/// True if some word begins with `start`.
bool hasWordStarting(const ShellCommand &command, QStringView start);

/// The program of a command without its folder: "/usr/bin/go" is "go".
QStringView programOf(const ShellCommand &command);

/// True where everything that runs is known not to read variables of its own accord: files are copied,
/// system packages installed, accounts made.
bool isTransparent(const ShellScript &script);

} // namespace stagecraft::rules
