// SPDX-License-Identifier: MIT
#include "core/lint/rules/hadolint/rules.h"
#include "core/lint/rules/hadolint/runs.h"

#include <QSet>

#include <algorithm>

namespace stagecraft::rules {

namespace {

// Test commands in brackets do not count, nor do commands whose name is a variable. `time` is one of its own.
std::ptrdiff_t commandCount(const ShellScript &script)
{
    const std::ptrdiff_t count = std::ranges::count_if(script.commands,
        [](const ShellCommand &command) { return !command.program.isEmpty() && command.name() != u"["; });
    return count + (script.isTimed ? 1 : 0);
}

bool haveSameFlags(const Instruction &a, const Instruction &b)
{
    const auto textsOf = [](const Instruction &run) {
        QStringList texts;
        for (const Flag &flag : run.flags)
            texts.append(flag.text.toString());
        texts.sort();
        texts.removeDuplicates();
        return texts;
    };
    return (a.flags.empty() && b.flags.empty()) || textsOf(a) == textsOf(b);
}

// True if the shell is the same behind the only command of `script` as before it.
bool leavesShellAlone(const ShellScript &script)
{
    static constexpr Names kChangers{u".", u"alias", u"cd", u"eval", u"exec", u"exit", u"export", u"popd",
        u"pushd", u"return", u"set", u"shopt", u"source", u"trap", u"ulimit", u"umask", u"unset"};
    if (script.isExecForm || script.commands.size() != 1 || script.segments.empty()
        || !isPosix(script.dialect))
        return false;
    const ShellCommand &command = script.commands.front();
    return command.depth == 0 && !command.name().isEmpty()
        && std::ranges::find(kChangers, command.name()) == kChangers.end();
}

// True if nothing but the command's own text is in the script, so that "&&" may follow or precede it.
bool isBare(const ShellScript &script)
{
    const QStringView text = script.text.trimmed();
    const ShellCommand &command = script.commands.front();
    const qsizetype last = text.data() + text.size() - 1 - script.text.data();
    return command.range.end == script.sourceRange({last, last + 1}).end;
}

// Joins the second RUN to the first as one more line of it.
std::optional<Fix> joined(const SyntaxTree &tree, const Run &first, const Run &second)
{
    if (!leavesShellAlone(first.script) || !leavesShellAlone(second.script) || !isBare(first.script)
        || !isBare(second.script))
        return std::nullopt;
    if (!first.run.heredocs.empty() || !second.run.heredocs.empty())
        return std::nullopt;
    const qsizetype end = first.script.commands.front().range.end;
    const qsizetype start = second.script.commands.front().range.start;
    // What stands between would be lost or change its meaning: comments, blank lines.
    const QStringView between = tree.textOf({end, second.instruction.keywordWord.range.start});
    if (between != u"\n")
        return std::nullopt;
    return Fix{{QT_TRANSLATE_NOOP("core", "Join it to the RUN above"), {}},
        TextEdit({{end, start}, u' ' + QString(tree.escape()) + QStringLiteral("\n    && ")})};
}

void checkConsecutive(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    std::optional<Run> previous; // The first of a row of RUNs; RUNs that were reported do not take its place.
    std::optional<Run> above;
    for (const Instruction &instruction : analysis.tree().instructions()) {
        const std::optional<Run> run =
            instruction.keyword == Keyword::Run ? runOf(analysis, instruction) : std::nullopt;
        if (!run) {
            previous.reset();
            continue;
        }
        const bool isSeparate = !previous || !haveSameFlags(previous->run, run->run)
            || commandCount(run->script) > 1 || commandCount(previous->script) > 1;
        if (isSeparate) {
            previous.emplace(*run);
        } else {
            Diagnostic &finding = sink.report(instruction, instruction.keywordWord.range,
                {QT_TRANSLATE_NOOP(
                     "core", "This RUN and the one above could be one layer: join them with &&."),
                    {}});
            finding.fix = joined(analysis.tree(), *above, *run);
        }
        above.emplace(*run);
    }
}

} // namespace

const Rule dl3059{
    .id = u"DL3059",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Info,
    .keywords = {Keyword::Run},
    .title = QT_TRANSLATE_NOOP("core", "Several RUNs in a row"),
    .why = QT_TRANSLATE_NOOP("core",
        "Each RUN makes a layer, and what a later one deletes stays in the earlier. Steps that belong "
        "together are "
        "better one RUN; steps that change at different times are better apart."),
    .badExample = u"FROM debian:12\nRUN make\nRUN make install\n",
    .goodExample = u"FROM debian:12\nRUN make \\\n    && make install\n",
    .source = u"hadolint DL3059",
    .check = &checkConsecutive,
};

} // namespace stagecraft::rules
