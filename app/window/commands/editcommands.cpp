// SPDX-License-Identifier: MIT
#include "app/window/commands/commands.h"

#include "app/window/graph/gestures.h"
#include "app/window/paneltabs.h"
#include "ui/codeeditor/codeeditor.h"
#include "ui/codeeditor/codepane.h"
#include "ui/codeeditor/findbar.h"
#include "ui/graph/forms/graphforms.h"
#include "ui/graph/graphscene.h"
#include "ui/graph/graphwishes.h"
#include "ui/graph/view/graphview.h"

#include <QApplication>
#include <QInputDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextBlock>

namespace stagecraft {

namespace {

class EditWords {
    Q_DECLARE_TR_FUNCTIONS(EditCommands)
};

bool isInGraph(const MainWindow &window) { return window.graphView().hasFocus(); }

// Commands that a text field knows by name go to the one with the focus.
void passToField(const char *slot)
{
    QWidget *field = QApplication::focusWidget();
    if (qobject_cast<QLineEdit *>(field) || qobject_cast<QPlainTextEdit *>(field))
        QMetaObject::invokeMethod(field, slot);
}

void goToLine(MainWindow &window)
{
    CodeEditor &editor = window.codePane().editor();
    QInputDialog dialog(&window);
    dialog.setWindowTitle(EditWords::tr("Go to line"));
    dialog.setLabelText(EditWords::tr("Line"));
    dialog.setInputMode(QInputDialog::IntInput);
    dialog.setIntRange(1, editor.blockCount());
    dialog.setIntValue(editor.textCursor().blockNumber() + 1);
    dialog.resize(360, dialog.sizeHint().height()); // The title has to fit as well.
    if (dialog.exec() != QDialog::Accepted)
        return;
    const qsizetype start = editor.document()->findBlockByNumber(dialog.intValue() - 1).position();
    editor.setSelection(TextSelection::at(start));
    editor.reveal({start, start});
    editor.setFocus();
}

} // namespace

void connectEditCommands(MainWindow &window, Actions &actions, const MainWindow::Context &context)
{
    const auto on = [&](ActionId id, auto &&slot) {
        QObject::connect(&actions[id], &QAction::triggered, &window, std::forward<decltype(slot)>(slot));
    };
    Session &session = context.session;
    QUndoStack &stack = session.document().undoStack();
    GraphScene &scene = window.graphView().graph();
    GraphWishes &wishes = scene.wishes();
    FindBar &findBar = window.codePane().findBar();

    on(ActionId::Undo, [&session, &stack] {
        emit session.gestureBegun();
        stack.undo();
    });
    on(ActionId::Redo, [&session, &stack] {
        emit session.gestureBegun();
        stack.redo();
    });
    const auto nameSteps = [&actions, &stack] {
        actions[ActionId::Undo].setEnabled(stack.canUndo());
        actions[ActionId::Redo].setEnabled(stack.canRedo());
        actions[ActionId::Undo].setText(
            stack.canUndo() ? EditWords::tr("Undo: %1").arg(stack.undoText()) : EditWords::tr("Undo"));
        actions[ActionId::Redo].setText(
            stack.canRedo() ? EditWords::tr("Redo: %1").arg(stack.redoText()) : EditWords::tr("Redo"));
    };
    QObject::connect(&stack, &QUndoStack::indexChanged, &window, nameSteps);
    nameSteps();

    on(ActionId::Cut, [&window, &scene, &wishes] {
        isInGraph(window) ? emit wishes.cutRequested(scene.selection()) : passToField("cut");
    });
    on(ActionId::Copy, [&window, &scene, &wishes] {
        isInGraph(window) ? emit wishes.copyRequested(scene.selection()) : passToField("copy");
    });
    on(ActionId::Paste, [&window, &wishes] {
        isInGraph(window) ? emit wishes.pasteRequested(window.graphView().selectedPlace())
                          : passToField("paste");
    });
    on(ActionId::SelectAll,
        [&window] { isInGraph(window) ? window.graphView().selectAll() : passToField("selectAll"); });
    on(ActionId::Delete, [&window] {
        if (isInGraph(window))
            window.graphView().deleteSelected();
        else if (window.codePane().editor().hasFocus())
            window.codePane().editor().textCursor().removeSelectedText();
    });
    on(ActionId::Find,
        [&window, &findBar] { isInGraph(window) ? window.graphView().showSearch() : findBar.open(); });
    on(ActionId::FindNext, [&findBar] { findBar.findNext(); });
    on(ActionId::FindPrevious, [&findBar] { findBar.findPrevious(); });
    on(ActionId::GoToLine, [&window] { goToLine(window); });
    on(ActionId::Fixes, [&window] { window.codePane().editor().requestFixes(); });
    on(ActionId::Duplicate, [&scene, &wishes] { emit wishes.duplicateRequested(scene.selection()); });
    on(ActionId::RuntimeSplit, [&window] { window.graphView().forms().openRuntimeSplit(); });
}

} // namespace stagecraft
