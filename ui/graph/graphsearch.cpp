// SPDX-License-Identifier: MIT
#include "ui/graph/graphsearch.h"

#include <QStringList>

namespace stagecraft {

using namespace Qt::StringLiterals;

namespace {

bool holds(QStringView text, const QString &word) { return text.contains(word, Qt::CaseInsensitive); }

/// Judges one word of a query. Words with a colon speak of stages and rows, never of both by accident.
class QueryWord {
public:
    QueryWord(const GraphContent &content, const QString &word) : m_content(content), m_word(word.toLower())
    {
    }

    bool fits(const Stage &stage) const
    {
        const LintBadge badge = entryAt(m_content.stageBadges, stage.index);
        if (m_word == "is:unused"_L1)
            return !stage.isNeeded;
        if (m_word == "is:target"_L1)
            return stage.isTarget;
        if (m_word == "is:unnamed"_L1)
            return stage.name.isEmpty();
        if (m_word == "is:failed"_L1)
            return entryAt(m_content.stageFigures, stage.index).state == FigureState::Failed;
        if (m_word == "has:problem"_L1)
            return badge.severity >= Severity::Style;
        if (m_word == "has:error"_L1)
            return badge.severity == Severity::Error;
        if (m_word.startsWith("image:"_L1))
            return stage.base.kind == BaseKind::Image && holds(stage.base.reference, m_word.mid(6));
        return holds(stage.displayName(), m_word) || holds(stage.base.reference, m_word);
    }

    bool fits(const Instruction &instruction) const
    {
        const LintBadge badge = entryAt(m_content.instructionBadges, instruction.index);
        if (m_word == "is:failed"_L1)
            return entryAt(m_content.instructionFigures, instruction.index).state == FigureState::Failed;
        if (m_word == "has:problem"_L1)
            return badge.severity >= Severity::Style;
        if (m_word == "has:error"_L1)
            return badge.severity == Severity::Error;
        if (m_word.startsWith("is:"_L1) || m_word.startsWith("image:"_L1))
            return false;
        return holds(instruction.logical, m_word);
    }

    bool fits(const ExternalImage &image) const
    {
        if (m_word.startsWith("image:"_L1))
            return holds(image.reference, m_word.mid(6));
        return !m_word.startsWith("is:"_L1) && !m_word.startsWith("has:"_L1)
            && holds(image.reference, m_word);
    }

private:
    const GraphContent &m_content;
    QString m_word;
};

} // namespace

std::vector<GraphElement> foundBy(const GraphContent &content, const QString &query)
{
    std::vector<GraphElement> found;
    const QStringList texts = query.simplified().split(u' ', Qt::SkipEmptyParts);
    if (texts.isEmpty() || !content.analysis)
        return found;
    std::vector<QueryWord> words;
    for (const QString &text : texts)
        words.emplace_back(content, text);
    const auto fits = [&words](const auto &thing) {
        return std::ranges::all_of(words, [&thing](const QueryWord &word) { return word.fits(thing); });
    };
    const Pipeline &pipeline = *content.analysis->pipeline;
    for (const Stage &stage : pipeline.stages()) {
        if (fits(stage))
            found.push_back({ElementKind::Stage, stage.index});
    }
    for (const Stage &stage : pipeline.stages()) {
        for (const Instruction *instruction : stage.instructions) {
            if (fits(*instruction))
                found.push_back({ElementKind::Instruction, instruction->index});
        }
    }
    for (std::size_t i = 0; i < pipeline.externalImages().size(); ++i) {
        if (fits(pipeline.externalImages()[i]))
            found.push_back({ElementKind::Image, int(i)});
    }
    return found;
}

} // namespace stagecraft
