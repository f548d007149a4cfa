// SPDX-License-Identifier: MIT
#include "tests/support/modelcases.h"

#include "tests/support/testdata.h"

namespace stagecraft::test {

using namespace Qt::StringLiterals;

namespace {

QString withoutMarks(QString line) { return line.remove(u"\\e"_s); }

QString described(const Stage &stage, const Pipeline &pipeline)
{
    QString line = u"stage "_s + stage.displayName();
    switch (stage.base.kind) {
    case BaseKind::Image:
        line += u" from "_s + stage.base.reference;
        break;
    case BaseKind::Stage:
        line += u" from stage "_s + pipeline.stages()[std::size_t(stage.base.stage)].displayName();
        break;
    case BaseKind::Scratch:
        line += u" from scratch"_s;
        break;
    }
    if (!stage.platform.isEmpty())
        line += u" for "_s + stage.platform;
    if (!stage.base.isKnown)
        line += u" unknown"_s;
    if (stage.isNeeded)
        line += u" needed"_s;
    if (stage.isTarget)
        line += u" target"_s;
    return stage.description.isEmpty() ? line : line + u": "_s + stage.description;
}

QString described(const ArtifactEdge &edge, const Pipeline &pipeline)
{
    const QString source = edge.sourceKind == SourceKind::Stage
        ? u"stage "_s + pipeline.stages()[std::size_t(edge.source)].displayName()
        : edge.image;
    return u"edge %1 -> %2 line %3: %4 => %5"_s.arg(source,
        pipeline.stages()[std::size_t(edge.target)].displayName(),
        QString::number(edge.instruction->firstLine), edge.paths.join(u' '), edge.destination);
}

void describeWords(const Pipeline &pipeline, QStringList &lines)
{
    for (const ExpandedWord &word : pipeline.evaluation().words()) {
        const int line = word.instruction->firstLine;
        if (word.stage < 0)
            lines += u"global line %1: %2"_s.arg(line).arg(word.text);
        else
            lines += u"word line %1: %2"_s.arg(line).arg(word.text);
        for (qsizetype i = 0; i < word.undefined.size(); ++i) {
            const QString near = word.candidates[i].isEmpty() ? QString() : u" near "_s + word.candidates[i];
            lines += u"undefined line %1: %2%3"_s.arg(QString::number(line), word.undefined[i], near);
        }
    }
}

void describeValues(const Pipeline &pipeline, QStringList &lines)
{
    for (const Stage &stage : pipeline.stages()) {
        if (stage.instructions.empty())
            continue;
        const Instruction &last = *stage.instructions.back();
        for (const VariableDefinition *definition : pipeline.evaluation().definitionsAt(stage.index, last)) {
            if (definition->name != u"PATH")
                lines += u"value line %1: %2 = %3"_s.arg(QString::number(last.firstLine), definition->name,
                    definition->value.value_or(u"(none)"_s));
        }
    }
}

} // namespace

QList<ModelCase> modelCases(const QString &fileName)
{
    QList<ModelCase> cases;
    const QString text = QString::fromUtf8(readFile(dataPath(u"model/"_s + fileName)));
    for (const QString &line : text.split(u'\n')) {
        if (line.startsWith(u"== "))
            cases.append({line.sliced(3), {}, {}, {}});
        else if (cases.isEmpty())
            continue;
        else if (line.startsWith(u"-- "))
            cases.last().reason += line.sliced(3);
        else if (line.startsWith(u"-> "))
            cases.last().expected += line.sliced(3);
        else if (cases.last().expected.isEmpty())
            cases.last().text += withoutMarks(line) + u'\n';
    }
    return cases;
}

QStringList describedPipeline(const Pipeline &pipeline)
{
    QStringList lines;
    for (const Stage &stage : pipeline.stages())
        lines += described(stage, pipeline);
    for (const ArtifactEdge &edge : pipeline.artifacts())
        lines += described(edge, pipeline);
    for (const ContextEdge &edge : pipeline.contextEdges())
        lines +=
            u"context %1 line %2: %3 => %4"_s.arg(pipeline.stages()[std::size_t(edge.target)].displayName(),
                QString::number(edge.instruction->firstLine), edge.paths.join(u' '), edge.destination);
    for (const ExternalImage &image : pipeline.externalImages())
        lines += u"image "_s + image.reference;
    describeWords(pipeline, lines);
    describeValues(pipeline, lines);
    for (const SyntaxError &error : pipeline.errors()) {
        const bool isFirst = &error == pipeline.firstError();
        lines += u"error line %1: %2%3"_s.arg(
            QString::number(error.line), error.message.detail, isFirst ? u" (first)"_s : QString());
    }
    return lines;
}

} // namespace stagecraft::test
