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

const QString kName = QStringLiteral("SOURCE_DATE_EPOCH");

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
        const std::optional<QString> base = from && from->image ? expand(from->image->text) : QString();
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
            const QString name = pair.key.text.toString();
            const auto given = m_surroundings.buildArguments.constFind(name);
            if (given != m_surroundings.buildArguments.cend()) {
                m_arguments.insert(name, *given);
            } else if (pair.hasValue) {
                const std::optional<QString> value = expand(pair.value.text);
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
        const std::optional<QString> source = expand(view.sources.front().text);
        if (!source)
            return m_failure;
        if (isHttpSource(*source)) {
            const Flag *checksum = view.instruction->flag(u"checksum");
            const std::optional<QString> value = expand(checksum ? checksum->value : QStringView());
            if (!value)
                return m_failure;
            return value->isEmpty() ? std::nullopt : digestError(*value);
        }
        const std::optional<GitSource> git = parseGitSource(*source);
        if (!git || git->isLocalPath)
            return QStringLiteral("SOURCE_DATE_EPOCH stage source must be a single HTTP(S) or Git ADD");
        return git->error;
    }

    std::optional<QString> expand(QStringView word)
    {
        const VariableLookup lookup = [this](QStringView name) -> std::optional<QString> {
            const auto own = m_arguments.constFind(name.toString());
            if (own != m_arguments.cend())
                return *own;
            const VariableState state = m_variables.find(VariableTable::kGlobal, name);
            return state.definition && name != kName ? state.definition->value : std::nullopt;
        };
        const auto expansion = expandWord(word, lookup, m_options);
        if (expansion)
            return expansion->text;
        m_failure = expansionMessage(word, expansion.error()).detail;
        return std::nullopt;
    }

    const Surroundings &m_surroundings;
    const VariableTable &m_variables;
    LexerOptions m_options;
    QHash<QString, QString> m_arguments;
    QString m_failure;
    bool m_hasSource = false;
};

} // namespace

void checkSourceDateEpoch(const std::vector<Stage> &stages, const SyntaxTree &tree,
    const Surroundings &surroundings, const VariableTable &variables, ErrorList &errors)
{
    const VariableState state = variables.find(VariableTable::kGlobal, kName);
    const QString value = surroundings.buildArguments.value(
        kName, state.definition ? state.definition->value.value_or(QString()) : QString());
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
