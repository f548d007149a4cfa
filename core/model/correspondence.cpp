// SPDX-License-Identifier: MIT
#include "core/model/correspondence.h"

#include "core/model/pipeline.h"

#include <QHash>

#include <algorithm>
#include <functional>

namespace stagecraft {

namespace {

/// Pairs what two versions have in common, from the surest sign to the weakest. What has found its partner
/// is left alone by later steps.
class Matcher {
public:
    Matcher(const Pipeline &before, const TextEdit &edit, const Pipeline &after)
        : m_before(before)
        , m_edit(edit)
        , m_after(after)
        , m_newOfOld(before.tree().instructions().size(), -1)
        , m_oldOfNew(after.tree().instructions().size(), -1)
        , m_stages(before.stages().size(), -1)
        , m_isStageTaken(after.stages().size(), false)
    {
    }

    Correspondence match()
    {
        matchUntouched();
        matchStages();
        for (std::size_t i = 0; i < m_stages.size(); ++i) {
            if (m_stages[i] >= 0)
                matchInside(m_before.stages()[i], m_after.stages()[std::size_t(m_stages[i])]);
        }
        matchRest();

        Correspondence result;
        result.instructions = m_newOfOld;
        result.stages = m_stages;
        result.artifacts = artifacts();
        for (std::size_t i = 0; i < m_oldOfNew.size(); ++i)
            result.instructionChanged.push_back(
                m_oldOfNew[i] < 0 || oldText(m_oldOfNew[i]) != newText(int(i)));
        return result;
    }

private:
    using Indices = std::vector<int>;

    const Instruction &oldOne(int index) const { return m_before.tree().instructions()[std::size_t(index)]; }
    const Instruction &newOne(int index) const { return m_after.tree().instructions()[std::size_t(index)]; }
    QStringView oldText(int index) const { return m_before.tree().textOf(oldOne(index).range); }
    QStringView newText(int index) const { return m_after.tree().textOf(newOne(index).range); }
    bool isOldFree(int index) const { return m_newOfOld[std::size_t(index)] < 0; }
    bool isNewFree(int index) const { return m_oldOfNew[std::size_t(index)] < 0; }

    void pair(int oldIndex, int newIndex)
    {
        m_newOfOld[std::size_t(oldIndex)] = newIndex;
        m_oldOfNew[std::size_t(newIndex)] = oldIndex;
    }

    void pairStages(int oldStage, int newStage)
    {
        m_stages[std::size_t(oldStage)] = newStage;
        m_isStageTaken[std::size_t(newStage)] = true;
        const int oldFrom = m_before.stages()[std::size_t(oldStage)].from->index;
        const int newFrom = m_after.stages()[std::size_t(newStage)].from->index;
        if (isOldFree(oldFrom) && isNewFree(newFrom))
            pair(oldFrom, newFrom);
    }

    /// The new instruction that starts at `offset`, or -1.
    int newAt(qsizetype offset) const
    {
        const std::span<const Instruction> all = m_after.tree().instructions();
        const auto found = std::ranges::lower_bound(
            all, offset, {}, [](const Instruction &instruction) { return instruction.range.start; });
        return found != all.end() && found->range.start == offset ? found->index : -1;
    }

    /// What the edit left as it was stays where the edit put it.
    void matchUntouched()
    {
        for (const Instruction &old : m_before.tree().instructions()) {
            if (m_edit.touches(old.range))
                continue;
            const int found = newAt(m_edit.mapped(old.range.start));
            if (found >= 0 && isNewFree(found) && newText(found) == oldText(old.index))
                pair(old.index, found);
        }
    }

    void matchStages()
    {
        for (const Stage &old : m_before.stages()) {
            const int partner = m_newOfOld[std::size_t(old.from->index)];
            if (partner >= 0)
                pairStages(old.index, m_after.stageOf(newOne(partner)));
        }
        // Moved or edited elsewhere: the whole line tells, then the name.
        matchStagesBy([](const Pipeline &pipeline, const Stage &stage) {
            return pipeline.tree().textOf(stage.from->range).toString();
        });
        matchStagesBy([](const Pipeline &, const Stage &stage) { return stage.name; });
        // Renamed or given another base: it stands where it stood.
        for (const Stage &old : m_before.stages()) {
            if (m_stages[std::size_t(old.index)] >= 0)
                continue;
            const int found = placedOn(old.from->range, [&](const Instruction &candidate) {
                return candidate.keyword == Keyword::From
                    && !m_isStageTaken[std::size_t(m_after.stageOf(candidate))];
            });
            if (found >= 0)
                pairStages(old.index, m_after.stageOf(newOne(found)));
        }
    }

