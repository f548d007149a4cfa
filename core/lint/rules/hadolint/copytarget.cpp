// SPDX-License-Identifier: MIT
#include "core/lint/rules/hadolint/copytarget.h"
#include "core/lint/rules/hadolint/baseimage.h"
#include "core/lint/rules/hadolint/places.h"
#include "core/lint/rules/hadolint/rules.h"
#include "core/syntax/instructions/views.h"

#include <algorithm>

namespace stagecraft::rules {

void WorkdirTracker::visit(const Instruction &instruction)
{
    if (const std::optional<BaseImage> base = baseImageOf(instruction)) {
        if (m_hasStage)
            m_isSetIn.insert(m_current, m_isSet);
        m_current = base->stageName();
        m_isSet = m_isSetIn.value(base->name);
        m_hasStage = true;
    } else if (instruction.keyword == Keyword::Workdir) {
        m_isSet = true;
    }
}

bool WorkdirTracker::isSettled(QStringView destination) const
{
    const QStringView path = withoutQuotes(destination);
    return m_isSet || path.startsWith(u'/') || path.startsWith(u'$') || isWindowsAbsolute(path);
}

namespace {

void checkRelative(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    const auto mayBeOpen = [](const Instruction &instruction) {
        return !instruction.words.empty() && !WorkdirTracker().isSettled(instruction.words.back().text);
    };
    if (std::ranges::none_of(analysis.tree().instructionsOf(Keyword::Copy), mayBeOpen))
        return; // As nearly always.
    WorkdirTracker workdir;
    for (const Instruction &instruction : analysis.tree().instructions()) {
        workdir.visit(instruction);
        if (instruction.keyword != Keyword::Copy)
            continue;
        const std::optional<CopyView> copy = asCopy(instruction);
        if (copy && copy->destination && !workdir.isSettled(copy->destination->text))
            sink.report(instruction, copy->destination->range,
                {QT_TRANSLATE_NOOP(
                     "core", "Where \"%1\" is depends on the base image, as no WORKDIR is set."),
                    {copy->destination->text.toString()}});
    }
}

void checkFolder(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    for (const Instruction &instruction : analysis.tree().instructionsOf(Keyword::Copy)) {
        const std::optional<CopyView> copy = asCopy(instruction);
        if (!copy || !copy->destination || copy->sources.size() < 2
            || withoutQuotes(copy->destination->text).endsWith(u'/'))
            continue;
        const Word &destination = *copy->destination;
        Diagnostic &finding = sink.report(instruction, destination.range,
            {QT_TRANSLATE_NOOP("core", "Several files need a folder to go to; end \"%1\" with a slash."),
                {destination.text.toString()}});
        const bool isQuoted =
            instruction.isJson || destination.text.endsWith(u'"') || destination.text.endsWith(u'\'');
        finding.fix = Fix{{QT_TRANSLATE_NOOP("core", "Add a slash"), {}},
            TextEdit::insertion(destination.range.end - (isQuoted ? 1 : 0), QStringLiteral("/"))};
    }
}

} // namespace

const Rule dl3021{
    .id = u"DL3021",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Error,
    .keywords = {Keyword::Copy},
    .title = QT_TRANSLATE_NOOP("core", "COPY of several files to something that is no folder"),
    .why = QT_TRANSLATE_NOOP("core",
        "Only a destination that ends with a slash is surely a folder. With several sources the build fails "
        "without it."),
    .badExample = u"FROM debian:12\nCOPY a.txt b.txt /srv\n",
    .goodExample = u"FROM debian:12\nCOPY a.txt b.txt /srv/\n",
    .source = u"hadolint DL3021",
    .check = &checkFolder,
};

const Rule dl3045{
    .id = u"DL3045",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Warning,
    .keywords = {Keyword::Copy},
    .title = QT_TRANSLATE_NOOP("core", "COPY to a relative path without WORKDIR"),
    .why = QT_TRANSLATE_NOOP("core",
        "A relative destination begins at the working directory. Without WORKDIR that is the base image's "
        "choice and "
        "may change with it."),
    .noFix = QT_TRANSLATE_NOOP("core", "The working directory of the base image is not in the file."),
    .badExample = u"FROM debian:12\nCOPY app bin/app\n",
    .goodExample = u"FROM debian:12\nWORKDIR /srv\nCOPY app bin/app\n",
    .source = u"hadolint DL3045",
    .check = &checkRelative,
};

} // namespace stagecraft::rules
