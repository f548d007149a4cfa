// SPDX-License-Identifier: MIT
#include "ui/graph/view/graphmenu.h"

#include "core/edit/pasting.h"
#include "core/edit/stageorder.h"
#include "core/edit/stagesplitting.h"
#include "ui/common/icons.h"
#include "ui/common/messagetext.h"
#include "ui/graph/forms/graphforms.h"
#include "ui/graph/graphscene.h"
#include "ui/graph/graphwishes.h"
#include "ui/graph/items/cardcontent.h"
#include "ui/graph/items/edgeitem.h"
#include "ui/graph/items/stagecard.h"
#include "ui/graph/tools/graphhit.h"
#include "ui/graph/view/graphview.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>

namespace stagecraft {

namespace {

struct Menus {
    Q_DECLARE_TR_FUNCTIONS(Menus)
};

/// Fills one menu; each function adds what belongs to one kind of thing.
class MenuBuilder {
public:
    MenuBuilder(GraphView &view, QPoint viewport)
        : m_view(view)
        , m_scene(view.graph())
        , m_wishes(view.graph().wishes())
        , m_viewport(viewport)
        , m_place(view.mapToScene(viewport))
        , m_menu(std::make_unique<QMenu>(&view))
    {
        m_menu->setToolTipsVisible(true);
    }

    std::unique_ptr<QMenu> built()
    {
        const GraphHit hit = hitAt(m_scene, m_place, m_view.zoom());
        if (hit.part != HitPart::Canvas && !m_scene.selection().contains(hit.element))
            m_scene.setSelection(GraphSelection(hit.element));
        if (hit.part == HitPart::Canvas)
            addForCanvas();
        else if (hit.part == HitPart::Row)
            addForRow(hit);
        else if (hit.isOnCard())
            addForStage(hit.stage);
        else
            addForOther(hit);
        return std::move(m_menu);
    }

private:
    template <typename Action>
    QAction *add(IconName name, const QString &text, Action action)
    {
        return m_menu->addAction(icon(name), text, &m_view, std::move(action));
    }

    /// Disables an action for a reason, which is shown.
    static void refuse(QAction *action, const std::optional<Message> &refusal)
    {
        if (!refusal)
            return;
        action->setEnabled(false);
        action->setToolTip(messageText(*refusal));
    }

    void addPaste(const QString &text, const RowPlace &place)
    {
        QAction *paste =
            add(IconName::Paste, text, [wishes = &m_wishes, place] { emit wishes->pasteRequested(place); });
        const AnalysisPointer analysis = m_scene.content().analysis;
        if (!analysis)
            return;
        const EditResult result = pasteText(*analysis, place, QGuiApplication::clipboard()->text());
        if (!result)
            refuse(paste, result.error());
    }

    void addForCanvas()
    {
        const QPointF place = m_place;
        add(IconName::AddStage, Menus::tr("Add a stage…"),
            [this_ = &m_view, place] { this_->forms().openStagePalette(place); });
        addPaste(Menus::tr("Paste stages"), {.stage = -1, .position = -1});
        m_menu->addSeparator();
        add(IconName::Arrange, Menus::tr("Arrange"), [view = &m_view] { view->arrangeAll(); });
        add(IconName::Fit, Menus::tr("Fit"), [view = &m_view] { view->fitAll(); });
        add(IconName::Search, Menus::tr("Search…"), [view = &m_view] { view->showSearch(); });
        // Without an icon, which would stand where the tick is.
        QAction *context = m_menu->addAction(Menus::tr("Show the build context"), &m_view,
            [scene = &m_scene] { scene->setContextShown(!scene->isContextShown()); });
        context->setCheckable(true);
        context->setChecked(m_scene.isContextShown());
    }

    void addForStage(int stage)
    {
        const Analysis &analysis = *m_scene.content().analysis;
        GraphWishes *wishes = &m_wishes;
        GraphForms *forms = &m_view.forms();
        const QPoint viewport = m_viewport;
        add(IconName::Code, Menus::tr("Show in the text"),
            [wishes, stage] { emit wishes->codeRequested({ElementKind::Stage, stage}); });
        add(IconName::Rename, Menus::tr("Rename…"), [forms, stage] { forms->openRename(stage); });
        add(IconName::Add, Menus::tr("Add an instruction…"), [forms, stage, rows = rowCount(stage)] {
            forms->openNewInstruction({.stage = stage, .position = rows});
        });
        add(IconName::Image, Menus::tr("Change the base…"),
            [forms, stage, viewport] { forms->openBase(stage, viewport); });
        add(IconName::Engine, Menus::tr("Set the platform…"), [forms, stage] { forms->openPlatform(stage); });
        QAction *build = add(IconName::Target, Menus::tr("Build this stage"),
            [wishes, stage] { emit wishes->targetRequested(stage); });
        refuse(build, m_view.buildProblem());
        add(IconName::Info, Menus::tr("Explain"),
            [wishes, stage] { emit wishes->explainRequested({ElementKind::Stage, stage}); });
        m_menu->addSeparator();
        QAction *up = add(IconName::MoveUp, Menus::tr("Move up in the file"),
            [wishes, stage] { emit wishes->stageMoveRequested(stage, stage - 1); });
        refuse(up, refusalOfStageMove(analysis, stage, stage - 1));
        QAction *down = add(IconName::MoveDown, Menus::tr("Move down in the file"),
            [wishes, stage] { emit wishes->stageMoveRequested(stage, stage + 1); });
        refuse(down, refusalOfStageMove(analysis, stage, stage + 1));
        QAction *merge = add(IconName::Merge, Menus::tr("Merge with its base"),
            [wishes, stage] { emit wishes->stageMergeRequested(stage); });
        refuse(merge, refusalOfMerge(analysis, stage));
        if (analysis.pipeline->stages().size() == 1) {
            QAction *split = add(IconName::Split, Menus::tr("Make a builder and a runtime of it…"),
                [forms] { forms->openRuntimeSplit(); });
            refuse(split, refusalOfRuntimeSplit(analysis));
        }
        m_menu->addSeparator();
        addForSelection();
    }

