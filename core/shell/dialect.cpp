// SPDX-License-Identifier: MIT
#include "core/shell/dialect.h"

#include <optional>

namespace stagecraft {

namespace {

std::optional<ShellDialect> dialectOfProgram(QStringView program)
{
    QStringView name = program.sliced(std::max(program.lastIndexOf(u'/'), program.lastIndexOf(u'\\')) + 1);
    if (name.endsWith(u".exe", Qt::CaseInsensitive))
        name.chop(4);
    const auto is = [name](QStringView other) {
        return name.compare(other, Qt::CaseInsensitive) == 0;
    };
    if (is(u"sh") || is(u"ash") || is(u"dash"))
        return ShellDialect::Posix;
    if (is(u"bash") || is(u"ksh") || is(u"mksh") || is(u"zsh"))
        return ShellDialect::Bash;
    if (is(u"pwsh") || is(u"powershell"))
        return ShellDialect::PowerShell;
    if (is(u"cmd"))
        return ShellDialect::Cmd;
    return std::nullopt;
}

} // namespace

ShellDialect dialectOf(const QStringList &shell)
{
    if (shell.isEmpty())
        return ShellDialect::Posix;
    // "env bash -c" and "conda run -n x bash -c" name the shell further behind.
    for (const QString &word : shell) {
        if (const std::optional<ShellDialect> dialect = dialectOfProgram(word))
            return *dialect;
    }
    return ShellDialect::Other;
}

ShellDialect dialectOfShebang(QStringView script, ShellDialect fallback)
{
    if (!script.startsWith(u"#!"))
        return fallback;
    const qsizetype end = script.indexOf(u'\n');
    return dialectOf(
        script.sliced(2, end < 0 ? script.size() - 2 : end - 2).toString().simplified().split(u' '));
}

bool isPosixShell(QStringView program)
{
    const std::optional<ShellDialect> dialect = dialectOfProgram(program);
    return dialect == ShellDialect::Posix || dialect == ShellDialect::Bash;
}

} // namespace stagecraft
