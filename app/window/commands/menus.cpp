// SPDX-License-Identifier: MIT
#include "app/window/commands/menus.h"

#include "app/window/build/buildbar.h"
#include "app/window/mainwindow.h"
#include "ui/common/icons.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QFileInfo>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

#include <optional>

namespace stagecraft {

using namespace Qt::StringLiterals;

namespace {

class MenuWords {
    Q_DECLARE_TR_FUNCTIONS(Menus)
};

// Nothing stands for a line between groups.
using Row = std::optional<ActionId>;

void fill(QMenu &menu, const Actions &actions, std::initializer_list<Row> rows)
{
    for (const Row &row : rows) {
        if (row)
            menu.addAction(&actions[*row]);
        else
            menu.addSeparator();
    }
}

void fillRecent(QMenu &menu, Settings &settings, DocumentController &documents)
{
    menu.clear();
    for (const QString &path : settings.recentFiles()) {
        const QFileInfo info(path);
        QAction *action = menu.addAction(
            info.absolutePath().section(u'/', -2) + u'/' + info.fileName(), &documents, [&documents, path] {
                if (documents.mayClose())
                    documents.openFile(path);
            });
        action->setToolTip(path);
    }
    if (menu.isEmpty()) {
        menu.addAction(MenuWords::tr("No files yet"))->setEnabled(false);
        return;
    }
    menu.addSeparator();
    menu.addAction(
        MenuWords::tr("Forget these files"), &documents, [&settings] { settings.clearRecentFiles(); });
}

// One of several choices, with a mark at the present one.
template <typename Value>
void addChoices(QMenu &menu, const std::vector<std::pair<QString, Value>> &choices, const Value &present,
    const std::function<void(const Value &)> &choose)
{
    auto *group = new QActionGroup(&menu);
    for (const auto &[text, value] : choices) {
        QAction *action = menu.addAction(text, &menu, [choose, value] { choose(value); });
        action->setCheckable(true);
        action->setChecked(value == present);
        group->addAction(action);
    }
}

void fillView(MainWindow &window, QMenu &view, const Actions &actions, Settings &settings)
{
    using enum ActionId;
    fill(view, actions, {Fit, FitSelection, ZoomIn, ZoomOut, ZoomReset, {}, Back, Forward, {}});
    fill(view, actions, {ShowContext, ShowMinimap, ShowLegend, ShowOutline, ShowPanels, {}});
    QMenu *theme = view.addMenu(MenuWords::tr("Theme"));
    addChoices<ThemeChoice>(*theme,
        {{MenuWords::tr("System"), ThemeChoice::System}, {MenuWords::tr("Light"), ThemeChoice::Light},
            {MenuWords::tr("Dark"), ThemeChoice::Dark}},
        settings.theme(), [&window](ThemeChoice choice) { emit window.themeRequested(choice); });
    QMenu *language = view.addMenu(MenuWords::tr("Language"));
    // Each language is named in itself, so that one finds one's own.
    addChoices<QString>(*language,
        {{MenuWords::tr("System"), QString()}, {u"English"_s, u"en"_s}, {u"Русский"_s, u"ru"_s}},
        settings.language(), [&window](const QString &choice) { emit window.languageRequested(choice); });
}

} // namespace

void fillMenuBar(
    MainWindow &window, QMenuBar &bar, Actions &actions, Settings &settings, DocumentController &documents)
{
    using enum ActionId;
    QMenu *file = bar.addMenu(MenuWords::tr("&File"));
    fill(*file, actions, {New, Open});
    QMenu *recent = file->addMenu(MenuWords::tr("Recent files"));
    recent->setToolTipsVisible(true);
    QObject::connect(recent, &QMenu::aboutToShow, recent,
        [recent, &settings, &documents] { fillRecent(*recent, settings, documents); });
    fill(*file, actions, {{}, Save, SaveAs, {}, Export, Print, {}, Quit});

    QMenu *edit = bar.addMenu(MenuWords::tr("&Edit"));
    fill(*edit, actions, {Undo, Redo, {}, Cut, Copy, Paste, Delete, SelectAll, {}});
    fill(*edit, actions, {Find, FindNext, FindPrevious, GoToLine, {}, Fixes, FixAll, Rules});

    QMenu *pipeline = bar.addMenu(MenuWords::tr("&Pipeline"));
    pipeline->setToolTipsVisible(true); // Why an entry is grey.
    fill(*pipeline, actions, {AddStage, Rename, Duplicate, RuntimeSplit, {}, Arrange, {}});
    fill(*pipeline, actions, {CopyPicture, CopyMermaid, CopyDot, {}, Analyse});

    QMenu *build = bar.addMenu(MenuWords::tr("&Build"));
    fill(*build, actions, {Build, CancelBuild, {}, BuildOptions, {}, CheckEngine, RemoveImages});

    fillView(window, *bar.addMenu(MenuWords::tr("&View")), actions, settings);

    QMenu *help = bar.addMenu(MenuWords::tr("&Help"));
    fill(*help, actions, {About, AboutQt});
}

QToolBar *makeToolBar(MainWindow &window, Actions &actions, BuildBar &buildBar)
{
    using enum ActionId;
    auto *bar = new QToolBar(MenuWords::tr("Tools"), &window);
    bar->setObjectName("toolBar"_L1);
    bar->setMovable(false);
    bar->setFloatable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setIconSize(QSize(18, 18));
    const auto add = [&](ActionId id, Qt::ToolButtonStyle style) {
        bar->addAction(&actions[id]);
        auto *button = static_cast<QToolButton *>(bar->widgetForAction(&actions[id]));
        button->setToolButtonStyle(style);
        return button;
    };
    for (const ActionId id : {New, Open, Save})
        add(id, Qt::ToolButtonTextOnly)->setText(actions[id].text().remove(u'…'));
    bar->addSeparator();
    for (const ActionId id : {Undo, Redo})
        add(id, Qt::ToolButtonIconOnly);
    bar->addSeparator();
    add(AddStage, Qt::ToolButtonTextBesideIcon);
    for (const ActionId id : {Arrange, Fit})
        add(id, Qt::ToolButtonTextOnly);
    bar->addSeparator();
    bar->addWidget(&buildBar);
    // The style's own sign is black in the dark too.
    if (auto *more = bar->findChild<QToolButton *>("qt_toolbar_ext_button"_L1))
        more->setIcon(icon(IconName::ChevronRight));
    return bar;
}

} // namespace stagecraft
