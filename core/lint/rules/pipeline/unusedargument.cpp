// SPDX-License-Identifier: MIT
#include "core/edit/instructionedits.h"
#include "core/lint/rules/pipeline/argumentuse.h"
#include "core/lint/rules/pipeline/commandkinds.h"
#include "core/lint/rules/pipeline/planbudget.h"
#include "core/lint/rules/pipeline/rules.h"
#include "core/lint/rules/pipeline/workbudget.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stagecraft::rules {

namespace {

/// `${NAME:?message}` stops the build where no value is given, which is a use.
bool stopsTheBuild(const KeyValue &argument)
{
    return argument.value.text.contains(u"${") && argument.value.text.contains(u'?');
}

struct JudgedDeclaration : ArgumentDeclaration {
    bool isUnused = false;
};

class UseFinder {
public:
    explicit UseFinder(const Analysis &analysis)
        : m_analysis(analysis), m_pipeline(*analysis.pipeline), m_budget(analysis)
    {
        for (const ArgumentDeclaration &declaration : argumentDeclarationsOf(m_pipeline))
            m_declarations.push_back({declaration, isUnused(declaration)});
    }

    const std::vector<JudgedDeclaration> &declarations() const { return m_declarations; }
    WorkBudget &budget() const { return m_budget; }

    /// Nothing in the file that may see the declaration names it, or declares it in a stage, or runs
    /// programs that may read it from their environment. Instructions with the indexes `gone` do not count.
    bool isUnused(const ArgumentDeclaration &declaration, std::span<const int> gone = {}) const
    {
        const QStringView name = declaration.name();
        if (name.isEmpty() || name.contains(u'$') || isReadByPrograms(name)
            || stopsTheBuild(*declaration.argument))
            return false;
        return !isSeenByAny(declaration, [&](const Instruction &instruction) {
            if (!m_budget.take(WorkBudget::kStep + instruction.range.size()))
                return true;
            return !std::ranges::contains(gone, instruction.index) && uses(instruction, declaration);
        });
    }

    /// A stage that does not see the declaration names it and has none of its own: perhaps the ARG only
    /// stands in the wrong place.
    bool isMissedElsewhere(const ArgumentDeclaration &declaration) const
    {
        const QStringView name = declaration.name();
        return std::ranges::any_of(m_analysis.tree().instructions(), [&](const Instruction &instruction) {
            if (!m_budget.take(WorkBudget::kStep + instruction.range.size()))
                return true;
            return m_pipeline.stageOf(instruction) >= 0 && instruction.keyword != Keyword::From
                && instruction.keyword != Keyword::Arg && !sees(declaration, instruction)
                && namesVariable(m_analysis.tree().textOf(instruction.range), name)
                && std::ranges::none_of(m_declarations, [&](const ArgumentDeclaration &other) {
                       m_budget.take(WorkBudget::kStep);
                       return other.stage >= 0 && other.name() == name && sees(other, instruction);
                   });
        });
    }

private:
    /// True if `predicate` is true for an instruction that sees the declaration: one that comes behind it,
    /// for that of a stage in the same stage or in one based on it.
    template <typename Predicate>
    bool isSeenByAny(const ArgumentDeclaration &declaration, Predicate predicate) const
    {
        const std::span<const Instruction> all = m_analysis.tree().instructions();
        const int first = declaration.instruction->index;
        if (declaration.stage < 0)
            return std::ranges::any_of(all.subspan(std::size_t(first)), predicate);
        const std::span<const Stage> stages = m_pipeline.stages();
        for (const Stage &stage : stages.subspan(std::size_t(declaration.stage))) {
            if (!m_budget.take(WorkBudget::kStep))
                return true;
            if (!holdsIn(declaration, stage.index))
                continue;
            const int start = std::max(first, stage.from->index);
            const int end = stage.from->index + 1 + int(stage.instructions.size());
            if (std::ranges::any_of(all.subspan(std::size_t(start), std::size_t(end - start)), predicate))
                return true;
        }
        return false;
    }

    bool sees(const ArgumentDeclaration &declaration, const Instruction &instruction) const
    {
        return instruction.index >= declaration.instruction->index
            && (declaration.stage < 0 || holdsIn(declaration, m_pipeline.stageOf(instruction)));
    }

    /// Whether that of a stage holds in `stage` too.
    bool holdsIn(const ArgumentDeclaration &declaration, int stage) const
    {
        return stage == declaration.stage || (stage >= 0 && m_pipeline.isBasedOn(stage, declaration.stage));
    }

