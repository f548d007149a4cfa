// SPDX-License-Identifier: MIT
// Gestures on what is selected: delete, duplicate, copy, paste.
#include "app/window/graph/gestures.h"

#include "core/edit/artifactedits.h"
#include "core/edit/pasting.h"
#include "core/edit/stageedits.h"
#include "ui/common/messagetext.h"
#include "ui/graph/graphstructure.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace stagecraft {

void Gestures::forEachElement(
    std::vector<GraphElement> elements, const QString &name, const std::function<bool(GraphElement)> &step)
{
    if (elements.size() == 1) {
        step(elements.front());
        return;
    }
    // From the last to the first, so that most keep their number; all are followed through each step.
    std::ranges::reverse(elements);
    const auto connection = connect(&m_session, &Session::analysed, this, [&](const AnalysisUpdate &update) {
        if (!update.before)
            return;
        for (GraphElement &element : elements)
            element =
                mapped(element, *update.before->pipeline, update.correspondence, *update.after->pipeline);
    });
    m_session.performTogether(name, [&] {
        for (std::size_t i = 0; i < elements.size(); ++i) {
            if (elements[i].isValid() && !step(elements[i]))
                return false;
        }
        return true;
    });
    disconnect(connection);
}

void Gestures::deleteElements(const GraphSelection &selection)
{
    std::vector<GraphElement> elements = selection.elements();
    const auto isDerived = [](GraphElement one) {
        return one.kind == ElementKind::BaseEdge || one.kind == ElementKind::Image
            || one.kind == ElementKind::Context;
    };
    // Beside others these go with what they stand for, or stay.
    if (!std::ranges::all_of(elements, isDerived))
        std::erase_if(elements, isDerived);
    const bool onlyRows =
        std::ranges::all_of(elements, [](GraphElement one) { return one.kind == ElementKind::Instruction; });
    if (onlyRows && !elements.empty()) {
        m_session.perform([&](const Analysis &analysis) {
            return deleteInstructions(analysis, selection.indicesOf(ElementKind::Instruction));
        });
        return;
    }
    forEachElement(elements, tr("Delete"), [this](GraphElement element) { return deleteElement(element); });
}

bool Gestures::deleteElement(GraphElement element)
{
    switch (element.kind) {
    case ElementKind::Stage:
        return deleteOneStage(element.index);
    case ElementKind::Instruction:
        return m_session.perform(
            [&](const Analysis &analysis) { return deleteInstruction(analysis, element.index); });
    case ElementKind::Artifact:
        return m_session.perform(
            [&](const Analysis &analysis) { return deleteArtifact(analysis, element.index); });
    case ElementKind::ContextEdge:
        return m_session.perform(
            [&](const Analysis &analysis) { return deleteContextEdge(analysis, element.index); });
    case ElementKind::BaseEdge:
        emit m_session.refused(
            tr("A stage needs something to start from. Drag the edge to another base instead."));
        break;
    case ElementKind::Image:
        emit m_session.refused(tr("The image is there because stages use it. Change those stages instead."));
        break;
    case ElementKind::Context:
        emit m_session.refused(tr("The build context is there because COPY takes files from it."));
        break;
    }
    return false;
}

bool Gestures::deleteOneStage(int stage)
{
    const AnalysisPointer analysis = m_session.upToDate();
    if (!analysis || stage >= int(analysis->pipeline->stages().size()))
        return false;
    const std::vector<StageUse> uses = usesOfStage(*analysis, stage);
    if (!uses.empty()) {
        const QString name = analysis->pipeline->stages()[std::size_t(stage)].displayName();
        if (!m_askDeletion || !m_askDeletion(name, uses))
            return false;
    }
    return m_session.perform([&](const Analysis &present) {
        return deleteStage(present, stage, uses.empty() ? DeleteUses::No : DeleteUses::Yes);
    });
}

void Gestures::duplicateElements(const GraphSelection &selection)
{
    forEachElement(selection.elements(), tr("Duplicate"), [this](GraphElement element) {
        if (element.kind == ElementKind::Stage)
            return m_session.perform(
                [&](const Analysis &analysis) { return duplicateStage(analysis, element.index); });
        if (element.kind == ElementKind::Instruction)
            return m_session.perform(
                [&](const Analysis &analysis) { return duplicateInstruction(analysis, element.index); });
        return true;
    });
}

void Gestures::copyElements(const GraphSelection &selection)
{
    const AnalysisPointer analysis = m_session.upToDate();
    if (!analysis)
        return;
    QString text;
    for (const GraphElement element : selection.elements()) {
        if (element.kind == ElementKind::Stage)
            text += clipboardTextOfStage(*analysis, element.index);
        else if (element.kind == ElementKind::Instruction)
            text += clipboardText(*analysis, element.index);
        if (!text.isEmpty() && !text.endsWith(u'\n'))
            text += u'\n';
    }
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void Gestures::paste(const RowPlace &place)
{
    const QString text = QGuiApplication::clipboard()->text();
    if (!text.isEmpty())
        m_session.perform([&](const Analysis &analysis) { return pasteText(analysis, place, text); });
}

} // namespace stagecraft
