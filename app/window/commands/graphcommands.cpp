// SPDX-License-Identifier: MIT
#include "app/window/commands/commands.h"

#include "app/window/paneltabs.h"
#include "core/edit/stagesplitting.h"
#include "core/render/diagramtext.h"
#include "ui/codeeditor/codeeditor.h"
#include "ui/codeeditor/codepane.h"
#include "ui/common/messagetext.h"
#include "ui/graph/graphexport.h"
#include "ui/graph/graphscene.h"
#include "ui/graph/overlays/canvasoverlays.h"
#include "ui/graph/overlays/legend.h"
#include "ui/graph/view/graphview.h"

#include <QApplication>
#include <QClipboard>

namespace stagecraft {

using namespace Qt::StringLiterals;

namespace {

// An action that shows or hides something, remembered under `name`.
void bindFlag(QAction &action, Settings &settings, const QString &name, bool fallback,
    const std::function<void(bool)> &show)
{
    const bool isShown = settings.flag(name, fallback);
    action.setChecked(isShown);
    show(isShown);
    QObject::connect(&action, &QAction::toggled, &action, [&settings, name, show](bool shown) {
        settings.setFlag(name, shown);
        show(shown);
    });
}

// What asks for a selection, or for a file of one stage, is grey without it.
void enableBySelection(MainWindow &window, Actions &actions)
{
    const GraphView &view = window.graphView();
    GraphScene &scene = view.graph();
    const CodeEditor &editor = window.codePane().editor();
    const auto update = [&view, &scene, &editor, &actions] {
        const GraphSelection &selection = scene.selection();
        const GraphElement single = selection.single();
        const bool isInStage = single.isValid() && scene.pipeline()
            && nodeOf(*scene.pipeline(), single).kind == ElementKind::Stage;
        const AnalysisPointer &analysis = scene.content().analysis;
        actions[ActionId::Rename].setEnabled(isInStage);
        actions[ActionId::Duplicate].setEnabled(!selection.isEmpty());
        actions[ActionId::Delete].setEnabled(
            view.hasFocus() ? !selection.isEmpty() : editor.textCursor().hasSelection());
        actions[ActionId::FitSelection].setEnabled(!selection.isEmpty());
        const std::optional<Message> refusal = analysis ? refusalOfRuntimeSplit(*analysis) : Message();
        actions[ActionId::RuntimeSplit].setEnabled(!refusal);
        actions[ActionId::RuntimeSplit].setToolTip(refusal ? messageText(*refusal) : QString());
    };
    QObject::connect(&scene, &GraphScene::selectionEdited, &window, update);
    QObject::connect(&scene, &GraphScene::contentChanged, &window, update);
    QObject::connect(&editor, &QPlainTextEdit::selectionChanged, &window, update);
    QObject::connect(qApp, &QApplication::focusChanged, &window, update);
    update();
}

} // namespace

void connectGraphCommands(MainWindow &window, Actions &actions, const MainWindow::Context &context)
{
    GraphView &view = window.graphView();
    GraphScene &scene = view.graph();
    const auto on = [&](ActionId id, void (GraphView::*slot)()) {
        QObject::connect(&actions[id], &QAction::triggered, &view, slot);
    };
    on(ActionId::AddStage, &GraphView::showStagePalette);
    // Beside the code the name of the caret's stage is meant, on the canvas what is selected there.
    QObject::connect(&actions[ActionId::Rename], &QAction::triggered, &view,
        [&view] { view.hasFocus() ? view.editSelected() : view.renameSelected(); });
    on(ActionId::Arrange, &GraphView::arrangeAll);
    on(ActionId::Fit, &GraphView::fitAll);
    on(ActionId::FitSelection, &GraphView::fitSelection);
    on(ActionId::ZoomIn, &GraphView::zoomIn);
    on(ActionId::ZoomOut, &GraphView::zoomOut);
    on(ActionId::ZoomReset, &GraphView::resetZoom);
    on(ActionId::Back, &GraphView::goBack);
    on(ActionId::Forward, &GraphView::goForward);
    const auto updateHistory = [&actions, &view] {
        actions[ActionId::Back].setEnabled(view.canGoBack());
        actions[ActionId::Forward].setEnabled(view.canGoForward());
    };
    QObject::connect(&view, &GraphView::historyChanged, &window, updateHistory);
    updateHistory();

    enableBySelection(window, actions);

    Settings &settings = context.settings;
    bindFlag(actions[ActionId::ShowContext], settings, u"context"_s, true,
        [&scene](bool shown) { scene.setContextShown(shown); });
    bindFlag(actions[ActionId::ShowMinimap], settings, u"minimap"_s, true,
        [&view](bool shown) { view.setMinimapShown(shown); });
    bindFlag(actions[ActionId::ShowLegend], settings, u"legend"_s, false,
        [&view](bool shown) { view.setLegendShown(shown); });
    QObject::connect(&view.overlays().legend(), &Legend::closed, &actions[ActionId::ShowLegend],
        [&actions] { actions[ActionId::ShowLegend].setChecked(false); });
    bindFlag(actions[ActionId::ShowOutline], settings, u"outline"_s, false,
        [&pane = window.codePane()](bool shown) { pane.setOutlineShown(shown); });
    bindFlag(actions[ActionId::ShowPanels], settings, u"panels"_s, true,
        [&panels = window.panels()](bool shown) { panels.setVisible(shown); });
    QObject::connect(
        &window.codePane(), &CodePane::outlineToggled, &actions[ActionId::ShowOutline], &QAction::setChecked);
    QObject::connect(&window.panels(), &PanelTabs::opened, &actions[ActionId::ShowPanels],
        [&actions] { actions[ActionId::ShowPanels].setChecked(true); });

    QObject::connect(&actions[ActionId::CopyPicture], &QAction::triggered, &window, [&scene] {
        QApplication::clipboard()->setImage(graphImage(scene.content(), {.scheme = scene.theme().scheme}));
    });
    const auto copyText = [&](ActionId id, QString (*render)(const Pipeline &)) {
        QObject::connect(&actions[id], &QAction::triggered, &window, [&session = context.session, render] {
            if (const AnalysisPointer analysis = session.upToDate())
                QApplication::clipboard()->setText(render(*analysis->pipeline));
        });
    };
    copyText(ActionId::CopyMermaid, &mermaidText);
    copyText(ActionId::CopyDot, &dotText);
}

} // namespace stagecraft