    void addForRow(const GraphHit &hit)
    {
        const Analysis &analysis = *m_scene.content().analysis;
        GraphWishes *wishes = &m_wishes;
        GraphForms *forms = &m_view.forms();
        const int instruction = hit.element.index;
        add(IconName::Code, Menus::tr("Show in the text"),
            [wishes, element = hit.element] { emit wishes->codeRequested(element); });
        add(IconName::Rename, Menus::tr("Edit…"),
            [forms, instruction] { forms->openInstruction(instruction); });
        add(IconName::Add, Menus::tr("Add an instruction above…"),
            [forms, hit] { forms->openNewInstruction({.stage = hit.stage, .position = hit.row}); });
        add(IconName::Add, Menus::tr("Add an instruction below…"),
            [forms, hit] { forms->openNewInstruction({.stage = hit.stage, .position = hit.row + 1}); });
        add(IconName::Info, Menus::tr("Explain"),
            [wishes, element = hit.element] { emit wishes->explainRequested(element); });
        m_menu->addSeparator();
        QAction *split = add(IconName::Split, Menus::tr("Split the stage here"),
            [wishes, hit] { emit wishes->stageSplitRequested(hit.stage, hit.row); });
        refuse(split, refusalOfSplit(analysis, hit.stage, hit.row));
        addPaste(Menus::tr("Paste above"), {.stage = hit.stage, .position = hit.row});
        addForSelection();
    }

    void addForOther(const GraphHit &hit)
    {
        add(IconName::Code, Menus::tr("Show in the text"),
            [wishes = &m_wishes, element = hit.element] { emit wishes->codeRequested(element); });
        add(IconName::Info, Menus::tr("Explain"),
            [wishes = &m_wishes, element = hit.element] { emit wishes->explainRequested(element); });
        if (hit.element.kind != ElementKind::Artifact && hit.element.kind != ElementKind::ContextEdge)
            return;
        m_menu->addSeparator();
        add(IconName::Delete, Menus::tr("Delete"), [view = &m_view] { view->deleteSelected(); });
    }

    void addForSelection()
    {
        GraphWishes *wishes = &m_wishes;
        GraphScene *scene = &m_scene;
        add(IconName::Copy, Menus::tr("Copy"), [=] { emit wishes->copyRequested(scene->selection()); });
        add(IconName::Cut, Menus::tr("Cut"), [=] { emit wishes->cutRequested(scene->selection()); });
        add(IconName::Duplicate, Menus::tr("Duplicate"),
            [=] { emit wishes->duplicateRequested(scene->selection()); });
        add(IconName::Delete, Menus::tr("Delete"), [view = &m_view] { view->deleteSelected(); });
    }

    int rowCount(int stage) const
    {
        return int(m_scene.pipeline()->stages()[std::size_t(stage)].instructions.size());
    }

    GraphView &m_view;
    GraphScene &m_scene;
    GraphWishes &m_wishes;
    QPoint m_viewport;
    QPointF m_place;
    std::unique_ptr<QMenu> m_menu;
};

} // namespace

std::unique_ptr<QMenu> graphMenu(GraphView &view, QPoint viewport)
{
    return MenuBuilder(view, viewport).built();
}

QString toolTipAt(const GraphView &view, QPoint viewport)
{
    const GraphScene &scene = view.graph();
    const GraphHit hit = hitAt(scene, view.mapToScene(viewport), view.zoom());
    if (hit.part == HitPart::Port)
        return Menus::tr("Drag from here to another stage to copy files there.");
    if (hit.part == HitPart::Row)
        return rowToolTip(scene.content(), *instructionAtRow(*scene.pipeline(), hit.stage, hit.row));
    if (hit.isOnCard())
        return stageToolTip(scene.content(), hit.stage);
    if (const NodeItem *node = scene.nodeItem(hit.element))
        return node->toolTip();
    const EdgeItem *edge = hit.isOnEdge() ? scene.edgeItem(hit.element) : nullptr;
    return edge ? edge->tip() : QString();
}

void requestMoveInFile(GraphScene &scene, int step)
{
    const GraphElement element = scene.selection().single();
    const Pipeline *pipeline = scene.pipeline();
    if (!pipeline || !element.isValid())
        return;
    const Analysis &analysis = *scene.content().analysis;
    if (element.kind == ElementKind::Stage) {
        if (!refusalOfStageMove(analysis, element.index, element.index + step))
            emit scene.wishes().stageMoveRequested(element.index, element.index + step);
    } else if (element.kind == ElementKind::Instruction) {
        const Instruction &instruction = pipeline->tree().instructions()[std::size_t(element.index)];
        const int row = rowOf(*pipeline, instruction);
        // Behind the next row means in front of the one after it.
        const RowPlace place{.stage = pipeline->stageOf(instruction), .position = row + (step < 0 ? -1 : 2)};
        if (row >= 0 && place.position >= 0 && !refusalOfMove(analysis, element.index, place))
            emit scene.wishes().instructionMoveRequested(element.index, place);
    }
}

} // namespace stagecraft
