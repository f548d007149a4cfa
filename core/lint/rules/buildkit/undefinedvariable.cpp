// SPDX-License-Identifier: MIT
#include "core/lint/rules/buildkit/rules.h"
#include "core/lint/rules/buildkit/variableplaces.h"

namespace stagecraft::rules {

namespace {

Message messageFor(const QString &name, const QString &candidate, bool isKnown)
{
    Message message;
    message.arguments = {name};
    if (!candidate.isEmpty())
        message.arguments.append(candidate);
    if (isKnown)
        message.source = candidate.isEmpty()
            ? QT_TRANSLATE_NOOP("core", "$%1 is not defined here, so it becomes nothing.")
            : QT_TRANSLATE_NOOP("core", "$%1 is not defined here, so it becomes nothing. Is $%2 meant?");
    else
        message.source = candidate.isEmpty()
            ? QT_TRANSLATE_NOOP(
                  "core", "$%1 is not defined here. Unless the base image sets it, it becomes nothing.")
            : QT_TRANSLATE_NOOP("core",
                  "$%1 is not defined here. Unless the base image sets it, it becomes nothing. Is $%2 "
                  "meant?");
    message.detail = QStringLiteral("Usage of undefined variable '$%1'").arg(name);
    if (!candidate.isEmpty())
        message.detail += QStringLiteral(" (did you mean $%1?)").arg(candidate);
    return message;
}

void checkUndefinedVariable(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    for (const ExpandedWord &word : analysis.pipeline->evaluation().words()) {
        if (word.stage < 0)
            continue;
        for (const UndefinedVariable &variable : word.undefined) {
            const QString name = variable.name.toString();
            const QString candidate = variable.candidate.toString();
            const std::vector<TextRange> places =
                word.trigger ? std::vector<TextRange>() : placesOfVariable(analysis.tree(), word.range, name);
            Diagnostic &finding = sink.report(*word.instruction, places.empty() ? word.range : places.front(),
                messageFor(name, candidate, word.isKnown));
            if (word.trigger)
                finding.suppressionLine = -1;
            if (!word.isKnown)
                finding.severity = Severity::Info;
            if (!candidate.isEmpty())
                finding.fix = renamedVariable(places, candidate);
        }
    }
}

} // namespace

const Rule undefinedVar{
    .id = u"UndefinedVar",
    .family = RuleFamily::BuildKit,
    .severity = Severity::Warning,
    .title = QT_TRANSLATE_NOOP("core", "A variable that is not defined"),
    .why = QT_TRANSLATE_NOOP("core",
        "A variable that no ARG or ENV in front of it defines is replaced by nothing, without an error. "
        "Global ARGs "
        "must be named again by an ARG inside the stage. Whether the base image sets it cannot always be "
        "known."),
    .noFix = QT_TRANSLATE_NOOP("core", "Which value the variable should have is not known."),
    .badExample = u"FROM scratch\nARG VERSION=1\nLABEL version=$VERSON\n",
    .goodExample = u"FROM scratch\nARG VERSION=1\nLABEL version=$VERSION\n",
    .source = u"BuildKit UndefinedVar",
    .check = &checkUndefinedVariable,
};

} // namespace stagecraft::rules
