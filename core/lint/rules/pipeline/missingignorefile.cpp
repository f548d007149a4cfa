// SPDX-License-Identifier: MIT
#include "core/lint/rules/pipeline/contextcopies.h"
#include "core/lint/rules/pipeline/rules.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace stagecraft::rules {

namespace {

/// What hardly anybody means to copy; empty if the context has nothing of the kind.
QString unwantedIn(const Surroundings &surroundings)
{
    static constexpr std::array<QStringView, 6> kUnwanted{
        u".git", u"node_modules", u".env", u".venv", u"target", u".terraform"};
    for (const QStringView name : kUnwanted) {
        const auto entry = surroundings.context->lowerBound(name.toString());
        const bool exists = entry != surroundings.context->cend()
            && (entry.key() == name || entry.key().startsWith(name.toString() + u'/'));
        if (exists)
            return name.toString();
    }
    return {};
}

void checkMissingIgnoreFile(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    const Surroundings &surroundings = *analysis.surroundings;
    const bool isMissing = surroundings.ignoreFile && surroundings.ignoreFile->trimmed().isEmpty();
    if (!isMissing)
        return;
    const QString unwanted = surroundings.context ? unwantedIn(surroundings) : QString();
    for (const ContextEdge &edge : analysis.pipeline->contextEdges()) {
        if (!copiesWholeContext(edge))
            continue;
        Diagnostic &finding = unwanted.isEmpty()
            ? sink.report(*edge.instruction, {},
                  {QT_TRANSLATE_NOOP("core",
                       "Everything in the build context is copied, and no .dockerignore says what to leave "
                       "out."),
                      {}})
            : sink.report(*edge.instruction, {},
                  {QT_TRANSLATE_NOOP("core",
                       "Everything in the build context is copied, %1 too: no .dockerignore leaves it out."),
                      {unwanted}});
        finding.severity = unwanted.isEmpty() ? Severity::Info : Severity::Warning;
    }
}

} // namespace

const Rule missingIgnoreFile{
    .id = u"SGC402",
    .family = RuleFamily::Pipeline,
    .severity = Severity::Warning,
    .title = QT_TRANSLATE_NOOP("core", "The whole context is copied without a .dockerignore"),
    .why = QT_TRANSLATE_NOOP("core",
        "Version history, local settings with passwords and downloaded packages go along into the "
        "image, and every change to them makes the layer again."),
    .noFix = QT_TRANSLATE_NOOP("core", "The cure is another file, .dockerignore, beside the Dockerfile."),
    .badExample = u"FROM node:20\nWORKDIR /app\nCOPY . .\n",
    .goodExample = u"FROM node:20\nWORKDIR /app\nCOPY src ./src\n",
    .source = u"Stagecraft",
    .check = &checkMissingIgnoreFile,
};

} // namespace stagecraft::rules
