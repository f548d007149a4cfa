// SPDX-License-Identifier: MIT
#include "core/lint/rules/hadolint/command.h"

#include <algorithm>

namespace stagecraft::rules {

namespace {

bool isFlag(QStringView argument)
{
    return argument.startsWith(u'-') && argument != u"-" && argument != u"--";
}

// How often `argument` sets `flag`.
int flagCountIn(QStringView argument, QStringView flag)
{
    if (!isFlag(argument))
        return 0;
    if (argument.startsWith(u"--")) {
        const qsizetype equals = argument.indexOf(u'=');
        return argument.sliced(2, (equals < 0 ? argument.size() : equals) - 2) == flag ? 1 : 0;
    }
    return flag.size() == 1 ? int(argument.sliced(1).count(flag.front())) : 0;
}

bool setsAnyFlag(QStringView argument, Names flags)
{
    return std::ranges::any_of(flags, [&](QStringView flag) { return flagCountIn(argument, flag) > 0; });
}

} // namespace

bool startsWithAny(QStringView text, Names parts)
{
    return std::ranges::any_of(parts, [text](QStringView part) { return text.startsWith(part); });
}

qsizetype argumentIndex(const ShellCommand &command, Names names)
{
    for (std::size_t i = 1; i < command.words.size(); ++i) {
        if (isOneOf(command.words[i].text, names))
            return qsizetype(i);
    }
    return -1;
}

bool hasSequence(const ShellCommand &command, Names parts)
{
    if (command.words.empty())
        return false;
    const auto found = std::ranges::search(
        command.words.begin() + 1, command.words.end(), parts.begin(), parts.end(), {}, &ShellWord::text);
    return !found.empty();
}

int flagCount(const ShellCommand &command, QStringView flag)
{
    int count = 0;
    for (std::size_t i = 1; i < command.words.size(); ++i)
        count += flagCountIn(command.words[i].text, flag);
    return count;
}

bool hasAnyFlag(const ShellCommand &command, Names flags)
{
    return std::ranges::any_of(flags, [&](QStringView flag) { return flagCount(command, flag) > 0; });
}

std::vector<const ShellWord *> operandsOf(const ShellCommand &command, Names flagsWithValue)
{
    std::vector<const ShellWord *> operands;
    bool isValue = false;
    for (std::size_t i = 1; i < command.words.size(); ++i) {
        const ShellWord &word = command.words[i];
        const bool isOption = isFlag(word.text);
        if (!isValue && !isOption)
            operands.push_back(&word);
        isValue = isOption && !word.text.contains(u'=') && setsAnyFlag(word.text, flagsWithValue);
    }
    return operands;
}

std::vector<const ShellWord *> valuesOf(const ShellCommand &command, QStringView flag)
{
    std::vector<const ShellWord *> values;
    for (std::size_t i = 1; i + 1 < command.words.size(); ++i) {
        if (flagCountIn(command.words[i].text, flag) > 0)
            values.push_back(&command.words[i + 1]);
    }
    return values;
}

bool isPipInstall(const ShellCommand &command)
{
    const QStringView program = command.program;
    if (!program.startsWith(u'p'))
        return false;
    if (program.startsWith(u"pip") && !program.startsWith(u"pipenv"))
        return argumentIndex(command, {u"install"}) > 0;
    return program.startsWith(u"python") && hasSequence(command, {u"-m", u"pip", u"install"});
}

TextRange headOf(const ShellCommand &command, qsizetype index)
{
    if (command.words.empty())
        return command.range;
    return {command.words.front().range.start,
        command.words[std::size_t(std::max<qsizetype>(index, 0))].range.end};
}

} // namespace stagecraft::rules
