// SPDX-License-Identifier: MIT
#include "core/shell/script.h"

#include "core/shell/dialect.h"
#include "core/shell/parser.h"
#include "core/shell/scripttext.h"
#include "core/syntax/instructions/views.h"

namespace stagecraft {

namespace {

// Applies `mapped` to the ranges of all items from these on.
template <typename Map>
void mapRanges(ShellScript &script, std::size_t firstCommand, std::size_t firstWord,
    std::size_t firstRedirection, Map mapped)
{
    for (ShellCommand &command : std::span(script.commands).subspan(firstCommand)) {
        command.range = mapped(command.range);
        if (command.before != ShellOperator::None)
            command.operatorRange = mapped(command.operatorRange);
    }
    for (ShellWord &word : std::span(script.words).subspan(firstWord))
        word.range = mapped(word.range);
    for (ShellRedirection &redirection : std::span(script.redirections).subspan(firstRedirection)) {
        redirection.range = mapped(redirection.range);
        redirection.target.range = mapped(redirection.target.range);
    }
}

void parseShellForm(ShellScript &script)
{
    script.isValid = ShellParser(script, script.text).parse();
    script.hasPipe = script.hasPipe && script.isValid;
    SourceMap map(script.segments);
    mapRanges(script, 0, 0, 0, [&map](TextRange range) { return map.range(range); });
}

QStringView programOf(const ShellCommand &command)
{
    const QStringView first = command.name();
    const bool isWrapper =
        first == u"exec" || first == u"command" || first == u"builtin" || first == u"busybox";
    if (!isWrapper || command.words.size() < 2 || command.words[1].text.startsWith(u'-'))
        return first;
    return command.words[1].isLiteral ? command.words[1].text : QStringView();
}

void collectPrograms(ShellScript &script)
{
    for (ShellCommand &command : script.commands) {
        command.program = programOf(command);
        script.programs.add(command.program);
    }
}

std::unique_ptr<const ShellScript> readAsPosix(
    const Instruction &instruction, const CommandView &view, ShellDialect dialect)
{
    auto script = std::make_unique<ShellScript>();
    readScriptText(*script, instruction, view.shellText);
    script->dialect = dialect;
    parseShellForm(*script);
    collectPrograms(*script);
    return script;
}

// The words behind "-c" of a shell are a script of their own; no place inside a JSON string can be told.
void parseNestedScript(ShellScript &script, const Word &nested)
{
    const std::size_t first = script.commands.size();
    const std::size_t firstWord = script.words.size();
    ShellParser(script, nested.text).parse();
    mapRanges(script, first, firstWord, 0, [&](TextRange) { return nested.range; });
    for (ShellCommand &command : std::span(script.commands).subspan(first))
        ++command.depth;
}

void readExecForm(ShellScript &script, std::span<const Word> words)
{
    script.isExecForm = true;
    if (words.empty())
        return;
    ShellCommand command;
    command.range = {words.front().range.start, words.back().range.end};
    for (const Word &word : words)
        script.words.push_back({.range = word.range, .text = word.text, .raw = word.text});
    script.commands.push_back(command);
    for (std::size_t i = 1; i + 1 < words.size() && isPosixShell(words.front().text); ++i) {
        const QStringView option = words[i].text;
        if (option.startsWith(u'-') && !option.startsWith(u"--") && option.endsWith(u'c')) {
            parseNestedScript(script, words[i + 1]);
            break;
        }
    }
    script.commands.front().words = std::span(script.words).first(words.size());
}

} // namespace

std::unique_ptr<const ShellScript> parseShell(const Instruction &instruction, const QStringList &shell)
{
    const Instruction &target = instruction.trigger ? *instruction.trigger : instruction;
    const std::optional<CommandView> view = asCommand(target);
    if (!view || target.keyword == Keyword::Shell)
        return nullptr;

    auto script = std::make_unique<ShellScript>();
    script->dialect = dialectOf(shell);
    if (view->isExec) {
        readExecForm(*script, view->words);
    } else {
        readScriptText(*script, target, view->shellText);
        if (isPosix(script->dialect))
            parseShellForm(*script);
        else
            script->asPosix = readAsPosix(target, *view, script->dialect);
    }
    collectPrograms(*script);
    return script;
}

} // namespace stagecraft
