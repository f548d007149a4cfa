// SPDX-License-Identifier: MIT
#include "core/lint/rules/buildkit/rules.h"
#include "core/model/build/copycheck.h"
#include "core/model/ignorefile.h"
#include "core/syntax/instructions/views.h"
#include "core/text/gotext.h"

#include <algorithm>

namespace stagecraft::rules {

namespace {

bool isIgnored(const IgnorePatterns &patterns, const QString &path)
{
    const bool isRoot = path == u"." || path == u"/";
    return isRoot ? patterns.ignoresEverything() : patterns.ignores(path);
}

void checkCopy(
    const Analysis &analysis, const IgnorePatterns &patterns, const CopyView &copy, DiagnosticSink &sink)
{
    const Instruction &instruction = *copy.instruction;
    for (const ExpandedWord &word : analysis.pipeline->evaluation().wordsOf(instruction)) {
        const auto source = std::ranges::find(copy.sources, word.range, &Word::range);
        if (source == copy.sources.end() || copy.markerOf(*source) || isRemoteSource(word.text))
            continue;
        const QString path = cleanedContextPath(word.text);
        if (!isIgnored(patterns, path))
            continue;
        const QString action =
            instruction.keyword == Keyword::Add ? QStringLiteral("Add") : QStringLiteral("Copy");
        sink.report(instruction, word.range,
            {.source = QT_TRANSLATE_NOOP("core", "%1 is kept out of the build context by .dockerignore."),
                .arguments = {path},
                .detail = QStringLiteral("Attempting to %1 file %2 that is excluded by .dockerignore")
                    .arg(action, goQuoted(path))});
    }
}

void checkIgnoredSource(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    const std::optional<QString> &ignoreFile = analysis.surroundings->ignoreFile;
    if (!ignoreFile)
        return;
    const IgnorePatterns patterns(*ignoreFile);
    // What exceptions let through cannot be told from the patterns alone.
    if (patterns.isEmpty() || patterns.hasExceptions())
        return;
    for (const Stage &stage : analysis.pipeline->stages()) {
        for (const Instruction *instruction : stage.instructions) {
            const std::optional<CopyView> copy = asCopy(*instruction);
            if (copy && (!copy->from || copy->from->value.isEmpty()))
                checkCopy(analysis, patterns, *copy, sink);
        }
    }
}

} // namespace

const Rule copyIgnoredFile{
    .id = u"CopyIgnoredFile",
    .family = RuleFamily::BuildKit,
    .severity = Severity::Warning,
    .title = QT_TRANSLATE_NOOP("core", "A source that .dockerignore hides"),
    .why = QT_TRANSLATE_NOOP("core",
        "Files that .dockerignore names are not sent to the builder, so the instruction will not find them."),
    .noFix = QT_TRANSLATE_NOOP(
        "core", "Either the file or the line in .dockerignore is meant; which one is not known."),
    .badExample = u"FROM alpine:3.22\nCOPY ignored.txt /srv/\n",
    .goodExample = u"FROM alpine:3.22\nCOPY sent.txt /srv/\n",
    .source = u"BuildKit CopyIgnoredFile",
    .check = &checkIgnoredSource,
};

} // namespace stagecraft::rules
