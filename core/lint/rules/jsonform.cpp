// SPDX-License-Identifier: MIT
#include "core/lint/rules/jsonform.h"

#include <algorithm>

namespace stagecraft::rules {

namespace {

// Programs that only a shell has. "echo", "test" and their like exist as files too.
bool isShellBuiltin(QStringView name)
{
    static constexpr QStringView kBuiltins[] = {u".", u":", u"alias", u"bg", u"builtin", u"cd", u"command",
        u"eval", u"exec", u"exit", u"export", u"fg", u"jobs", u"let", u"read", u"return", u"set", u"shift",
        u"source", u"trap", u"type", u"ulimit", u"umask", u"unset", u"wait"};
    return std::ranges::find(kBuiltins, name) != std::end(kBuiltins);
}

// True if a shell would make another word, or several, of an unquoted piece of it.
bool isExpanded(const ShellWord &word)
{
    if (!word.isLiteral)
        return true;
    if (word.isQuoted)
        return QStringView(word.raw).contains(u'$') || QStringView(word.raw).contains(u'`');
    return std::ranges::any_of(word.text, [](QChar c) { return QStringView(u"*?[]{}~!").contains(c); });
}

QString jsonString(QStringView text)
{
    QString json(u'"');
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            json += u'\\';
        if (c < u' ')
            json += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QChar(u'0'));
        else
            json += c;
    }
    return json + u'"';
}

bool stageHasCmd(const Analysis &analysis, const Instruction &instruction)
{
    const int stage = analysis.pipeline->stageOf(instruction);
    if (stage < 0)
        return false;
    const auto isCmd = [](const Instruction *other) {
        return other->keyword == Keyword::Cmd;
    };
    return std::ranges::any_of(analysis.pipeline->stages()[std::size_t(stage)].instructions, isCmd);
}

} // namespace

std::optional<Fix> jsonFormFix(const Analysis &analysis, const Instruction &instruction)
{
    const ShellScript *script = analysis.scriptOf(instruction);
    if (!script || script->isExecForm || script->commands.size() != 1 || script->segments.empty())
        return std::nullopt;
    const ShellCommand &command = script->commands.front();
    const QStringView text = script->text.trimmed();
    // Anything around the words, such as a background sign or parentheses, needs the shell.
    const bool isWhole = command.depth == 0 && !command.words.empty()
        && command.words.back().raw.data() + command.words.back().raw.size() == text.data() + text.size()
        && command.words.front().raw.data() == text.data();
    if (!isWhole || !command.assignments.empty() || !command.redirections.empty()
        || std::ranges::any_of(command.words, isExpanded) || isShellBuiltin(command.name()))
        return std::nullopt;
    if (instruction.keyword == Keyword::Entrypoint && stageHasCmd(analysis, instruction))
        return std::nullopt;

    QStringList strings;
    for (const ShellWord &word : command.words)
        strings.append(jsonString(word.text));
    const TextRange range{command.words.front().range.start, command.words.back().range.end};
    return Fix{{QT_TRANSLATE_NOOP("core", "Write the command in JSON form"), {}},
        TextEdit({range, u'[' + strings.join(QStringLiteral(", ")) + u']'})};
}

} // namespace stagecraft::rules
