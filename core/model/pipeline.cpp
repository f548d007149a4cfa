// SPDX-License-Identifier: MIT
#include "core/model/pipeline.h"

#include "core/text/ascii.h"
#include "core/text/gotext.h"

#include <vector>

namespace stagecraft {

QString Stage::displayName() const { return name.isEmpty() ? QStringLiteral("stage-%1").arg(index) : name; }

const SyntaxError *Pipeline::firstError() const
{
    return m_firstError < 0 ? nullptr : &m_errors[std::size_t(m_firstError)];
}

int Pipeline::stageOf(const Instruction &instruction) const
{
    const bool isOfFile = instruction.index >= 0 && instruction.index < int(m_stageOfInstruction.size());
    return isOfFile ? m_stageOfInstruction[std::size_t(instruction.index)] : -1;
}

int Pipeline::stageNamed(QStringView name) const
{
    if (name.isEmpty())
        return -1;
    const bool isLower =
        std::ranges::all_of(name, [](QChar c) { return c.unicode() < 0x80 && !isAsciiUpper(c); });
    return m_stageOfName.value(
        isLower ? QString::fromRawData(name.data(), name.size()) : goLowered(name), -1);
}

bool Pipeline::needs(int stage, int other) const
{
    if (stage < 0 || stage >= int(m_stages.size()))
        return false;
    std::vector<bool> seen(m_stages.size(), false);
    std::vector<int> open{stage};
    seen[std::size_t(stage)] = true;
    while (!open.empty()) {
        const int current = open.back();
        open.pop_back();
        if (current == other)
            return true;
        for (const int next : m_dependencies[std::size_t(current)]) {
            if (!seen[std::size_t(next)]) {
                seen[std::size_t(next)] = true;
                open.push_back(next);
            }
        }
    }
    return false;
}

std::vector<int> Pipeline::ancestorsOf(int stage) const
{
    std::vector<int> result;
    if (stage < 0 || stage >= int(m_stages.size()))
        return result;
    // A base always comes earlier in the file, so this ends.
    for (int base = m_stages[std::size_t(stage)].base.stage; base >= 0;
        base = m_stages[std::size_t(base)].base.stage)
        result.push_back(base);
    return result;
}

bool Pipeline::isBasedOn(int stage, int ancestor) const
{
    return m_evaluation.bases().isBasedOn(stage, ancestor);
}

const Stage &Pipeline::rootOf(int stage) const
{
    return m_stages[std::size_t(m_evaluation.bases().rootOf(stage))];
}

} // namespace stagecraft
