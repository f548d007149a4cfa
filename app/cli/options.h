// SPDX-License-Identifier: MIT
// The command line of stagecraft-cli.
#pragma once

#include "core/lint/rulesettings.h"
#include "core/text/message.h"

#include <QMap>
#include <QStringList>

#include <expected>
#include <optional>

namespace stagecraft::cli {

enum class Command : quint8 { Check, Graph, Syntax, Build, Rules };

enum class Format : quint8 { Text, Json, JsonLines, Sarif, GitHub, JUnit, Dot, Mermaid };

/// What a person asked for. Every command uses a part of it.
struct Options {
    Command command = Command::Check;
    Format format = Format::Text;
    QStringList files; ///< Those of --files-from included; "-" is standard input.
    QString language;  ///< Empty for that of the system.

    std::optional<Severity> failOn; ///< `Off` for "none": findings never fail.
    bool fix = false;
    bool shellCheck = false;
    QHash<QString, Severity> severities;
    QStringList experimental;
    QString configuration; ///< A .hadolint.yaml; empty to look for one beside each file.
    bool useConfiguration = true;

    QString context; ///< Folder of the build context; empty if nothing is known of it, or for the file's own.
    QMap<QString, QString> buildArguments;
    QString target;
    QString platform;
    QString tag;
    bool useCache = true;
};

/// A text that ends the program: help, the version, or what is wrong.
struct Ending {
    QString text;
    int exitCode = 0;
};

/// Reads the arguments, without the program's name. Loads the language, so that all texts are in it.
std::expected<Options, Ending> optionsFrom(const QStringList &arguments);

} // namespace stagecraft::cli
