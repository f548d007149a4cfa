// SPDX-License-Identifier: MIT
#include "core/lint/rules/hadolint/places.h"
#include "core/lint/rules/hadolint/rules.h"

namespace stagecraft::rules {

namespace {

bool isSettled(QStringView path)
{
    return path.startsWith(u'$') || path.startsWith(u'/') || isWindowsAbsolute(path);
}

// A path that needs no shell lexer to be understood.
bool isPlain(QStringView path)
{
    for (const QChar c : path) {
        if (QStringView(u"$\\\"'`").contains(c))
            return false;
    }
    return !path.contains(u"..");
}

void checkAbsoluteWorkdir(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    QStringView known; // An absolute path set before in the stage.
    for (const Instruction &instruction : analysis.tree().instructions()) {
        if (instruction.keyword == Keyword::From)
            known = {};
        if (instruction.keyword != Keyword::Workdir || instruction.words.empty())
            continue;
        const Word &path = instruction.words.front();
        if (isSettled(withoutQuotes(path.text))) {
            known = path.text.startsWith(u'/') && isPlain(path.text) ? path.text : QStringView();
            continue;
        }
        Diagnostic &finding = sink.report(instruction, path.range,
            {QT_TRANSLATE_NOOP(
                 "core", "\"%1\" begins wherever the working directory was before; write the whole path."),
                {path.text.toString()}});
        if (!known.isEmpty() && isPlain(path.text)) {
            const QString base = known.endsWith(u'/') ? known.toString() : known.toString() + u'/';
            finding.fix = Fix{{QT_TRANSLATE_NOOP("core", "Write %1"), {base + path.text.toString()}},
                TextEdit::insertion(path.range.start, base)};
        }
        known = {};
    }
}

} // namespace

const Rule dl3000{
    .id = u"DL3000",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Error,
    .keywords = {Keyword::Workdir},
    .title = QT_TRANSLATE_NOOP("core", "WORKDIR with a relative path"),
    .why = QT_TRANSLATE_NOOP("core",
        "Where a relative path leads depends on the WORKDIR before it, which may come from the base image "
        "and "
        "change with it. An absolute path always means the same."),
    .noFix = QT_TRANSLATE_NOOP("core", "Where the path begins is decided by the base image."),
    .badExample = u"FROM debian:12\nWORKDIR /srv\nWORKDIR app\n",
    .goodExample = u"FROM debian:12\nWORKDIR /srv\nWORKDIR /srv/app\n",
    .source = u"hadolint DL3000",
    .check = &checkAbsoluteWorkdir,
};

} // namespace stagecraft::rules
