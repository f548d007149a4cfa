// SPDX-License-Identifier: MIT
#include "core/lint/rules/hadolint/unpinned.h"

#include <QSet>

#include <algorithm>
#include <span>

namespace stagecraft::rules {

namespace {

constexpr std::size_t kFewWords = 32;

} // namespace

void reportUnpinned(
    DiagnosticSink &sink, const Run &run, const std::vector<const ShellWord *> &words, const char *message)
{
    if (words.empty())
        return;
    QString names;
    QSet<QStringView> known; // Only of many words: a few are looked through faster than hashed.
    for (std::size_t i = 0; i < words.size(); ++i) {
        const QStringView text = words[i]->text;
        const auto first = std::span(words).first(std::min(i, kFewWords));
        if (std::ranges::contains(first, text, &ShellWord::text) || known.contains(text))
            continue;
        if (i >= kFewWords)
            known.insert(text);
        if (i > 0)
            names += QStringLiteral(", ");
        names += text;
    }
    sink.report(run.instruction, words.front()->range, {message, {names}});
}

void checkUnpinned(
    const Analysis &analysis, DiagnosticSink &sink, UnpinnedWords unpinned, const char *message)
{
    forEachRun(analysis, sink.programs(), [&](const Run &run) {
        std::vector<const ShellWord *> words;
        for (const ShellCommand &command : run.script.commands) {
            const std::vector<const ShellWord *> found = unpinned(command);
            words.insert(words.end(), found.begin(), found.end());
        }
        reportUnpinned(sink, run, words, message);
    });
}

} // namespace stagecraft::rules
