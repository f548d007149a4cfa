// SPDX-License-Identifier: MIT
#include "core/lint/rules/pipeline/commandkinds.h"
#include "core/lint/rules/pipeline/rules.h"
#include "core/model/imagereference.h"
#include "core/text/wordsearch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stagecraft::rules {

namespace {

/// A place without a C library: scratch, or an image that is nearly as empty.
bool lacksCLibrary(const Pipeline &pipeline, int stage)
{
    const Base &base = pipeline.rootOf(stage).base;
    if (base.kind == BaseKind::Scratch)
        return true;
    return base.kind == BaseKind::Image && base.reference.contains("distroless/static"_L1);
}

/// By stage: whether it gets libraries from somewhere else.
std::vector<bool> stagesWithLibraries(const Pipeline &pipeline)
{
    const auto isLibrary = [](const QString &path) {
        return path.contains("/lib"_L1) || path.contains("ld-"_L1) || path.contains(".so"_L1) || path == u"/"
            || path.startsWith("/rootfs"_L1);
    };
    std::vector<bool> haveLibraries(pipeline.stages().size(), false);
    for (const ArtifactEdge &edge : pipeline.artifacts()) {
        if (std::ranges::any_of(edge.paths, isLibrary))
            haveLibraries[std::size_t(edge.target)] = true;
    }
    return haveLibraries;
}

class Linkage {
public:
    Linkage(const Analysis &analysis, const ArtifactEdge &edge)
        : m_analysis(analysis)
        , m_source(analysis.pipeline->stages()[std::size_t(edge.source)])
        , m_run(*m_source.instructions[std::size_t(edge.producer)])
    {
    }

    /// The command that links with the C library; null if none does.
    const ShellCommand *dynamicCommand() const
    {
        const ShellScript *script = m_run.keyword == Keyword::Run ? m_analysis.scriptOf(m_run) : nullptr;
        if (!script || saysStatic(script->text))
            return nullptr;
        const ShellCommand *command = compilingCommand(*script);
        if (!command)
            return nullptr;
        const QStringView program = programOf(*command);
        if (program == u"go")
            return usesCgo(*script, *command) ? command : nullptr;
        if (program == u"cargo")
            return isMusl(*command) ? nullptr : command;
        const bool isC = program == u"gcc" || program == u"cc" || program == u"g++" || program == u"c++"
            || program == u"clang" || program == u"clang++";
        return isC && !hasWord(*command, u"-c") && !hasWord(*command, u"-shared") ? command : nullptr;
    }

private:
    static bool saysStatic(QStringView text)
    {
        static constexpr WordSearch kWords({u"-static", u"static_", u"osusergo", u"netgo"});
        return kWords.hasAny(text);
    }

    std::optional<QString> value(QStringView name) const
    {
        const VariableDefinition *definition =
            m_analysis.pipeline->evaluation().definitionAt(m_source.index, m_run, name);
        return definition ? definition->value.value_or(QStringView()).toString() : std::optional<QString>();
    }

    const Base &rootBase() const { return m_analysis.pipeline->rootOf(m_source.index).base; }

    /// Without a C compiler Go does without C by itself; so it is in the alpine variants of its image.
    bool usesCgo(const ShellScript &script, const ShellCommand &command) const
    {
        if (script.text.contains("CGO_ENABLED"_L1))
            return script.text.contains("CGO_ENABLED=1"_L1);
        if (const std::optional<QString> enabled = value(u"CGO_ENABLED"))
            return *enabled == u"1";
        const auto setsTarget = [](QStringView text) {
            return text.contains("GOOS="_L1) || text.contains("GOARCH="_L1);
        };
        const Base &base = rootBase();
        const auto image = parseImageReference(base.reference);
        const bool isDebianGo = base.kind == BaseKind::Image && image && image->shortName() == u"golang"
            && !base.reference.contains("alpine"_L1);
        return isDebianGo && hasWord(command, u"build") && !setsTarget(script.text) && !value(u"GOARCH")
            && !value(u"GOFLAGS");
    }

    bool isMusl(const ShellCommand &command) const
    {
        return hasWordStarting(command, u"--target") || value(u"CARGO_BUILD_TARGET") || value(u"RUSTFLAGS")
            || rootBase().reference.contains("alpine"_L1) || rootBase().reference.contains("musl"_L1)
            || !rootBase().reference.contains("rust"_L1);
    }

    const Analysis &m_analysis;
    const Stage &m_source;
    const Instruction &m_run;
};

void checkDynamicBinary(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    const Pipeline &pipeline = *analysis.pipeline;
    std::optional<std::vector<bool>> haveLibraries; // Found only where it matters.
    for (const ArtifactEdge &edge : pipeline.artifacts()) {
        const bool isJudged = edge.sourceKind == SourceKind::Stage && edge.via == ArtifactVia::Copy
            && edge.source < edge.target && edge.producer >= 0 && edge.instruction->keyword == Keyword::Copy;
        if (!isJudged || !lacksCLibrary(pipeline, edge.target))
            continue;
        if (!haveLibraries)
            haveLibraries = stagesWithLibraries(pipeline);
        if ((*haveLibraries)[std::size_t(edge.target)])
            continue;
        const ShellCommand *command = Linkage(analysis, edge).dynamicCommand();
        if (!command)
            continue;
        const int line = analysis.tree().lines().lineAt(command->range.start);
        const Base &base = pipeline.stages()[std::size_t(edge.target)].base;
        Diagnostic &finding = sink.report(*edge.instruction, {},
            {QT_TRANSLATE_NOOP(
                 "core", "The program that line %1 builds may need a C library, which %2 does not have."),
                {QString::number(line), base.kind == BaseKind::Scratch ? u"scratch"_s : base.reference}});
        if (programOf(*command) == u"go" && command->assignments.empty() && command->name() == u"go") {
            finding.fix = Fix{{QT_TRANSLATE_NOOP("core", "Build without C: CGO_ENABLED=0"), {}},
                TextEdit::insertion(command->range.start, u"CGO_ENABLED=0 "_s)};
        }
    }
}

} // namespace

const Rule dynamicBinary{
    .id = u"SGC305",
    .family = RuleFamily::Pipeline,
    .severity = Severity::Info,
    .keywords = {Keyword::Copy},
    .title = QT_TRANSLATE_NOOP("core", "A program that may need libraries, in an image without any"),
    .why = QT_TRANSLATE_NOOP("core",
        "In an empty image a dynamically linked program ends at once with “no such file or "
        "directory”: what is missing is its loader, not the program."),
    .badExample = u"FROM golang:1.21 AS builder\n"
                  "WORKDIR /src\n"
                  "COPY . .\n"
                  "RUN go build -o /app .\n"
                  "\n"
                  "FROM scratch\n"
                  "COPY --from=builder /app /app\n",
    .goodExample = u"FROM golang:1.21 AS builder\n"
                   "WORKDIR /src\n"
                   "COPY . .\n"
                   "RUN CGO_ENABLED=0 go build -o /app .\n"
                   "\n"
                   "FROM scratch\n"
                   "COPY --from=builder /app /app\n",
    .source = u"Stagecraft",
    .check = &checkDynamicBinary,
};

} // namespace stagecraft::rules