    void matchStagesBy(const std::function<QString(const Pipeline &, const Stage &)> &signOf)
    {
        QHash<QString, Indices> byName;
        for (std::size_t i = m_after.stages().size(); i-- > 0;) {
            const QString sign = signOf(m_after, m_after.stages()[i]);
            if (!m_isStageTaken[i] && !sign.isEmpty())
                byName[sign].push_back(int(i));
        }
        for (const Stage &old : m_before.stages()) {
            const auto found = byName.find(signOf(m_before, old));
            if (m_stages[std::size_t(old.index)] >= 0 || found == byName.end() || found->empty())
                continue;
            pairStages(old.index, found->back());
            found->pop_back();
        }
    }

    /// The first free new instruction on what is left of `range` that is `fit`, or -1.
    int placedOn(TextRange range, const std::function<bool(const Instruction &)> &fit) const
    {
        // Text typed at either end belongs to it.
        const TextRange place{m_edit.mapped(range.start, true), m_edit.mapped(range.end)};
        const std::span<const Instruction> all = m_after.tree().instructions();
        auto candidate = std::ranges::upper_bound(
            all, place.start, {}, [](const Instruction &instruction) { return instruction.range.end; });
        for (; candidate != all.end() && candidate->range.start < std::max(place.end, place.start + 1);
            ++candidate) {
            if (isNewFree(candidate->index) && fit(*candidate))
                return candidate->index;
        }
        return -1;
    }

    static Indices indicesOf(const Stage &stage)
    {
        Indices indices;
        for (const Instruction *instruction : stage.instructions)
            indices.push_back(instruction->index);
        return indices;
    }

    void matchInside(const Stage &old, const Stage &changed)
    {
        matchLists(indicesOf(old), indicesOf(changed));
    }

    /// Moved from one stage to another, or outside of stages.
    void matchRest()
    {
        Indices olds;
        Indices news;
        for (const Instruction &instruction : m_before.tree().instructions()) {
            if (instruction.keyword != Keyword::From)
                olds.push_back(instruction.index);
        }
        for (const Instruction &instruction : m_after.tree().instructions()) {
            if (instruction.keyword != Keyword::From)
                news.push_back(instruction.index);
        }
        matchEqualTexts(olds, news);
        matchPlaces(olds);
    }

    void matchLists(const Indices &olds, const Indices &news)
    {
        matchEqualTexts(olds, news);
        matchPlaces(olds);
        // Replaced as a whole: the next one of the same kind.
        for (const int old : olds) {
            if (!isOldFree(old))
                continue;
            const auto found = std::ranges::find_if(news, [&](int candidate) {
                return isNewFree(candidate) && newOne(candidate).keyword == oldOne(old).keyword;
            });
            if (found != news.end() && m_edit.touches(oldOne(old).range) && isInPlace(old, *found))
                pair(old, *found);
        }
    }

    /// True if the neighbours in front of both are the same, so that one took the place of the other.
    bool isInPlace(int old, int candidate) const
    {
        return old > 0 && candidate > 0 && m_newOfOld[std::size_t(old) - 1] == candidate - 1;
    }

    void matchEqualTexts(const Indices &olds, const Indices &news)
    {
        QHash<QStringView, Indices> byText;
        for (auto it = news.rbegin(); it != news.rend(); ++it) {
            if (isNewFree(*it))
                byText[newText(*it)].push_back(*it);
        }
        if (byText.isEmpty())
            return;
        for (const int old : olds) {
            if (!isOldFree(old))
                continue;
            const auto found = byText.find(oldText(old));
            if (found == byText.end() || found->empty())
                continue;
            pair(old, found->back());
            found->pop_back();
        }
    }

    void matchPlaces(const Indices &olds)
    {
        for (const int old : olds) {
            if (!isOldFree(old))
                continue;
            const int found = placedOn(oldOne(old).range,
                [](const Instruction &candidate) { return candidate.keyword != Keyword::From; });
            if (found >= 0)
                pair(old, found);
        }
    }

    /// Edges go with their instruction; those of one instruction keep their order.
    Indices artifacts() const
    {
        QHash<const Instruction *, Indices> edgesOf;
        for (std::size_t i = m_after.artifacts().size(); i-- > 0;)
            edgesOf[m_after.artifacts()[i].instruction].push_back(int(i));
        Indices result;
        for (const ArtifactEdge &edge : m_before.artifacts()) {
            const int instruction = m_newOfOld[std::size_t(edge.instruction->index)];
            const auto found = instruction < 0 ? edgesOf.end() : edgesOf.find(&newOne(instruction));
            if (found == edgesOf.end() || found->empty()) {
                result.push_back(-1);
                continue;
            }
            result.push_back(found->back());
            found->pop_back();
        }
        return result;
    }

    const Pipeline &m_before;
    const TextEdit &m_edit;
    const Pipeline &m_after;
    Indices m_newOfOld;
    Indices m_oldOfNew;
    Indices m_stages;
    std::vector<bool> m_isStageTaken;
};

} // namespace

Correspondence correspondenceOf(const Pipeline &before, const TextEdit &edit, const Pipeline &after)
{
    return Matcher(before, edit, after).match();
}

} // namespace stagecraft
