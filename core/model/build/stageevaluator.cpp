// SPDX-License-Identifier: MIT
#include "core/model/build/stageevaluator.h"

#include "core/model/values/port.h"
#include "core/model/values/stopsignal.h"
#include "core/model/values/workpath.h"

#include <QtTranslation>

#include <algorithm>

namespace stagecraft {

namespace {

/// No system has a working directory that is longer (Linux: 4,096 bytes).
/// Relative ones that go on and on would fill the memory, as each is kept.
constexpr qsizetype kLongestPath = 4096;

} // namespace

std::expected<Expansion, QString> EvaluationResults::expand(
    QStringView word, const VariableLookup &lookup, LexerOptions options)
{
    auto expansion = expandWord(word, lookup, texts, options);
    if (expansion && isExhausted() && expansion->hasVariables())
        return std::unexpected(QStringLiteral("the values are too long"));
    return expansion;
}

bool isScanArgument(QStringView name)
{
    return name == u"BUILDKIT_SBOM_SCAN_CONTEXT" || name == u"BUILDKIT_SBOM_SCAN_STAGE";
}

StageEvaluator::StageEvaluator(const SyntaxTree &tree, const Surroundings &surroundings,
    VariableTable &variables, EvaluationResults &results, ErrorList &errors)
    : m_tree(tree), m_surroundings(surroundings), m_variables(variables), m_results(results), m_errors(errors)
{
}

void StageEvaluator::run(const PlannedInstruction &planned, StageSituation &situation)
{
    m_planned = &planned;
    m_instruction = planned.instruction;
    m_situation = &situation;
    switch (m_instruction->keyword) {
    case Keyword::Add:
        return runCopy(true);
    case Keyword::Copy:
        return runCopy(false);
    case Keyword::Arg:
        return runArg();
    case Keyword::Env:
        return runEnv();
    case Keyword::Label:
        return runLabel();
    case Keyword::Run:
        return runMounts();
    case Keyword::Expose:
        return runExpose();
    case Keyword::Volume:
        return runVolume();
    case Keyword::Stopsignal:
        return runStopSignal();
    case Keyword::Workdir:
        return runWorkdir();
    case Keyword::User:
        for (const Word &word : m_instruction->words)
            expand(word);
        return;
    default:
        return;
    }
}

std::optional<QStringView> StageEvaluator::expand(
    QStringView text, TextRange range, QChar escape, bool rawQuotes)
{
    bool isKnown = true;
    auto expansion = m_results.expand(text, lookup(isKnown), {.escape = escape, .rawQuotes = rawQuotes});
    if (!expansion) {
        complain(range, expansionMessage(text, expansion.error()));
        record({}, range, false);
        return std::nullopt;
    }
    return record(*std::move(expansion), range, isKnown).text;
}

QStringView StageEvaluator::expandFlag(QStringView name)
{
    const Flag *flag = m_instruction->flag(name);
    return flag && !flag->value.isEmpty()
        ? expand(flag->value, flag->valueRange, m_tree.escape()).value_or(QStringView())
        : QStringView();
}

ExpandedWord &StageEvaluator::record(Expansion expansion, TextRange range, bool isKnown)
{
    ExpandedWord &word = m_results.words.emplace_back();
    word.instruction = m_planned->isTrigger ? m_situation->from : m_instruction;
    word.trigger = m_planned->isTrigger ? m_instruction : nullptr;
    word.stage = m_situation->stage;
    word.range = placeOf(range);
    word.text = expansion.text;
    word.used = std::move(expansion.used);
    word.isKnown = isKnown;
    for (const QStringView name : expansion.unset) {
        if (isWithoutVariable(name, word.isKnown))
            word.undefined.push_back({name, m_variables.nearestTo(m_situation->stage, name)});
    }
    return word;
}

VariableLookup StageEvaluator::lookup(bool &isKnown) const
{
    return [this, &isKnown](QStringView name) -> std::optional<QStringView> {
        const VariableState state = m_variables.find(m_situation->stage, name);
        if (!state.definition)
            return std::nullopt;
        isKnown = isKnown && state.definition->isKnown;
        return m_results.take(state.definition->value);
    };
}

bool StageEvaluator::isWithoutVariable(QStringView name, bool &isKnown) const
{
    // The image that the stage starts from may set it.
    isKnown = isKnown && m_situation->isEnvironmentKnown;
    return !isScanArgument(name) && !m_variables.find(m_situation->stage, name).isDeclared;
}

void StageEvaluator::complain(TextRange range, Message message)
{
    const Instruction &place = m_planned->isTrigger ? *m_situation->from : *m_instruction;
    m_errors.add(
        ErrorPhase::Evaluation, place, m_planned->isTrigger ? TextRange() : range, std::move(message));
}

TextRange StageEvaluator::placeOf(TextRange range) const
{
    return m_planned->isTrigger ? m_situation->from->headRange : range;
}

void StageEvaluator::define(
    QStringView name, std::optional<QStringView> value, VariableOrigin origin, bool isKnown)
{
    VariableDefinition definition;
    definition.name = name;
    definition.value = value;
    definition.origin = origin;
    definition.instruction = m_planned->isTrigger ? m_planned->onbuild : m_instruction;
    definition.stage = m_situation->stage;
    definition.isDeclaredByArg = m_instruction->keyword == Keyword::Arg;
    definition.isKnown = isKnown;
    m_variables.define(m_situation->stage, definition);
}

void StageEvaluator::runArg()
{
    for (const KeyValue &pair : m_instruction->keyValues) {
        const QStringView name = pair.key.text;
        std::optional<QStringView> value;
        VariableOrigin origin = VariableOrigin::Argument;
        bool isKnown = true;
        if (const QString *given = m_surroundings.buildArgument(name)) {
            value = m_results.texts.keep(*given);
            origin = VariableOrigin::BuildArgument;
        } else if (pair.hasValue) {
            value = expand(pair.value);
            isKnown = m_results.words.back().isKnown;
        } else if (const VariableDefinition *global =
                       m_variables.find(VariableTable::kGlobal, name).definition) {
            value = global->value;
            origin =
                global->origin == VariableOrigin::Argument ? VariableOrigin::GlobalArgument : global->origin;
            isKnown = global->isKnown;
        }
        if (isScanArgument(name))
            value.reset();
        define(name, value, origin, isKnown);
    }
}

void StageEvaluator::runEnv()
{
    // All words see the variables from before the instruction.
    struct Pair {
        QStringView key;
        QStringView value;
        bool isKnown = true;
    };
    std::vector<Pair> pairs;
    pairs.reserve(m_instruction->keyValues.size());
    for (const KeyValue &pair : m_instruction->keyValues) {
        const std::optional<QStringView> key = expand(pair.key);
        const std::optional<QStringView> value = expand(pair.value);
        if (key)
            pairs.push_back({*key, value.value_or(QStringView()), m_results.words.back().isKnown});
    }
    for (const Pair &pair : pairs)
        define(pair.key, pair.value, VariableOrigin::Environment, pair.isKnown);
}

void StageEvaluator::runLabel()
{
    for (const KeyValue &pair : m_instruction->keyValues) {
        expand(pair.key);
        expand(pair.value);
    }
}

void StageEvaluator::runExpose()
{
    std::vector<Word> ports(m_instruction->words.begin(), m_instruction->words.end());
    std::ranges::stable_sort(ports, {}, &Word::text);
    // All words are expanded before the first port is looked at.
    std::vector<std::pair<QStringView, TextRange>> expanded;
    for (const Word &word : ports) {
        bool isKnown = true;
        const auto expansions =
            expandWords(word.text, lookup(isKnown), m_results.texts, {.escape = m_tree.escape()});
        if (!expansions) {
            complain(word.range, expansionMessage(word.text, expansions.error()));
            continue;
        }
        for (const Expansion &expansion : *expansions) {
            ExpandedWord &port = record(expansion, word.range, isKnown);
            port.undefined.clear(); // BuildKit does not look at variables of ports.
            expanded.emplace_back(port.text, word.range);
        }
    }
    for (const auto &[port, range] : expanded)
        checkPort(port, range);
}

void StageEvaluator::checkPort(QStringView port, TextRange range)
{
    const auto parts = splitPort(port);
    const std::optional<QString> error = parts ? portError(*parts) : std::optional(parts.error());
    if (error) {
        complain(range,
            explained(QT_TRANSLATE_NOOP("core",
                          "%1 is no port: write a number or a range, and /tcp, /udp or /sctp behind it."),
                {port.toString()}, *error));
    }
}

void StageEvaluator::runVolume()
{
    // All paths are expanded before the first one is looked at.
    std::vector<const Word *> emptied;
    for (const Word &word : m_instruction->words) {
        const QStringView written = word.text.trimmed();
        const std::optional<QStringView> path = expand(written, word.range, m_tree.escape());
        if (path && path->isEmpty() && !written.isEmpty())
            emptied.push_back(&word);
    }
    for (const Word *word : emptied) {
        complain(word->range,
            explained(QT_TRANSLATE_NOOP("core", "%1 becomes nothing here, and a volume needs a path."),
                {word->text.toString()}, QStringLiteral("VOLUME specified can not be an empty string")));
    }
}

void StageEvaluator::runStopSignal()
{
    for (const Word &word : m_instruction->words) {
        const std::optional<QStringView> signal = expand(word);
        if (signal && !isStopSignal(*signal))
            complain(word.range,
                explained(QT_TRANSLATE_NOOP(
                              "core", "There is no signal %1. Write a name such as SIGTERM or a number."),
                    {signal->toString()}, QStringLiteral("invalid signal: %1").arg(*signal)));
    }
}

void StageEvaluator::runWorkdir()
{
    for (const Word &word : m_instruction->words) {
        const std::optional<QStringView> path = expand(word);
        if (!path)
            continue;
        const auto resolved = resolvedPath(m_situation->workingDirectory, *path, m_situation->isWindows);
        if (resolved && resolved->size() <= kLongestPath)
            m_situation->workingDirectory = *resolved;
        else if (!resolved)
            complain(word.range,
                explained(QT_TRANSLATE_NOOP("core", "%1 is not on drive C:."), {path->toString()},
                    QStringLiteral(
                        "normalizing workdir: normalizing working directory: removing drive letter: %1")
                        .arg(resolved.error())));
    }
}

} // namespace stagecraft
