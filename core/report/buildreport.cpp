// SPDX-License-Identifier: MIT
#include "core/report/buildreport.h"

#include "core/model/pipeline.h"

#include <QJsonArray>

#include <algorithm>

namespace stagecraft {

using namespace Qt::StringLiterals;

namespace {

QString idOf(StepState state)
{
    switch (state) {
    case StepState::NotBuilt:
        return u"not-built"_s;
    case StepState::Waiting:
        return u"waiting"_s;
    case StepState::Running:
        return u"running"_s;
    case StepState::Done:
        return u"done"_s;
    case StepState::Cached:
        return u"cached"_s;
    case StepState::Failed:
        return u"failed"_s;
    case StepState::Cancelled:
        return u"cancelled"_s;
    }
    return {};
}

QString idOf(BuildState state)
{
    switch (state) {
    case BuildState::None:
        return u"none"_s;
    case BuildState::Running:
    case BuildState::Measuring:
        return u"running"_s;
    case BuildState::Succeeded:
        return u"succeeded"_s;
    case BuildState::Failed:
        return u"failed"_s;
    case BuildState::Cancelled:
        return u"cancelled"_s;
    }
    return {};
}

const char *wordOf(StepState state)
{
    switch (state) {
    case StepState::NotBuilt:
        return QT_TRANSLATE_NOOP("core", "not built");
    case StepState::Cached:
        return QT_TRANSLATE_NOOP("core", "cached");
    case StepState::Failed:
        return QT_TRANSLATE_NOOP("core", "failed");
    case StepState::Cancelled:
        return QT_TRANSLATE_NOOP("core", "cancelled");
    default:
        return "";
    }
}

// FROM and all that follows it.
std::vector<const Instruction *> instructionsOf(const Stage &stage)
{
    std::vector<const Instruction *> instructions;
    if (stage.from)
        instructions.push_back(stage.from);
    instructions.insert(instructions.end(), stage.instructions.begin(), stage.instructions.end());
    return instructions;
}

class TextReport {
public:
    TextReport(const BuildFigures &figures, const Pipeline &pipeline, const MessageTranslator &translated)
        : m_figures(figures), m_pipeline(pipeline), m_translated(translated)
    {
    }

    QString text()
    {
        for (const Stage &stage : m_pipeline.stages())
            addStage(stage);
        addArtifacts();
        m_text += u'\n';
        if (m_figures.failure)
            addFailure(*m_figures.failure);
        else if (m_figures.state == BuildState::Cancelled)
            addSentence({.source = QT_TRANSLATE_NOOP("core", "The build was cancelled.")});
        else if (!m_figures.image.isEmpty())
            addSentence(
                {.source = QT_TRANSLATE_NOOP("core", "The image is %1."), .arguments = {m_figures.image}});
        if (!m_figures.sizesProblem.isEmpty())
            addSentence(m_figures.sizesProblem);
        return m_text;
    }

private:
    // Size, time and state stand in columns in front, so that text of any length can follow.
    void addRow(std::optional<qint64> bytes, qint64 milliseconds, StepState state, const QString &text)
    {
        const QString size = bytes ? formattedBytes(*bytes) : QString();
        const QString time = milliseconds < 0 || state == StepState::Cached
            ? QString()
            : u"%1 s"_s.arg(double(milliseconds) / 1000, 0, 'f', 1);
        const char *word = wordOf(state);
        const QString stateText = *word ? m_translated({.source = word}) : QString();
        m_text += u"%1  %2  %3  %4\n"_s.arg(size, 9).arg(time, 8).arg(stateText, -9).arg(text);
    }

    void addStage(const Stage &stage)
    {
        const StageFigures *figures = m_figures.stage(stage.index);
        if (!figures)
            return;
        if (stage.index > 0)
            m_text += u'\n';
        addRow(figures->bytes, figures->milliseconds, figures->state, stage.displayName());
        for (const Instruction *instruction : instructionsOf(stage)) {
            const StepFigures *step = m_figures.instruction(instruction->index);
            if (!step || figures->state == StepState::NotBuilt)
                continue;
            const std::optional<qint64> bytes = instruction == stage.from ? figures->baseBytes : step->bytes;
            // One line of text for an instruction of any length.
            QString text = instruction->logical.toString().simplified();
            if (text.size() > 60)
                text = text.left(59) + u'…';
            addRow(bytes, step->milliseconds, step->state,
                u"  %1: %2"_s.arg(instruction->firstLine, 3).arg(text));
        }
    }

    void addArtifacts()
    {
        bool isFirst = true;
        for (std::size_t i = 0; i < m_pipeline.artifacts().size(); ++i) {
            const ArtifactEdge &edge = m_pipeline.artifacts()[i];
            const ArtifactFigures *figures = m_figures.artifact(int(i));
            if (!figures || !figures->bytes)
                continue;
            if (std::exchange(isFirst, false))
                m_text += u'\n';
            const QString from = edge.source >= 0 ? nameOf(edge.source) : edge.image;
            addRow(figures->bytes, -1, StepState::Done,
                u"%1 → %2: %3"_s.arg(from, nameOf(edge.target), edge.paths.join(u' ')));
        }
    }

