// SPDX-License-Identifier: MIT
// The RUN instructions of a file with the shell in them, for rules about commands.
#pragma once

#include "core/lint/rule.h"
#include "core/lint/rules/hadolint/command.h"

namespace stagecraft::rules {

/// A RUN, or the RUN that an ONBUILD carries.
struct Run {
    const Instruction &instruction; ///< The one in the file: the ONBUILD where there is one.
    const Instruction &run;
    const ShellScript &script; ///< Read as POSIX shell, whatever shell runs it.
    bool isTrigger = false;
};

/// The RUN that `instruction` is or carries; nothing for other instructions.
std::optional<Run> runOf(const Analysis &analysis, const Instruction &instruction);

/// Calls `visit(const Run &)` for each RUN of the file, then for those of ONBUILD, if they may run one
/// of `programs`.
template <typename Visit>
void forEachRun(const Analysis &analysis, ProgramFilter programs, Visit visit)
{
    for (const Keyword keyword : {Keyword::Run, Keyword::Onbuild}) {
        for (const Instruction &instruction : analysis.tree().instructionsOf(keyword)) {
            const std::optional<Run> run = runOf(analysis, instruction);
            if (run && run->script.programs.mayMeet(programs))
                visit(*run);
        }
    }
}

/// A RUN's mounts of type cache or tmpfs whose target contains `path`: is there one?
bool hasCacheMount(const Instruction &run, QStringView path);

/// Puts one word into commands of a RUN; empty where the places inside are not known (a script in a JSON
/// string).
class WordInsertion {
public:
    explicit WordInsertion(const Run &run) : m_run(run) { }

    /// `word` comes behind the word at `index` of `command`.
    void insertBehind(const ShellCommand &command, qsizetype index, QStringView word);
    std::optional<Fix> fix(Message title) const;

private:
    const Run &m_run;
    TextEdit m_edit;
    bool m_isPossible = true;
};

/// Makes `command` the last one of the RUN, behind `&&`. Nothing where the script's end does not allow that.
std::optional<Fix> appendedCommand(
    const Analysis &analysis, const Run &run, const QString &command, Message title);

/// Takes instructions with their lines out of the file.
TextEdit removedLines(const SyntaxTree &tree, std::span<const Instruction *const> instructions);

} // namespace stagecraft::rules
