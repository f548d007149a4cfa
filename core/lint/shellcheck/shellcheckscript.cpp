// SPDX-License-Identifier: MIT
#include "core/lint/shellcheck/shellcheckscript.h"

#include <QRegularExpression>

#include <optional>

namespace stagecraft {

using namespace Qt::StringLiterals;

namespace {

std::optional<QString> shellNameOf(const ShellScript &script)
{
    if (script.isExecForm)
        return std::nullopt;
    switch (script.dialect) {
    case ShellDialect::Posix:
        return u"sh"_s;
    case ShellDialect::Bash:
        return u"bash"_s;
    case ShellDialect::PowerShell:
    case ShellDialect::Cmd:
    case ShellDialect::Other:
        break;
    }
    return std::nullopt;
}

// The proxy variables are always there in a RUN, although a Dockerfile cannot expand them.
QStringList variablesOf(const Analysis &analysis, const Instruction &instruction)
{
    static const QRegularExpression name(u"^[A-Za-z_][A-Za-z0-9_]*$"_s);
    QStringList names{u"HTTP_PROXY"_s, u"http_proxy"_s, u"HTTPS_PROXY"_s, u"https_proxy"_s, u"FTP_PROXY"_s,
        u"ftp_proxy"_s, u"NO_PROXY"_s, u"no_proxy"_s};
    const Pipeline &pipeline = *analysis.pipeline;
    const int stage = pipeline.stageOf(instruction);
    for (const VariableDefinition *definition : pipeline.evaluation().definitionsAt(stage, instruction)) {
        if (name.matchView(definition->name).hasMatch())
            names.append(definition->name.toString());
    }
    names.removeDuplicates();
    return names;
}

} // namespace

std::vector<ShellCheckScript> shellCheckScripts(const Analysis &analysis)
{
    std::vector<ShellCheckScript> scripts;
    for (const Instruction &instruction : analysis.tree().instructions()) {
        const bool runs = instruction.keyword == Keyword::Run
            || (instruction.trigger && instruction.trigger->keyword == Keyword::Run);
        const ShellScript *script = runs ? analysis.scriptOf(instruction) : nullptr;
        const std::optional<QString> shell = script ? shellNameOf(*script) : std::nullopt;
        if (!shell)
            continue;
        // Every value is unknown, so each is made from something that ShellCheck cannot see through.
        QString prologue = u"# shellcheck shell=%1\n"_s.arg(*shell);
        for (const QString &name : variablesOf(analysis, instruction))
            prologue += u"export %1=\"$(:)\";"_s.arg(name);
        scripts.push_back({.instruction = instruction.index,
            .text = prologue + u'\n' + script->text.toString(),
            .prologueLines = 2});
    }
    return scripts;
}

} // namespace stagecraft
