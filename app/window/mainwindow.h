// SPDX-License-Identifier: MIT
// The main window: creates its parts and says who listens to whom.
#pragma once

#include "app/settings/settings.h"
#include "app/window/build/buildbinding.h"
#include "app/window/commands/actiontable.h"
#include "app/window/document/documentcontroller.h"
#include "app/window/document/session.h"
#include "ui/graph/graphelement.h"

#include <QMainWindow>

class QSplitter;

namespace stagecraft {

class BuildBar;
class CodePane;
class EditorBinding;
class Gestures;
class GraphBinding;
class GraphScene;
class GraphView;
class OutlinePanel;
class PanelTabs;
class ProblemsBinding;
class StatusLine;

class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    /// What outlives a window: all of it must live longer.
    struct Context {
        Session &session;
        Settings &settings;
        BuildBinding &build;
    };

    explicit MainWindow(const Context &context);
    ~MainWindow() override;

    DocumentController &documents() const noexcept { return *m_documents; }
    Actions &actions() const noexcept { return *m_actions; }
    GraphView &graphView() const noexcept { return *m_graphView; }
    CodePane &codePane() const noexcept { return *m_codePane; }
    PanelTabs &panels() const noexcept { return *m_panels; }
    Gestures &gestures() const noexcept { return *m_gestures; }
    StatusLine &statusLine() const noexcept { return *m_statusLine; }

signals:
    /// The person chose another theme or language.
    void themeRequested(stagecraft::ThemeChoice theme);
    void languageRequested(const QString &language);
    /// The window was closed for good.
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool event(QEvent *event) override;

private:
    void createParts();
    void createLayout();
    void createMenus();
    void connectSelection();
    void connectState();
    void restoreState();
    void saveState();

    void choose(const GraphElement &element);
    void showPlace(TextRange range, bool takeFocus);
    void updateTitle();
    void updateMarks();
    void showEngine();
    void updatePlace();
    void showPlainNotice();

    Context m_context;
    Actions *m_actions = nullptr;
    GraphScene *m_scene = nullptr;
    GraphView *m_graphView = nullptr;
    OutlinePanel *m_outline = nullptr;
    CodePane *m_codePane = nullptr;
    PanelTabs *m_panels = nullptr;
    StatusLine *m_statusLine = nullptr;
    BuildBar *m_buildBar = nullptr;
    QSplitter *m_columns = nullptr;
    QSplitter *m_rows = nullptr;

    DocumentController *m_documents = nullptr;
    EditorBinding *m_editorBinding = nullptr;
    GraphBinding *m_graphBinding = nullptr;
    Gestures *m_gestures = nullptr;
    ProblemsBinding *m_problemsBinding = nullptr;
};

} // namespace stagecraft
