// SPDX-License-Identifier: MIT
#include "core/lint/rules/hadolint/baseimage.h"
#include "core/lint/rules/hadolint/rules.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace stagecraft::rules {

namespace {

// A stage is as good as the one it is based on, and one that a checked stage is based on needs none.
class HealthcheckTracker {
public:
    void visit(const Instruction &instruction)
    {
        if (const std::optional<BaseImage> base = baseImageOf(instruction)) {
            const bool isInherited = m_checkedNames.contains(base->name);
            m_stages.push_back({&instruction, base->name, base->stageName(), isInherited});
            if (isInherited)
                m_checkedNames.insert(base->stageName());
            else
                m_unchecked[base->stageName()].push_back(m_stages.size() - 1);
        } else if (instruction.keyword == Keyword::Healthcheck && !m_stages.empty()) {
            mark(m_stages.size() - 1);
        }
    }

    std::vector<const Instruction *> uncheckedStages() const
    {
        std::vector<const Instruction *> stages;
        for (const Stage &stage : m_stages) {
            if (!stage.isChecked)
                stages.push_back(stage.from);
        }
        return stages;
    }

private:
    struct Stage {
        const Instruction *from = nullptr;
        QStringView base;
        QStringView name;
        bool isChecked = false;
    };

    void mark(std::size_t stage)
    {
        std::vector<std::size_t> open{stage};
        while (!open.empty()) {
            Stage &current = m_stages[open.back()];
            open.pop_back();
            current.isChecked = true;
            m_checkedNames.insert(current.name);
            const std::vector<std::size_t> ancestors = m_unchecked.take(current.base);
            open.insert(open.end(), ancestors.begin(), ancestors.end());
        }
    }

    std::vector<Stage> m_stages;
    QHash<QStringView, std::vector<std::size_t>> m_unchecked; // By name.
    QSet<QStringView> m_checkedNames;
};

void checkHealthcheck(const Analysis &analysis, const RuleSettings &, DiagnosticSink &sink)
{
    HealthcheckTracker tracker;
    for (const Instruction &instruction : analysis.tree().instructions())
        tracker.visit(instruction);
    for (const Instruction *from : tracker.uncheckedStages()) {
        sink.report(*from, {},
            {QT_TRANSLATE_NOOP("core", "Nothing tells whether a container of this stage still works."), {}});
    }
}

} // namespace

const Rule dl3057{
    .id = u"DL3057",
    .family = RuleFamily::Hadolint,
    .severity = Severity::Off,
    .title = QT_TRANSLATE_NOOP("core", "A stage has no HEALTHCHECK"),
    .why = QT_TRANSLATE_NOOP("core",
        "A process can run and yet be stuck. With a HEALTHCHECK docker notices. Kubernetes has its own "
        "probes, so this "
        "rule is off unless a project switches it on."),
    .noFix = QT_TRANSLATE_NOOP("core", "How to ask the program whether it works is not known."),
    .badExample = u"FROM debian:12\nCMD [\"/app\"]\n",
    .goodExample = u"FROM debian:12\nHEALTHCHECK CMD [\"/app\", \"--check\"]\nCMD [\"/app\"]\n",
    .source = u"hadolint DL3057",
    .check = &checkHealthcheck,
};

} // namespace stagecraft::rules
