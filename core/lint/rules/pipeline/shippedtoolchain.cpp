// SPDX-License-Identifier: MIT
#include "core/lint/rules/pipeline/commandkinds.h"
#include "core/lint/rules/pipeline/rules.h"
#include "core/lint/rules/pipeline/shipping.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stagecraft::rules {

namespace {

/// Packages of a toolchain that are installed in a RUN and stay.
std::vector<QStringView> keptToolchain(const ShellScript &script)
{
    std::vector<QStringView> kept;
    for (const ShellCommand &command : script.commands) {
        for (const QStringView package : installedPackages(command)) {
            // What apk calls virtual is removed as one, mostly in the same RUN.
            const bool isVirtual = hasWordStarting(command, u"--virtual") || hasWord(command, u"-t");
            if (!isVirtual && isToolchainPackage(package) && !std::ranges::contains(kept, package))
                kept.push_back(package);
        }
        for (const QStringView package : removedPackages(command))
            std::erase(kept, package);
        if (hasWord(command, u"autoremove") && hasWord(command, u"--purge"))
            kept.clear();
    }
    return kept;
}

void checkShippedToolchain(const Analysis &analysis, const RuleSettings &settings, DiagnosticSink &sink)
{
    const Pipeline &pipeline = *analysis.pipeline;
    // A single stage has nowhere else to compile; that is another rule's matter.
    if (pipeline.artifacts().empty())
        return;
    for (const int index : shippedStages(analysis, settings)) {
        const Stage &stage = pipeline.stages()[std::size_t(index)];
        if (stage.base.kind == BaseKind::Image && stage.base.isKnown
            && isToolchainImage(stage.base.reference)) {
            sink.report(*stage.from, stage.base.range,
                {QT_TRANSLATE_NOOP(
                     "core", "The image that ships is based on %1, which brings a whole toolchain."),
                    {stage.base.reference}});
        }
    }
    forEachShippedRun(
        analysis, settings, [&](const Stage &, const Instruction &run, const ShellScript &script) {
            const std::vector<QStringView> kept = keptToolchain(script);
            if (kept.empty())
                return;
            QStringList names;
            for (const QStringView package : kept)
                names += package.toString();
            sink.report(run, {},
                {QT_TRANSLATE_NOOP("core", "The image that ships gets a compiler or what goes with one: %1."),
                    {names.join(u", "_s)}});
        });
}

} // namespace

const Rule shippedToolchain{
    .id = u"SGC301",
    .family = RuleFamily::Pipeline,
    .severity = Severity::Info,
    .title = QT_TRANSLATE_NOOP("core", "A toolchain in the image that ships"),
    .why = QT_TRANSLATE_NOOP("core",
        "A compiler makes an image hundreds of megabytes larger and hands tools to whoever breaks "
        "in. The stages of this file can compile in one and ship the result in another."),
    .noFix = QT_TRANSLATE_NOOP(
        "core", "Which smaller image has everything that the program needs is for you to say."),
    .badExample = u"FROM golang:1.21 AS builder\n"
                  "RUN go build -o /app .\n"
                  "\n"
                  "FROM golang:1.21\n"
                  "COPY --from=builder /app /app\n",
    .goodExample = u"FROM golang:1.21 AS builder\n"
                   "RUN go build -o /app .\n"
                   "\n"
                   "FROM alpine:3.19\n"
                   "COPY --from=builder /app /app\n",
    .source = u"Stagecraft",
    .check = &checkShippedToolchain,
};

} // namespace stagecraft::rules
