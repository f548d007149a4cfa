// SPDX-License-Identifier: MIT
// Whether time grows with the size of a file and no faster: texts of up to 50 MB that are large in one
// respect each. Bytes a second should stay the same from size to size.
#include "core/lint/linter.h"
#include "tests/bench/speed/inputs.h"

#include <benchmark/benchmark.h>

#include <string>

using namespace stagecraft;
using namespace stagecraft::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMegabyte = 1'000'000;

using Maker = QString (*)(qsizetype bytes);

QString repeated(const QString &start, const QString &part, qsizetype bytes)
{
    return start + part.repeated(std::max<qsizetype>(1, (bytes - start.size()) / part.size()));
}

// `part` with a number at each '#', counting up.
QString counted(const QString &start, QStringView part, qsizetype bytes)
{
    QString text = start;
    text.reserve(bytes + 100);
    for (int number = 0; text.size() < bytes; ++number) {
        for (const QChar c : part) {
            if (c == u'#')
                text += QString::number(number);
            else
                text += c;
        }
    }
    return text;
}

QString pipeline(qsizetype bytes) { return generatedText(bytes); }
QString oneLine(qsizetype bytes) { return repeated(u"FROM a\nRUN echo"_s, u" word"_s, bytes); }
QString oneWord(qsizetype bytes) { return repeated(u"FROM a\nENV A="_s, u"word"_s, bytes); }
QString continuations(qsizetype bytes)
{
    return repeated(u"FROM a\nRUN true \\\n"_s, u"  && echo a \\\n"_s, bytes) + u"  end\n"_s;
}
QString commentsInside(qsizetype bytes)
{
    return repeated(u"FROM a\nRUN true \\\n"_s, u"# why \\\n"_s, bytes) + u"  end\n"_s;
}
QString heredoc(qsizetype bytes)
{
    return repeated(u"FROM a\nRUN <<EOF\n"_s, u"echo \"a $B\"\n"_s, bytes) + u"EOF\n"_s;
}
QString copiedHeredoc(qsizetype bytes)
{
    return repeated(u"FROM a\nCOPY <<EOF /a\n"_s, u"echo \"a $B\"\n"_s, bytes) + u"EOF\n"_s;
}
QString heredocs(qsizetype bytes) { return repeated(u"FROM a\n"_s, u"RUN <<EOF\necho\nEOF\n"_s, bytes); }
QString openHeredocs(qsizetype bytes) { return counted(u"FROM a\n"_s, u"RUN <<EOF#\n", bytes); }
QString stages(qsizetype bytes) { return counted({}, u"FROM a AS s#\n", bytes); }
QString sameStages(qsizetype bytes) { return repeated({}, u"FROM a AS s\nCOPY --from=s /a /b\n"_s, bytes); }
QString copies(qsizetype bytes)
{
    return counted(u"FROM a AS s\nFROM b\n"_s, u"COPY --from=s /a# /b\n", bytes);
}
// Each stage based on the one before, with `part` in it and a number at each '#'.
QString chained(const QString &first, QString part, qsizetype bytes)
{
    QString text = u"FROM a AS s0\n"_s + first;
    for (int stage = 1; text.size() < bytes; ++stage) {
        const QString number = QString::number(stage);
        text += u"FROM s%1 AS s%2\n"_s.arg(QString::number(stage - 1), number);
        text += QString(part).replace(u'#', number);
    }
    return text;
}
QString chain(qsizetype bytes) { return chained({}, u"ENV A#=1\n"_s, bytes); }
QString chainOfValues(qsizetype bytes)
{
    return chained(u"ENV A=1\n"_s, u"ENV A#=$A:$PATH\nRUN echo $A#\n"_s, bytes);
}
QString chainOfOneName(qsizetype bytes) { return chained({}, u"ARG B\nENV A=${A:-b}$B\n"_s, bytes); }
QString chainOfPrograms(qsizetype bytes) { return chained({}, u"RUN wget a && poetry install\n"_s, bytes); }
QString chainOfCopies(qsizetype bytes)
{
    return chained({}, u"WORKDIR $A/a\nCOPY --from=s0 /a /a\n"_s, bytes);
}
QString chainOfArguments(qsizetype bytes) { return chained({}, u"ARG A#\nARG B\n"_s, bytes); }
QString siblings(qsizetype bytes)
{
    return counted(u"FROM a AS s\nENV A=a\n"_s, u"FROM s AS s#\nENV A=$A\nCOPY --from=s /a /a\n", bytes);
}
QString usedArguments(qsizetype bytes) { return counted(u"FROM a\n"_s, u"ARG A#\nRUN echo $A#\n", bytes); }
QString lostArguments(qsizetype bytes)
{
    return counted(u"ARG A0\n"_s, u"FROM a AS s#\nARG A#\nFROM b AS t#\nRUN echo $A#$A0\n", bytes);
}
QString undefinedVariables(qsizetype bytes) { return counted(u"FROM a\n"_s, u"LABEL a=$A#\n", bytes); }
QString growingValue(qsizetype bytes) { return repeated(u"FROM a\n"_s, u"ENV A=$A:b\n"_s, bytes); }
QString copiedBinaries(qsizetype bytes)
{
    return counted(u"FROM a AS s\nRUN gcc a.c -o /a\nFROM scratch\n"_s, u"COPY --from=s /a /b#\n", bytes);
}
QString copiedLists(qsizetype bytes)
{
    return counted(u"FROM a AS s\nCOPY"_s, u" a#", bytes / 2) + u" /b/\n"_s
        + counted(u"FROM a\nCOPY --from=s"_s, u" /b#", bytes / 2) + u" /b/\n"_s;
}
QString runsAndCopies(qsizetype bytes)
{
    return repeated(u"FROM a AS s\n"_s, u"RUN make\n"_s, bytes / 2)
        + counted(u"FROM a\n"_s, u"COPY --from=s /b# /b\n", bytes / 2);
}
QString nearNames(qsizetype bytes) { return counted({}, u"FROM image# AS stage#\n", bytes); }
QString variableBases(qsizetype bytes) { return counted({}, u"FROM b$A#b AS b#\n", bytes); }
QString secrets(qsizetype bytes) { return counted(u"FROM a\nENV"_s, u" PASSWORD#=a", bytes) + u"\n"_s; }
QString oneArgument(qsizetype bytes) { return counted(u"FROM a\nARG"_s, u" A#=1", bytes) + u"\nRUN a\n"_s; }
QString ignoredRules(qsizetype bytes)
{
    return repeated(u"FROM a\n"_s, u"# hadolint ignore=DL3008\n# stagecraft ignore=SGC201\n"_s, bytes)
        + u"RUN a\n"_s;
}
QString descriptions(qsizetype bytes) { return counted({}, u"# s# a\n# b\nFROM a AS s#\n", bytes); }
QString environment(qsizetype bytes) { return counted(u"FROM a\n"_s, u"ENV A#=$A#\n", bytes); }
QString arguments(qsizetype bytes) { return counted(u"FROM a\n"_s, u"ARG A#=1\n", bytes); }
QString globalArguments(qsizetype bytes) { return counted({}, u"ARG A#=1\n", bytes) + u"FROM a\n"_s; }
QString oneEnvironment(qsizetype bytes) { return counted(u"FROM a\nENV"_s, u" A#=1", bytes); }
QString labels(qsizetype bytes) { return counted(u"FROM a\nLABEL"_s, u" a#=\"b\"", bytes); }
QString workingDirectories(qsizetype bytes)
{
    return repeated(u"FROM a\n"_s, u"WORKDIR a\nRUN a\n"_s, bytes);
}
QString quotes(qsizetype bytes) { return repeated(u"FROM a\nRUN "_s, u"\"a\" 'b' "_s, bytes); }
QString openQuotes(qsizetype bytes) { return repeated(u"FROM a\nRUN "_s, u"\"$(a '"_s, bytes); }
QString nestedBraces(qsizetype bytes) { return repeated(u"FROM a\nENV A="_s, u"${A:-"_s, bytes); }
QString nestedCommands(qsizetype bytes) { return repeated(u"FROM a\nRUN a "_s, u"$(b "_s, bytes); }
QString commandChain(qsizetype bytes)
{
    return repeated(u"FROM a\nRUN a"_s, u" && apt-get install -y b"_s, bytes);
}
QString heredocsOfOneRun(qsizetype bytes) { return counted(u"FROM a\nRUN"_s, u" <<EOF#", bytes) + u"\n"_s; }
QString onBuilds(qsizetype bytes) { return repeated(u"FROM a\n"_s, u"ONBUILD RUN a\n"_s, bytes); }
QString mounts(qsizetype bytes)
{
    return repeated(u"FROM a\nRUN"_s, u" --mount=type=cache,target=/a"_s, bytes);
}
QString dollars(qsizetype bytes) { return repeated(u"FROM a\nENV A="_s, u"$"_s, bytes); }
QString variables(qsizetype bytes) { return repeated(u"FROM a\nENV A="_s, u"$A${B:-c}"_s, bytes); }
QString shellDollars(qsizetype bytes) { return repeated(u"FROM a\nRUN a "_s, u"$(b) $c "_s, bytes); }
QString json(qsizetype bytes) { return repeated(u"FROM a\nCMD [\"a\""_s, u", \"b\""_s, bytes) + u"]\n"_s; }
QString brokenJson(qsizetype bytes) { return repeated(u"FROM a\nCMD [\"a\""_s, u", \"b\""_s, bytes); }
QString exposed(qsizetype bytes) { return repeated(u"FROM a\nEXPOSE"_s, u" 80"_s, bytes); }
QString copiedSources(qsizetype bytes) { return counted(u"FROM a\nCOPY"_s, u" a#", bytes) + u" /b/\n"_s; }
QString lowerInstructions(qsizetype bytes) { return repeated(u"FROM a\n"_s, u"run a\nRUN b\n"_s, bytes); }
QString unknownInstructions(qsizetype bytes) { return repeated(u"FROM a\n"_s, u"WRONG a\n"_s, bytes); }
QString blanks(qsizetype bytes) { return repeated(u"FROM a\n"_s, u"\n"_s, bytes); }
QString comments(qsizetype bytes) { return repeated(u"FROM a\n"_s, u"# a\n"_s, bytes); }

