// SPDX-License-Identifier: MIT
#include "core/lint/rules/hadolint/runs.h"

#include "core/shell/parser.h"
#include "core/syntax/instructions/views.h"

#include <algorithm>

namespace stagecraft::rules {

namespace {

// True if `text` is `before` with one more command at its end.
bool addsOneCommand(QStringView text, const ShellScript &before)
{
    ShellScript after;
    return ShellParser(after, text).parse() && after.commands.size() == before.commands.size() + 1
        && after.commands.back().depth == 0;
}

// What stands between the end of a RUN and a command added to it: a line of its own where it has several.
QString lineJoin(const SyntaxTree &tree, const Instruction &run)
{
    if (run.firstLine == run.lastContinuationLine)
        return QStringLiteral(" ");
    const QStringView lastLine = tree.textOf(tree.lines().lineRange(run.lastContinuationLine));
    const auto indentEnd =
        std::ranges::find_if_not(lastLine, [](QChar c) { return c == u' ' || c == u'\t'; });
    return u' ' + QString(tree.escape()) + u'\n' + lastLine.first(indentEnd - lastLine.begin()).toString();
}

} // namespace

std::optional<Run> runOf(const Analysis &analysis, const Instruction &instruction)
{
    const Instruction *run = instruction.trigger ? instruction.trigger : &instruction;
    if (run->keyword != Keyword::Run)
        return std::nullopt;
    const ShellScript *script = analysis.scriptOf(instruction);
    if (!script)
        return std::nullopt;
    return Run{instruction, *run, script->asPosix ? *script->asPosix : *script, run != &instruction};
}

bool hasCacheMount(const Instruction &run, QStringView path)
{
    if (run.flags.empty())
        return false;
    return std::ranges::any_of(mountsOf(run), [&](const Mount &mount) {
        if (mount.type() != u"cache" && mount.type() != u"tmpfs")
            return false;
        const MountField *target = mount.field(u"target");
        return target && target->value.contains(path);
    });
}

void WordInsertion::insertBehind(const ShellCommand &command, qsizetype index, QStringView word)
{
    const qsizetype offset = command.words[std::size_t(index)].range.end;
    const bool isJson = m_run.script.isExecForm;
    const QString text = isJson ? QStringLiteral(", \"%1\"").arg(word) : u' ' + word.toString();
    m_isPossible = m_isPossible && (!isJson || command.depth == 0) && m_edit.add({{offset, offset}, text});
}

std::optional<Fix> WordInsertion::fix(Message title) const
{
    if (!m_isPossible || m_edit.isEmpty())
        return std::nullopt;
    return Fix{std::move(title), m_edit};
}

std::optional<Fix> appendedCommand(
    const Analysis &analysis, const Run &run, const QString &command, Message title)
{
    const ShellScript &script = run.script;
    if (script.isExecForm || script.segments.empty() || !isPosix(script.dialect))
        return std::nullopt;
    if (!run.run.heredocs.empty()) {
        const TextRange body = run.run.heredocs.front().contentRange;
        const bool isWholeScript = script.segments.front().sourceStart >= body.start;
        if (!isWholeScript || !addsOneCommand(script.text.toString() + command, script))
            return std::nullopt;
        return Fix{std::move(title), TextEdit::insertion(body.end, command + u'\n')};
    }
    const QStringView text = script.text.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    const QString joint = text.endsWith(u';') ? QString() : QStringLiteral("&& ");
    const qsizetype last = text.data() + text.size() - 1 - script.text.data();
    const qsizetype end = script.sourceRange({last, last + 1}).end;
    // Where a command of the outermost list ends the script, one more may follow.
    const bool endsWithCommand = !script.commands.empty() && script.commands.back().depth == 0
        && !script.commands.back().inSubstitution && script.commands.back().range.end == end;
    if (!endsWithCommand && !addsOneCommand(text.toString() + u' ' + joint + command, script))
        return std::nullopt;
    return Fix{
        std::move(title), TextEdit::insertion(end, lineJoin(analysis.tree(), run.run) + joint + command)};
}

TextEdit removedLines(const SyntaxTree &tree, std::span<const Instruction *const> instructions)
{
    TextEdit edit;
    for (const Instruction *instruction : instructions) {
        const TextRange lines{tree.lines().lineRange(instruction->firstLine).start,
            tree.lines().lineRangeWithBreak(instruction->lastLine).end};
        if (!edit.add({lines, {}}))
            return {};
    }
    return edit;
}

} // namespace stagecraft::rules