    /// Requires that `instruction` sees the declaration.
    bool uses(const Instruction &instruction, const ArgumentDeclaration &declaration) const
    {
        if (instruction.keyword == Keyword::Arg)
            return isUsedByArgument(instruction, declaration);
        return namesVariable(m_analysis.tree().textOf(instruction.range), declaration.name())
            || (declaration.stage >= 0 && runsUnknown(instruction));
    }

    /// `ARG B=$A`; for a global A also `ARG A` in a stage. To declare it again is no use.
    bool isUsedByArgument(const Instruction &instruction, const ArgumentDeclaration &declaration) const
    {
        const bool fetchesGlobal = declaration.stage < 0 && m_pipeline.stageOf(instruction) >= 0;
        const QStringView name = declaration.name();
        return std::ranges::any_of(instruction.keyValues, [&](const KeyValue &other) {
            return &other != declaration.argument
                && (namesVariable(other.value.text, name) || (fetchesGlobal && other.key.text == name));
        });
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
    mutable WorkBudget m_budget; // Where it is spent, every other ARG passes for used.
    std::vector<JudgedDeclaration> m_declarations;
};

/// The instruction of `declaration` and those of the ARGs that nothing but these uses. Nothing if one of
/// them declares more.
std::optional<std::vector<int>> instructionsToDelete(
    const UseFinder &finder, const ArgumentDeclaration &declaration)
{
    std::vector<int> gone{declaration.instruction->index};
    for (std::size_t known = 0; known < gone.size();) {
        known = gone.size();
        for (const JudgedDeclaration &other : finder.declarations()) {
            const int index = other.instruction->index;
            if (!finder.budget().take(WorkBudget::kStep + qsizetype(gone.size())))
                return std::nullopt;
            if (std::ranges::contains(gone, index) || other.isUnused || !finder.isUnused(other, gone))
                continue;
            if (other.instruction->keyValues.size() != 1)
                return std::nullopt;
            gone.push_back(index);
        }
    }
    return gone;
}

std::optional<Fix> fixFor(const Analysis &analysis, const UseFinder &finder, PlanBudget &budget,
    const ArgumentDeclaration &declaration)
{
    if (!budget.take())
        return std::nullopt;
    const auto gone = instructionsToDelete(finder, declaration);
    if (!gone || finder.isMissedElsewhere(declaration))
        return std::nullopt;
    const Message title{QT_TRANSLATE_NOOP("core", "Delete ARG %1"), {declaration.name().toString()}};
    const std::span<const KeyValue> all = declaration.instruction->keyValues;
    if (all.size() == 1) {
        const EditResult plan = deleteInstructions(analysis, *gone);
        return plan ? std::optional(Fix{title, plan->edit}) : std::nullopt;
    }
    const auto end = [](const KeyValue &each) {
        return std::max(each.key.range.end, each.value.range.end);
    };
    const auto position = declaration.argument - all.data();
    const TextRange range = position == 0
        ? TextRange{all[0].key.range.start, all[1].key.range.start}
        : TextRange{end(all[std::size_t(position) - 1]), end(*declaration.argument)};
    // An escaped space at the end would become a continuation.
    const bool endsOpen = analysis.text()[range.start - 1].isSpace() && position > 0;
    if (gone->size() > 1 || endsOpen || analysis.tree().textOf(range).contains(u'\n'))
        return std::nullopt;
    return Fix{title, TextEdit::deletion(range)};
}

void checkUnusedArgument(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    const UseFinder finder(analysis);
    PlanBudget budget(analysis);
    for (const JudgedDeclaration &declaration : finder.declarations()) {
        if (!declaration.isUnused)
            continue;
        const char *text = declaration.stage < 0
            ? QT_TRANSLATE_NOOP("core", "ARG %1 is never used: no FROM names it and no stage declares it.")
            : QT_TRANSLATE_NOOP("core", "ARG %1 is never used in this stage or those based on it.");
        sink.report(*declaration.instruction, declaration.argument->key.range,
                {text, {declaration.name().toString()}})
            .fix = fixFor(analysis, finder, budget, declaration);
    }
}

} // namespace

const Rule unusedArgument{
    .id = u"SGC201",
    .family = RuleFamily::Pipeline,
    .severity = Severity::Warning,
    .keywords = {Keyword::Arg},
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
    .check = &checkUnusedArgument,
};

} // namespace stagecraft::rules
