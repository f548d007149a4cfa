// SPDX-License-Identifier: MIT
#include "core/edit/stagereferences.h"

#include "core/syntax/instructions/views.h"
#include "core/text/ascii.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace stagecraft {

namespace {

/// A --from that BuildKit takes for a number (semantics 13.3).
std::optional<int> numberFrom(QStringView text)
{
    const QStringView digits = text.startsWith(u'+') ? text.sliced(1) : text;
    const bool isNumber = !digits.isEmpty() && std::ranges::all_of(digits, isAsciiDigit);
    bool fits = false;
    const int number = digits.toInt(&fits);
    return isNumber && fits ? std::optional(number) : std::nullopt;
}

/// Where `name` stands in the file inside `range`, which may hold quotes around it.
std::optional<TextRange> placeOf(const SyntaxTree &tree, TextRange range, QStringView name)
{
    const qsizetype at = tree.textOf(range).indexOf(name, 0, Qt::CaseInsensitive);
    if (name.isEmpty() || at < 0)
        return std::nullopt;
    return TextRange{range.start + at, range.start + at + name.size()};
}

class ReferenceCollector {
public:
    explicit ReferenceCollector(const Pipeline &pipeline) : m_pipeline(pipeline), m_tree(pipeline.tree()) { }

    std::vector<StageReference> collected()
    {
        for (const Stage &stage : m_pipeline.stages()) {
            collectBase(stage);
            for (const Instruction *instruction : stage.instructions) {
                const bool isTrigger = instruction->keyword == Keyword::Onbuild && instruction->trigger;
                const Instruction &carrier = isTrigger ? *instruction->trigger : *instruction;
                collectCopy(stage, *instruction, carrier);
                collectMounts(stage, *instruction, carrier);
            }
        }
        return std::move(m_references);
    }

private:
    void collectBase(const Stage &stage)
    {
        if (stage.base.kind != BaseKind::Stage)
            return;
        const QString &name = m_pipeline.stages()[std::size_t(stage.base.stage)].name;
        const QStringView source = m_tree.textOf(stage.base.range);
        StageReference reference{StageUseKind::Base, stage.index, stage.base.stage, stage.from, {}, false};
        if (!source.contains(u'$'))
            reference.place = placeOf(m_tree, stage.base.range, name);
        m_references.push_back(reference);
    }

    void collectCopy(const Stage &stage, const Instruction &outer, const Instruction &carrier)
    {
        const Flag *from = carrier.keyword == Keyword::Copy ? carrier.flag(u"from") : nullptr;
        if (!from || from->value.isEmpty())
            return;
        const std::optional<int> number = numberFrom(from->value);
        const int target = number ? *number : m_pipeline.stageNamed(from->value);
        if (target < 0 || (!number && target >= int(m_pipeline.stages().size())))
            return;
        add(&carrier == &outer ? StageUseKind::Copy : StageUseKind::Trigger, stage, outer, target,
            placeOf(m_tree, from->valueRange, from->value), number.has_value());
    }

    void collectMounts(const Stage &stage, const Instruction &outer, const Instruction &carrier)
    {
        if (carrier.keyword != Keyword::Run)
            return;
        for (const Mount &mount : mountsOf(carrier)) {
            const MountField *from = mount.field(u"from");
            const int target = from ? m_pipeline.stageNamed(from->value) : -1;
            if (target < 0)
                continue;
            // Where the value cannot be told exactly, its range is all of the flag.
            const bool isExact = from->valueRange.size() <= from->value.size() + 2;
            add(&carrier == &outer ? StageUseKind::Mount : StageUseKind::Trigger, stage, outer, target,
                isExact ? placeOf(m_tree, from->valueRange, from->value) : std::nullopt, false);
        }
    }

    void add(StageUseKind kind, const Stage &stage, const Instruction &outer, int target,
        std::optional<TextRange> place, bool isNumber)
    {
        m_references.push_back({kind, stage.index, target, &outer, place, isNumber});
    }

    const Pipeline &m_pipeline;
    const SyntaxTree &m_tree;
    std::vector<StageReference> m_references;
};

} // namespace

std::vector<StageReference> stageReferencesOf(const Pipeline &pipeline)
{
    std::vector<StageReference> references = ReferenceCollector(pipeline).collected();
    std::erase_if(references,
        [&](const StageReference &reference) { return reference.target >= int(pipeline.stages().size()); });
    return references;
}

std::vector<StageReference> referencesTo(const Pipeline &pipeline, int stage)
{
    std::vector<StageReference> references = stageReferencesOf(pipeline);
    std::erase_if(references, [&](const StageReference &reference) { return reference.target != stage; });
    return references;
}

void adjustNumbers(
    Rearrangement &changes, const Pipeline &pipeline, const std::vector<int> &newIndexOf, int newCount)
{
    const int count = int(pipeline.stages().size());
    for (const StageReference &reference : ReferenceCollector(pipeline).collected()) {
        if (!reference.isNumber || !reference.place)
            continue;
        // Numbers behind the last stage mean images that the file copies from (semantics 13.4).
        const int old = reference.target;
        const int now = old < count ? newIndexOf[std::size_t(old)] : old + newCount - count;
        if (now >= 0 && now != old)
            changes.replace(*reference.place, QString::number(now));
    }
}

std::vector<int> unmovedStages(const Pipeline &pipeline)
{
    std::vector<int> indices(pipeline.stages().size());
    std::iota(indices.begin(), indices.end(), 0);
    return indices;
}

} // namespace stagecraft
