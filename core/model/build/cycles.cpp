// SPDX-License-Identifier: MIT
#include "core/model/build/cycles.h"

namespace stagecraft {

namespace {

struct Step {
    int stage = 0;
    std::size_t remaining = 0;                ///< Dependencies that were not followed yet: those in front.
    const Instruction *instruction = nullptr; ///< That led here; null at the start.
};

} // namespace

std::vector<Cycle> findCycles(const std::vector<std::vector<Dependency>> &dependencies)
{
    enum class Mark : quint8 { New, OnPath, Done };
    std::vector<Mark> marks(dependencies.size(), Mark::New);
    std::vector<Cycle> cycles;
    std::vector<Step> path;
    for (std::size_t start = 0; start < dependencies.size(); ++start) {
        if (marks[start] != Mark::New || dependencies[start].empty())
            continue;
        path.push_back({int(start), dependencies[start].size(), nullptr});
        marks[start] = Mark::OnPath;
        while (!path.empty()) {
            Step &step = path.back();
            if (step.remaining == 0) {
                marks[std::size_t(step.stage)] = Mark::Done;
                path.pop_back();
                continue;
            }
            // Of several instructions that take from one stage, BuildKit remembers the last.
            const Dependency &next = dependencies[std::size_t(step.stage)][--step.remaining];
            Mark &mark = marks[std::size_t(next.stage)];
            if (mark == Mark::New) {
                mark = Mark::OnPath;
                path.push_back({next.stage, dependencies[std::size_t(next.stage)].size(), next.instruction});
            } else if (mark == Mark::OnPath) {
                Cycle cycle{int(start), {}};
                for (const Step &passed : path) {
                    if (passed.instruction)
                        cycle.path.push_back(passed.instruction);
                    marks[std::size_t(passed.stage)] = Mark::Done;
                }
                cycle.path.push_back(next.instruction);
                cycles.push_back(std::move(cycle));
                path.clear();
            }
        }
    }
    return cycles;
}

} // namespace stagecraft
