// SPDX-License-Identifier: MIT
// Every command of the window: name, icon, keys.
#pragma once

#include <QAction>
#include <QObject>

#include <map>

class QMenu;
class QWidget;

namespace stagecraft {

enum class ActionId : quint8 {
    New,
    Open,
    Save,
    SaveAs,
    Export,
    Print,
    Quit,
    Undo,
    Redo,
    Cut,
    Copy,
    Paste,
    Delete,
    SelectAll,
    Find,
    FindNext,
    FindPrevious,
    GoToLine,
    Fixes,
    FixAll,
    AddStage,
    Rename,
    Duplicate,
    RuntimeSplit,
    Arrange,
    Analyse,
    Build,
    CancelBuild,
    BuildOptions,
    RemoveImages,
    CheckEngine,
    Fit,
    FitSelection,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    Back,
    Forward,
    ShowContext,
    ShowMinimap,
    ShowLegend,
    ShowOutline,
    ShowPanels,
    Rules,
    CopyPicture,
    CopyMermaid,
    CopyDot,
    About,
    AboutQt,
};

/// The actions of one window, made from one table. What they do is connected by who knows.
class Actions final : public QObject {
    Q_OBJECT

public:
    explicit Actions(QWidget &window);

    QAction &operator[](ActionId id) const { return *m_actions.at(id); }

private:
    std::map<ActionId, QAction *> m_actions;
};

} // namespace stagecraft
