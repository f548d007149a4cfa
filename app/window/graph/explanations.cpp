// SPDX-License-Identifier: MIT
#include "app/window/graph/explanations.h"

#include "app/window/graph/elementplaces.h"

#include <QCoreApplication>

namespace stagecraft {

using namespace Qt::StringLiterals;

namespace {

class ExplanationWords {
    Q_DECLARE_TR_FUNCTIONS(Explanations)

public:
    static QString ofRole(StageRole role);
    static QString ofKeyword(Keyword keyword);
    static Explanation ofStage(const Pipeline &pipeline, const Stage &stage);
    static Explanation ofArtifact(const Pipeline &pipeline, const ArtifactEdge &edge);
    static Explanation ofImage(const ExternalImage &image, const Pipeline &pipeline);
    static Explanation ofContextEdge(const Pipeline &pipeline, const ContextEdge &edge);
    static Explanation ofContext();
    static Explanation ofInstruction(const Pipeline &pipeline, const Instruction &instruction);

private:
    static QString baseSentence(const Pipeline &pipeline, const Stage &stage);
};

QString ExplanationWords::ofRole(StageRole role)
{
    switch (role) {
    case StageRole::Builder:
        return tr("It builds files that other stages take; what else is in it does not ship.");
    case StageRole::Runtime:
        return tr("It is what ships: the image that the build makes.");
    case StageRole::Base:
        return tr("Other stages start from it.");
    case StageRole::Test:
        return tr("It runs tests. It is built only when it is asked for.");
    case StageRole::Development:
        return tr("It is for development. It is built only when it is asked for.");
    case StageRole::Other:
        break;
    }
    return {};
}

QString ExplanationWords::ofKeyword(Keyword keyword)
{
    switch (keyword) {
    case Keyword::From:
        return tr("Begins a stage and says which image it starts from.");
    case Keyword::Run:
        return tr("Runs a command inside the stage and keeps what it changes as a layer.");
    case Keyword::Copy:
        return tr("Copies files into the stage, from the build context or from another stage or image.");
    case Keyword::Add:
        return tr("Copies files into the stage, also from the network, and unpacks local archives.");
    case Keyword::Workdir:
        return tr(
            "Sets the folder that the instructions below and the container work in; makes it if need be.");
    case Keyword::Env:
        return tr("Sets variables for the instructions below and for the container.");
    case Keyword::Arg:
        return tr("Declares a variable that can be given to the build. It is gone when the container runs.");
    case Keyword::User:
        return tr("Sets the user for the instructions below and for the container.");
    case Keyword::Expose:
        return tr("Tells which ports the container listens on. It opens none by itself.");
    case Keyword::Cmd:
        return tr("Sets the command that the container runs, or the arguments of its ENTRYPOINT.");
    case Keyword::Entrypoint:
        return tr("Sets the program that the container runs.");
    case Keyword::Healthcheck:
        return tr("Tells how to find out whether the container still works.");
    case Keyword::Label:
        return tr("Attaches names and values to the image.");
    case Keyword::Volume:
        return tr("Marks folders whose files live outside the container.");
    case Keyword::Shell:
        return tr("Sets the shell that the instructions below use.");
    case Keyword::Stopsignal:
        return tr("Sets the signal that asks the container to end.");
    case Keyword::Onbuild:
        return tr("Keeps an instruction for later: it runs when another stage starts from this image.");
    case Keyword::Maintainer:
        return tr("Names the author of the image. A label does this today.");
    case Keyword::Unknown:
        break;
    }
    return tr("Docker does not know this instruction.");
}

QString ExplanationWords::baseSentence(const Pipeline &pipeline, const Stage &stage)
{
    switch (stage.base.kind) {
    case BaseKind::Scratch:
        return tr("It starts from nothing at all.");
    case BaseKind::Stage:
        return tr("It starts from the stage %1.")
            .arg(pipeline.stages()[std::size_t(stage.base.stage)].displayName());
    case BaseKind::Image:
        break;
    }
    return tr("It starts from the image %1.").arg(stage.base.reference);
}

Explanation ExplanationWords::ofStage(const Pipeline &pipeline, const Stage &stage)
{
    Explanation explanation{tr("Stage %1").arg(stage.displayName()), {}, {}};
    QStringList sentences{baseSentence(pipeline, stage), ofRole(stage.role)};
    if (!stage.isNeeded)
        sentences.append(tr("The target does not need it, so a build leaves it out."));
    sentences.removeAll(QString());
    explanation.paragraphs.append(sentences.join(u' '));
    if (!stage.description.isEmpty())
        explanation.paragraphs.append(stage.description);

    QStringList takers;
    for (const ArtifactEdge &edge : pipeline.artifacts()) {
        const QString taker = pipeline.stages()[std::size_t(edge.target)].displayName();
        if (edge.source == stage.index && !takers.contains(taker))
            takers.append(taker);
    }
    if (!takers.isEmpty())
        explanation.paragraphs.append(tr("Files are taken from it by: %1.").arg(takers.join(u", "_s)));
    explanation.code = pipeline.tree().textOf(stage.from->headRange).toString();
    return explanation;
}

Explanation ExplanationWords::ofArtifact(const Pipeline &pipeline, const ArtifactEdge &edge)
{
    const QString source =
        edge.source >= 0 ? pipeline.stages()[std::size_t(edge.source)].displayName() : edge.image;
    const QString target = pipeline.stages()[std::size_t(edge.target)].displayName();
    const QString paths = edge.paths.join(u", "_s);
    Explanation explanation{tr("Artifact from %1 to %2").arg(source, target), {}, {}};
    explanation.paragraphs.append(edge.via == ArtifactVia::Copy
            ? tr("%1 is copied from %2 to %3 in %4. Nothing else of %2 comes along.")
                  .arg(paths, source, edge.destination, target)
            : tr("%1 of %2 can be seen at %3 while the command runs. Nothing of it stays in %4.")
                  .arg(paths, source, edge.destination, target));
    explanation.code = pipeline.tree().textOf(edge.instruction->headRange).toString();
    return explanation;
}

Explanation ExplanationWords::ofImage(const ExternalImage &image, const Pipeline &pipeline)
{
    Explanation explanation{tr("Image %1").arg(image.reference), {}, {}};
    explanation.paragraphs.append(
        tr("An image from outside this file. The engine fetches it when it lacks it."));
    QStringList names;
    for (const int stage : image.basedStages)
        names.append(pipeline.stages()[std::size_t(stage)].displayName());
    if (!names.isEmpty())
        explanation.paragraphs.append(tr("Stages that start from it: %1.").arg(names.join(u", "_s)));
    return explanation;
}

Explanation ExplanationWords::ofContextEdge(const Pipeline &pipeline, const ContextEdge &edge)
{
    const QString target = pipeline.stages()[std::size_t(edge.target)].displayName();
    return {tr("From the build context to %1").arg(target),
        {tr("%1 of the build context goes to %2.").arg(edge.paths.join(u", "_s), edge.destination)},
        pipeline.tree().textOf(edge.instruction->headRange).toString()};
}

Explanation ExplanationWords::ofContext()
{
    return {tr("Build context"),
        {tr("The folder whose files COPY and ADD can take, without those that .dockerignore names.")}, {}};
}

Explanation ExplanationWords::ofInstruction(const Pipeline &pipeline, const Instruction &instruction)
{
    return {instruction.keywordWord.text.toString().toUpper(), {ofKeyword(instruction.keyword)},
        pipeline.tree().textOf(instruction.range).toString()};
}

std::size_t countOf(const Pipeline &pipeline, ElementKind kind)
{
    switch (kind) {
    case ElementKind::Stage:
    case ElementKind::BaseEdge:
        return pipeline.stages().size();
    case ElementKind::Instruction:
        return pipeline.tree().instructions().size();
    case ElementKind::Image:
        return pipeline.externalImages().size();
    case ElementKind::Context:
        return 1;
    case ElementKind::Artifact:
        return pipeline.artifacts().size();
    case ElementKind::ContextEdge:
        return pipeline.contextEdges().size();
    }
    return 0;
}

} // namespace

Explanation explanationOf(const Pipeline &pipeline, GraphElement element)
{
    if (!element.isValid())
        return {};
    const auto index = std::size_t(element.index);
    // While a change of the text is being shown, the selection may still be one of the text before.
    if (index >= countOf(pipeline, element.kind))
        return {};
    switch (element.kind) {
    case ElementKind::Stage:
    case ElementKind::BaseEdge:
        return ExplanationWords::ofStage(pipeline, pipeline.stages()[index]);
    case ElementKind::Instruction:
        return ExplanationWords::ofInstruction(pipeline, pipeline.tree().instructions()[index]);
    case ElementKind::Image:
        return ExplanationWords::ofImage(pipeline.externalImages()[index], pipeline);
    case ElementKind::Context:
        return ExplanationWords::ofContext();
    case ElementKind::Artifact:
        return ExplanationWords::ofArtifact(pipeline, pipeline.artifacts()[index]);
    case ElementKind::ContextEdge:
        return ExplanationWords::ofContextEdge(pipeline, pipeline.contextEdges()[index]);
    }
    return {};
}

} // namespace stagecraft
