// SPDX-License-Identifier: MIT
#include "core/lint/rules/pipeline/commandkinds.h"
#include "core/lint/rules/pipeline/contextcopies.h"
#include "core/lint/rules/pipeline/rules.h"
#include "core/syntax/instructions/views.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace stagecraft::rules {

namespace {

/// A command that fetches the dependencies that a manifest lists.
struct Fetcher {
    QStringView program;
    std::array<QStringView, 2> verb; ///< "mod", "download"
    QStringView manifest;
};

constexpr std::array kFetchers{
    Fetcher{u"go", {u"mod", u"download"}, u"go.mod"},
    Fetcher{u"npm", {u"ci", u""}, u"package.json"},
    Fetcher{u"npm", {u"install", u""}, u"package.json"},
    Fetcher{u"npm", {u"i", u""}, u"package.json"},
    Fetcher{u"yarn", {u"install", u""}, u"package.json"},
    Fetcher{u"pnpm", {u"install", u""}, u"package.json"},
    Fetcher{u"pip", {u"install", u"-r"}, u"requirements.txt"},
    Fetcher{u"pip3", {u"install", u"-r"}, u"requirements.txt"},
    Fetcher{u"poetry", {u"install", u"--no-root"}, u"pyproject.toml"},
    Fetcher{u"pipenv", {u"install", u""}, u"Pipfile"},
    Fetcher{u"bundle", {u"install", u""}, u"Gemfile"},
    Fetcher{u"composer", {u"install", u""}, u"composer.json"},
    Fetcher{u"cargo", {u"fetch", u""}, u"Cargo.toml"},
    Fetcher{u"dotnet", {u"restore", u""}, u"*.csproj"},
    Fetcher{u"mvn", {u"dependency:go-offline", u""}, u"pom.xml"},
    Fetcher{u"mix", {u"deps.get", u""}, u"mix.exs"},
};

/// Named packages are no manifest's: `npm install -g pnpm`.
bool namesPackages(const ShellCommand &command, const Fetcher &fetcher)
{
    const bool takesPackages = fetcher.program == u"npm" || fetcher.program == u"pipenv";
    return takesPackages && operandTextsOf(command).size() > 1;
}

const Fetcher *fetcherOf(const ShellCommand &command)
{
    for (const Fetcher &fetcher : kFetchers) {
        const bool hasVerb = std::ranges::all_of(
            fetcher.verb, [&](QStringView word) { return word.isEmpty() || hasWord(command, word); });
        if (programOf(command) == fetcher.program && hasVerb && !namesPackages(command, fetcher))
            return &fetcher;
    }
    return nullptr;
}

bool hasCacheMount(const Instruction &run)
{
    return std::ranges::any_of(mountsOf(run), [](const Mount &mount) { return mount.type() == u"cache"; });
}

class StageCheck {
public:
    StageCheck(const Analysis &analysis, DiagnosticSink &sink) : m_analysis(analysis), m_sink(sink)
    {
        for (const ContextEdge &edge : analysis.pipeline->contextEdges()) {
            if (copiesWholeContext(edge))
                m_wholeCopies.insert(edge.instruction);
        }
    }

    bool hasNothingToDo() const { return m_wholeCopies.isEmpty(); }

    void run(const Stage &stage)
    {
        m_wholeCopy = nullptr;
        m_seen.clear();
        for (const Instruction *instruction : stage.instructions) {
            if (instruction->keyword == Keyword::Run)
                checkRun(*instruction);
            else if (!m_wholeCopy && m_wholeCopies.contains(instruction))
                m_wholeCopy = instruction;
        }
    }

private:
    void checkRun(const Instruction &run)
    {
        const ShellScript *script = m_analysis.scriptOf(run);
        if (!script)
            return;
        for (const ShellCommand &command : script->commands) {
            const Fetcher *fetcher = fetcherOf(command);
            if (!fetcher)
                continue;
            const bool isFirst = !m_seen.contains(fetcher->manifest.toString());
            m_seen += fetcher->manifest.toString();
            // Inside a `cd` or a loop the manifest is another one than the context's.
            const bool isPlain = command.depth == 0 && &command == &script->commands.front();
            if (!m_wholeCopy || !isFirst || !isPlain || hasCacheMount(run))
                continue;
            m_sink.report(*m_wholeCopy, {},
                {QT_TRANSLATE_NOOP("core",
                     "Every change of any file fetches the dependencies again (line %1): copy %2 "
                     "and fetch them before the rest is copied."),
                    {QString::number(run.firstLine), fetcher->manifest.toString()}});
            return;
        }
    }

    const Analysis &m_analysis;
    DiagnosticSink &m_sink;
    QSet<const Instruction *> m_wholeCopies;
    const Instruction *m_wholeCopy = nullptr; // The first of the stage, as far as it was read.
    QStringList m_seen;
};

void checkContextBeforeDependencies(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    StageCheck stageCheck(analysis, sink);
    if (stageCheck.hasNothingToDo())
        return;
    for (const Stage &stage : analysis.pipeline->stages())
        stageCheck.run(stage);
}

} // namespace

const Rule contextBeforeDependencies{
    .id = u"SGC401",
    .family = RuleFamily::Pipeline,
    .severity = Severity::Info,
    .keywords = {Keyword::Copy, Keyword::Add},
    .title = QT_TRANSLATE_NOOP("core", "The whole context is copied before dependencies are fetched"),
    .why = QT_TRANSLATE_NOOP("core",
        "A layer is made again when anything before it changed. Dependencies change seldom, sources "
        "all the time: the list of dependencies copied first keeps the fetched ones in the cache."),
    .noFix =
        QT_TRANSLATE_NOOP("core", "Which files the tool needs beside its manifest depends on the project."),
    .badExample = u"FROM golang:1.21 AS builder\n"
                  "WORKDIR /src\n"
                  "COPY . .\n"
                  "RUN go mod download\n"
                  "RUN go build -o /app .\n"
                  "\n"
                  "FROM alpine:3.19\n"
                  "COPY --from=builder /app /app\n",
    .goodExample = u"FROM golang:1.21 AS builder\n"
                   "WORKDIR /src\n"
                   "COPY go.mod go.sum ./\n"
                   "RUN go mod download\n"
                   "COPY . .\n"
                   "RUN go build -o /app .\n"
                   "\n"
                   "FROM alpine:3.19\n"
                   "COPY --from=builder /app /app\n",
    .source = u"Stagecraft",
    .check = &checkContextBeforeDependencies,
};

} // namespace stagecraft::rules