    QString nameOf(int stage) const
    {
        return stage < int(m_pipeline.stages().size()) ? m_pipeline.stages()[std::size_t(stage)].displayName()
                                                       : QString();
    }

    void addSentence(const Message &message) { m_text += m_translated(message) + u'\n'; }

    void addFailure(const BuildFailure &failure)
    {
        if (failure.line > 0)
            addSentence({.source = QT_TRANSLATE_NOOP("core", "The build failed in line %1."),
                .arguments = {QString::number(failure.line)}});
        addSentence(failure.message);
        for (const QString &line : failure.log)
            m_text += u"    "_s + line + u'\n';
        for (const QString &line : failure.message.detail.split(u'\n', Qt::SkipEmptyParts))
            m_text += u"  "_s + line + u'\n';
    }

    const BuildFigures &m_figures;
    const Pipeline &m_pipeline;
    const MessageTranslator &m_translated;
    QString m_text;
};

QJsonValue jsonOf(std::optional<qint64> bytes) { return bytes ? QJsonValue(*bytes) : QJsonValue(); }

QJsonValue timeOf(qint64 milliseconds) { return milliseconds < 0 ? QJsonValue() : QJsonValue(milliseconds); }

QJsonObject jsonOf(const BuildFigures &figures, const Stage &stage)
{
    const StageFigures *own = figures.stage(stage.index);
    QJsonArray instructions;
    for (const Instruction *instruction : instructionsOf(stage)) {
        const StepFigures *found = figures.instruction(instruction->index);
        const StepFigures step = found ? *found : StepFigures();
        const QStringView keyword = nameOf(instruction->keyword);
        instructions.append(QJsonObject{
            {u"keyword"_s,
                keyword.isEmpty() ? instruction->keywordWord.text.toString().toUpper() : keyword.toString()},
            {u"line"_s, instruction->firstLine},
            {u"endLine"_s, instruction->lastLine},
            {u"state"_s, idOf(step.state)},
            {u"bytes"_s, jsonOf(step.bytes)},
            {u"milliseconds"_s, timeOf(step.milliseconds)},
        });
    }
    const StageFigures all = own ? *own : StageFigures();
    return {
        {u"index"_s, stage.index},
        {u"name"_s, stage.displayName()},
        {u"state"_s, idOf(all.state)},
        {u"bytes"_s, jsonOf(all.bytes)},
        {u"baseBytes"_s, jsonOf(all.baseBytes)},
        {u"milliseconds"_s, timeOf(all.milliseconds)},
        {u"instructions"_s, instructions},
    };
}

QJsonValue jsonOf(const std::optional<BuildFailure> &failure)
{
    if (!failure)
        return {};
    return QJsonObject{
        {u"line"_s, failure->line > 0 ? QJsonValue(failure->line) : QJsonValue()},
        {u"message"_s, failure->message.english()},
        {u"detail"_s, failure->message.detail},
        {u"log"_s, QJsonArray::fromStringList(failure->log)},
    };
}

} // namespace

QString formattedBytes(qint64 bytes)
{
    if (bytes < 1000)
        return u"%1 B"_s.arg(bytes);
    static const QStringList units{u"kB"_s, u"MB"_s, u"GB"_s, u"TB"_s};
    double value = double(bytes) / 1000;
    qsizetype unit = 0;
    // 999.5 would be shown as 1000 of the smaller unit.
    for (; value >= 999.5 && unit + 1 < units.size(); ++unit)
        value /= 1000;
    const int digits = value < 9.995 ? 2 : value < 99.95 ? 1 : 0;
    return QString::number(value, 'f', digits) + u' ' + units[unit];
}

QString buildReportText(
    const BuildFigures &figures, const Pipeline &pipeline, const MessageTranslator &translated)
{
    return TextReport(figures, pipeline, translated).text();
}

QJsonObject buildReportJson(const BuildFigures &figures, const Pipeline &pipeline, const QString &file)
{
    QJsonArray stages;
    for (const Stage &stage : pipeline.stages())
        stages.append(jsonOf(figures, stage));
    QJsonArray artifacts;
    for (std::size_t i = 0; i < pipeline.artifacts().size(); ++i) {
        const ArtifactEdge &edge = pipeline.artifacts()[i];
        const ArtifactFigures *own = figures.artifact(int(i));
        artifacts.append(QJsonObject{
            {u"from"_s, edge.source >= 0 ? QJsonValue(edge.source) : QJsonValue(edge.image)},
            {u"to"_s, edge.target},
            {u"line"_s, edge.instruction ? QJsonValue(edge.instruction->firstLine) : QJsonValue()},
            {u"bytes"_s, own ? jsonOf(own->bytes) : QJsonValue()},
        });
    }
    return {
        {u"file"_s, file},
        {u"state"_s, idOf(figures.state)},
        {u"image"_s, figures.image.isEmpty() ? QJsonValue() : QJsonValue(figures.image)},
        {u"error"_s, jsonOf(figures.failure)},
        {u"stages"_s, stages},
        {u"artifacts"_s, artifacts},
    };
}

} // namespace stagecraft
