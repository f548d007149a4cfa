// SPDX-License-Identifier: MIT
#include "ui/common/apptheme.h"

#include "ui/common/appstyle.h"
#include "ui/common/fonts.h"

#include <QApplication>
#include <QToolTip>

// The resources are in a static library: without a reference the linker would leave them out.
static void loadChevrons() { Q_INIT_RESOURCE(stagecraft); }

namespace stagecraft {

QPalette paletteOf(const Theme &theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.window);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.panel);
    palette.setColor(QPalette::AlternateBase, theme.window);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.faintText);
    palette.setColor(QPalette::Button, theme.panel);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::BrightText, theme.error);
    palette.setColor(QPalette::Highlight, theme.selection);
    palette.setColor(QPalette::HighlightedText, theme.text);
    palette.setColor(QPalette::Accent, theme.accent);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.baseImage);
    palette.setColor(QPalette::ToolTipBase, theme.panel);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::Light, theme.raised);
    palette.setColor(QPalette::Midlight, theme.raised);
    palette.setColor(QPalette::Mid, theme.border);
    palette.setColor(QPalette::Dark, theme.border);
    palette.setColor(QPalette::Shadow, theme.border);
    for (const auto role :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, theme.faintText);
    return palette;
}

QString styleSheetOf(const Theme &theme)
{
    loadChevrons();
    QString sheet = QStringLiteral(R"(
QMenuBar { background: @window; border-bottom: 1px solid @border; padding: 1px 2px; }
QMenuBar::item { padding: 5px 8px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: @raised; }
QMenu { background: @panel; border: 1px solid @border; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 8px; border-radius: 4px; }
QMenu::item:selected { background: @selection; color: @text; }
QMenu::item:disabled { color: @faintText; }
QMenu::icon { padding-left: 6px; }
QMenu::separator { height: 1px; background: @border; margin: 4px 2px; }
QToolBar { background: @toolBar; border: none; border-bottom: 1px solid @border; padding: 3px 8px; spacing: 2px; }
QToolBar::separator { width: 1px; background: @border; margin: 4px 8px; }
QToolButton { border: 1px solid transparent; border-radius: 5px; padding: 4px 9px; background: transparent; }
QToolButton:hover, QToolButton:checked { background: @raised; }
QToolButton:pressed { background: @selection; }
QToolButton:focus { border-color: @accent; }
QToolButton:disabled { color: @faintText; }
QToolButton::menu-indicator { image: none; width: 0; }
QToolButton[bordered="true"] { border: 1px solid @border; background: @toolBar; }
QToolButton[bordered="true"]:hover { background: @raised; }
QPushButton { border: 1px solid @border; border-radius: 5px; padding: 5px 14px; background: @panel; }
QPushButton:hover { background: @raised; }
QPushButton:default { border-color: @accent; }
QPushButton:focus { border-color: @accent; }
QPushButton:disabled { color: @faintText; }
QPushButton[primary="true"], QToolButton[primary="true"] { background: @success; border: 1px solid @success;
    color: @successText; font-weight: 600; }
QPushButton[primary="true"]:hover, QToolButton[primary="true"]:hover { background: @successHover; }
QPushButton[primary="true"]:disabled, QToolButton[primary="true"]:disabled { background: @raised;
    border-color: @border; color: @faintText; }
QLineEdit, QComboBox, QSpinBox { border: 1px solid @border; border-radius: 5px; padding: 4px 7px; background: @editor;
    selection-background-color: @selectionStrong; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus { border-color: @accent; }
QComboBox::drop-down { border: none; width: 16px; }
QComboBox::down-arrow { image: url(:/chevrons/down-@scheme.svg); width: 12px; height: 12px; }
QSpinBox::up-button, QSpinBox::down-button { subcontrol-origin: border; border: none; width: 20px; }
QSpinBox::up-button { subcontrol-position: top right; }
QSpinBox::down-button { subcontrol-position: bottom right; }
QSpinBox::up-button:hover, QSpinBox::down-button:hover { background: @raised; }
QSpinBox::up-arrow { image: url(:/chevrons/up-@scheme.svg); width: 10px; height: 10px; }
QSpinBox::down-arrow { image: url(:/chevrons/down-@scheme.svg); width: 10px; height: 10px; }
QComboBox QAbstractItemView { background: @panel; border: 1px solid @border; }
QTabWidget::pane { border: none; border-top: 1px solid @border; }
QTabBar { background: @panel; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: @mutedText; padding: 7px 13px 6px 13px; border: none;
    border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @text; font-weight: 600; border-bottom: 2px solid @accent; }
QTabBar::tab:hover:!selected { color: @text; }
QStatusBar { background: @toolBar; border-top: 1px solid @border; color: @mutedText; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: @mutedText; padding: 2px 8px; }
QLabel[muted="true"] { color: @mutedText; }
QSplitter::handle { background: @border; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QToolTip { background: @panel; color: @text; border: 1px solid @border; padding: 4px 6px; }
QHeaderView::section { background: @panel; color: @mutedText; border: none; border-bottom: 1px solid @border;
    padding: 4px 8px; }
QTreeView, QListView, QTableView { border: none; background: @panel; outline: none; }
QPlainTextEdit#codeEditor { background: @editor; }
QListView#completion { border: 1px solid @border; }
QTreeView::item, QListView::item { padding: 3px 4px; border: none; }
QTreeView::item:selected, QListView::item:selected, QTableView::item:selected { background: @selection; color: @text; }
QScrollBar:vertical { width: 11px; background: transparent; margin: 0; }
QScrollBar:horizontal { height: 11px; background: transparent; margin: 0; }
QScrollBar::handle { background: @handle; border-radius: 3px; margin: 2px; min-height: 24px; min-width: 24px; }
QScrollBar::handle:hover { background: @faintText; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
)");
    const std::pair<QLatin1StringView, QColor> colors[] = {
        // Longer names first: a name may start with another one.
        {QLatin1StringView("@selectionStrong"), mixed(theme.accent, theme.panel, 0.35)},
        {QLatin1StringView("@selection"), theme.selection},
        {QLatin1StringView("@successHover"), mixed(theme.success, theme.text, 0.88)},
        {QLatin1StringView("@successText"), theme.successText},
        {QLatin1StringView("@success"), theme.success},
        {QLatin1StringView("@window"), theme.window},
        {QLatin1StringView("@toolBar"), theme.toolBar},
        {QLatin1StringView("@panel"), theme.panel},
        {QLatin1StringView("@raised"), theme.raised},
        {QLatin1StringView("@border"), theme.border},
        {QLatin1StringView("@editor"), theme.editor},
        {QLatin1StringView("@handle"), mixed(theme.faintText, theme.panel, 0.5)},
        {QLatin1StringView("@mutedText"), theme.mutedText},
        {QLatin1StringView("@faintText"), theme.faintText},
        {QLatin1StringView("@text"), theme.text},
        {QLatin1StringView("@accent"), theme.accent},
    };
    const bool isDark = theme.scheme == ColorScheme::Dark;
    sheet.replace(QLatin1StringView("@scheme"), QLatin1StringView(isDark ? "dark" : "light"));
    for (const auto &[name, color] : colors)
        sheet.replace(name, color.name());
    return sheet;
}

void applyTheme(QApplication &application, ColorScheme scheme)
{
    const Theme &theme = themeFor(scheme);
    QApplication::setStyle(new AppStyle);
    QApplication::setFont(uiFont());
    QApplication::setPalette(paletteOf(theme));
    QToolTip::setPalette(paletteOf(theme));
    application.setStyleSheet(styleSheetOf(theme));
}

} // namespace stagecraft
