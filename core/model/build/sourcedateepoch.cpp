// SPDX-License-Identifier: MIT
#include "core/model/build/sourcedateepoch.h"

#include "core/model/build/copycheck.h"
#include "core/model/values/digest.h"
#include "core/model/values/gitsource.h"
#include "core/model/values/gonumber.h"
#include "core/model/variables.h"
#include "core/syntax/instructions/views.h"

#include <QtTranslation>

namespace stagecraft {

namespace {

constexpr QStringView kName = u"SOURCE_DATE_EPOCH";

/// Walks through the stage that the variable names.
class SourceStage {
public:
    SourceStage(const SyntaxTree &tree, const Surroundings &surroundings, const VariableTable &variables)
        : m_surroundings(surroundings), m_variables(variables), m_options{.escape = tree.escape()}
    {
    }

    /// BuildKit's words against the stage; nothing if it is fine.
    std::optional<QString> check(const Stage &stage)
    {
        const std::optional<FromView> from = asFrom(*stage.from);
        const std::optional<QStringView> base =
            from && from->image ? expand(from->image->text) : QStringView();
        if (!base)
            return m_failure;
        if (base != u"scratch")
            return QStringLiteral("SOURCE_DATE_EPOCH stage must use FROM scratch");
        for (const Instruction *instruction : stage.instructions) {
            if (const std::optional<QString> error = checkInstruction(*instruction))
                return error;
        }
        return m_hasSource ? std::nullopt : std::optional(oneRemoteAdd());
    }

private:
    static QString oneRemoteAdd()
    {
        return QStringLiteral("SOURCE_DATE_EPOCH stage must contain exactly one remote ADD");
    }

    std::optional<QString> checkInstruction(const Instruction &instruction)
    {
        if (instruction.keyword == Keyword::Arg)
            return readArguments(instruction);
        if (instruction.keyword != Keyword::Add)
            return QStringLiteral(
                "SOURCE_DATE_EPOCH stage does not meet source-only requirements: unsupported %1 "
                "instruction")
                .arg(instruction.keywordWord.text);
        if (m_hasSource)
            return oneRemoteAdd();
        m_hasSource = true;
        return checkAdd(*asCopy(instruction));
    }

    std::optional<QString> readArguments(const Instruction &instruction)
    {
        for (const KeyValue &pair : instruction.keyValues) {
            const QStringView name = pair.key.text;
            if (const QString *given = m_surroundings.buildArgument(name)) {
                m_arguments.insert(name, *given);
            } else if (pair.hasValue) {
                const std::optional<QStringView> value = expand(pair.value.text);
                if (!value)
                    return m_failure;
                m_arguments.insert(name, *value);
            }
        }
        return std::nullopt;
    }

    std::optional<QString> checkAdd(const CopyView &view)
    {
        if (view.sources.size() != 1 || view.markerOf(view.sources.front()))
            return oneRemoteAdd() + QStringLiteral(" source");
        const std::optional<QStringView> source = expand(view.sources.front().text);
        if (!source)
            return m_failure;
        if (isHttpSource(*source)) {
            const Flag *checksum = view.instruction->flag(u"checksum");
            const std::optional<QStringView> value = expand(checksum ? checksum->value : QStringView());
            if (!value)
                return m_failure;
            return value->isEmpty() ? std::nullopt : digestError(*value);
        }
        const std::optional<GitSource> git = parseGitSource(*source);
        if (!git || git->isLocalPath)
            return QStringLiteral("SOURCE_DATE_EPOCH stage source must be a single HTTP(S) or Git ADD");
        return git->error;
    }

    std::optional<QStringView> expand(QStringView word)
    {
        const VariableLookup lookup = [this](QStringView name) -> std::optional<QStringView> {
            const auto own = m_arguments.constFind(name);
            if (own != m_arguments.cend())
                return *own;
            const VariableState state = m_variables.find(VariableTable::kGlobal, name);
            return state.definition && name != kName ? state.definition->value : std::nullopt;
        };
        const auto expansion = expandWord(word, lookup, m_texts, m_options);
        if (expansion)
            return expansion->text;
        m_failure = expansionMessage(word, expansion.error()).detail;
        return std::nullopt;
    }

    const Surroundings &m_surroundings;
    const VariableTable &m_variables;
    LexerOptions m_options;
    QHash<QStringView, QStringView> m_arguments;
    TextArena m_texts;
    QString m_failure;
    bool m_hasSource = false;
};

} // namespace

void checkSourceDateEpoch(const std::vector<Stage> &stages, const SyntaxTree &tree,
    const Surroundings &surroundings, const VariableTable &variables, ErrorList &errors)
{
    const VariableState state = variables.find(VariableTable::kGlobal, kName);
    const QString *given = surroundings.buildArgument(kName);
    if (!given && (!state.definition || !state.definition->value))
        return;
    const QString value = given ? *given : state.definition->value->toString();
    if (value.isEmpty() || value == u"context" || goInteger(value) || stages.empty())
        return;
    for (const Stage &stage : stages) {
        if (stage.name.compare(value, Qt::CaseInsensitive) != 0)
            continue;
        if (const std::optional<QString> words = SourceStage(tree, surroundings, variables).check(stage))
            errors.add(ErrorPhase::GlobalArguments, *stage.from, {},
                explained(QT_TRANSLATE_NOOP("core",
                              "SOURCE_DATE_EPOCH names this stage, which must then be FROM scratch with one "
                              "ADD from "
                              "the network: %1."),
                    {*words}, *words));
        return;
    }
    const Instruction *place = state.definition ? state.definition->instruction : stages.front().from;
    errors.addWithoutLine(ErrorPhase::GlobalArguments, place ? *place : *stages.front().from, {},
        explained(QT_TRANSLATE_NOOP("core",
                      "SOURCE_DATE_EPOCH is %1: it must be a number, context, or the name of a stage."),
            {value}, QStringLiteral("invalid SOURCE_DATE_EPOCH: %1").arg(value)));
}

} // namespace stagecraft
