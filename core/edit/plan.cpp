// SPDX-License-Identifier: MIT
#include "core/edit/plan.h"

#include "core/edit/stagereferences.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stagecraft {

namespace {

const char *const kReadDifferently = QT_TRANSLATE_NOOP("core",
    "This would change how other lines of the file are read: a line continuation or a here-document is in "
    "the way.");
const char *const kEdgeChanges = QT_TRANSLATE_NOOP(
    "core", "Something that uses a stage or an image by its name would then use another one.");

/// An edge as text, with stages by their new numbers, so that edges of both versions can be compared.
QString edgeKey(const ArtifactEdge &edge, const std::vector<int> &newIndexOf)
{
    const auto moved = [&](int stage) {
        return QString::number(newIndexOf[std::size_t(stage)]);
    };
    const QString source = edge.sourceKind == SourceKind::Stage ? moved(edge.source) : u'@' + edge.image;
    return QStringList{
        source, moved(edge.target), QString::number(int(edge.via)), edge.paths.join(u'\n'), edge.destination}
        .join(u'\0');
}

class PlanCheck {
public:
    PlanCheck(const Pipeline &before, const Pipeline &after, const Expectation &expectation)
        : m_before(before)
        , m_after(after)
        , m_expectation(expectation)
        , m_stages(expectation.stages.empty() ? unmovedStages(before) : expectation.stages)
    {
    }

    std::optional<Message> refusal(const TextEdit &edit) const
    {
        if (directives(m_before) != directives(m_after))
            return Message{QT_TRANSLATE_NOOP(
                "core", "A comment would become a parser directive at the top of the file.")};
        if (std::optional<Message> error = newError())
            return error;
        if (!hasExpectedSize() || !keepsUntouchedInstructions(edit))
            return Message{kReadDifferently};
        if (m_expectation.checksEdges && (!keepsBases() || !keepsEdges()))
            return Message{kEdgeChanges};
        return std::nullopt;
    }

private:
    std::optional<Message> newError() const
    {
        if (const SyntaxError *first = m_after.firstError(); first && !m_before.firstError())
            return first->message;
        if (m_after.errors().size() <= m_before.errors().size())
            return std::nullopt;
        for (const SyntaxError &error : m_after.errors()) {
            const auto isSame = [&](const SyntaxError &old) {
                return old.message == error.message;
            };
            if (std::ranges::none_of(m_before.errors(), isSame))
                return error.message;
        }
        return m_after.errors().back().message;
    }

    static QStringList directives(const Pipeline &pipeline)
    {
        QStringList texts;
        for (const Directive &directive : pipeline.tree().directives()) {
            if (!directive.ignoredByFrontend)
                texts += pipeline.tree().textOf(directive.range).toString();
        }
        return texts;
    }

    bool hasExpectedSize() const
    {
        const auto expected = [](int wanted, std::size_t before) {
            return wanted < 0 ? before : std::size_t(wanted);
        };
        return m_after.stages().size() == expected(m_expectation.stageCount, m_before.stages().size())
            && m_after.tree().instructions().size()
            == expected(m_expectation.instructionCount, m_before.tree().instructions().size());
    }

    bool keepsUntouchedInstructions(const TextEdit &edit) const
    {
        for (const Instruction &old : m_before.tree().instructions()) {
            if (edit.touches(old.range))
                continue;
            const TextRange range{edit.mapped(old.range.start), edit.mapped(old.range.end, true)};
            const Instruction *now = m_after.tree().instructionAt(range.start);
            if (!now || now->range.start != range.start || now->keyword != old.keyword)
                return false;
            if (now->range.end != range.end && !isExtended(old, edit))
                return false;
        }
        return true;
    }

    /// Text was added to the end of its last line.
    static bool isExtended(const Instruction &old, const TextEdit &edit)
    {
        return std::ranges::any_of(edit.replacements(), [&](const Replacement &replacement) {
            return replacement.range.start == old.range.end && !replacement.text.startsWith(u'\n');
        });
    }

    bool keepsBases() const
    {
        for (const Stage &old : m_before.stages()) {
            const int index = m_stages[std::size_t(old.index)];
            if (index < 0 || std::ranges::contains(m_expectation.changedBases, old.index))
                continue;
            const Base &base = m_after.stages()[std::size_t(index)].base;
            if (base.kind != old.base.kind)
                return false;
            const bool isSame = base.kind == BaseKind::Stage
                ? base.stage == m_stages[std::size_t(old.base.stage)]
                : base.reference == old.base.reference;
            if (!isSame)
                return false;
        }
        return true;
    }

    bool keepsEdges() const
    {
        std::vector<QString> wanted;
        for (const ArtifactEdge &edge : m_before.artifacts()) {
            const bool goes = m_stages[std::size_t(edge.target)] < 0
                || (edge.instruction
                    && std::ranges::contains(m_expectation.changedInstructions, edge.instruction->index));
            if (!goes)
                wanted.push_back(edgeKey(edge, m_stages));
        }
        const std::vector<int> unmoved = unmovedStages(m_after);
        std::vector<QString> found;
        for (const ArtifactEdge &edge : m_after.artifacts())
            found.push_back(edgeKey(edge, unmoved));
        std::ranges::sort(wanted);
        std::ranges::sort(found);
        return std::ranges::includes(found, wanted);
    }

    const Pipeline &m_before;
    const Pipeline &m_after;
    const Expectation &m_expectation;
    const std::vector<int> m_stages;
};

} // namespace

EditResult finishedPlan(const Analysis &analysis, const Rearrangement &changes, Message name,
    const Expectation &expectation, CaretPlace caret)
{
    const std::optional<TextEdit> edit = changes.edit();
    if (!edit)
        return std::unexpected(Message{QT_TRANSLATE_NOOP(
            "core", "This place is too unusual to be changed here; change it in the text.")});
    if (edit->isEmpty())
        return std::unexpected(Message{QT_TRANSLATE_NOOP("core", "Nothing would change.")});

    Surroundings surroundings = *analysis.surroundings;
    surroundings.target.clear(); // The chosen target may be what was renamed or deleted.
    const auto after = buildPipeline(parseDockerfile(edit->appliedTo(analysis.text())), surroundings);
    if (std::optional<Message> refusal = PlanCheck(*analysis.pipeline, *after, expectation).refusal(*edit))
        return std::unexpected(*std::move(refusal));

    const qsizetype place = caret.offset < 0 ? -1 : edit->mapped(caret.offset, true) + caret.forward;
    return EditPlan{.edit = *edit, .name = std::move(name), .caret = place};
}

int instructionCount(const Analysis &analysis) { return int(analysis.tree().instructions().size()); }

QString stageTitle(const Pipeline &pipeline, int stage)
{
    return pipeline.stages()[std::size_t(stage)].displayName();
}

std::optional<Message> refusalOfMissingStage(const Pipeline &pipeline, int stage)
{
    if (stage >= 0 && stage < int(pipeline.stages().size()))
        return std::nullopt;
    return Message{QT_TRANSLATE_NOOP("core", "The file has no such stage.")};
}

std::optional<Message> refusalOfMissingInstruction(const Pipeline &pipeline, int instruction)
{
    if (instruction >= 0 && instruction < int(pipeline.tree().instructions().size()))
        return std::nullopt;
    return Message{QT_TRANSLATE_NOOP("core", "The file has no such instruction.")};
}

} // namespace stagecraft
