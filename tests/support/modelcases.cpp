// SPDX-License-Identifier: MIT
#include "tests/support/modelcases.h"

#include "core/syntax/parser/directivereader.h"
#include "core/text/gotext.h"
#include "tests/support/testdata.h"

#include <QRegularExpression>

namespace stagecraft::test {

using namespace Qt::StringLiterals;

namespace {

QString withMarksReplaced(QString line)
{
    static const std::pair<QString, QString> marks[] = {{u"\\e"_s, {}}, {u"{BOM}"_s, u"\uFEFF"_s},
        {u"{CR}"_s, u"\r"_s}, {u"{TAB}"_s, u"\t"_s}, {u"{VT}"_s, u"\v"_s}, {u"{FF}"_s, u"\f"_s},
        {u"{NUL}"_s, QString(QChar(u'\0'))}, {u"{NBSP}"_s, u"\u00A0"_s}, {u"{EM}"_s, u"\u2003"_s}};
    for (const auto &[mark, text] : marks)
        line.replace(mark, text);
    static const QRegularExpression repeated(u"\\{(\\d+)x\\}"_s);
    if (const auto match = repeated.match(line); match.hasMatch())
        line.replace(match.captured(), QString(match.captured(1).toInt(), u'x'));
    return line;
}

QString described(const Instruction &instruction)
{
    QString line = instruction.keyword == Keyword::Unknown
        ? u"unknown "_s + goQuoted(instruction.keywordWord.text)
        : nameOf(instruction.keyword).toString();
    for (const Flag &flag : instruction.flags)
        line += u" --"_s + flag.name.toString() + (flag.hasValue ? u"="_s + goQuoted(flag.value) : QString());
    for (const KeyValue &pair : instruction.keyValues)
        line +=
            u' ' + goQuoted(pair.key.text) + (pair.hasValue ? u'=' + goQuoted(pair.value.text) : QString());
    if (instruction.keyValues.empty()) {
        for (const Word &word : instruction.words)
            line += u' ' + goQuoted(word.text);
    }
    line += instruction.isJson ? u" json"_s : QString();
    line += instruction.keyValueForm == KeyValueForm::Legacy ? u" legacy"_s : QString();
    return instruction.trigger ? line + u" > "_s + described(*instruction.trigger) : line;
}

QString described(const Heredoc &heredoc)
{
    QString line = goQuoted(heredoc.name);
    line += heredoc.fileDescriptor ? u" descriptor %1"_s.arg(heredoc.fileDescriptor) : QString();
    line += heredoc.chomp ? u" chomped"_s : QString();
    line += heredoc.expand ? QString() : u" literal"_s;
    return line + u' ' + goQuoted(heredoc.content);
}

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
        for (const UndefinedVariable &variable : word.undefined) {
            const QString near =
                variable.candidate.isEmpty() ? QString() : u" near "_s + variable.candidate.toString();
            lines += u"undefined line %1: %2%3"_s.arg(QString::number(line), variable.name, near);
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

QList<ModelCase> modelCases(const QString &path)
{
    QList<ModelCase> cases;
    const QString text = QString::fromUtf8(readFile(dataPath(path)));
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
            cases.last().text += withMarksReplaced(line) + u'\n';
    }
    for (ModelCase &given : cases) {
        if (const qsizetype end = given.text.indexOf(u"{EOF}"); end >= 0)
            given.text.truncate(end);
    }
    return cases;
}

QStringList describedTree(const SyntaxTree &tree)
{
    QStringList lines;
    for (const Directive &directive : tree.directives()) {
        lines += u"directive line %1: "_s.arg(tree.lines().positionAt(directive.range.start).line)
            + nameOf(directive.kind).toString() + u' ' + goQuoted(directive.value)
            + (directive.ignoredByFrontend ? u" ignored"_s : QString());
    }
    for (const Instruction &instruction : tree.instructions()) {
        const QString line = QString::number(instruction.firstLine);
        for (const Word &comment : instruction.comments)
            lines += u"attached line "_s + line + u": "_s + goQuoted(comment.text);
        lines += u"instruction lines %1-%2: "_s.arg(line).arg(instruction.lastLine) + described(instruction)
            + (instruction.hasEmptyContinuation ? u" (with empty continuation)"_s : QString());
        for (const Heredoc &heredoc : instruction.heredocs)
            lines += u"heredoc line "_s + line + u": "_s + described(heredoc);
    }
    return lines;
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
