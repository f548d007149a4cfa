// SPDX-License-Identifier: MIT
#include "core/model/build/fromlines.h"

#include "core/model/values/platform.h"
#include "core/syntax/instructions/views.h"
#include "core/text/editdistance.h"

#include <QtTranslation>

#include <algorithm>

namespace stagecraft {

FromLineReader::FromLineReader(const SyntaxTree &tree, const Surroundings &surroundings,
    VariableTable &variables, EvaluationResults &results, ErrorList &errors)
    : m_tree(tree), m_surroundings(surroundings), m_variables(variables), m_results(results), m_errors(errors)
{
}

void FromLineReader::readGlobalArgument(const Instruction &argument)
{
    for (const KeyValue &pair : argument.keyValues) {
        VariableDefinition definition;
        definition.name = pair.key.text;
        definition.origin = VariableOrigin::Argument;
        definition.instruction = &argument;
        definition.isDeclaredByArg = true;
        if (const QString *given = m_surroundings.buildArgument(definition.name)) {
            definition.value = m_results.texts.keep(*given);
            definition.origin = VariableOrigin::BuildArgument;
        } else if (pair.hasValue) {
            auto expansion = expand(argument, pair.value, ErrorPhase::GlobalArguments);
            if (expansion) {
                definition.value = expansion->text;
                record(argument, pair.value.range, *std::move(expansion), false);
            }
        }
        m_variables.define(VariableTable::kGlobal, definition);
    }
}

bool FromLineReader::readBase(Stage &stage, const QHash<QString, int> &names)
{
    const std::optional<FromView> view = asFrom(*stage.from);
    if (!view || !view->image)
        return false;
    const Word &image = *view->image;
    stage.base.range = image.range;
    stage.base.isKnown = false;
    auto expansion = expand(*stage.from, image, ErrorPhase::Bases);
    stage.base.reference = (expansion ? expansion->text : image.text).toString();
    if (expansion) {
        stage.base.isKnown = isComplete(image.text, *expansion);
        record(*stage.from, image.range, *std::move(expansion), true);
        if (stage.base.reference.isEmpty())
            m_errors.add(ErrorPhase::Bases, *stage.from, image.range,
                explained(
                    QT_TRANSLATE_NOOP("core", "%1 becomes nothing here, and a stage needs a base image."),
                    {image.text.toString()},
                    QStringLiteral("base name (%1) should not be blank").arg(image.text)));
        const auto base = names.constFind(stage.base.reference);
        if (base != names.cend()) {
            stage.base.kind = BaseKind::Stage;
            stage.base.stage = *base;
        } else if (stage.base.reference == u"scratch") {
            stage.base.kind = BaseKind::Scratch;
        }
    }
    if (view->platform && !view->platform->value.isEmpty())
        readPlatform(stage, *view->platform);
    return expansion && !stage.base.reference.isEmpty();
}

void FromLineReader::readPlatform(Stage &stage, const Flag &flag)
{
    const QString written = flag.value.toString();
    const auto fail = [&](const char *source, const QString &words) {
        m_errors.add(ErrorPhase::Bases, *stage.from, flag.valueRange, explained(source, {written}, words));
    };
    auto expansion = m_results.expand(flag.value, lookup(), {.escape = m_tree.escape()});
    if (!expansion) {
        Message message = expansionMessage(flag.value, expansion.error());
        message.detail.prepend(QStringLiteral("failed to process arguments for platform : "));
        m_errors.add(ErrorPhase::Bases, *stage.from, flag.valueRange, message);
        return;
    }
    stage.platform = expansion->text.toString();
    QString suggestion;
    for (const QStringView name : expansion->unset) {
        const QStringView nearest = m_variables.nearestTo(VariableTable::kGlobal, name);
        if (suggestion.isEmpty() && !nearest.isEmpty())
            suggestion = QStringLiteral(" (did you mean %1?)").arg(nearest);
    }
    record(*stage.from, flag.valueRange, *std::move(expansion), true);
    if (stage.platform.isEmpty()) {
        fail(QT_TRANSLATE_NOOP("core", "%1 becomes nothing here, and --platform needs a value."),
            QStringLiteral("empty platform value from expression %1").arg(written) + suggestion);
        return;
    }
    if (const auto platform = parsePlatform(stage.platform); !platform)
        fail(QT_TRANSLATE_NOOP("core", "%1 is no platform. Write one such as linux/arm64."),
            QStringLiteral("failed to parse platform %1: %2").arg(written, platform.error()) + suggestion);
}

std::optional<Expansion> FromLineReader::expand(
    const Instruction &instruction, const Word &word, ErrorPhase phase)
{
    auto expansion = m_results.expand(word.text, lookup(), {.escape = m_tree.escape()});
    if (expansion)
        return *std::move(expansion);
    m_errors.add(phase, instruction, word.range, expansionMessage(word.text, expansion.error()));
    return std::nullopt;
}

void FromLineReader::record(const Instruction &instruction, TextRange range, Expansion expansion, bool isFrom)
{
    ExpandedWord &word = m_results.words.emplace_back();
    word.instruction = &instruction;
    word.range = range;
    word.text = expansion.text;
    word.used = std::move(expansion.used);
    for (const QStringView name : expansion.unset) {
        // Undefined variables in the values of global ARGs are not reported.
        if (!isFrom || m_variables.find(VariableTable::kGlobal, name).isDeclared)
            continue;
        word.undefined.push_back({name, nearestDeclared(name)});
    }
}

bool FromLineReader::isComplete(QStringView word, const Expansion &expansion) const
{
    if (expansion.unset.empty())
        return true;
    const auto references = variablesOf(word, {.escape = m_tree.escape()});
    return std::ranges::none_of(references, [&](const VariableReference &reference) {
        return !reference.hasModifier && std::ranges::contains(expansion.unset, reference.name);
    });
}

VariableLookup FromLineReader::lookup() const
{
    return [this](QStringView name) -> std::optional<QStringView> {
        const VariableState state = m_variables.find(VariableTable::kGlobal, name);
        return state.definition ? m_results.take(state.definition->value) : std::nullopt;
    };
}

QStringView FromLineReader::nearestDeclared(QStringView name)
{
    const VariableTable::Scope &scope = m_variables.scopeOf(VariableTable::kGlobal);
    m_comparisons -= qint64(scope.last - scope.first);
    if (m_comparisons < 0)
        return {};
    QStringList names;
    for (std::size_t i = scope.first; i < scope.last; ++i)
        names.append(m_variables.definitions()[i].name.toString());
    names.sort();
    return m_results.texts.keep(nearestName(name, names, true));
}

} // namespace stagecraft
