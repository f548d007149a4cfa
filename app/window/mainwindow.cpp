// SPDX-License-Identifier: MIT
#include "app/window/mainwindow.h"

#include "app/window/build/buildbar.h"
#include "app/window/build/figureviews.h"
#include "app/window/commands/commands.h"
#include "app/window/commands/menus.h"
#include "app/window/document/editorbinding.h"
#include "app/window/graph/elementplaces.h"
#include "app/window/graph/gestures.h"
#include "app/window/graph/graphbinding.h"
#include "app/window/paneltabs.h"
#include "app/window/problemsbinding.h"
#include "app/window/questions.h"
#include "app/window/statusline.h"
#include "ui/codeeditor/codeeditor.h"
#include "ui/codeeditor/codepane.h"
#include "ui/graph/forms/graphforms.h"
#include "ui/graph/graphscene.h"
#include "ui/graph/graphwishes.h"
#include "ui/graph/view/graphview.h"
#include "ui/panels/buildlogpanel.h"
#include "ui/panels/outlinepanel.h"

#include <QCloseEvent>
#include <QMenuBar>
#include <QMimeData>
#include <QSplitter>

namespace stagecraft {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(const Context &context) : m_context(context)
{
    setObjectName("mainWindow"_L1);
    setAcceptDrops(true);
    createParts();
    createLayout();
    createMenus();
    connectSelection();
    connectState();
    restoreState();
    updateTitle();
}

MainWindow::~MainWindow() = default;

void MainWindow::createParts()
{
    Session &session = m_context.session;
    m_actions = new Actions(*this);
    m_scene = new GraphScene(this);
    m_scene->setColorScheme(themeOf(palette()).scheme);
    m_graphView = new GraphView(*m_scene);
    m_outline = new OutlinePanel;
    m_codePane = new CodePane(m_outline);
    m_panels = new PanelTabs(session, m_context.build);
    m_statusLine = new StatusLine;
    m_buildBar = new BuildBar(session, m_context.build, *m_actions);

    m_documents = new DocumentController(session, m_context.settings, this);
    m_documents->setQuestions(FileQuestions::dialogs(this));
    m_editorBinding = new EditorBinding(session, m_codePane->editor(), this);
    m_graphBinding = new GraphBinding(session, m_context.build.record(), *m_graphView, this);
    m_gestures = new Gestures(session, m_scene->wishes(), this);
    m_gestures->setDeletionQuestion([this](const QString &stage, const std::vector<StageUse> &uses) {
        return askDeletion(this, stage, uses);
    });
    connect(m_gestures, &Gestures::artifactProposed, this, [this](const ArtifactWish &wish, QPoint viewport) {
        m_graphView->forms().openArtifact(wish, viewport);
    });
    m_problemsBinding =
        new ProblemsBinding(session, m_context.settings, m_panels->problems(), m_codePane->editor(), this);
}

void MainWindow::createLayout()
{
    m_columns = new QSplitter(Qt::Horizontal);
    m_columns->setChildrenCollapsible(false);
    m_columns->addWidget(m_graphView);
    m_columns->addWidget(m_codePane);
    m_columns->setSizes({920, 520});
    m_columns->setStretchFactor(0, 1);
    m_rows = new QSplitter(Qt::Vertical);
    m_rows->setChildrenCollapsible(false);
    m_rows->addWidget(m_columns);
    m_rows->addWidget(m_panels);
    m_rows->setSizes({560, 240});
    m_rows->setStretchFactor(0, 1);
    setCentralWidget(m_rows);
    setStatusBar(m_statusLine);
}

void MainWindow::createMenus()
{
    fillMenuBar(*this, *menuBar(), *m_actions, m_context.settings, *m_documents);
    addToolBar(makeToolBar(*this, *m_actions, *m_buildBar));
    connectFileCommands(*this, *m_actions, m_context);
    connectEditCommands(*this, *m_actions, m_context);
    connectGraphCommands(*this, *m_actions, m_context);
    connect(&(*m_actions)[ActionId::FixAll], &QAction::triggered, m_problemsBinding,
        [this] { m_problemsBinding->fixAll({}); });
    connect(&(*m_actions)[ActionId::Rules], &QAction::triggered, this, [this] {
        if (editRules(this, m_context.settings))
            m_problemsBinding->applySettings();
    });
}

void MainWindow::connectSelection()
{
    CodeEditor &editor = m_codePane->editor();
    connect(m_graphBinding, &GraphBinding::elementChosen, this, &MainWindow::choose);
    connect(m_graphBinding, &GraphBinding::elementMade, m_panels, &PanelTabs::explain);
    connect(m_panels, &PanelTabs::elementRequested, this, &MainWindow::choose);
    connect(&m_scene->wishes(), &GraphWishes::codeRequested, this, [this](const GraphElement &element) {
        choose(element);
        m_codePane->editor().setFocus();
    });
    connect(&m_scene->wishes(), &GraphWishes::explainRequested, this, [this](const GraphElement &element) {
        m_panels->explain(element);
        m_panels->open(PanelTabs::Tab::Explain);
    });
    connect(&editor, &CodeEditor::selectionMoved, this, [this](TextSelection selection) {
        updatePlace();
        if (!m_codePane->editor().hasFocus())
            return;
        m_graphBinding->follow(selection.caret);
        m_panels->explain(m_scene->selection().single());
        m_outline->showPlace(selection.caret);
    });
    connect(
        m_outline, &OutlinePanel::placeRequested, this, [this](TextRange range) { showPlace(range, false); });
    connect(m_problemsBinding, &ProblemsBinding::placeRequested, this,
        [this](TextRange range) { showPlace(range, false); });
    connect(&m_panels->buildLog(), &BuildLogPanel::instructionActivated, this, [this](int built) {
        choose({ElementKind::Instruction, m_context.build.record().presentInstruction(built)});
    });
}

void MainWindow::connectState()
{
    Session &session = m_context.session;
    Document &document = session.document();
    connect(&document, &Document::modifiedChanged, this, &MainWindow::updateTitle);
    connect(&document, &Document::filePathChanged, this, &MainWindow::updateTitle);
    connect(&session, &Session::opened, this, [this] {
        updateTitle();
        updatePlace();
        showPlainNotice();
    });
    connect(&session, &Session::analysed, this, [this](const AnalysisUpdate &update) {
        m_outline->setPipeline(update.after->pipeline);
        m_statusLine->setPipeline(*update.after->pipeline);
        updateMarks();
        updatePlace();
        showPlainNotice();
    });
    connect(&session, &Session::refused, m_statusLine, &StatusLine::tell);
    connect(m_problemsBinding, &ProblemsBinding::marksChanged, this, &MainWindow::updateMarks);
    connect(m_problemsBinding, &ProblemsBinding::countsChanged, this, [this] {
        m_panels->setProblemCount(m_problemsBinding->counts().total());
        m_statusLine->setCounts(m_problemsBinding->counts(), m_context.session.isChecking());
    });
    connect(m_problemsBinding, &ProblemsBinding::nothingToFix, m_statusLine, &StatusLine::tell);
    connect(m_problemsBinding, &ProblemsBinding::panelRequested, m_panels,
        [this] { m_panels->open(PanelTabs::Tab::Problems); });
    connect(&m_context.build.record(), &BuildRecord::figuresChanged, this, &MainWindow::updateMarks);
    connect(&m_context.build, &BuildBinding::engineChanged, this, [this] {
        showEngine();
        m_graphView->setLocalImages(m_context.build.engine().images);
    });
    connect(&m_context.build, &BuildBinding::stateChanged, this, [this] {
        if (m_context.build.isBuilding())
            m_panels->open(PanelTabs::Tab::BuildLog);
    });
    connect(&m_context.build, &BuildBinding::buildEnded, this, [this](const QString &text, bool succeeded) {
        m_statusLine->tell(text);
        m_panels->open(succeeded ? PanelTabs::Tab::Sizes : PanelTabs::Tab::BuildLog);
    });
    connect(m_documents, &DocumentController::happened, m_statusLine, &StatusLine::tell);
    connect(m_graphView, &GraphView::zoomChanged, m_statusLine, &StatusLine::setZoom);
    connect(m_graphView, &GraphView::hintChanged, m_statusLine, &StatusLine::setHint);
    connect(m_statusLine, &StatusLine::problemsClicked, m_panels,
        [this] { m_panels->open(PanelTabs::Tab::Problems); });
    connect(m_statusLine, &StatusLine::engineClicked, m_buildBar, &BuildBar::showEngine);
    connect(m_panels, &PanelTabs::opened, m_panels, &QWidget::show);
    connect(m_codePane, &CodePane::noticeAnswered, &session, [&session] { session.upToDate(); });

    showEngine();
    m_statusLine->setZoom(m_graphView->zoom());
    m_statusLine->setCounts(m_problemsBinding->counts(), false);
    if (const AnalysisPointer analysis = session.analysis()) {
        m_outline->setPipeline(analysis->pipeline);
        m_statusLine->setPipeline(*analysis->pipeline);
        m_panels->setProblemCount(m_problemsBinding->counts().total());
        updateMarks();
        updatePlace();
    }
}

void MainWindow::choose(const GraphElement &element)
{
    m_panels->explain(element);
    const AnalysisPointer analysis = m_context.session.analysis();
    if (!analysis || !element.isValid())
        return;
    if (const auto place = placeOf(*analysis->pipeline, element)) {
        m_editorBinding->goTo(*place, false);
        m_outline->showPlace(place->start);
    }
}

void MainWindow::showPlace(TextRange range, bool takeFocus)
{
    m_editorBinding->goTo(range, takeFocus);
    m_graphBinding->follow(range.start);
}

void MainWindow::updateTitle()
{
    const bool isModified = m_context.session.document().isModified();
    m_codePane->setFile(m_documents->documentName(), m_documents->folderName(), isModified);
    const QString folder = m_documents->folderName();
    setWindowTitle(
        (folder.isEmpty() ? m_documents->documentName() : m_documents->documentName() + u" — "_s + folder)
        + u"[*]"_s);
    setWindowModified(isModified);
}

void MainWindow::showEngine()
{
    const EngineInfo &engine = m_context.build.engine();
    m_statusLine->setEngine(engine);
    m_graphView->setBuildProblem(engine.canBuild() ? std::nullopt : std::optional(engine.problem));
}

void MainWindow::updateMarks()
{
    const AnalysisPointer analysis = m_context.session.analysis();
    if (!analysis || analysis->version != m_context.session.document().version())
        return;
    EditorMarks marks;
    const Pipeline &pipeline = *analysis->pipeline;
    for (const Stage &stage : pipeline.stages()) {
        const LineIndex &lines = pipeline.tree().lines();
        marks.stages.push_back({lines.lineAt(stage.range.start), lines.lineAt(stage.range.end), stage.role});
    }
    if (const auto &figures = m_context.build.record().figures())
        marks.notes = lineNotes(pipeline, *figures);
    marks.problems = m_problemsBinding->marks();
    m_codePane->editor().setMarks(std::move(marks));
}

void MainWindow::updatePlace()
{
    const QTextCursor cursor = m_codePane->editor().textCursor();
    m_statusLine->setPlace(cursor.blockNumber() + 1, cursor.positionInBlock() + 1);
    const FileFormat &format = m_context.session.document().format();
    m_statusLine->setFormat(format.lineEndName(), format.hasByteOrderMark);
}

void MainWindow::showPlainNotice()
{
    if (m_context.session.isPlain())
        m_codePane->setNotice(tr("This file is very large: it is shown as plain text."), tr("Analyse now"));
    else
        m_codePane->setNotice({});
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_documents->mayClose()) {
        event->ignore();
        return;
    }
    saveState();
    m_context.session.storeLayout();
    event->accept();
    emit closed();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->urls().size() == 1 && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    if (m_documents->mayClose())
        m_documents->openFile(event->mimeData()->urls().first().toLocalFile());
}

bool MainWindow::event(QEvent *event)
{
    // Files may have changed while another program had the person's attention.
    if (event->type() == QEvent::WindowActivate)
        m_context.session.surroundingsLoader().refresh();
    if (event->type() == QEvent::PaletteChange && m_scene)
        m_scene->setColorScheme(themeOf(palette()).scheme);
    return QMainWindow::event(event);
}

void MainWindow::restoreState()
{
    const Settings &settings = m_context.settings;
    if (!restoreGeometry(settings.windowState(u"geometry"_s)))
        resize(1440, 900);
    m_columns->restoreState(settings.windowState(u"columns"_s));
    m_rows->restoreState(settings.windowState(u"rows"_s));
    m_panels->setCurrentIndex(int(PanelTabs::Tab::Problems));
}

void MainWindow::saveState()
{
    Settings &settings = m_context.settings;
    settings.setWindowState(u"geometry"_s, saveGeometry());
    settings.setWindowState(u"columns"_s, m_columns->saveState());
    settings.setWindowState(u"rows"_s, m_rows->saveState());
}

} // namespace stagecraft
