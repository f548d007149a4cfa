// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/exitcodes.h"
#include "app/cli/inputs.h"
#include "app/cli/output.h"
#include "app/text/translation.h"
#include "core/render/diagramtext.h"
#include "core/render/pipelinejson.h"
#include "core/report/pipelinetext.h"

#include <QtConcurrentMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stagecraft::cli {

namespace {

// One file in one format, made on any thread.
struct Rendered {
    QJsonObject json = {}; // Of the JSON formats.
    QString text = {};     // Of the others.
    QString problem = {};  // A sentence, if the file cannot be used.
};

using Renderer = Rendered (*)(const Pipeline &pipeline, Format format);

Rendered renderedGraph(const Pipeline &pipeline, Format format)
{
    switch (format) {
    case Format::Dot:
        return {.text = dotText(pipeline)};
    case Format::Mermaid:
        return {.text = mermaidText(pipeline)};
    case Format::Text: {
        QString text;
        for (const Message &sentence : pipelineSentences(pipeline))
            text += translated(sentence) + u'\n';
        return {.text = text};
    }
    default:
        return {.json = graphJson(pipeline)};
    }
}

Rendered renderedSyntax(const Pipeline &pipeline, Format) { return {.json = syntaxJson(pipeline)}; }

Rendered renderedFile(const QString &file, const Options &options, Renderer renderer)
{
    const Input input = inputFrom(file);
    if (!input.content) {
        const Message &problem = input.content.error();
        const QJsonObject error{
            {u"line"_s, QJsonValue()}, {u"message"_s, problem.english()}, {u"detail"_s, problem.detail}};
        return {.json = {{u"version"_s, kPipelineJsonVersion}, {u"file"_s, file}, {u"error"_s, error},
                    {u"unusable"_s, true}},
            .problem = file + u": "_s + translated(problem) + u'\n'};
    }
    const auto pipeline =
        buildPipeline(parseDockerfile(input.content->text), *surroundingsFor(file, options));
    Rendered rendered = renderer(*pipeline, options.format);
    rendered.json.insert(u"file"_s, file);
    return rendered;
}

void printAll(const std::vector<Rendered> &all, Format format)
{
    if (format == Format::Json && all.size() != 1) {
        QJsonArray array;
        for (const Rendered &rendered : all)
            array.append(rendered.json);
        print(indentedJson(array));
        return;
    }
    for (const Rendered &rendered : all) {
        if (format == Format::Json)
            print(indentedJson(rendered.json));
        else if (format == Format::JsonLines)
            print(compactJson(rendered.json));
        else
            print(rendered.text);
    }
}

int render(const Options &options, Renderer renderer)
{
    const auto all = QtConcurrent::blockingMapped<std::vector<Rendered>>(
        options.files, [&](const QString &file) { return renderedFile(file, options, renderer); });
    printAll(all, options.format);
    for (const Rendered &rendered : all)
        complain(rendered.problem);
    return std::ranges::all_of(all, &QString::isEmpty, &Rendered::problem) ? kFine : kWrongUse;
}

} // namespace

int graph(const Options &options) { return render(options, &renderedGraph); }

int syntax(const Options &options) { return render(options, &renderedSyntax); }

} // namespace stagecraft::cli
