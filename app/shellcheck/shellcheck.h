// SPDX-License-Identifier: MIT
// The program ShellCheck, run on the shell of a file's instructions.
#pragma once

#include "core/lint/shellcheck/shellcheckfindings.h"

#include <QCache>
#include <QMutex>
#include <QString>

#include <expected>
#include <span>
#include <vector>

namespace stagecraft {

/// Runs ShellCheck and remembers what it said of a script, so that only scripts that changed are checked
/// again.
///
/// Waits for the program: call it from a worker thread or from a terminal program. Any number of threads
/// may use one object.
class ShellCheck {
public:
    /// `program` is looked up in the search path.
    explicit ShellCheck(QString program = QStringLiteral("shellcheck"));

    /// True if the program is installed.
    bool isInstalled() const;

    /// ShellCheck's findings on an analysed file. The error says what to do: the program is missing, ended
    /// badly, or answered something else than JSON.
    std::expected<std::vector<Diagnostic>, Message> findings(
        const Analysis &analysis, const RuleSettings &settings);

private:
    using Comments = std::vector<ShellCheckComment>;

    std::expected<Comments, Message> run(std::span<const QString> texts) const;

    const QString m_program;
    QMutex m_mutex; // Guards the cache alone; the program runs outside it.
    QCache<QString, Comments> m_comments;
};

} // namespace stagecraft
