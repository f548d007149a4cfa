// SPDX-License-Identifier: MIT
#include "core/edit/instructionedits.h"
#include "core/lint/rules/pipeline/argumentuse.h"
#include "core/lint/rules/pipeline/commandkinds.h"
#include "core/lint/rules/pipeline/rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stagecraft::rules {

namespace {

class UseFinder {
public:
    explicit UseFinder(const Analysis &analysis) : m_analysis(analysis), m_pipeline(*analysis.pipeline) { }

    /// Anything in the file that may see the declaration names it, or declares it in a stage, or runs
    /// programs that may read it from their environment.
    bool mayBeUsed(const ArgumentDeclaration &declaration) const
    {
        const QString name = declaration.name();
        return std::ranges::any_of(m_analysis.tree().instructions(), [&](const Instruction &instruction) {
            if (instruction.index == declaration.instruction->index)
                return namesItself(declaration, name);
            if (!sees(declaration, instruction))
                return false;
            return namesVariable(m_analysis.tree().textOf(instruction.range), name)
                || (declaration.stage >= 0 && runsUnknown(instruction));
        });
    }

private:
    /// `ARG A=1 B=$A`
    static bool namesItself(const ArgumentDeclaration &declaration, const QString &name)
    {
        return std::ranges::any_of(declaration.instruction->keyValues, [&](const KeyValue &other) {
            return &other != declaration.argument && namesVariable(other.value.text, name);
        });
    }

    bool sees(const ArgumentDeclaration &declaration, const Instruction &instruction) const
    {
        if (instruction.index < declaration.instruction->index)
            return false;
        const int stage = m_pipeline.stageOf(instruction);
        return declaration.stage < 0 || stage == declaration.stage
            || (stage >= 0 && std::ranges::contains(m_pipeline.ancestorsOf(stage), declaration.stage));
    }

    bool runsUnknown(const Instruction &instruction) const
    {
        if (instruction.keyword == Keyword::Onbuild)
            return true;
        const ShellScript *script =
            instruction.keyword == Keyword::Run ? m_analysis.scriptOf(instruction) : nullptr;
        return instruction.keyword == Keyword::Run && (!script || !isTransparent(*script));
    }

    const Analysis &m_analysis;
    const Pipeline &m_pipeline;
};

/// What has to go with an ARG of a stage: global ones of that name that nothing else in the file names.
std::vector<int> instructionsToDelete(const Analysis &analysis, const ArgumentDeclaration &declaration)
{
    std::vector<int> deleted{declaration.instruction->index};
    std::vector<int> globals;
    const QString name = declaration.name();
    for (const Instruction &instruction : analysis.tree().instructions()) {
        const bool isGlobal =
            instruction.keyword == Keyword::Arg && analysis.pipeline->stageOf(instruction) < 0;
        if (instruction.index == declaration.instruction->index
            || !namesVariable(analysis.tree().textOf(instruction.range), name))
            continue;
        if (!isGlobal || instruction.keyValues.size() != 1 || instruction.keyValues.front().key.text != name)
            return deleted;
        globals.push_back(instruction.index);
    }
    deleted.insert(deleted.end(), globals.begin(), globals.end());
    return deleted;
}

std::optional<Fix> fixFor(const Analysis &analysis, const ArgumentDeclaration &declaration)
{
    const Message title{QT_TRANSLATE_NOOP("core", "Delete ARG %1"), {declaration.name()}};
    const std::span<const KeyValue> all = declaration.instruction->keyValues;
    if (all.size() == 1) {
        const EditResult plan = deleteInstructions(analysis, instructionsToDelete(analysis, declaration));
        return plan ? std::optional(Fix{title, plan->edit}) : std::nullopt;
    }
    const auto end = [](const KeyValue &each) {
        return std::max(each.key.range.end, each.value.range.end);
    };
    const auto position = declaration.argument - all.data();
    const TextRange gone = position == 0
        ? TextRange{all[0].key.range.start, all[1].key.range.start}
        : TextRange{end(all[std::size_t(position) - 1]), end(*declaration.argument)};
    if (analysis.tree().textOf(gone).contains(u'\n'))
        return std::nullopt;
    return Fix{title, TextEdit::deletion(gone)};
}

void check(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    const UseFinder finder(analysis);
    for (const ArgumentDeclaration &declaration : argumentDeclarationsOf(*analysis.pipeline)) {
        const QString name = declaration.name();
        if (name.isEmpty() || name.contains(u'$') || isReadByPrograms(name) || finder.mayBeUsed(declaration))
            continue;
        const char *text = declaration.stage < 0
            ? QT_TRANSLATE_NOOP("core", "ARG %1 is never used: no FROM names it and no stage declares it.")
            : QT_TRANSLATE_NOOP("core", "ARG %1 is never used in this stage or those based on it.");
        sink.report(*declaration.instruction, declaration.argument->key.range, {text, {name}}).fix =
            fixFor(analysis, declaration);
    }
}

} // namespace

const Rule unusedArgument{
    .id = u"SGC201",
    .family = RuleFamily::Pipeline,
    .severity = Severity::Warning,
    .title = QT_TRANSLATE_NOOP("core", "An ARG that nothing uses"),
    .why = QT_TRANSLATE_NOOP("core",
        "People set a build argument and expect that something changes. In a stage it even takes "
        "part in the cache: another value builds every later RUN again."),
    .badExample = u"ARG DEBIAN_VERSION=12\n"
                  "ARG TOOLS_VERSION=3\n"
                  "FROM debian:${DEBIAN_VERSION}\n"
                  "USER 1000\n"
                  "CMD [\"bash\"]\n",
    .goodExample = u"ARG DEBIAN_VERSION=12\n"
                   "FROM debian:${DEBIAN_VERSION}\n"
                   "USER 1000\n"
                   "CMD [\"bash\"]\n",
    .source = u"Stagecraft",
    .check = &check,
};

} // namespace stagecraft::rules
