// SPDX-License-Identifier: MIT
#include "core/model/analysis.h"

#include "core/syntax/instructions/views.h"

namespace stagecraft {

namespace {

/// The SHELL in effect, stage by stage.
class ShellInEffect {
public:
    ShellInEffect(const Pipeline &pipeline, const Surroundings &surroundings)
        : m_pipeline(pipeline), m_surroundings(surroundings), m_atEnd(pipeline.stages().size())
    {
    }

    /// Called for the instructions of the file in order. Returns what holds for this one.
    const QStringList &at(const Instruction &instruction)
    {
        const int stage = m_pipeline.stageOf(instruction);
        if (stage < 0)
            return m_none;
        QStringList &shell = m_atEnd[std::size_t(stage)];
        if (instruction.keyword == Keyword::From)
            shell = inheritedBy(m_pipeline.stages()[std::size_t(stage)]);
        else if (instruction.keyword == Keyword::Shell)
            shell = shellOf(instruction);
        return shell;
    }

private:
    QStringList inheritedBy(const Stage &stage) const
    {
        QStringList shell;
        if (stage.base.stage >= 0) {
            shell = m_atEnd[std::size_t(stage.base.stage)];
        } else if (const ImageFacts *facts = m_surroundings.image(stage.base.reference)) {
            shell = facts->shell.value_or(QStringList());
        }
        for (const TriggerRun &trigger : stage.triggers) {
            if (trigger.instruction->keyword == Keyword::Shell)
                shell = shellOf(*trigger.instruction);
        }
        return shell;
    }

    static QStringList shellOf(const Instruction &instruction)
    {
        QStringList shell;
        for (const Word &word : instruction.words)
            shell.append(word.text.toString());
        return instruction.isJson ? shell : QStringList();
    }

    const Pipeline &m_pipeline;
    const Surroundings &m_surroundings;
    std::vector<QStringList> m_atEnd; // By stage.
    const QStringList m_none;
};

} // namespace

const ShellScript *Analysis::scriptOf(const Instruction &instruction) const
{
    const bool isOfFile = instruction.index >= 0 && instruction.index < int(scripts.size());
    return isOfFile ? scripts[std::size_t(instruction.index)].get() : nullptr;
}

AnalysisPointer analyse(QString text, SurroundingsPointer surroundings, quint64 version)
{
    auto analysis = std::make_shared<Analysis>();
    analysis->version = version;
    analysis->surroundings = surroundings ? std::move(surroundings) : std::make_shared<const Surroundings>();
    analysis->pipeline = buildPipeline(parseDockerfile(std::move(text)), *analysis->surroundings);

    ShellInEffect shell(*analysis->pipeline, *analysis->surroundings);
    analysis->scripts.reserve(analysis->tree().instructions().size());
    for (const Instruction &instruction : analysis->tree().instructions()) {
        const QStringList &inEffect = shell.at(instruction);
        const Instruction &shown = instruction.trigger ? *instruction.trigger : instruction;
        const ShellScript *script = analysis->scripts.emplace_back(parseShell(shown, inEffect)).get();
        if (script)
            analysis->programs.add(script->asPosix ? script->asPosix->programs : script->programs);
    }
    return analysis;
}

} // namespace stagecraft