struct Case {
    const char *name;
    Maker maker;
    bool isLarge = false; ///< Measured up to 50 MB.
};

constexpr Case kCases[] = {
    {.name = "pipeline", .maker = pipeline, .isLarge = true},
    {.name = "oneLine", .maker = oneLine, .isLarge = true},
    {.name = "oneWord", .maker = oneWord},
    {.name = "continuations", .maker = continuations, .isLarge = true},
    {.name = "commentsInside", .maker = commentsInside},
    {.name = "heredoc", .maker = heredoc},
    {.name = "copiedHeredoc", .maker = copiedHeredoc},
    {.name = "heredocs", .maker = heredocs},
    {.name = "openHeredocs", .maker = openHeredocs},
    {.name = "stages", .maker = stages, .isLarge = true},
    {.name = "sameStages", .maker = sameStages},
    {.name = "copies", .maker = copies},
    {.name = "chain", .maker = chain},
    {.name = "chainOfValues", .maker = chainOfValues, .isLarge = true},
    {.name = "chainOfOneName", .maker = chainOfOneName},
    {.name = "chainOfPrograms", .maker = chainOfPrograms},
    {.name = "chainOfCopies", .maker = chainOfCopies},
    {.name = "chainOfArguments", .maker = chainOfArguments},
    {.name = "siblings", .maker = siblings},
    {.name = "usedArguments", .maker = usedArguments},
    {.name = "lostArguments", .maker = lostArguments},
    {.name = "undefinedVariables", .maker = undefinedVariables},
    {.name = "growingValue", .maker = growingValue},
    {.name = "copiedBinaries", .maker = copiedBinaries},
    {.name = "copiedLists", .maker = copiedLists},
    {.name = "runsAndCopies", .maker = runsAndCopies},
    {.name = "nearNames", .maker = nearNames},
    {.name = "variableBases", .maker = variableBases},
    {.name = "secrets", .maker = secrets},
    {.name = "oneArgument", .maker = oneArgument},
    {.name = "ignoredRules", .maker = ignoredRules},
    {.name = "descriptions", .maker = descriptions},
    {.name = "environment", .maker = environment},
    {.name = "arguments", .maker = arguments, .isLarge = true},
    {.name = "globalArguments", .maker = globalArguments},
    {.name = "oneEnvironment", .maker = oneEnvironment},
    {.name = "labels", .maker = labels},
    {.name = "workingDirectories", .maker = workingDirectories},
    {.name = "quotes", .maker = quotes},
    {.name = "openQuotes", .maker = openQuotes},
    {.name = "nestedBraces", .maker = nestedBraces},
    {.name = "nestedCommands", .maker = nestedCommands},
    {.name = "commandChain", .maker = commandChain},
    {.name = "heredocsOfOneRun", .maker = heredocsOfOneRun},
    {.name = "onBuilds", .maker = onBuilds},
    {.name = "mounts", .maker = mounts},
    {.name = "dollars", .maker = dollars},
    {.name = "variables", .maker = variables},
    {.name = "shellDollars", .maker = shellDollars},
    {.name = "json", .maker = json},
    {.name = "brokenJson", .maker = brokenJson},
    {.name = "exposed", .maker = exposed},
    {.name = "copiedSources", .maker = copiedSources},
    {.name = "lowerInstructions", .maker = lowerInstructions},
    {.name = "unknownInstructions", .maker = unknownInstructions},
    {.name = "blanks", .maker = blanks},
    {.name = "comments", .maker = comments},
};

void measure(benchmark::State &state, Maker maker, bool withRules)
{
    const qsizetype bytes = qsizetype(state.range(0)) * kMegabyte;
    const QString text = maker(bytes);
    for ([[maybe_unused]] const auto iteration : state) {
        if (withRules)
            benchmark::DoNotOptimize(lint(*analyse(text)));
        else
            benchmark::DoNotOptimize(buildPipeline(parseDockerfile(text), Surroundings()));
    }
    state.SetBytesProcessed(bytes);
}

const bool kAreAdded = [] {
    for (const Case &text : kCases) {
        for (const bool withRules : {false, true}) {
            const std::string name = std::string("growth/") + text.name + (withRules ? "/check" : "/model");
            auto *benchmark = benchmark::RegisterBenchmark(name.c_str(), measure, text.maker, withRules);
            benchmark->Unit(benchmark::kMillisecond)->Iterations(1)->Arg(1)->Arg(5);
            if (text.isLarge)
                benchmark->Arg(50);
        }
    }
    return true;
}();

} // namespace
