// SPDX-License-Identifier: MIT
#include "core/lint/rules/hadolint/places.h"
#include "core/lint/rules/hadolint/rules.h"
#include "core/lint/rules/hadolint/runs.h"
#include "core/syntax/instructions/views.h"

#include <algorithm>

namespace stagecraft::rules {

namespace {

struct CopiedArchive {
    const Instruction *copy = nullptr;
    QStringView name;
    bool isReported = false;
};

constexpr Names kUnpackers{
    u"tar", u"unzip", u"gunzip", u"bunzip2", u"unlzma", u"unxz", u"zgz", u"uncompress", u"zcat", u"gzcat"};

QStringView fileNameOf(QStringView path)
{
    const QStringView text = withoutQuotes(path);
    return text.sliced(std::max(text.lastIndexOf(u'/'), text.lastIndexOf(u'\\')) + 1);
}

bool unpacks(const ShellCommand &command)
{
    if (command.program != u"tar")
        return isOneOf(command.program, kUnpackers);
    return std::ranges::any_of(command.words, [](const ShellWord &word) {
        return word.text == u"--extract" || word.text == u"--get"
            || (word.text.startsWith(u'-') && word.text.contains(u'x'));
    });
}

// A target that names an archive is the file; otherwise the sources keep their names.
void remember(std::vector<CopiedArchive> &archives, const Instruction &instruction)
{
    const std::optional<CopyView> copy = asCopy(instruction);
    if (!copy || copy->from || !copy->destination)
        return;
    if (isArchive(copy->destination->text)) {
        archives.push_back({&instruction, fileNameOf(copy->destination->text)});
        return;
    }
    for (const Word &source : copy->sources) {
        if (isArchive(source.text))
            archives.push_back({&instruction, fileNameOf(source.text)});
    }
}

void reportUnpacked(std::vector<CopiedArchive> &archives, const ShellScript &script, DiagnosticSink &sink)
{
    for (const ShellCommand &command : script.commands) {
        if (!unpacks(command))
            continue;
        for (const ShellWord *word : operandsOf(command)) {
            for (CopiedArchive &archive : archives) {
                if (archive.isReported || archive.name != fileNameOf(word->text))
                    continue;
                archive.isReported = true;
                sink.report(*archive.copy, {},
                    {QT_TRANSLATE_NOOP("core",
                         "%1 is copied and then unpacked; ADD does both and leaves no archive behind."),
                        {archive.name.toString()}});
            }
        }
    }
}

void checkArchive(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    std::vector<CopiedArchive> archives;
    for (const Instruction &instruction : analysis.tree().instructions()) {
        if (instruction.keyword == Keyword::From)
            archives.clear();
        else if (instruction.keyword == Keyword::Copy)
            remember(archives, instruction);
        else if (instruction.keyword == Keyword::Run && !archives.empty()) {
            if (const std::optional<Run> run = runOf(analysis, instruction))
                reportUnpacked(archives, run->script, sink);
        }
    }
}

} // namespace

const Rule dl3010{
    .id = u"DL3010",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Info,
    .programs = kUnpackers,
    .keywords = {Keyword::Copy},
    .title = QT_TRANSLATE_NOOP("core", "An archive is copied and unpacked in two steps"),
    .why = QT_TRANSLATE_NOOP("core",
        "COPY puts the archive into a layer, RUN puts its contents into another; the image carries both. ADD "
        "unpacks a local archive while it copies."),
    .noFix = QT_TRANSLATE_NOOP(
        "core", "The RUN that unpacks may do more, and where it unpacks to has to be moved to the ADD."),
    .badExample = u"FROM debian:12\nCOPY app.tar.gz /tmp/\nRUN tar -xf /tmp/app.tar.gz -C /opt\n",
    .goodExample = u"FROM debian:12\nADD app.tar.gz /opt/\n",
    .source = u"hadolint DL3010",
    .check = &checkArchive,
};

} // namespace stagecraft::rules
