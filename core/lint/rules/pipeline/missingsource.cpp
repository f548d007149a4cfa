// SPDX-License-Identifier: MIT
#include "core/lint/rules/pipeline/contextsources.h"
#include "core/lint/rules/pipeline/rules.h"
#include "core/text/editdistance.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stagecraft::rules {

namespace {

/// An entry of the same folder whose name is nearly the same; empty if there is none.
QString nearEntry(const QString &path, const QMap<QString, ContextEntry> &context)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    const QString folder = path.first(slash + 1);
    QStringList names;
    for (auto entry = context.lowerBound(folder); entry != context.cend() && entry.key().startsWith(folder);
        ++entry) {
        const QStringView rest = QStringView(entry.key()).sliced(folder.size());
        if (!rest.contains(u'/'))
            names += rest.toString();
    }
    const QString nearest = path.size() - slash < 5 ? QString() : nearestName(path.sliced(slash + 1), names);
    return nearest.isEmpty() ? QString() : folder + nearest;
}

void report(DiagnosticSink &sink, const ContextSource &source, const QString &near, bool contextIsDoubtful)
{
    Message message{QT_TRANSLATE_NOOP("core", "The build context has no %1."), {source.path}};
    if (!near.isEmpty())
        message = {
            QT_TRANSLATE_NOOP("core", "The build context has no %1. Did you mean %2?"), {source.path, near}};
    else if (source.hasWildcard)
        message = {QT_TRANSLATE_NOOP("core", "Nothing in the build context matches %1."), {source.path}};
    else if (contextIsDoubtful)
        message = {QT_TRANSLATE_NOOP("core",
                       "The build context has no %1, nor anything else that this file copies: is it the "
                       "right folder?"),
            {source.path}};
    Diagnostic &finding = sink.report(*source.instruction, source.range, message);
    if (near.isEmpty() && (contextIsDoubtful || source.hasWildcard))
        finding.severity = Severity::Info;
}

void checkMissingSource(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    const auto &context = analysis.surroundings->context;
    if (!context)
        return;
    const std::vector<ContextSource> sources = contextSourcesOf(*analysis.pipeline);
    const auto isMissing = [&](const ContextSource &source) {
        return entriesOf(source, *context).isEmpty();
    };
    const bool contextIsDoubtful = std::ranges::all_of(
        sources, [&](const ContextSource &source) { return source.path.isEmpty() || isMissing(source); });
    for (const ContextSource &source : sources) {
        if (!isMissing(source))
            continue;
        const QString near = source.hasWildcard ? QString() : nearEntry(source.path, *context);
        report(sink, source, near, contextIsDoubtful);
        if (contextIsDoubtful && near.isEmpty())
            return; // Once is enough.
    }
}

} // namespace

const Rule missingSource{
    .id = u"SGC403",
    .family = RuleFamily::Pipeline,
    .severity = Severity::Warning,
    .title = QT_TRANSLATE_NOOP("core", "A source that the build context does not have"),
    .why = QT_TRANSLATE_NOOP("core",
        "The build stops at a COPY whose source is missing. Paths are meant from the folder that is "
        "given to the build, not from that of the Dockerfile."),
    .noFix = QT_TRANSLATE_NOOP("core", "Whether the path is wrong or the file is missing is for you to say."),
    .badExample = u"FROM scratch\nCOPY sevrice /service\n",
    .goodExample = u"FROM scratch\nCOPY service /service\n",
    .source = u"Stagecraft",
    .check = &checkMissingSource,
};

} // namespace stagecraft::rules
