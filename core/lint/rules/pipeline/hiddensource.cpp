// SPDX-License-Identifier: MIT
#include "core/lint/rules/pipeline/contextsources.h"
#include "core/lint/rules/pipeline/rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stagecraft::rules {

namespace {

void checkHiddenSource(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    const Surroundings &surroundings = *analysis.surroundings;
    if (!surroundings.ignoreFile || !surroundings.context)
        return;
    const IgnorePatterns patterns(*surroundings.ignoreFile);
    if (patterns.isEmpty())
        return;
    const auto &context = *surroundings.context;
    const QString name =
        surroundings.ignoreFileName.isEmpty() ? u".dockerignore"_s : surroundings.ignoreFileName;
    for (const ContextSource &source : contextSourcesOf(*analysis.pipeline)) {
        const QStringList entries = entriesOf(source, context);
        const bool isHidden = !entries.isEmpty() && std::ranges::none_of(entries, [&](const QString &entry) {
            return isVisible(entry, patterns, context);
        });
        if (isHidden) {
            sink.report(*source.instruction, source.range,
                {QT_TRANSLATE_NOOP("core", "%1 is there, but %2 leaves it out of the build."),
                    {source.path.isEmpty() ? u"."_s : source.path, name}});
        }
    }
}

} // namespace

const Rule hiddenSource{
    .id = u"SGC404",
    .family = RuleFamily::Pipeline,
    .severity = Severity::Warning,
    .title = QT_TRANSLATE_NOOP("core", "A source that .dockerignore leaves out"),
    .why = QT_TRANSLATE_NOOP("core",
        "The build does not see files that .dockerignore leaves out, and says of such a COPY only "
        "that the source was not found."),
    .noFix = QT_TRANSLATE_NOOP("core", "The cure is in another file: a line with “!” in the .dockerignore."),
    .badExample = u"FROM scratch\nCOPY build/app /app\n",
    .goodExample = u"FROM scratch\nCOPY app /app\n",
    .source = u"Stagecraft",
    .check = &checkHiddenSource,
};

} // namespace stagecraft::rules
