// SPDX-License-Identifier: MIT
#include "core/lint/rules/hadolint/copytarget.h"
#include "core/lint/rules/hadolint/places.h"
#include "core/lint/rules/hadolint/rules.h"
#include "core/syntax/instructions/views.h"

#include <algorithm>

namespace stagecraft::rules {

namespace {

bool needsAdd(QStringView source)
{
    const QStringView path = withoutQuotes(source);
    return isArchive(path) || path.startsWith(u"https://") || path.startsWith(u"http://");
}

// True if COPY does the same with `source`: it is surely no archive, no address and no repository.
bool isPlainFile(QStringView source)
{
    const QStringView path = withoutQuotes(source);
    return !path.contains(u"://") && !path.startsWith(u"git@") && !path.contains(u'$') && !path.contains(u'*')
        && !path.contains(u'?') && !path.contains(u'[') && !path.endsWith(u".zst");
}

bool canBeCopy(const CopyView &add, const WorkdirTracker &workdir)
{
    const auto isKnownToCopy = [](const Flag &flag) {
        return flag.name == u"chown" || flag.name == u"chmod" || flag.name == u"link"
            || flag.name == u"exclude";
    };
    const bool isFolder = add.sources.size() < 2 || withoutQuotes(add.destination->text).endsWith(u'/');
    return isFolder && workdir.isSettled(add.destination->text)
        && std::ranges::all_of(add.instruction->flags, isKnownToCopy)
        && std::ranges::all_of(add.sources,
            [](const Word &source) { return !needsAdd(source.text) && isPlainFile(source.text); });
}

void checkAdd(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    WorkdirTracker workdir;
    for (const Instruction &instruction : analysis.tree().instructions()) {
        workdir.visit(instruction);
        if (instruction.keyword != Keyword::Add)
            continue;
        const std::optional<CopyView> add = asCopy(instruction);
        if (!add || !add->destination)
            continue;
        const auto file = std::ranges::find_if(add->sources,
            [&](const Word &source) { return !add->markerOf(source) && !needsAdd(source.text); });
        if (file == add->sources.end())
            continue;
        Diagnostic &finding = sink.report(instruction, instruction.keywordWord.range,
            {QT_TRANSLATE_NOOP("core", "ADD does more than copy; for \"%1\" COPY is enough."),
                {file->text.toString()}});
        const bool isLowerCase = instruction.keywordWord.text.front().isLower();
        if (canBeCopy(*add, workdir))
            finding.fix = Fix{{QT_TRANSLATE_NOOP("core", "Use COPY"), {}},
                TextEdit({instruction.keywordWord.range,
                    isLowerCase ? QStringLiteral("copy") : QStringLiteral("COPY")})};
    }
}

} // namespace

const Rule dl3020{
    .id = u"DL3020",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Error,
    .keywords = {Keyword::Add},
    .title = QT_TRANSLATE_NOOP("core", "ADD where COPY is enough"),
    .why = QT_TRANSLATE_NOOP("core",
        "ADD unpacks archives and fetches addresses, depending on what it is given. COPY only copies: nobody "
        "has to "
        "think about what else may happen."),
    .badExample = u"FROM debian:12\nADD app /srv/app\n",
    .goodExample = u"FROM debian:12\nCOPY app /srv/app\n",
    .source = u"hadolint DL3020",
    .check = &checkAdd,
};

} // namespace stagecraft::rules
