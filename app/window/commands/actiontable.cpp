// SPDX-License-Identifier: MIT
#include "app/window/commands/actiontable.h"

#include "ui/common/icons.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QWidget>

#include <optional>

namespace stagecraft {

namespace {

struct Entry {
    ActionId id;
    const char *text;
    std::optional<IconName> icon = {};
    QList<QKeySequence> keys = {};
    bool isCheckable = false;
};

QList<QKeySequence> keysOf(QKeySequence::StandardKey key) { return QKeySequence::keyBindings(key); }

// A function: standard keys are known only once there is an application.
std::vector<Entry> table()
{
    return {
        {ActionId::New, QT_TRANSLATE_NOOP("Actions", "New"), IconName::New, keysOf(QKeySequence::New)},
        {ActionId::Open, QT_TRANSLATE_NOOP("Actions", "Open…"), IconName::Open, keysOf(QKeySequence::Open)},
        {ActionId::Save, QT_TRANSLATE_NOOP("Actions", "Save"), IconName::Save, keysOf(QKeySequence::Save)},
        {ActionId::SaveAs, QT_TRANSLATE_NOOP("Actions", "Save as…"), {}, keysOf(QKeySequence::SaveAs)},
        {ActionId::Export, QT_TRANSLATE_NOOP("Actions", "Export picture…"), IconName::Export},
        {ActionId::Print, QT_TRANSLATE_NOOP("Actions", "Print graph…"), IconName::Print,
            keysOf(QKeySequence::Print)},
        {ActionId::Quit, QT_TRANSLATE_NOOP("Actions", "Quit"), {}, {QKeySequence(Qt::CTRL | Qt::Key_Q)}},
        {ActionId::Undo, QT_TRANSLATE_NOOP("Actions", "Undo"), IconName::Undo, keysOf(QKeySequence::Undo)},
        {ActionId::Redo, QT_TRANSLATE_NOOP("Actions", "Redo"), IconName::Redo, keysOf(QKeySequence::Redo)},
        {ActionId::Cut, QT_TRANSLATE_NOOP("Actions", "Cut"), IconName::Cut, keysOf(QKeySequence::Cut)},
        {ActionId::Copy, QT_TRANSLATE_NOOP("Actions", "Copy"), IconName::Copy, keysOf(QKeySequence::Copy)},
        {ActionId::Paste, QT_TRANSLATE_NOOP("Actions", "Paste"), IconName::Paste,
            keysOf(QKeySequence::Paste)},
        // Its key belongs to the view with the focus: in the text it deletes a character.
        {ActionId::Delete, QT_TRANSLATE_NOOP("Actions", "Delete"), IconName::Delete},
        {ActionId::SelectAll, QT_TRANSLATE_NOOP("Actions", "Select all"), {},
            keysOf(QKeySequence::SelectAll)},
        {ActionId::Find, QT_TRANSLATE_NOOP("Actions", "Find…"), IconName::Search, keysOf(QKeySequence::Find)},
        {ActionId::FindNext, QT_TRANSLATE_NOOP("Actions", "Find next"), {}, {QKeySequence(Qt::Key_F3)}},
        {ActionId::FindPrevious, QT_TRANSLATE_NOOP("Actions", "Find previous"), {},
            {QKeySequence(Qt::SHIFT | Qt::Key_F3)}},
        {ActionId::GoToLine, QT_TRANSLATE_NOOP("Actions", "Go to line…"), {},
            {QKeySequence(Qt::CTRL | Qt::Key_G)}},
        {ActionId::Fixes, QT_TRANSLATE_NOOP("Actions", "Fixes for this line…"), IconName::Lamp,
            {QKeySequence(Qt::ALT | Qt::Key_Enter), QKeySequence(Qt::ALT | Qt::Key_Return)}},
        {ActionId::FixAll, QT_TRANSLATE_NOOP("Actions", "Fix everything")},
        {ActionId::AddStage, QT_TRANSLATE_NOOP("Actions", "Stage"), IconName::Add,
            {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)}},
        {ActionId::Rename, QT_TRANSLATE_NOOP("Actions", "Rename"), IconName::Rename,
            {QKeySequence(Qt::Key_F2)}},
        {ActionId::Duplicate, QT_TRANSLATE_NOOP("Actions", "Duplicate"), IconName::Duplicate,
            {QKeySequence(Qt::CTRL | Qt::Key_D)}},
        {ActionId::RuntimeSplit, QT_TRANSLATE_NOOP("Actions", "Split into builder and runtime"),
            IconName::Split},
        {ActionId::Arrange, QT_TRANSLATE_NOOP("Actions", "Arrange"), IconName::Arrange,
            {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)}},
        {ActionId::Analyse, QT_TRANSLATE_NOOP("Actions", "Analyse now"), {}, {QKeySequence(Qt::Key_F5)}},
        {ActionId::Build, QT_TRANSLATE_NOOP("Actions", "Build"), IconName::Build,
            {QKeySequence(Qt::CTRL | Qt::Key_B)}},
        {ActionId::CancelBuild, QT_TRANSLATE_NOOP("Actions", "Cancel build"), IconName::Cancel},
        {ActionId::BuildOptions, QT_TRANSLATE_NOOP("Actions", "Tag and context…"), IconName::Settings},
        {ActionId::RemoveImages, QT_TRANSLATE_NOOP("Actions", "Remove images of measurements")},
        {ActionId::CheckEngine, QT_TRANSLATE_NOOP("Actions", "Look for the engine again"), IconName::Engine},
        {ActionId::Fit, QT_TRANSLATE_NOOP("Actions", "Fit"), IconName::Fit,
            {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)}},
        {ActionId::FitSelection, QT_TRANSLATE_NOOP("Actions", "Fit selection")},
        {ActionId::ZoomIn, QT_TRANSLATE_NOOP("Actions", "Zoom in"), IconName::ZoomIn,
            keysOf(QKeySequence::ZoomIn)},
        {ActionId::ZoomOut, QT_TRANSLATE_NOOP("Actions", "Zoom out"), IconName::ZoomOut,
            keysOf(QKeySequence::ZoomOut)},
        {ActionId::ZoomReset, QT_TRANSLATE_NOOP("Actions", "100 %"), {},
            {QKeySequence(Qt::CTRL | Qt::Key_0)}},
        {ActionId::Back, QT_TRANSLATE_NOOP("Actions", "Back"), IconName::Back,
            {QKeySequence(Qt::ALT | Qt::Key_Left)}},
        {ActionId::Forward, QT_TRANSLATE_NOOP("Actions", "Forward"), IconName::Forward,
            {QKeySequence(Qt::ALT | Qt::Key_Right)}},
        {ActionId::ShowContext, QT_TRANSLATE_NOOP("Actions", "Build context"), {}, {}, true},
        {ActionId::ShowMinimap, QT_TRANSLATE_NOOP("Actions", "Minimap"), {}, {}, true},
        {ActionId::ShowLegend, QT_TRANSLATE_NOOP("Actions", "Legend"), {}, {}, true},
        {ActionId::ShowOutline, QT_TRANSLATE_NOOP("Actions", "Outline"), {}, {}, true},
        {ActionId::ShowPanels, QT_TRANSLATE_NOOP("Actions", "Panels"), {},
            {QKeySequence(Qt::CTRL | Qt::Key_J)}, true},
        {ActionId::Rules, QT_TRANSLATE_NOOP("Actions", "Rules…"), IconName::Settings},
        {ActionId::CopyPicture, QT_TRANSLATE_NOOP("Actions", "Copy as picture")},
        {ActionId::CopyMermaid, QT_TRANSLATE_NOOP("Actions", "Copy as Mermaid")},
        {ActionId::CopyDot, QT_TRANSLATE_NOOP("Actions", "Copy as DOT")},
        {ActionId::About, QT_TRANSLATE_NOOP("Actions", "About Stagecraft")},
        {ActionId::AboutQt, QT_TRANSLATE_NOOP("Actions", "About Qt")},
    };
}

} // namespace

Actions::Actions(QWidget &window) : QObject(&window)
{
    for (const Entry &entry : table()) {
        auto *action = new QAction(QCoreApplication::translate("Actions", entry.text), &window);
        if (entry.icon)
            action->setIcon(icon(*entry.icon));
        action->setShortcuts(entry.keys);
        action->setCheckable(entry.isCheckable);
        m_actions.emplace(entry.id, action);
    }
}

} // namespace stagecraft
