// SPDX-License-Identifier: MIT
#include "core/lint/rules/hadolint/unpinned.h"

namespace stagecraft::rules {

void reportUnpinned(
    DiagnosticSink &sink, const Run &run, const std::vector<const ShellWord *> &words, const char *message)
{
    if (words.empty())
        return;
    QStringList names;
    for (const ShellWord *word : words)
        names.append(word->text.toString());
    names.removeDuplicates();
    sink.report(run.instruction, words.front()->range, {message, {names.join(QStringLiteral(", "))}});
}

void checkUnpinned(const Analysis &analysis, DiagnosticSink &sink, quint64 programs, UnpinnedWords unpinned,
    const char *message)
{
    forEachRun(analysis, programs, [&](const Run &run) {
        std::vector<const ShellWord *> words;
        for (const ShellCommand &command : run.script.commands) {
            const std::vector<const ShellWord *> found = unpinned(command);
            words.insert(words.end(), found.begin(), found.end());
        }
        reportUnpinned(sink, run, words, message);
    });
}

} // namespace stagecraft::rules
